import { PASSKEY_TEXTS } from "../../app/passkeys";
import type { Texts } from "../../language/texts";

export const TEXTS = {
  title: { en: "Log in", nl: "Inloggen" },
  intro: {
    en: "Log in to see your environments, and what waits for you.",
    nl: "Log in om je omgevingen te zien, en wat er op je wacht.",
  },
  email: { en: "E-mail address", nl: "E-mailadres" },
  password: { en: "Password", nl: "Wachtwoord" },
  forgotten: { en: "Forgotten your password?", nl: "Wachtwoord vergeten?" },
  or: { en: "or", nl: "of" },
  log_in_by: { en: "Log in by {name}", nl: "Inloggen met {name}" },
  no_account: { en: "No account yet?", nl: "Nog geen account?" },
  sign_up: { en: "Sign up", nl: "Aanmelden" },
  second_factor: { en: "One more step", nl: "Nog één stap" },
  second_factor_code: {
    en: "Your account has a second factor: type its code, too.",
    nl: "Je account heeft een tweede factor: vul ook de code daarvan in.",
  },
  second_factor_passkey: {
    en: "Your account has a second factor: use your passkey, or type a code.",
    nl: "Je account heeft een tweede factor: gebruik je passkey, of vul een code in.",
  },
  code: { en: "Code", nl: "Code" },
  code_hint: {
    en: "Of your authenticator app, or one of your recovery codes.",
    nl: "Van je authenticator-app, of een van je herstelcodes.",
  },
  another_way: { en: "Log in another way", nl: "Op een andere manier inloggen" },
  use_passkey: { en: "Use a passkey", nl: "Gebruik een passkey" },
  ...PASSKEY_TEXTS,
} as const satisfies Texts;
