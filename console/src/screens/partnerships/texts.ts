import type { Texts } from "../../language/texts";

/** What several parts of these screens say. */
export const WORDS = {
  outside: { en: "Who from outside can see what", nl: "Wie van buiten kan wat zien" },
  nameless: { en: "Name not known", nl: "Naam niet bekend" },
  status_REQUESTED: { en: "Asked", nl: "Gevraagd" },
  status_ACTIVE: { en: "Active", nl: "Actief" },
  status_DECLINED: { en: "Declined", nl: "Afgewezen" },
  status_WITHDRAWN: { en: "Withdrawn", nl: "Ingetrokken" },
  status_ENDED: { en: "Ended", nl: "Beëindigd" },
  asked: { en: "asked", nl: "gevraagd" },
  has_access: { en: "has access", nl: "heeft toegang" },
  no_access_yet: { en: "asked, no access yet", nl: "gevraagd, nog geen toegang" },
} as const satisfies Texts;
