import type { Texts } from "../../language/texts";

export const TEXTS = {
  hello: { en: "Hello, {name}", nl: "Goedendag {name}" },
  addresses: { en: "You log in as {addresses}.", nl: "Je logt in als {addresses}." },
  inbox: { en: "Inbox", nl: "Postvak IN" },
  unread: {
    en: "{count, plural, =0 {All read} one {# item not read yet} other {# items not read yet}}",
    nl: "{count, plural, =0 {Alles gelezen} one {# bericht nog niet gelezen} other {# berichten nog niet gelezen}}",
  },
  nothing_open: { en: "Nothing waits for your decision.", nl: "Er wacht niets op je beslissing." },
  waits_for_decision: { en: "Waits for your decision", nl: "Wacht op je beslissing" },
  to_inbox: { en: "To your inbox", nl: "Naar je Postvak IN" },
  organisations: { en: "Your organisations", nl: "Je organisaties" },
  no_organisations: {
    en: "You are not a member of any organisation yet.",
    nl: "Je bent nog van geen enkele organisatie lid.",
  },
  more: { en: "All {count} organisations", nl: "Alle {count} organisaties" },
  shortcuts: { en: "Shortcuts", nl: "Snel naar" },
  invite: { en: "Invitation by email", nl: "Uitnodiging per e-mail" },
  members: { en: "Members of an organisation", nl: "Leden van een organisatie" },
  create: { en: "New organisation", nl: "Nieuwe organisatie" },
  partners: { en: "Find partners", nl: "Partners zoeken" },
  places: { en: "Your environments", nl: "Je omgevingen" },
  work_here: { en: "Work here", nl: "Hier werken" },
  here: { en: "You are here", nl: "Je bent hier" },
  no_place: {
    en: "You have no place in any environment now. An administrator can invite you.",
    nl: "Je hebt nu nergens een plek. Een beheerder kan je uitnodigen.",
  },
  invitations: { en: "Invitations for you", nl: "Uitnodigingen voor jou" },
  invited: {
    en: "{environment} invites you as {role}.",
    nl: "{environment} nodigt je uit als {role}.",
  },
  invited_how: {
    en: "Open the link in the mail to {email} to accept or to decline. It works until {until}.",
    nl: "Open de link in de mail aan {email} om de uitnodiging te accepteren of af te wijzen. De link werkt tot {until}.",
  },
  no_invitations: {
    en: "No invitation waits for your addresses. Ask an administrator of your company to invite you.",
    nl: "Er wacht geen uitnodiging op je adressen. Vraag een beheerder van je bedrijf om je uit te nodigen.",
  },
} as const satisfies Texts;
