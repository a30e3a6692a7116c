import type { Texts } from "../../language/texts";

/** What more than one of these screens says. */
export const LINK_TEXTS = {
  email: { en: "E-mail address", nl: "E-mailadres" },
  name: { en: "Your name", nl: "Je naam" },
  password: { en: "Password", nl: "Wachtwoord" },
  password_hint: {
    en: "At least 15 characters. A few unrelated words work well.",
    nl: "Ten minste 15 tekens. Een paar losse woorden werken goed.",
  },
  log_in: { en: "Log in", nl: "Inloggen" },
  to_welkom: { en: "Continue to Welkom", nl: "Verder naar Welkom" },
  other_account: {
    en: "You are logged in with another account than that of this address. Log in with that one.",
    nl: "Je bent ingelogd met een ander account dan dat van dit adres. Log met dat account in.",
  },
  has_account: { en: "There is an account already", nl: "Er is al een account" },
  new_link: { en: "Ask for a new link", nl: "Vraag een nieuwe link aan" },
  new_password: { en: "Choose a new password", nl: "Kies een nieuw wachtwoord" },
  USED_title: { en: "This link was used already", nl: "Deze link is al gebruikt" },
  SUPERSEDED_title: { en: "This link is not needed any more", nl: "Deze link is niet meer nodig" },
  EXPIRED_title: { en: "This link is too old", nl: "Deze link is te oud" },
  UNKNOWN_title: { en: "We don’t know this link", nl: "Wij kennen deze link niet" },
  UNKNOWN: {
    en: "It may be incomplete. Open it from the mail again, or copy all of it.",
    nl: "Misschien is de link niet compleet. Open hem opnieuw vanuit de mail, of kopieer hem helemaal.",
  },
} as const satisfies Texts;
