// What shows whose account it is, as fields of a form.

import { TextField } from "../../forms/Form";
import { type Texts, useTexts } from "../../language/texts";

const TEXTS = {
  password: { en: "Your password", nl: "Je wachtwoord" },
  code: { en: "Code", nl: "Code" },
  code_hint: {
    en: "Of your authenticator app, or a recovery code.",
    nl: "Van je authenticator-app, of een herstelcode.",
  },
} as const satisfies Texts;

/** The password of who is logged in: the field `password`. */
export function PasswordField() {
  const say = useTexts(TEXTS);
  return (
    <TextField name="password" type="password" label={say("password")} autoComplete="current-password" autoFocus />
  );
}

/** A code of their second factor: the field `code`. */
export function CodeField({ autoFocus = false }: { autoFocus?: boolean }) {
  const say = useTexts(TEXTS);
  return (
    <TextField
      name="code"
      label={say("code")}
      hint={say("code_hint")}
      autoComplete="one-time-code"
      autoFocus={autoFocus}
    />
  );
}
