// What is searched for while it is typed.

import { useEffect, useEffectEvent, useRef, useState } from "react";

/** Milliseconds without typing, before it is looked for. */
export const REST = 100;

export interface Typing {
  typed: string;
  type: (text: string) => void;
  /** Searches without waiting for a rest. */
  now: () => void;
}

/**
 * `search` is called with what was typed when the typing rests. What is typed stays as it is, whenever answers come;
 * a `value` that comes from elsewhere, such as the way back, takes its place.
 */
export function useTyping(value: string, search: (text: string) => void): Typing {
  const [typed, type] = useState(value);
  const sent = useRef(value);
  const send = useEffectEvent((text: string) => {
    sent.current = text;
    search(text);
  });

  useEffect(() => {
    if (typed === sent.current) return;
    const rest = setTimeout(() => send(typed), REST);
    return () => clearTimeout(rest);
  }, [typed]);

  useEffect(() => {
    if (value === sent.current) return; // it comes from here
    sent.current = value;
    type(value);
  }, [value]);

  const now = () => {
    sent.current = typed;
    search(typed);
  };
  return { typed, type, now };
}
