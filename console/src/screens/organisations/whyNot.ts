import { whyNot } from "../../design/Button";
import { type Texts, useTexts } from "../../language/texts";

const TEXTS = {
  FORBIDDEN: {
    en: "Only organisation administrators of this organisation can do this. Ask one of them: the list of members shows who.",
    nl: "Dit kunnen alleen organisatiebeheerders van deze organisatie. Vraag het een van hen: de ledenlijst toont wie dat zijn.",
  },
  ORGANISATION_NOT_ACTIVATED: {
    en: "This organisation is not activated yet. Under About you see how that is done.",
    nl: "Deze organisatie is nog niet geactiveerd. Onder Over zie je hoe dat gaat.",
  },
} as const satisfies Texts;

export interface Allowance {
  readonly allowed: boolean;
  readonly code?: string | null | undefined;
  readonly message?: string | null | undefined;
}

const isOurs = (code: string | null | undefined): code is keyof typeof TEXTS =>
  Boolean(code && Object.hasOwn(TEXTS, code));

/** Why it isn't allowed, of a `viewerCan…`: in this screen's words where the server's name what programs call. */
export function useWhyNot(): (allowance: Allowance) => string | null {
  const say = useTexts(TEXTS);
  return (allowance) => (!allowance.allowed && isOurs(allowance.code) ? say(allowance.code) : whyNot(allowance));
}
