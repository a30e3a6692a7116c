import type { Texts } from "../../language/texts";

/** What the screens on users say alike. */
export const USERS = {
  you: { en: "(you)", nl: "(jij)" },
  never: { en: "Never", nl: "Nooit" },
  relationship_manager: { en: "Relationship manager", nl: "Relatiebeheerder" },
  email: { en: "E-mail address", nl: "E-mailadres" },
  name: { en: "Name", nl: "Naam" },
  role: { en: "Role", nl: "Rol" },
  status: { en: "Status", nl: "Status" },
  invite: { en: "Invitation by email", nl: "Uitnodiging per e-mail" },
  add: { en: "Add user", nl: "Gebruiker toevoegen" },
  several: { en: "Several at once", nl: "Meerdere tegelijk" },
} as const satisfies Texts;
