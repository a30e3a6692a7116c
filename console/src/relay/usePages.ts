// Pages of a list: forward by cursor, back over the ones that were seen. Only the page in sight is kept.

import { useState, useTransition } from "react";

export interface Pages {
  /** The cursor that the page in sight begins after; null for the first. */
  after: string | null;
  number: number;
  /** Another page is on its way. */
  turning: boolean;
  /** Nothing where this was the last page. */
  forward: (endCursor: string | null | undefined) => void;
  back: () => void;
  /** To the first page. */
  restart: () => void;
}

const FIRST: readonly string[] = [];

/** The pages of one `list`: another one, by a filter or an order, begins with its first page. */
export function usePages(list: string | null = null): Pages {
  const [seen, setSeen] = useState({ list, cursors: FIRST });
  const [turning, turn] = useTransition();
  const cursors = seen.list === list ? seen.cursors : FIRST;
  const show = (cursors: readonly string[]) => turn(() => setSeen({ list, cursors }));
  return {
    after: cursors.at(-1) ?? null,
    number: cursors.length + 1,
    turning,
    forward: (end) => end && show([...cursors, end]),
    back: () => show(cursors.slice(0, -1)),
    restart: () => setSeen({ list, cursors: FIRST }),
  };
}
