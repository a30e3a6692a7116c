// What each permission lets one do, as the table of roles says it. Which role has it, only the API tells.

import type { RolesQuery } from "../../__generated__/RolesQuery.graphql";
import type { Sentence } from "../../language/texts";

export type Permission = RolesQuery["response"]["roles"][number]["permissions"][number];

/** In the order of the table. */
export const PERMISSIONS: Readonly<Record<Permission, Sentence>> = {
  USER_VIEW: {
    en: "See the colleagues in the environment: who they are, their role, and whether they are active.",
    nl: "De collega's in de omgeving zien: wie ze zijn, hun rol en of ze actief zijn.",
  },
  PARTNERSHIP_MANAGE: {
    en: "Ask for, accept and end partnerships with other companies, and be the one whom they find.",
    nl: "Partnerschappen met andere bedrijven vragen, aanvaarden en beëindigen, en door hen te vinden zijn.",
  },
  USER_INVITE: {
    en: "Invite users by email, and add users.",
    nl: "Gebruikers per e-mail uitnodigen en gebruikers toevoegen.",
  },
  USER_MANAGE: {
    en: "Change roles, give the relationship-manager mark, and block, unblock and remove users.",
    nl: "Rollen wijzigen, de markering relatiebeheerder geven, en gebruikers blokkeren, deblokkeren en verwijderen.",
  },
  ORGANISATION_CREATE: {
    en: "Create organisations.",
    nl: "Organisaties aanmaken.",
  },
  ENVIRONMENT_MANAGE: {
    en: "Change the environment's settings and prove its domains.",
    nl: "De instellingen van de omgeving wijzigen en haar domeinen bewijzen.",
  },
  AUDIT_VIEW: {
    en: "Read the audit log: who did what, when, and from where.",
    nl: "Het logboek lezen: wie wat deed, wanneer en vanwaar.",
  },
  DOCUMENT_VIEW: {
    en: "View the organisation's documents, and download their files.",
    nl: "De documenten van de organisatie bekijken en hun bestanden downloaden.",
  },
  DOCUMENT_CREATE: {
    en: "Create documents of the organisation.",
    nl: "Documenten van de organisatie maken.",
  },
  DOCUMENT_SEND: {
    en: "Send documents of the organisation.",
    nl: "Documenten van de organisatie verzenden.",
  },
  MEMBERSHIP_MANAGE: {
    en: "Add members to the organisation, change their role, and remove them.",
    nl: "Leden aan de organisatie toevoegen, hun rol wijzigen en hen verwijderen.",
  },
  ORGANISATION_MANAGE: {
    en: "Change the organisation's name, and activate it.",
    nl: "De naam van de organisatie wijzigen en de organisatie activeren.",
  },
};

/** The one that a role grants only together with the relationship-manager mark. */
export const WITH_MARK: Permission = "PARTNERSHIP_MANAGE";
