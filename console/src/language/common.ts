// What more than one screen says.

import type { Texts } from "./texts";

export const COMMON = {
  cancel: { en: "Cancel", nl: "Annuleren" },
  close: { en: "Close", nl: "Sluiten" },
  save: { en: "Save", nl: "Opslaan" },
  search: { en: "Search", nl: "Zoeken" },
  previous: { en: "Previous", nl: "Vorige" },
  next: { en: "Next", nl: "Volgende" },
  optional: { en: "optional", nl: "mag leeg blijven" },
  show: { en: "Show", nl: "Toon" },
  hide: { en: "Hide", nl: "Verberg" },
  required: { en: "Please fill this in.", nl: "Vul dit in." },
  busy: { en: "One moment…", nl: "Een ogenblik…" },
  again: { en: "Try again", nl: "Probeer het opnieuw" },
  network: {
    en: "The server could not be reached. What you typed is still here: try again.",
    nl: "De server was niet te bereiken. Wat je typte staat er nog: probeer het opnieuw.",
  },
  unexpected: {
    en: "Something went wrong here. Load the page anew.",
    nl: "Er ging hier iets mis. Laad de pagina opnieuw.",
  },
  loading: { en: "Loading…", nl: "Laden…" },
  none: { en: "Nothing here yet.", nl: "Hier is nog niets." },
  not_found_title: { en: "Not found", nl: "Niet gevonden" },
  not_found: {
    en: "This is not here, or not for you to see.",
    nl: "Dit is er niet, of het is niet voor jou zichtbaar.",
  },
  not_allowed: { en: "Your role does not give access to this.", nl: "Je rol geeft hier geen toegang toe." },
  status_ACTIVE: { en: "Active", nl: "Actief" },
  status_INVITED: { en: "Invited", nl: "Uitgenodigd" },
  status_BLOCKED: { en: "Blocked", nl: "Geblokkeerd" },
  role_BASIC_USER: { en: "Basic user", nl: "Basisgebruiker" },
  role_ADVANCED_USER: { en: "Advanced user", nl: "Gevorderde gebruiker" },
  role_ADMINISTRATOR: { en: "Administrator", nl: "Beheerder" },
  role_MEMBER: { en: "Member", nl: "Lid" },
  role_ORGANISATION_ADMINISTRATOR: { en: "Organisation administrator", nl: "Organisatiebeheerder" },
} as const satisfies Texts;
