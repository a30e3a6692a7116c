// Idempotency keys: what is tried again after a broken connection is done once.

import { useRef } from "react";

export interface Once {
  /** The key for this input: the same while the same is tried again, another for anything else. */
  key: (input: unknown) => string;
  /** It was done: the same input again is meant to be done again. */
  done: () => void;
}

/** Not of `crypto.randomUUID`, which a console without TLS does not have. */
export const newKey = () => crypto.getRandomValues(new Uint32Array(4)).join("-");

export function useOnce(): Once {
  const last = useRef<{ input: string; key: string } | null>(null);
  return {
    key: (given) => {
      const input = JSON.stringify(given);
      if (last.current?.input !== input) last.current = { input, key: newKey() };
      return last.current.key;
    },
    done: () => {
      last.current = null;
    },
  };
}
