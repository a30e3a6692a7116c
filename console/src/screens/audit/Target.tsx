import { graphql, useFragment } from "react-relay";
import { Link } from "wouter";
import type { Target_event$key } from "../../__generated__/Target_event.graphql";
import { isSaid, type Texts, useTexts } from "../../language/texts";
import styles from "./Audit.module.css";
import { organisationOf } from "./changes";
import { isGone } from "./gone";
import { ObjectName } from "./ObjectName";
import { Only } from "./Only";
import { screenOf } from "./screenOf";
import type { Wanted } from "./useWanted";

const TEXTS = {
  usr: { en: "User", nl: "Gebruiker" },
  org: { en: "Organisation", nl: "Organisatie" },
  mem: { en: "Membership of", nl: "Lidmaatschap van" },
  par: { en: "Partnership with", nl: "Partnerschap met" },
  env: { en: "Environment", nl: "Omgeving" },
  doc: { en: "Document", nl: "Document" },
  inv: { en: "Invitation", nl: "Uitnodiging" },
  acc: { en: "Account", nl: "Account" },
  ses: { en: "Session", nl: "Sessie" },
  psk: { en: "Passkey", nl: "Passkey" },
} as const satisfies Texts;

interface Props {
  event: Target_event$key;
  want: (change: Partial<Wanted>) => void;
}

/** On what it was done: what kind of thing, and what it is called now. */
export function Target(props: Props) {
  const say = useTexts(TEXTS);
  const { target, targetId, after } = useFragment(
    graphql`
      fragment Target_event on AuditEvent {
        target
        targetId
        after
      }
    `,
    props.event,
  );
  const kind = targetId?.slice(0, 3);
  const screen = targetId && !isGone(target) ? screenOf(targetId) : null;
  const organisation = kind === "mem" ? organisationOf(after) : null;
  return (
    <>
      {kind && isSaid(TEXTS, kind) && <span className={styles.kind}>{say(kind)} </span>}
      {organisation && <ObjectName id={organisation} otherwise={target} />}
      {screen && (
        <Link href={screen}>
          <bdi>{target}</bdi>
        </Link>
      )}
      {!organisation && !screen && <bdi>{target}</bdi>}{" "}
      {targetId && <Only what={target} onClick={() => props.want({ target: targetId })} />}
    </>
  );
}
