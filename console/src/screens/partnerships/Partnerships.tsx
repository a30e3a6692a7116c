import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { graphql } from "react-relay";
import { Link } from "wouter";
import type { PartnershipsQuery } from "../../__generated__/PartnershipsQuery.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { useInboxNews } from "../inbox/InboxNews";
import { type Asking, type Changes, ChangesContext } from "./changes";
import { PartnershipDialog } from "./PartnershipDialog";
import { PartnershipSection } from "./PartnershipSection";
import styles from "./Partnerships.module.css";
import { PastPartnerships } from "./PastPartnerships";
import { WORDS } from "./texts";
import { WhyNotMine } from "./WhyNotMine";

const TEXTS = {
  title: { en: "Partnerships", nl: "Partnerschappen" },
  lead: {
    en: "Environments that you exchange with. A partnership opens no organisation by itself: it lets each side ask the other's connected people to become a member.",
    nl: "Omgevingen waarmee jullie uitwisselen. Een partnerschap opent zelf geen organisatie: elke kant kan de verbonden mensen van de andere vragen lid te worden.",
  },
  ask: { en: "Ask for a partnership…", nl: "Partnerschap aanvragen…" },
  open: { en: "Waiting for a decision", nl: "Wacht op een besluit" },
  none_open: { en: "Nothing waits for a decision.", nl: "Er wacht niets op een besluit." },
  active: { en: "Partners", nl: "Partners" },
  none_active: { en: "There is no partner yet.", nl: "Er is nog geen partner." },
} as const satisfies Texts;

const QUERY = graphql`
  query PartnershipsQuery {
    environment {
      viewerPermissions
    }
    viewer {
      relationshipManager
      role {
        key
        name
      }
    }
    inbox(first: 100, openOnly: true) {
      edges {
        node {
          ... on PartnershipRequest {
            verified
            partnership {
              id
            }
          }
        }
      }
    }
  }
`;

/** Who is a partner, who was asked, and what can be done about it. Whatever comes to the inbox is seen here, too. */
export default function Partnerships() {
  const common = useTexts(COMMON);
  const { known, inbox } = useInboxNews();
  const [heard] = useState(inbox.round);
  const loading = <p role="status">{common("loading")}</p>;
  if (!known) return loading;
  return (
    <Suspense fallback={loading}>
      <Screen heard={heard} />
    </Suspense>
  );
}

/** `heard`: what was heard before it was read. */
function Screen({ heard }: { heard: number }) {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const { inbox: news } = useInboxNews();
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => news.shows(async () => refresh(), heard), [news, refresh, heard]);
  const { environment, viewer, inbox } = useRead<PartnershipsQuery>(QUERY, {}, round);
  const proven = useMemo(() => {
    const requests = (inbox?.edges ?? []).flatMap(({ node }) => (node.partnership ? [node] : []));
    return new Map(requests.map(({ partnership, verified }) => [partnership?.id ?? "", verified === true]));
  }, [inbox]);
  const title = useRef<HTMLHeadingElement>(null);
  const { changes, asking } = useChangesOf(refresh, round, proven, title);

  const mine = environment?.viewerPermissions.includes("PARTNERSHIP_MANAGE");
  return (
    <ChangesContext value={changes}>
      <div className={layout.screen}>
        <div className={layout.head}>
          <h1 ref={title} tabIndex={-1}>
            {say("title")}
          </h1>
          {mine && (
            <Button kind="primary" onClick={() => changes.open({ what: "ask" })}>
              {say("ask")}
            </Button>
          )}
        </div>
        <p className={layout.lead}>{say("lead")}</p>
        <p>
          <Link href="/partnerships/outside">{words("outside")}</Link>
        </p>
        {mine ? (
          <div className={styles.lists}>
            <section className={styles.section} aria-labelledby="open">
              <h2 id="open">{say("open")}</h2>
              <PartnershipSection status="REQUESTED" none={say("none_open")} />
            </section>
            <section className={styles.section} aria-labelledby="active">
              <h2 id="active">{say("active")}</h2>
              <PartnershipSection status="ACTIVE" none={say("none_active")} />
            </section>
            <PastPartnerships />
          </div>
        ) : (
          viewer && <WhyNotMine role={viewer.role} marked={viewer.relationshipManager} />
        )}
      </div>
      <PartnershipDialog asking={asking} />
    </ChangesContext>
  );
}

/** The state that the parts of the screen share. */
function useChangesOf(
  refresh: () => void,
  round: number,
  proven: ReadonlyMap<string, boolean>,
  title: React.RefObject<HTMLHeadingElement | null>,
) {
  const announce = useAnnounce();
  const [asking, setAsking] = useState<Asking>({ what: "nothing" });
  const [done, setDone] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something was finished, once its dialog is gone
  useEffect(() => {
    if (done) title.current?.focus();
  }, [done]);
  const changes = useMemo((): Changes => {
    const changed = (said: string) => {
      announce(said);
      refresh();
    };
    return {
      round,
      proven,
      changed,
      open: setAsking,
      close: () => setAsking({ what: "nothing" }),
      finished: (said) => {
        changed(said);
        setAsking({ what: "nothing" });
        setDone((before) => before + 1);
      },
    };
  }, [announce, refresh, round, proven]);
  return { changes, asking };
}
