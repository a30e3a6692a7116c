import { graphql, useFragment } from "react-relay";
import type {
  PartnershipCard_partnership$key,
  PartnershipStatus,
} from "../../__generated__/PartnershipCard_partnership.graphql";
import { Badge, type Tone } from "../../design/Badge";
import layout from "../../design/layout.module.css";
import { Notice } from "../../design/Notice";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import { useChanges } from "./changes";
import { PartnershipActions } from "./PartnershipActions";
import styles from "./Partnerships.module.css";
import { People } from "./People";
import { WORDS } from "./texts";

const TEXTS = {
  asked_by_us: { en: "You asked them on {date}.", nl: "Jullie vroegen het op {date}." },
  asked_by_them: { en: "They asked you on {date}.", nl: "Zij vroegen het jullie op {date}." },
  since_ACTIVE: { en: "Partners since {date}.", nl: "Partners sinds {date}." },
  since_DECLINED: { en: "Declined on {date}.", nl: "Afgewezen op {date}." },
  since_WITHDRAWN: { en: "Withdrawn on {date}.", nl: "Ingetrokken op {date}." },
  since_ENDED: { en: "Ended on {date}.", nl: "Beëindigd op {date}." },
  no_domain: { en: "no domain of its own", nl: "geen eigen domein" },
  proven: { en: "Company number proven", nl: "Bedrijfsnummer bewezen" },
  unproven: { en: "No proven company number", nl: "Geen bewezen bedrijfsnummer" },
  unproven_why: {
    en: "Anybody can take any name. Make sure that you know who asks: call a number that you had already.",
    nl: "Iedereen kan elke naam kiezen. Ga na of je weet wie het vraagt: bel een nummer dat je al had.",
  },
  proof_elsewhere: {
    en: "Whether their company number is proven is told to those who were asked, in their inbox.",
    nl: "Of hun bedrijfsnummer bewezen is, staat bij wie gevraagd is in Postvak IN.",
  },
  ours: { en: "Your relationship managers", nl: "Jullie relatiebeheerders" },
  theirs: { en: "Their relationship managers", nl: "Hun relatiebeheerders" },
  nobody: { en: "Nobody is connected.", nl: "Niemand is verbonden." },
} as const satisfies Texts;

const TONES: Record<PartnershipStatus, Tone> = {
  REQUESTED: "warn",
  ACTIVE: "good",
  DECLINED: "plain",
  WITHDRAWN: "plain",
  ENDED: "plain",
};

const FRAGMENT = graphql`
  fragment PartnershipCard_partnership on Partnership {
    id
    status
    requestedByUs
    message
    createdAt
    settledAt
    partner {
      id
      name
      domains
    }
    ourRelationshipManagers {
      id
      name
    }
    theirRelationshipManagers {
      id
      name
    }
    viewerCanAccept {
      allowed
      message
    }
    viewerCanEnd {
      allowed
      message
    }
  }
`;

/** One partnership, or request for one, and what can be done with it. */
export function PartnershipCard({ partnership }: { partnership: PartnershipCard_partnership$key }) {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const { date } = useMoments();
  const seen = useFragment(FRAGMENT, partnership);
  const { status, requestedByUs, partner, message } = seen;
  const waits = status === "REQUESTED" && !requestedByUs;
  return (
    <article
      className={[styles.card, waits && styles.waits].filter(Boolean).join(" ")}
      aria-labelledby={`${seen.id}-name`}
    >
      <div className={styles.facts}>
        <div className={styles.title}>
          <h3 id={`${seen.id}-name`}>
            <bdi>{partner.name}</bdi>
          </h3>
          <Badge tone={TONES[status]}>{words(`status_${status}`)}</Badge>
          {waits && <Proof id={seen.id} />}
        </div>
        <p className={layout.quiet}>{partner.domains.join(", ") || say("no_domain")}</p>
        <p>
          {say(requestedByUs ? "asked_by_us" : "asked_by_them", { date: date(seen.createdAt) })}{" "}
          {status !== "REQUESTED" && seen.settledAt && say(`since_${status}`, { date: date(seen.settledAt) })}
        </p>
        {message && (
          <blockquote className={styles.message} dir="auto">
            {message}
          </blockquote>
        )}
      </div>
      <PartnershipActions seen={seen} />
      {waits && <ProofTold id={seen.id} />}
      <dl className={styles.managers}>
        <div>
          <dt>{say("ours")}</dt>
          <dd>
            <People people={seen.ourRelationshipManagers} none={say("nobody")} />
          </dd>
        </div>
        <div>
          <dt>{say("theirs")}</dt>
          <dd>
            <People people={seen.theirRelationshipManagers} none={say("nobody")} />
          </dd>
        </div>
      </dl>
    </article>
  );
}

function Proof({ id }: { id: string }) {
  const say = useTexts(TEXTS);
  const proven = useChanges().proven.get(id);
  if (proven === undefined) return null;
  return <Badge tone={proven ? "good" : "warn"}>{say(proven ? "proven" : "unproven")}</Badge>;
}

function ProofTold({ id }: { id: string }) {
  const say = useTexts(TEXTS);
  const proven = useChanges().proven.get(id);
  if (proven) return null;
  return (
    <div className={styles.wholly}>
      {proven === undefined ? (
        <p className={layout.quiet}>{say("proof_elsewhere")}</p>
      ) : (
        <Notice tone="warn">{say("unproven_why")}</Notice>
      )}
    </div>
  );
}
