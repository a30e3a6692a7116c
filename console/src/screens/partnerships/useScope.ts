import { type Texts, useTexts } from "../../language/texts";
import type { Reading } from "./useCrossings";

const TEXTS = {
  all: {
    en: "As Administrator you see the members of every organisation of this environment, and every membership of its users elsewhere: this is all there was, and nobody else from outside saw anything of an organisation.",
    nl: "Als beheerder zie je de leden van elke organisatie van deze omgeving, en elk lidmaatschap van haar gebruikers elders: dit was alles, en verder zag niemand van buiten iets van een organisatie.",
  },
  own: {
    en: "This is not all: you see {organisations, plural, =0 {no organisation of this environment} one {the one organisation of this environment that you are a member of} other {the # organisations of this environment that you are a member of}}, and of your colleagues elsewhere only those in organisations that you are a member of yourself. Administrators see everything.",
    nl: "Dit is niet alles: je ziet {organisations, plural, =0 {geen organisatie van deze omgeving} one {de ene organisatie van deze omgeving waarvan je lid bent} other {de # organisaties van deze omgeving waarvan je lid bent}}, en van collega's elders alleen wie lid is van een organisatie waarvan jij ook lid bent. Beheerders zien alles.",
  },
  stopped: {
    en: "Reading was stopped: this is what was found until then.",
    nl: "Het lezen is gestopt: dit is wat tot dan toe gevonden was.",
  },
  failed: {
    en: "Reading failed half way: this is what was found until then.",
    nl: "Het lezen mislukte onderweg: dit is wat tot dan toe gevonden was.",
  },
  partners: {
    en: "Your role does not list partnerships: partners without members on either side are missing.",
    nl: "Je rol toont geen partnerschappen: partners zonder leden aan een van beide kanten ontbreken.",
  },
  inferred: {
    en: "{count, plural, one {Of # membership} other {Of # memberships}} the API does not tell whose organisation it is: it is put with the partner whose person added them, or apart where that is not known.",
    nl: "{count, plural, one {Van # lidmaatschap} other {Van # lidmaatschappen}} vertelt de API niet van wie de organisatie is: het staat bij de partner wiens medewerker hen toevoegde, of apart als dat niet bekend is.",
  },
} as const satisfies Texts;

export interface Scope {
  complete: boolean;
  /** What it was made of, a sentence each. */
  sentences: readonly string[];
}

/** Whether all was read that there is, and else what is missing: pictures and files say it. */
export function useScope({ state, progress, crossings }: Reading): Scope {
  const say = useTexts(TEXTS);
  const { seesAll } = crossings;
  const inferred = crossings.found.filter((one) => one.inferred).length;
  const sentences = [
    state === "stopped" && say("stopped"),
    state === "failed" && say("failed"),
    !seesAll && say("own", { organisations: progress.ofOrganisations }),
    seesAll && state === "done" && say("all"),
    crossings.partners === null && say("partners"),
    inferred > 0 && say("inferred", { count: inferred }),
  ];
  return { complete: seesAll && state === "done", sentences: sentences.filter((one) => one !== false) };
}
