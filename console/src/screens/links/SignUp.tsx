import { graphql } from "react-relay";
import { Link } from "wouter";
import type { SignUpMutation } from "../../__generated__/SignUpMutation.graphql";
import type { LinkProps } from "../../app/routes";
import layout from "../../design/layout.module.css";
import { useLanguage } from "../../language/language";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { AskForMail } from "./AskForMail";
import { CompleteSignUp } from "./CompleteSignUp";
import { LINK_TEXTS } from "./texts";

const TEXTS = {
  log_in: LINK_TEXTS.log_in,
  title: { en: "Sign up", nl: "Aanmelden" },
  intro: {
    en: "Give your work address. You get a mail with a link to go on.",
    nl: "Vul je zakelijke e-mailadres in. Je krijgt een mail met een link om verder te gaan.",
  },
  sent: {
    en: "We sent a mail to {email}. Its link works once, for 24 hours.",
    nl: "We hebben een mail gestuurd naar {email}. De link erin werkt één keer en is 24 uur geldig.",
  },
  have_account: { en: "You have an account?", nl: "Heb je al een account?" },
} as const satisfies Texts;

const SIGN_UP = graphql`
  mutation SignUpMutation($input: SignUpInput!) {
    signUp(input: $input) {
      accepted
      errors {
        code
        message
        field
      }
    }
  }
`;

/** An address first; then, from the link in the mail, a name and a password. */
export default function SignUp({ secret, forget }: LinkProps) {
  const say = useTexts(TEXTS);
  const { language } = useLanguage();
  const signUp = useAct<SignUpMutation>(SIGN_UP);
  if (secret) return <CompleteSignUp secret={secret} forget={forget} />;
  return (
    <AskForMail
      name="sign-up"
      title={say("title")}
      intro={say("intro")}
      autoComplete="email"
      sent={TEXTS.sent}
      ask={async (email) => (await signUp({ input: { email, locale: language } })).errors}
    >
      <p className={layout.lead}>
        {say("have_account")} <Link href="/">{say("log_in")}</Link>
      </p>
    </AskForMail>
  );
}
