// What the parts of the screen share: which dialog is open, and that something changed.

import { createContext, useContext } from "react";
/** At most one is open; the list below may change meanwhile, also by what the dialog does. */
export type Asking =
  | { what: "ask" }
  | { what: "decline" | "withdraw" | "end" | "managers"; id: string }
  | { what: "nothing" };

export interface Changes {
  /** Grows with every change: lists are read anew. */
  round: number;
  open: (asking: Asking) => void;
  close: () => void;
  /** Something was done: says so and reads the lists anew. */
  changed: (said: string) => void;
  /** The same, and the dialog is over: focus goes to the top of the screen, since what opened it may be gone. */
  finished: (said: string) => void;
  /** Of requests that are in the viewer's own inbox: whether who asks has a proven company number. */
  proven: ReadonlyMap<string, boolean>;
}

export const ChangesContext = createContext<Changes | null>(null);

export function useChanges(): Changes {
  const changes = useContext(ChangesContext);
  if (!changes) throw new Error("outside the screen of partnerships");
  return changes;
}
