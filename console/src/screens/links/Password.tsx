import { graphql } from "react-relay";
import type { PasswordMutation } from "../../__generated__/PasswordMutation.graphql";
import type { LinkProps } from "../../app/routes";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { AskForMail } from "./AskForMail";
import { ResetPassword } from "./ResetPassword";

const TEXTS = {
  title: { en: "Forgotten your password?", nl: "Wachtwoord vergeten?" },
  intro: {
    en: "Give your address. You get a mail with a link to choose a new password.",
    nl: "Vul je e-mailadres in. Je krijgt een mail met een link om een nieuw wachtwoord te kiezen.",
  },
  sent: {
    en: "If {email} has an account, a mail is on its way. Its link works once, for 30 minutes.",
    nl: "Als {email} een account heeft, is er een mail onderweg. De link erin werkt één keer en is 30 minuten geldig.",
  },
} as const satisfies Texts;

const ASK = graphql`
  mutation PasswordMutation($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      accepted
      errors {
        code
        message
        field
      }
    }
  }
`;

/** A lost password: asks for a link, then uses it (AUT-4). Also the first password of who was added (INV-12). */
export default function Password({ secret, forget }: LinkProps) {
  const say = useTexts(TEXTS);
  const ask = useAct<PasswordMutation>(ASK);
  if (secret) return <ResetPassword secret={secret} forget={forget} />;
  return (
    <AskForMail
      name="lost-password"
      title={say("title")}
      intro={say("intro")}
      autoComplete="username"
      sent={TEXTS.sent}
      ask={async (email) => (await ask({ input: { email } })).errors}
    />
  );
}
