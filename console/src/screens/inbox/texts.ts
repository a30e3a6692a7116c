import type { Texts } from "../../language/texts";

export const TEXTS = {
  title: { en: "Inbox", nl: "Postvak IN" },
  unread: { en: "Not read yet: {unread}", nl: "Nog niet gelezen: {unread}" },
  all_read: { en: "All read", nl: "Alles gelezen" },
  live: { en: "Live: what comes appears by itself.", nl: "Live: wat binnenkomt, verschijnt vanzelf." },
  not_live: {
    en: "No connection: this may be out of date. We keep trying.",
    nl: "Geen verbinding: dit kan verouderd zijn. We blijven het proberen.",
  },
  try_now: { en: "Try now", nl: "Probeer nu" },
  none_title: { en: "Nothing waits for you", nl: "Er wacht niets op je" },
  none: {
    en: "Requests to collaborate, and what happens to them, appear here as they come.",
    nl: "Verzoeken om samen te werken, en wat daarvan komt, verschijnen hier zodra ze er zijn.",
  },
  open: { en: "Waits for your decision", nl: "Wacht op je beslissing" },
  rest: { en: "Notices and earlier requests", nl: "Berichten en eerdere verzoeken" },
  language_note: {
    en: "The language that you choose above is also that of your mails.",
    nl: "De taal die je hierboven kiest, is ook die van je mails.",
  },
  arrived: { en: "New in your inbox: {heading}", nl: "Nieuw in je Postvak IN: {heading}" },
  several: {
    en: "New in your inbox: {count}",
    nl: "Nieuw in je Postvak IN: {count}",
  },
  turned: { en: "{heading} {state}.", nl: "{heading} {state}." },
  collaboration: {
    en: "Organisation {organisation} wants to collaborate with you.",
    nl: "Organisatie {organisation} wil met je samenwerken.",
  },
  collaboration_role: {
    en: "Your role in it: {role}. Nothing is shared before you accept.",
    nl: "Je rol daarin: {role}. Er wordt niets gedeeld voordat je het verzoek accepteert.",
  },
  collaboration_unverified: {
    en: "Not proven: the company number of this organisation is not proven. Anybody can take any name, so be sure that you know them before you accept.",
    nl: "Niet bewezen: het bedrijfsnummer van deze organisatie is niet bewezen. Iedereen kan elke naam opgeven. Wees er dus zeker van dat je hen kent voordat je het verzoek accepteert.",
  },
  partnership: { en: "{from} wants to be your partner.", nl: "{from} wil partner worden van je bedrijf." },
  partnership_meaning: {
    en: "Your answer counts for your whole company. Nothing is shared before the request is accepted.",
    nl: "Je antwoord geldt voor je hele bedrijf. Er wordt niets gedeeld voordat het verzoek is geaccepteerd.",
  },
  partnership_unverified: {
    en: "Not proven: none of their company numbers is proven. Anybody can take any name, so be sure that you know them before you accept.",
    nl: "Niet bewezen: geen van hun bedrijfsnummers is bewezen. Iedereen kan elke naam opgeven. Wees er dus zeker van dat je hen kent voordat je het verzoek accepteert.",
  },
  from_at: { en: "From {from}", nl: "Van {from}" },
  accept: { en: "Accept", nl: "Accepteren" },
  decline: { en: "Decline…", nl: "Afwijzen…" },
  reason: { en: "Reason", nl: "Reden" },
  reason_hint: {
    en: "Who asked can read it. At most 500 characters.",
    nl: "Wie het verzoek deed, kan dit lezen. Ten hoogste 500 tekens.",
  },
  decline_now: { en: "Decline", nl: "Afwijzen" },
  mark_read: { en: "Mark as read", nl: "Markeer als gelezen" },
  to_organisation: { en: "To the organisation", nl: "Naar de organisatie" },
  organisation_gone: {
    en: "You are not a member of this organisation any more.",
    nl: "Je bent geen lid meer van deze organisatie.",
  },
  new: { en: "New", nl: "Nieuw" },
  state_OPEN: { en: "Waits for your decision", nl: "Wacht op je beslissing" },
  state_ACCEPTED: { en: "Accepted", nl: "Geaccepteerd" },
  state_DECLINED: { en: "Declined", nl: "Afgewezen" },
  state_WITHDRAWN: { en: "Withdrawn", nl: "Ingetrokken" },
  state_EXPIRED: { en: "Expired", nl: "Verlopen" },
  settled_ACCEPTED: {
    en: "Your answer changed nothing: the request had been accepted already.",
    nl: "Je antwoord heeft niets veranderd: het verzoek was al geaccepteerd.",
  },
  settled_DECLINED: {
    en: "Your answer changed nothing: the request had been declined already.",
    nl: "Je antwoord heeft niets veranderd: het verzoek was al afgewezen.",
  },
  settled_WITHDRAWN: {
    en: "Your answer changed nothing: the request had been withdrawn already.",
    nl: "Je antwoord heeft niets veranderd: het verzoek was al ingetrokken.",
  },
  settled_EXPIRED: {
    en: "Your answer changed nothing: the request had expired. Ask who sent it to send it again.",
    nl: "Je antwoord heeft niets veranderd: het verzoek was verlopen. Vraag de afzender het opnieuw te versturen.",
  },
} as const satisfies Texts;
