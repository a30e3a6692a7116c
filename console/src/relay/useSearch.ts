// What a list is searched for while it is typed, with the results of before in sight.

import { useState, useTransition } from "react";
import { type Typing, useTyping } from "../forms/useTyping";

export interface Search {
  typing: Typing;
  /** What the results in sight were asked for with; null for everything. */
  wanted: string | null;
  /** Other results are on their way. */
  searching: boolean;
}

export function useSearch(): Search {
  const [wanted, setWanted] = useState<string | null>(null);
  const [searching, search] = useTransition();
  const typing = useTyping("", (text) => search(() => setWanted(text.trim() || null)));
  return { typing, wanted, searching };
}
