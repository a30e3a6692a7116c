import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import type { ListQuery } from "../../__generated__/ListQuery.graphql";
import layout from "../../design/layout.module.css";
import { Pager } from "../../design/Pager";
import { useMinutes } from "../../language/moments";
import { useTexts } from "../../language/texts";
import { reread } from "../../relay/reread";
import { usePages } from "../../relay/usePages";
import { useRead } from "../../relay/useRead";
import { FocusKept } from "./FocusKept";
import { standingOf } from "./heading";
import styles from "./Inbox.module.css";
import { useInboxNews } from "./InboxNews";
import { Item } from "./Item";
import { TEXTS } from "./texts";
import { useDecisions } from "./useDecisions";

const UNMOVED = 400; // nobody consents to what slid under the pointer a moment ago

const QUERY = graphql`
  query ListQuery($after: String) {
    inbox(first: 25, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          ...Item_item
          ...heading_item
        }
      }
    }
  }
`;

type Node = NonNullable<ListQuery["response"]["inbox"]>["edges"][number]["node"];

/** A page of the inbox: what waits for a decision apart from the rest. `round`: what was heard before it was read. */
export function List({ round }: { round: number }) {
  const say = useTexts(TEXTS);
  const pages = usePages();
  const { after } = pages;
  const answer = useRead<ListQuery>(QUERY, { after });
  const { inbox } = useInboxNews();
  const relay = useRelayEnvironment();
  const decisions = useDecisions();
  useMinutes();

  const nodes = answer.inbox?.edges.map(({ node }) => node) ?? [];
  const moved = useMoved(nodes.map(({ id, state }) => `${id} ${state}`).join());
  const firstSeen = useEffectEvent(() => inbox.remember(nodes.map(standingOf)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: of each page, as it was first seen
  useEffect(() => firstSeen(), [after, inbox]);
  useEffect(() => inbox.shows(() => reread<ListQuery>(relay, QUERY, { after }), round), [inbox, relay, after, round]);

  if (!answer.inbox) return null;
  const group = (title: string, some: readonly Node[]) => (
    <Group title={title}>
      {some.map((node) => (
        <Item key={node.id} item={node} decisions={decisions} />
      ))}
    </Group>
  );
  const open = nodes.filter(({ state }) => state === "OPEN");
  const rest = nodes.filter(({ state }) => state !== "OPEN");
  return (
    <FocusKept>
      <div className={layout.screen} aria-busy={pages.turning} data-moved={moved || undefined}>
        {!nodes.length && (
          <div className={`${layout.card} ${styles.empty}`}>
            <h2>{say("none_title")}</h2>
            <p className={layout.lead}>{say("none")}</p>
          </div>
        )}
        {open.length > 0 && group(say("open"), open)}
        {rest.length > 0 && group(say("rest"), rest)}
        <Pager pages={pages} info={answer.inbox.pageInfo} />
      </div>
    </FocusKept>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <section className={styles.group}>
      <h2 id={id}>{title}</h2>
      <ul className={styles.items} aria-labelledby={id}>
        {children}
      </ul>
    </section>
  );
}

/** Whether what is shown came to stand elsewhere a moment ago. */
function useMoved(order: string): boolean {
  const [moved, setMoved] = useState(false);
  const before = useRef(order);
  useLayoutEffect(() => {
    if (before.current === order) return;
    before.current = order;
    setMoved(true);
    const still = setTimeout(() => setMoved(false), UNMOVED);
    return () => clearTimeout(still);
  }, [order]);
  return moved;
}
