import type { Texts } from "../../../language/texts";

/** The heads of the overview's columns. */
export const COLUMNS = {
  NAME: { en: "Name", nl: "Naam" },
  EMAIL: { en: "Address", nl: "Adres" },
  ROLE: { en: "Role", nl: "Rol" },
  STATUS: { en: "Status", nl: "Status" },
  LAST_ACTIVE: { en: "Last active", nl: "Laatst actief" },
  CREATED: { en: "Since", nl: "Sinds" },
} as const satisfies Texts;
