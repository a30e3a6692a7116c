// Reads the log to its end, a page after the other: what was read stays where a page can't be had.

import { useRef, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { AuditFilter } from "../../__generated__/EventsQuery.graphql";
import type { useExportQuery } from "../../__generated__/useExportQuery.graphql";
import { told } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { useTexts } from "../../language/texts";
import { Fault } from "../../relay/faults";

const QUERY = graphql`
  query useExportQuery($filter: AuditFilter, $after: String) {
    environment {
      id
      auditEvents(first: 100, after: $after, filter: $filter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            at
            action
            actor
            actorId
            origin
            target
            targetId
            before
            after
          }
        }
      }
    }
  }
`;

type Page = NonNullable<NonNullable<useExportQuery["response"]["environment"]>["auditEvents"]>;
export type Exported = Page["edges"][number]["node"];

interface Export {
  /** How many were read. */
  read: number;
  /** When the last one of them was. */
  oldest: string | null;
  /** Why it stands still. */
  fault: string | null;
  /** Begins, or goes on where it stood still. */
  run: () => void;
  stop: () => void;
}

/** `done` gets all of it. */
export function useExport(filter: AuditFilter, done: (events: readonly Exported[]) => void): Export {
  const relay = useRelayEnvironment();
  const common = useTexts(COMMON);
  const events = useRef<Exported[]>([]);
  const after = useRef<string | null>(null);
  const running = useRef(0); // which run it is: one that was stopped goes nowhere
  const [read, setRead] = useState(0);
  const [fault, setFault] = useState<string | null>(null);

  const page = async (): Promise<Page> => {
    const given = { filter, after: after.current };
    const answer = await fetchQuery<useExportQuery>(relay, QUERY, given, { fetchPolicy: "network-only" }).toPromise();
    const found = answer?.environment?.auditEvents;
    if (!found) throw new Fault(common("not_allowed"), "FORBIDDEN");
    return found;
  };

  const run = async () => {
    running.current += 1;
    const mine = running.current;
    setFault(null);
    try {
      for (;;) {
        const { edges, pageInfo } = await page();
        if (mine !== running.current) return;
        events.current.push(...edges.map(({ node }) => node));
        after.current = pageInfo.endCursor ?? null;
        setRead(events.current.length);
        if (!pageInfo.hasNextPage) return done(events.current);
      }
    } catch (reason) {
      if (mine === running.current) setFault(told(reason, common));
    }
  };

  return {
    read,
    oldest: events.current.at(-1)?.at ?? null,
    fault,
    run: () => void run(),
    stop: () => {
      running.current += 1;
    },
  };
}
