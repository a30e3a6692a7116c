import { useEffect, useRef } from "react";
import { graphql, useFragment } from "react-relay";
import type { Domain_proof$key } from "../../__generated__/Domain_proof.graphql";
import { Badge } from "../../design/Badge";
import { Copy } from "../../design/Copy";
import layout from "../../design/layout.module.css";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import { ConfirmProof } from "./ConfirmProof";
import styles from "./Environment.module.css";

const TEXTS = {
  proven: { en: "Proven by DNS", nl: "Bewezen via DNS" },
  mailbox: { en: "Held by a mailbox", nl: "Van jullie via een mailbox" },
  begun: { en: "Not yours yet", nl: "Nog niet van jullie" },
  proven_since: { en: "Since {date}.", nl: "Sinds {date}." },
  mailbox_what: {
    en: "Somebody here proved an address on it. Whoever proves it by DNS takes it over: prove it, and it stays yours.",
    nl: "Iemand hier bewees een adres erop. Wie het via DNS bewijst, neemt het over: bewijs het, dan blijft het van jullie.",
  },
  begun_what: {
    en: "Publish the record, then have it checked. Until it is proven, the domain is not the environment's.",
    nl: "Maak het record aan en laat het daarna controleren. Tot het bewezen is, is het domein niet van de omgeving.",
  },
  record: { en: "The DNS record", nl: "Het DNS-record" },
  record_stays: {
    en: "It may stay where it is; it is not needed any more.",
    nl: "Het mag blijven staan; nodig is het niet meer.",
  },
  type: { en: "Type", nl: "Type" },
  name: { en: "Name", nl: "Naam" },
  value: { en: "Value", nl: "Waarde" },
} as const satisfies Texts;

interface Props {
  proof: Domain_proof$key;
  /** Whether it is the environment's; if not, its proof was only begun. */
  held: boolean;
  /** Its proof was begun just now: it is shown to whoever began it. */
  begun: boolean;
}

/** How a domain is held, and the record that proves it. */
export function Domain({ proof, held, begun }: Props) {
  const say = useTexts(TEXTS);
  const moments = useMoments();
  const heading = useRef<HTMLHeadingElement>(null);
  const { domain, provenAt, recordName, recordValue } = useFragment(
    graphql`
      fragment Domain_proof on DomainProof {
        domain
        provenAt
        recordName
        recordValue
      }
    `,
    proof,
  );
  useEffect(() => {
    if (begun) heading.current?.focus();
  }, [begun]);
  return (
    <li className={styles.domain}>
      <div className={layout.row}>
        <h3 ref={heading} tabIndex={-1}>
          {domain}
        </h3>
        {provenAt && <Badge tone="good">{say("proven")}</Badge>}
        {!provenAt && <Badge tone={held ? "warn" : "plain"}>{say(held ? "mailbox" : "begun")}</Badge>}
      </div>
      <p className={layout.quiet}>
        {provenAt ? say("proven_since", { date: moments.date(provenAt) }) : say(held ? "mailbox_what" : "begun_what")}
      </p>
      <details open={begun}>
        <summary>{say("record")}</summary>
        <div className={styles.record}>
          {provenAt && <p className={layout.quiet}>{say("record_stays")}</p>}
          <dl>
            <dt>{say("type")}</dt>
            <dd>TXT</dd>
            <dt>{say("name")}</dt>
            <dd>
              <Copy text={recordName} what={say("name")} />
            </dd>
            <dt>{say("value")}</dt>
            <dd>
              <Copy text={recordValue} what={say("value")} />
            </dd>
          </dl>
          {!provenAt && <ConfirmProof domain={domain} />}
        </div>
      </details>
    </li>
  );
}
