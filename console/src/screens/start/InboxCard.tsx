import { useEffect, useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import { Link } from "wouter";
import type { InboxCardQuery } from "../../__generated__/InboxCardQuery.graphql";
import layout from "../../design/layout.module.css";
import { useMinutes, useMoments } from "../../language/moments";
import { useTexts } from "../../language/texts";
import { reread } from "../../relay/reread";
import { useRead } from "../../relay/useRead";
import { headingOf, standingOf } from "../inbox/heading";
import { useInboxNews } from "../inbox/InboxNews";
import { TEXTS as INBOX } from "../inbox/texts";
import { Card } from "./Card";
import styles from "./Start.module.css";
import { TEXTS } from "./texts";

const QUERY = graphql`
  query InboxCardQuery {
    inbox(first: 3, openOnly: true) {
      edges {
        node {
          id
          createdAt
          ...heading_item
        }
      }
    }
  }
`;

/** How much was not read, and the newest of what waits for a decision. */
export function InboxCard() {
  const { known, inbox } = useInboxNews();
  const [round] = useState(inbox.round);
  return known ? <Waiting round={round} /> : null;
}

function Waiting({ round }: { round: number }) {
  const say = useTexts(TEXTS);
  const sayItem = useTexts(INBOX);
  const { ago } = useMoments();
  const relay = useRelayEnvironment();
  const { unread, inbox } = useInboxNews();
  const answer = useRead<InboxCardQuery>(QUERY, {});
  useMinutes();
  useEffect(() => inbox.shows(() => reread<InboxCardQuery>(relay, QUERY, {}), round), [inbox, relay, round]);
  const open = answer.inbox?.edges.map(({ node }) => node) ?? [];
  return (
    <Card title={say("inbox")}>
      <p data-unread={unread}>{say("unread", { count: unread })}</p>
      {open.length > 0 ? (
        <>
          <h3 className={styles.sub}>{say("waits_for_decision")}</h3>
          <ul className={styles.lines}>
            {open.map((node) => (
              <li key={node.id}>
                <span dir="auto">{headingOf(standingOf(node), sayItem)}</span>
                <time className={layout.quiet} dateTime={node.createdAt}>
                  {ago(node.createdAt)}
                </time>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={layout.quiet}>{say("nothing_open")}</p>
      )}
      <p>
        <Link href="/inbox">{say("to_inbox")}</Link>
      </p>
    </Card>
  );
}
