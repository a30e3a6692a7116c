import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { type Texts, useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";
import { Reauthenticate } from "./Reauthenticate";

const TEXTS = {
  given_up: {
    en: "Nothing was changed: this needs to be confirmed by you.",
    nl: "Er is niets gewijzigd: dit moet je zelf bevestigen.",
  },
} as const satisfies Texts;

/** Asks who is there to show that the account is theirs; whether they did. */
type Ask = () => Promise<boolean>;
const AskContext = createContext<Ask>(() => Promise.resolve(false));

/** Where the dialog is that asks: around everything that may need it. */
export function Reauthentication({ children }: { children: ReactNode }) {
  const [answer, setAnswer] = useState<((shown: boolean) => void) | null>(null);
  const ask = useCallback(() => new Promise<boolean>((resolve) => setAnswer(() => resolve)), []);
  const done = (shown: boolean) => {
    setAnswer(null);
    answer?.(shown);
  };
  return (
    <AskContext value={ask}>
      {children}
      {answer && <Reauthenticate done={done} />}
    </AskContext>
  );
}

interface Payload {
  readonly errors: readonly Refusal[];
}

/**
 * `confirmed(act)` does it. Where the session has to show first whose it is (REAUTHENTICATION_REQUIRED), it asks for that
 * and does it again: what was typed stays where it is.
 */
export function useReauthentication() {
  const ask = useContext(AskContext);
  const say = useTexts(TEXTS);
  return async <P extends Payload>(act: () => Promise<P>): Promise<P> => {
    const payload = await act();
    if (!payload.errors.some(({ code }) => code === "REAUTHENTICATION_REQUIRED")) return payload;
    if (await ask()) return act();
    return { ...payload, errors: [{ code: "REAUTHENTICATION_REQUIRED", message: say("given_up") }] };
  };
}
