import type { Texts } from "../../../language/texts";

/** The overview, and the heads of its columns. */
export const COLUMNS = {
  USERS: { en: "Users", nl: "Gebruikers" },
  NAME: { en: "Name", nl: "Naam" },
  EMAIL: { en: "Address", nl: "Adres" },
  ROLE: { en: "Role", nl: "Rol" },
  STATUS: { en: "Status", nl: "Status" },
  LAST_ACTIVE: { en: "Last active", nl: "Laatst actief" },
  CREATED: { en: "Since", nl: "Sinds" },
} as const satisfies Texts;
