// What the settings are called, where they are changed and where they are only read.

import type { Texts } from "../../language/texts";

export const SETTINGS = {
  settings: { en: "Settings", nl: "Instellingen" },
  name: { en: "Name", nl: "Naam" },
  join_policy: {
    en: "Who signs up with an address on one of the environment's domains",
    nl: "Wie zich aanmeldt met een adres op een van de domeinen van de omgeving",
  },
  join_policy_AUTOMATIC: { en: "joins at once, as Basic user", nl: "doet meteen mee, als Basisgebruiker" },
  join_policy_CLOSED: {
    en: "is told to ask for an invitation",
    nl: "krijgt te lezen dat een uitnodiging nodig is",
  },
  discoverable: { en: "Other companies can find this environment", nl: "Andere bedrijven kunnen deze omgeving vinden" },
  locale: { en: "Default language", nl: "Standaardtaal" },
  two_factor: { en: "A second factor is required", nl: "Een tweede factor is verplicht" },
  yes: { en: "Yes", nl: "Ja" },
  no: { en: "No", nl: "Nee" },
} as const satisfies Texts;
