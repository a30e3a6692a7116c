// What each action of the log means, in a sentence.

import type { EventRow_event$data } from "../../__generated__/EventRow_event.graphql";
import type { Sentence } from "../../language/texts";

export type Action = EventRow_event$data["action"];

export const ACTIONS: Readonly<Record<Action, Sentence>> = {
  ACCOUNT_CREATED: { en: "An account came to be", nl: "Er kwam een account bij" },
  ACCOUNT_UPDATED: {
    en: "Its holder changed an account's name or language",
    nl: "De houder wijzigde naam of taal van een account",
  },
  ACCOUNT_EMAIL_LINKED: { en: "An address was added to an account", nl: "Een account kreeg er een adres bij" },
  ACCOUNT_EMAIL_REQUESTED: {
    en: "Its holder asked for the link that adds an address",
    nl: "De houder vroeg de link aan die een adres toevoegt",
  },
  ACCOUNT_EMAIL_LINK_UNDONE: {
    en: "A new address was taken off an account again, by the mailed link",
    nl: "Een nieuw adres ging weer van een account af, met de gemailde link",
  },
  ACCOUNT_EMAIL_RECLAIMED: {
    en: "An address went to a new account, of whoever proved its mailbox",
    nl: "Een adres ging naar een nieuw account, van wie de mailbox bewees",
  },
  ACCOUNT_EMAIL_DETACHED: {
    en: "The operator took an address off an account",
    nl: "De systeembeheerder haalde een adres van een account af",
  },
  ACCOUNT_EMAIL_REMOVED: {
    en: "Its holder took an address off an account",
    nl: "De houder haalde een adres van een account af",
  },
  ACCOUNT_PRIMARY_EMAIL_CHANGED: {
    en: "Its holder chose another address for an account's mail",
    nl: "De houder koos een ander adres voor de mail van een account",
  },
  ACCOUNT_IDENTITY_LINKED: {
    en: "A log-in by an identity provider was added to an account",
    nl: "Een account kreeg een login via een identiteitsprovider",
  },
  ACCOUNT_IDENTITY_UNLINKED: {
    en: "A log-in by an identity provider was taken off an account",
    nl: "Een login via een identiteitsprovider ging van een account af",
  },
  ACCOUNT_PASSWORD_CHANGED: { en: "An account got a new password", nl: "Een account kreeg een nieuw wachtwoord" },
  ACCOUNT_TWO_FACTOR_ENABLED: {
    en: "An authenticator app became a second factor",
    nl: "Een authenticator-app werd tweede factor",
  },
  ACCOUNT_TWO_FACTOR_DISABLED: {
    en: "Its holder took an authenticator app off an account",
    nl: "De houder haalde een authenticator-app van een account af",
  },
  ACCOUNT_RECOVERY_CODES_MADE: { en: "An account got new recovery codes", nl: "Een account kreeg nieuwe herstelcodes" },
  ACCOUNT_RECOVERY_CODE_USED: {
    en: "A recovery code stood for the second factor",
    nl: "Een herstelcode diende als tweede factor",
  },
  ACCOUNT_TWO_FACTOR_RESET: {
    en: "All second factors were taken off an account",
    nl: "Alle tweede factoren gingen van een account af",
  },
  ACCOUNT_CHANGE_UNDONE: {
    en: "A change of a way in was taken back, by the link in its notice",
    nl: "Een wijziging van een inlogmanier werd teruggedraaid, met de link in de melding",
  },
  PASSKEY_ADDED: { en: "A passkey was added to an account", nl: "Een account kreeg er een passkey bij" },
  PASSKEY_REMOVED: { en: "A passkey was taken off an account", nl: "Een passkey ging van een account af" },
  PASSKEY_REFUSED: {
    en: "A passkey was not let in: its device is most likely a copy",
    nl: "Een passkey werd geweigerd: het apparaat is waarschijnlijk een kopie",
  },
  ACCOUNT_RECOVERY_REQUESTED: {
    en: "A link to set a new password was asked for",
    nl: "Er werd een link gevraagd om een nieuw wachtwoord in te stellen",
  },
  ACCOUNT_EXPORTED: {
    en: "A copy was made of all that is kept about somebody",
    nl: "Er werd een kopie gemaakt van alles wat over iemand bewaard wordt",
  },
  ACCOUNT_ERASED: { en: "Its holder erased an account", nl: "De houder wiste een account" },
  ACCOUNT_LOG_IN_FAILED: {
    en: "Somebody failed to log in or to confirm as a user",
    nl: "Iemand slaagde er niet in om als een gebruiker in te loggen of te bevestigen",
  },
  SESSION_STARTED: { en: "Somebody logged in", nl: "Iemand logde in" },
  SESSION_ENDED: { en: "Somebody logged out, or ended a session", nl: "Iemand logde uit, of beëindigde een sessie" },
  SIGN_UP_REQUESTED: { en: "Somebody asked to sign up", nl: "Iemand vroeg om zich aan te melden" },
  ENVIRONMENT_CREATED: { en: "The environment came to be", nl: "De omgeving ontstond" },
  ENVIRONMENT_UPDATED: {
    en: "The environment's settings were changed",
    nl: "De instellingen van de omgeving werden gewijzigd",
  },
  ENVIRONMENT_CLOSED: {
    en: "The environment's only user erased their account: it is no more",
    nl: "De enige gebruiker van de omgeving wiste zijn of haar account: de omgeving is er niet meer",
  },
  DOMAIN_CLAIMED: { en: "The environment got a domain for its own", nl: "De omgeving kreeg een eigen domein" },
  DOMAIN_PROOF_STARTED: {
    en: "An administrator asked for the record that proves a domain",
    nl: "Een beheerder vroeg het record aan dat een domein bewijst",
  },
  DOMAIN_PROVEN: { en: "A domain was proven by its DNS record", nl: "Een domein werd bewezen met het DNS-record" },
  DOMAIN_LOST: {
    en: "A domain went to whoever proved it by its DNS record",
    nl: "Een domein ging naar wie het met het DNS-record bewees",
  },
  DOMAIN_UNPROVEN: {
    en: "The operator took back that a domain is proven",
    nl: "De systeembeheerder trok in dat een domein bewezen is",
  },
  DOMAIN_SHARED: {
    en: "A domain is no longer one environment's own",
    nl: "Een domein is niet langer van één omgeving alleen",
  },
  USER_INVITED: { en: "A user was invited by email", nl: "Een gebruiker werd per e-mail uitgenodigd" },
  USER_ADDED: { en: "An administrator added a user", nl: "Een beheerder voegde een gebruiker toe" },
  USER_JOINED: { en: "A user joined by signing up", nl: "Een gebruiker meldde zich aan en doet mee" },
  USER_ACTIVATED: {
    en: "An invited or added user became active",
    nl: "Een uitgenodigde of toegevoegde gebruiker werd actief",
  },
  USER_ROLE_CHANGED: { en: "A user got another role", nl: "Een gebruiker kreeg een andere rol" },
  USER_MADE_ADMINISTRATOR: {
    en: "The operator made a user an Administrator",
    nl: "De systeembeheerder maakte een gebruiker Beheerder",
  },
  USER_RELATIONSHIP_MANAGER_GRANTED: {
    en: "A user got the relationship-manager mark",
    nl: "Een gebruiker kreeg de markering relatiebeheerder",
  },
  USER_RELATIONSHIP_MANAGER_WITHDRAWN: {
    en: "A user lost the relationship-manager mark",
    nl: "Een gebruiker raakte de markering relatiebeheerder kwijt",
  },
  USER_RECLAIMED: {
    en: "A user went to another account, of whoever proved the mailbox",
    nl: "Een gebruiker ging naar een ander account, van wie de mailbox bewees",
  },
  USER_BLOCKED: { en: "A user was blocked", nl: "Een gebruiker werd geblokkeerd" },
  USER_UNBLOCKED: { en: "A user was unblocked", nl: "Een gebruiker werd gedeblokkeerd" },
  USER_TWO_FACTOR_RESET_REQUESTED: {
    en: "An administrator asked to take a user's second factors off",
    nl: "Een beheerder vroeg om de tweede factoren van een gebruiker weg te halen",
  },
  USER_REMOVED: { en: "A user was removed", nl: "Een gebruiker werd verwijderd" },
  USER_LEFT: { en: "A user left the environment", nl: "Een gebruiker verliet de omgeving" },
  USER_ERASED: { en: "A user's holder erased their account", nl: "De houder van een gebruiker wiste het account" },
  INVITATION_RESENT: { en: "An invitation was mailed again", nl: "Een uitnodiging werd opnieuw gemaild" },
  INVITATION_ACCEPTED: { en: "An invitation was accepted", nl: "Een uitnodiging werd aanvaard" },
  INVITATION_DECLINED: { en: "An invitation was declined", nl: "Een uitnodiging werd afgewezen" },
  INVITATION_REVOKED: { en: "An invitation was withdrawn", nl: "Een uitnodiging werd ingetrokken" },
  ORGANISATION_CREATED: { en: "An organisation was created", nl: "Een organisatie werd aangemaakt" },
  ORGANISATION_UPDATED: {
    en: "An organisation's name was changed",
    nl: "De naam van een organisatie werd gewijzigd",
  },
  ORGANISATION_ACTIVATION_REQUESTED: {
    en: "An organisation's activation was asked for",
    nl: "De activering van een organisatie werd aangevraagd",
  },
  ORGANISATION_ACTIVATED: { en: "An organisation was activated", nl: "Een organisatie werd geactiveerd" },
  ORGANISATION_REFUSED: {
    en: "The operator refused an organisation's activation",
    nl: "De systeembeheerder weigerde een organisatie te activeren",
  },
  ORGANISATION_DEACTIVATED: {
    en: "An organisation has to be activated anew: its number was proven elsewhere",
    nl: "Een organisatie moet opnieuw geactiveerd worden: het nummer werd elders bewezen",
  },
  ORGANISATION_VERIFIED: {
    en: "An organisation's company number was proven",
    nl: "Het bedrijfsnummer van een organisatie werd bewezen",
  },
  ORGANISATION_UNVERIFIED: {
    en: "The operator took back that an organisation's number is proven",
    nl: "De systeembeheerder trok in dat het nummer van een organisatie bewezen is",
  },
  MEMBERSHIP_ADDED: { en: "A colleague became a member", nl: "Een collega werd lid" },
  MEMBERSHIP_REQUESTED: {
    en: "A partner's user was asked to become a member",
    nl: "Een gebruiker van een partner werd gevraagd om lid te worden",
  },
  MEMBERSHIP_ACCEPTED: {
    en: "A partner's user accepted to become a member",
    nl: "Een gebruiker van een partner aanvaardde het lidmaatschap",
  },
  MEMBERSHIP_DECLINED: {
    en: "A partner's user declined to become a member",
    nl: "Een gebruiker van een partner wees het lidmaatschap af",
  },
  MEMBERSHIP_ROLE_CHANGED: { en: "A member got another role", nl: "Een lid kreeg een andere rol" },
  MEMBERSHIP_REMOVED: {
    en: "A membership, or a request for one, ended",
    nl: "Een lidmaatschap, of een verzoek erom, eindigde",
  },
  MEMBERSHIP_SUCCESSOR: {
    en: "A member became Organisation administrator in place of the last one",
    nl: "Een lid werd Organisatiebeheerder in plaats van de laatste",
  },
  MEMBERSHIP_APPOINTED: {
    en: "The operator made a member Organisation administrator",
    nl: "De systeembeheerder maakte een lid Organisatiebeheerder",
  },
  PARTNERSHIP_REQUESTED: { en: "A partnership was asked for", nl: "Een partnerschap werd gevraagd" },
  PARTNERSHIP_ACCEPTED: { en: "A partnership was agreed to", nl: "Een partnerschap werd aanvaard" },
  PARTNERSHIP_DECLINED: { en: "A partnership was declined", nl: "Een partnerschap werd afgewezen" },
  PARTNERSHIP_WITHDRAWN: {
    en: "A request for a partnership was taken back",
    nl: "Een verzoek om een partnerschap werd ingetrokken",
  },
  PARTNERSHIP_ENDED: { en: "A partnership was ended", nl: "Een partnerschap werd beëindigd" },
  PARTNERSHIP_MANAGER_CONNECTED: {
    en: "A relationship manager was connected to a partnership",
    nl: "Een relatiebeheerder werd aan een partnerschap verbonden",
  },
  PARTNERSHIP_MANAGER_DISCONNECTED: {
    en: "A relationship manager was disconnected from a partnership",
    nl: "Een relatiebeheerder werd van een partnerschap losgemaakt",
  },
  DOCUMENT_CREATED: { en: "A document was created", nl: "Een document werd gemaakt" },
  DOCUMENT_FILE_ATTACHED: { en: "A file was attached to a document", nl: "Een document kreeg een bestand" },
  DOCUMENT_SENT: { en: "A document was sent", nl: "Een document werd verzonden" },
  UNKNOWN: {
    en: "Something that a newer version of Welkom has a name for",
    nl: "Iets waar een nieuwere versie van Welkom een naam voor heeft",
  },
};

export const isAction = (text: string | null): text is Action => text !== null && Object.hasOwn(ACTIONS, text);

/** Which actions go together, by how their names begin. */
export const GROUPS: readonly { name: Sentence; begins: readonly string[] }[] = [
  { name: { en: "Users and invitations", nl: "Gebruikers en uitnodigingen" }, begins: ["USER_", "INVITATION_"] },
  { name: { en: "Organisations and members", nl: "Organisaties en leden" }, begins: ["ORGANISATION_", "MEMBERSHIP_"] },
  { name: { en: "Partnerships", nl: "Partnerschappen" }, begins: ["PARTNERSHIP_"] },
  { name: { en: "Documents", nl: "Documenten" }, begins: ["DOCUMENT_"] },
  {
    name: { en: "The environment and its domains", nl: "De omgeving en haar domeinen" },
    begins: ["ENVIRONMENT_", "DOMAIN_"],
  },
  {
    name: { en: "Accounts and log-ins", nl: "Accounts en logins" },
    begins: ["ACCOUNT_", "PASSKEY_", "SESSION_", "SIGN_UP_"],
  },
];

export const actionsOf = (begins: readonly string[]): Action[] =>
  (Object.keys(ACTIONS) as Action[]).filter((action) => begins.some((word) => action.startsWith(word)));
