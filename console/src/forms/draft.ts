// What was typed and not sent yet: it outlives a reload, a change of language and the end of a session. In this window
// only, and never a password or a code.

import { useCallback, useMemo, useState } from "react";

const PREFIX = "welkom.draft.";

function kept<T>(name: string): Partial<T> {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name) ?? "{}") as Partial<T>;
  } catch {
    return {};
  }
}

function keep(name: string, values: object): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(values));
  } catch {
    sessionStorage.removeItem(PREFIX + name); // more than a browser keeps: better nothing than half
  }
}

/**
 * The values of a form: `initial`, but for what was typed and not sent yet. What nobody touched follows `initial`, so that
 * an old draft brings back nothing that somebody else changed. `forget` when it was sent, or given up.
 */
export function useDraft<T extends Record<string, unknown>>(name: string, initial: T, secret: readonly (keyof T)[]) {
  const [typed, setTyped] = useState<Partial<T>>(() => kept<T>(name));
  const values = useMemo(() => ({ ...initial, ...typed }), [initial, typed]);
  const set = useCallback(
    <K extends keyof T>(field: K, value: T[K]) =>
      setTyped((before) => {
        const { [field]: _, ...others } = before;
        const after = (value === initial[field] ? others : { ...before, [field]: value }) as Partial<T>;
        const shown = Object.fromEntries(Object.entries(after).filter(([key]) => !secret.includes(key)));
        keep(name, shown);
        return after;
      }),
    [name, initial, secret],
  );
  const forget = useCallback(() => {
    sessionStorage.removeItem(PREFIX + name);
    setTyped({});
  }, [name]);
  return { values, set, forget };
}

/** Forgets every draft: the person who typed them logged out. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}
