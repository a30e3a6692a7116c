import { graphql } from "react-relay";
import type { ChangePasswordMutation } from "../../__generated__/ChangePasswordMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { TextField } from "../../forms/Form";
import { FormDialog } from "../../forms/FormDialog";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";

const TEXTS = {
  title: { en: "Change password", nl: "Wachtwoord wijzigen" },
  current: { en: "Present password", nl: "Huidig wachtwoord" },
  new: { en: "New password", nl: "Nieuw wachtwoord" },
  hint: {
    en: "At least 15 characters, or 8 beside a second factor; a few words that don't belong together do well.",
    nl: "Minstens 15 tekens, of 8 naast een tweede factor; een paar woorden die niet bij elkaar horen werken goed.",
  },
  changed: {
    en: "Your password is changed. Your other sessions have ended.",
    nl: "Je wachtwoord is gewijzigd. Je andere sessies zijn beëindigd.",
  },
} as const satisfies Texts;

const CHANGE = graphql`
  mutation ChangePasswordMutation($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      account {
        id
        ...OwnSessions_account
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const INITIAL = { currentPassword: "", newPassword: "" };
const BOTH = ["currentPassword", "newPassword"] as const;

interface Props {
  /** For the browser's own store of passwords. */
  address: string;
  close: () => void;
}

export function ChangePassword({ address, close }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const change = useAct<ChangePasswordMutation>(CHANGE);
  const submit = async (input: typeof INITIAL) => {
    const { errors } = await change({ input });
    if (!errors.length) announce(say("changed"));
    return errors;
  };
  return (
    <FormDialog
      title={say("title")}
      action={say("title")}
      name="password"
      initial={INITIAL}
      required={BOTH}
      secret={BOTH}
      submit={submit}
      onClose={close}
    >
      <input hidden name="username" autoComplete="username" value={address} readOnly />
      <TextField
        name="currentPassword"
        type="password"
        label={say("current")}
        autoComplete="current-password"
        autoFocus
      />
      <TextField name="newPassword" type="password" label={say("new")} hint={say("hint")} autoComplete="new-password" />
    </FormDialog>
  );
}
