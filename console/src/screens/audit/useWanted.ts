// What of the log is wanted: kept in the address, so that it can be bookmarked, sent, and gone back to.

import { useMemo } from "react";
import { useSearchParams } from "wouter";
import type { AuditFilter } from "../../__generated__/EventsQuery.graphql";
import { type Action, isAction } from "./actions";

export interface Wanted {
  readonly action: Action | null;
  /** The id of the user who did it. */
  readonly actor: string | null;
  /** The id of what it was done to. */
  readonly target: string | null;
  /** The first and the last day, as the reader's own calendar has them: "2026-03-06". */
  readonly from: string | null;
  readonly to: string | null;
}

export const EVERYTHING: Wanted = { action: null, actor: null, target: null, from: null, to: null };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The moment at which a day begins here, or the one that many days later; null for what is no day. */
function beginning(day: string | null, later = 0): string | null {
  const [, year, month, date] = DAY.exec(day ?? "") ?? [];
  if (!year) return null;
  const moment = new Date(Number(year), Number(month) - 1, Number(date) + later);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** The same, as the API takes it. */
export function filterOf({ action, actor, target, from, to }: Wanted): AuditFilter {
  const filter = { action, actorId: actor, targetId: target, since: beginning(from), until: beginning(to, 1) };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}

/** What the address asks for, and how to ask for something else: what isn't named stays. */
export function useWanted(): [Wanted, (change: Partial<Wanted>) => void] {
  const [search, setSearch] = useSearchParams();
  const wanted = useMemo(() => {
    const action = search.get("action");
    const day = (name: string) => (beginning(search.get(name)) ? search.get(name) : null);
    return {
      action: isAction(action) ? action : null,
      actor: search.get("actor"),
      target: search.get("target"),
      from: day("from"),
      to: day("to"),
    };
  }, [search]);
  const want = (change: Partial<Wanted>) =>
    setSearch(Object.entries({ ...wanted, ...change }).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return [wanted, want];
}
