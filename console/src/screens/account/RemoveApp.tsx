import { graphql } from "react-relay";
import type { RemoveAppMutation } from "../../__generated__/RemoveAppMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Confirm } from "../../forms/Confirm";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { CodeField, PasswordField } from "../reauthentication/fields";

const TEXTS = {
  title: { en: "Remove the authenticator app", nl: "Authenticator-app verwijderen" },
  means: {
    en: "A log-in asks for its code no more. Without a passkey, your password alone guards your account then, and your recovery codes are void.",
    nl: "Bij het inloggen wordt niet meer om de code gevraagd. Zonder passkey beschermt dan alleen je wachtwoord je account, en vervallen je herstelcodes.",
  },
  remove: { en: "Remove the app", nl: "App verwijderen" },
  removed: { en: "The app is removed.", nl: "De app is verwijderd." },
} as const satisfies Texts;

const REMOVE = graphql`
  mutation RemoveAppMutation($input: DisableTwoFactorInput!) {
    disableTwoFactor(input: $input) {
      account {
        id
        ...SecondFactors_account
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const INITIAL = { password: "", code: "" };
const BOTH = ["password", "code"] as const;

export function RemoveApp({ close }: { close: () => void }) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const remove = useAct<RemoveAppMutation>(REMOVE);
  const submit = async (input: typeof INITIAL) => {
    const { errors } = await remove({ input });
    if (!errors.length) announce(say("removed"));
    return errors;
  };
  return (
    <Confirm
      title={say("title")}
      action={say("remove")}
      name="remove-app"
      initial={INITIAL}
      required={BOTH}
      secret={BOTH}
      submit={submit}
      onClose={close}
    >
      <p>{say("means")}</p>
      <PasswordField />
      <CodeField />
    </Confirm>
  );
}
