import { useState } from "react";
import { graphql } from "react-relay";
import type { FirstPasswordMutation } from "../../__generated__/FirstPasswordMutation.graphql";
import { FormButton } from "../../forms/FormButton";
import { type Texts, Told, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";

const TEXTS = {
  none: {
    en: "Your account has no password. You can set one by a link that we mail to {address}; it ends all your sessions.",
    nl: "Je account heeft geen wachtwoord. Je kunt er een instellen met een link die we naar {address} mailen; daarmee eindigen al je sessies.",
  },
  ask: { en: "Mail me the link", nl: "Mail me de link" },
  sent: { en: "A mail is on its way to {address}.", nl: "Er is een mail onderweg naar {address}." },
} as const satisfies Texts;

const ASK = graphql`
  mutation FirstPasswordMutation($input: RequestPasswordResetInput!) {
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

/** Of an account that came by a provider: its first password is set by mail. */
export function FirstPassword({ address }: { address: string }) {
  const say = useTexts(TEXTS);
  const ask = useAct<FirstPasswordMutation>(ASK);
  const [sent, setSent] = useState(false);
  const submit = async () => {
    const { errors } = await ask({ input: { email: address } });
    setSent(!errors.length);
    return errors;
  };
  return (
    <>
      <p>
        <Told text={TEXTS.none} address={<bdi>{address}</bdi>} />
      </p>
      <FormButton action={say("ask")} submit={submit} />
      <p role="status">{sent && <Told text={TEXTS.sent} address={<bdi>{address}</bdi>} />}</p>
    </>
  );
}
