import { useState, useTransition } from "react";
import { graphql } from "react-relay";
import type { PastPartnershipsQuery } from "../../__generated__/PastPartnershipsQuery.graphql";
import { Button } from "../../design/Button";
import { type Texts, useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { useChanges } from "./changes";
import { PartnershipSection } from "./PartnershipSection";
import styles from "./Partnerships.module.css";

const TEXTS = {
  title: { en: "Past", nl: "Voorbij" },
  which: { en: "Which past ones are shown", nl: "Welke getoond worden" },
  ENDED: { en: "Ended ({count, number})", nl: "Beëindigd ({count, number})" },
  DECLINED: { en: "Declined ({count, number})", nl: "Afgewezen ({count, number})" },
  WITHDRAWN: { en: "Withdrawn ({count, number})", nl: "Ingetrokken ({count, number})" },
  none: { en: "There are none.", nl: "Die zijn er niet." },
} as const satisfies Texts;

const QUERY = graphql`
  query PastPartnershipsQuery {
    environment {
      ended: partnerships(first: 1, status: ENDED) {
        totalCount
      }
      declined: partnerships(first: 1, status: DECLINED) {
        totalCount
      }
      withdrawn: partnerships(first: 1, status: WITHDRAWN) {
        totalCount
      }
    }
  }
`;

type Past = "ENDED" | "DECLINED" | "WITHDRAWN";

/** What is over, by how it ended. */
export function PastPartnerships() {
  const say = useTexts(TEXTS);
  const { round } = useChanges();
  const { environment } = useRead<PastPartnershipsQuery>(QUERY, {}, round);
  const [wanted, setWanted] = useState<Past>("ENDED");
  const [turning, turn] = useTransition();
  const counts: Record<Past, number> = {
    ENDED: environment?.ended?.totalCount ?? 0,
    DECLINED: environment?.declined?.totalCount ?? 0,
    WITHDRAWN: environment?.withdrawn?.totalCount ?? 0,
  };
  return (
    <section className={styles.section} aria-labelledby="past">
      <h2 id="past">{say("title")}</h2>
      <fieldset className={styles.tabs} aria-busy={turning} aria-label={say("which")}>
        {(Object.keys(counts) as Past[]).map((status) => (
          <Button
            key={status}
            kind="quiet"
            aria-pressed={status === wanted}
            onClick={() => turn(() => setWanted(status))}
          >
            {say(status, { count: counts[status] })}
          </Button>
        ))}
      </fieldset>
      <PartnershipSection key={wanted} status={wanted} none={say("none")} />
    </section>
  );
}
