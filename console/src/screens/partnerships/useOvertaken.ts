import type { PartnershipStatus } from "../../__generated__/PartnershipDialogQuery.graphql";
import { type Texts, useTexts } from "../../language/texts";
import { WORDS } from "./texts";

const TEXTS = {
  overtaken: {
    en: "Somebody else was first: this partnership is in another state now ({status}).",
    nl: "Iemand anders was eerder: dit partnerschap heeft nu een andere stand ({status}).",
  },
} as const satisfies Texts;

/** That a dialog comes too late, since the partnership is not in the state that it is for; null where it is. */
export function useOvertaken(status: PartnershipStatus, expected: PartnershipStatus): string | null {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  return status === expected ? null : say("overtaken", { status: words(`status_${status}`) });
}
