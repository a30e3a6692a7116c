import { graphql } from "react-relay";
import type { RemovePasskeyMutation } from "../../__generated__/RemovePasskeyMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Confirm } from "../../forms/Confirm";
import { type Texts, Told, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { PasswordField } from "../reauthentication/fields";
import { useReauthentication } from "../reauthentication/Reauthentication";

const TEXTS = {
  title: { en: "Remove a passkey", nl: "Passkey verwijderen" },
  means: {
    en: "{name} logs you in no more. Remove it from the device too, where that lists its passkeys.",
    nl: "Met {name} log je niet meer in. Verwijder hem ook op het apparaat, waar dat zijn passkeys toont.",
  },
  last: {
    en: "It is your last second factor: after this your password alone guards your account, and your recovery codes are void.",
    nl: "Het is je laatste tweede factor: hierna beschermt alleen je wachtwoord je account nog, en vervallen je herstelcodes.",
  },
  remove: { en: "Remove", nl: "Verwijderen" },
  removed: { en: "The passkey {name} is removed.", nl: "De passkey {name} is verwijderd." },
} as const satisfies Texts;

const REMOVE = graphql`
  mutation RemovePasskeyMutation($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
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

const INITIAL = { password: "" };
const PASSWORD = ["password"] as const;

interface Props {
  id: string;
  name: string;
  /** It is the last second factor beside a password, which has to be given then. */
  last: boolean;
  close: () => void;
}

export function RemovePasskey({ id, name, last, close }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const remove = useAct<RemovePasskeyMutation>(REMOVE);
  const confirmed = useReauthentication();
  const submit = async ({ password }: typeof INITIAL) => {
    const input = { passkeyId: id, password: last ? password : null };
    const { errors } = await confirmed(() => remove({ input }));
    if (!errors.length) announce(say("removed", { name }));
    return errors;
  };
  return (
    <Confirm
      title={say("title")}
      action={say("remove")}
      name="remove-passkey"
      initial={INITIAL}
      required={last ? PASSWORD : []}
      secret={PASSWORD}
      submit={submit}
      onClose={close}
    >
      <p>
        <Told text={TEXTS.means} name={<bdi>{name}</bdi>} />
      </p>
      {last && (
        <>
          <p>{say("last")}</p>
          <PasswordField />
        </>
      )}
    </Confirm>
  );
}
