import { graphql } from "react-relay";
import type { AddPasskeyMutation } from "../../__generated__/AddPasskeyMutation.graphql";
import type { AddPasskeyStartMutation } from "../../__generated__/AddPasskeyStartMutation.graphql";
import { makePasskey, PASSKEY_TEXTS } from "../../app/passkeys";
import { useSession } from "../../app/session";
import { useAnnounce } from "../../design/Announcer";
import { TextField } from "../../forms/Form";
import { FormDialog } from "../../forms/FormDialog";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useAttempt } from "../../relay/useAttempt";
import { useReauthentication } from "../reauthentication/Reauthentication";

const TEXTS = {
  ...PASSKEY_TEXTS,
  title: { en: "Add a passkey", nl: "Passkey toevoegen" },
  name: { en: "What to call it", nl: "Hoe je hem noemt" },
  hint: {
    en: "By the device that keeps it, for instance. Your browser asks for the rest.",
    nl: "Bijvoorbeeld naar het apparaat dat hem bewaart. Je browser vraagt de rest.",
  },
  add: { en: "Add", nl: "Toevoegen" },
  added: { en: "You can log in with {name} now.", nl: "Je kunt nu inloggen met {name}." },
} as const satisfies Texts;

const START = graphql`
  mutation AddPasskeyStartMutation {
    startPasskey {
      options
      errors {
        code
        message
        field
      }
    }
  }
`;

const CONFIRM = graphql`
  mutation AddPasskeyMutation($input: ConfirmPasskeyInput!) {
    confirmPasskey(input: $input) {
      account {
        id
        ...SecondFactors_account
      }
      recoveryCodes
      errors {
        code
        message
        field
      }
    }
  }
`;

const INITIAL = { name: "" };
const REQUIRED = ["name"] as const;

interface Props {
  close: () => void;
  /** Shows the recovery codes that came with it, once. */
  show: (codes: readonly string[]) => void;
}

export function AddPasskey({ close, show }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const attempt = useAttempt();
  const { refresh } = useSession();
  const start = useAct<AddPasskeyStartMutation>(START);
  const confirm = useAct<AddPasskeyMutation>(CONFIRM);
  const confirmed = useReauthentication();
  const submit = async ({ name }: typeof INITIAL) => {
    const { options, errors } = await confirmed(() => start({}));
    if (errors.length || !options) return errors;
    const { credential, problem } = await makePasskey(options);
    if (problem) return [{ code: problem, message: say(problem) }];
    const payload = await confirmed(() => confirm({ input: { name, credential } }));
    if (payload.errors.length) return payload.errors;
    if (payload.recoveryCodes) show(payload.recoveryCodes);
    announce(say("added", { name }));
    attempt(refresh); // an environment may have been closed for want of a factor
    return [];
  };
  return (
    <FormDialog
      title={say("title")}
      action={say("add")}
      name="passkey"
      initial={INITIAL}
      required={REQUIRED}
      submit={submit}
      onClose={close}
    >
      <TextField name="name" label={say("name")} hint={say("hint")} autoFocus />
    </FormDialog>
  );
}
