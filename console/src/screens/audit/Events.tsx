import { graphql } from "react-relay";
import type { AuditFilter, EventsQuery } from "../../__generated__/EventsQuery.graphql";
import { Notice } from "../../design/Notice";
import { Pager } from "../../design/Pager";
import { Table } from "../../design/Table";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { usePages } from "../../relay/usePages";
import { useRead } from "../../relay/useRead";
import styles from "./Audit.module.css";
import { EventRow } from "./EventRow";
import type { Wanted } from "./useWanted";

const TEXTS = {
  caption: { en: "What changed, the newest first", nl: "Wat er wijzigde, het nieuwste eerst" },
  when: { en: "When", nl: "Wanneer" },
  who: { en: "Who, from where", nl: "Wie, vanwaar" },
  what: { en: "What", nl: "Wat" },
  target: { en: "On what", nl: "Waaraan" },
  changes: { en: "Before and after", nl: "Voor en na" },
  none: { en: "Nothing in the log fits this.", nl: "Niets in het logboek past hierbij." },
} as const satisfies Texts;

const QUERY = graphql`
  query EventsQuery($filter: AuditFilter, $after: String) {
    environment {
      id
      auditEvents(first: 25, after: $after, filter: $filter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...EventRow_event
          }
        }
      }
    }
  }
`;

interface Props {
  filter: AuditFilter;
  want: (change: Partial<Wanted>) => void;
}

/** A page of the log. */
export function Events({ filter, want }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const pages = usePages(JSON.stringify(filter));
  const events = useRead<EventsQuery>(QUERY, { filter, after: pages.after }).environment?.auditEvents;
  if (!events) return <Notice>{common("not_allowed")}</Notice>;
  if (!events.edges.length) return <Notice>{say("none")}</Notice>;
  return (
    <>
      <Table
        label={say("caption")}
        columns={(["when", "what", "target", "changes", "who"] as const).map((name) => say(name))}
        busy={pages.turning}
        className={styles.log}
      >
        {events.edges.map(({ node }) => (
          <EventRow key={node.id} event={node} want={want} />
        ))}
      </Table>
      <Pager pages={pages} info={events.pageInfo} />
    </>
  );
}
