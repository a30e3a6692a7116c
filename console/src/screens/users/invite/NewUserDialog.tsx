import { useState } from "react";
import { graphql } from "react-relay";
import type { NewUserDialogAddMutation } from "../../../__generated__/NewUserDialogAddMutation.graphql";
import type {
  NewUserDialogInviteMutation,
  PlatformRole,
} from "../../../__generated__/NewUserDialogInviteMutation.graphql";
import { useAnnounce } from "../../../design/Announcer";
import { Button } from "../../../design/Button";
import layout from "../../../design/layout.module.css";
import { TextField } from "../../../forms/Form";
import { FormDialog } from "../../../forms/FormDialog";
import { type Texts, useTexts } from "../../../language/texts";
import { useAct } from "../../../relay/useAct";
import { RoleField } from "../RoleField";
import { USERS } from "../words";

const TEXTS = {
  invite_told: {
    en: "They get a mail with a link, and are a user as soon as they accept. Until then they are listed as Invited.",
    nl: "Diegene krijgt een mail met een link, en is gebruiker na het accepteren. Tot dan staat die als Uitgenodigd in de lijst.",
  },
  add_told: {
    en: "They are listed at once, and get a mail to set a password: they do no more than that. It works for every address.",
    nl: "Diegene staat meteen in de lijst, en krijgt een mail om een wachtwoord in te stellen: meer hoeft niet. Het werkt voor elk adres.",
  },
  invite_send: { en: "Send invitation", nl: "Uitnodiging versturen" },
  invite_done: { en: "{email} was invited.", nl: "{email} is uitgenodigd." },
  add_done: { en: "{email} was added.", nl: "{email} is toegevoegd." },
  instead: { en: "Go on with Add user", nl: "Verder met Gebruiker toevoegen" },
} as const satisfies Texts;

const INVITE = graphql`
  mutation NewUserDialogInviteMutation($input: InviteUserInput!) {
    inviteUser(input: $input) {
      user {
        ...UserRow_user
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const ADD = graphql`
  mutation NewUserDialogAddMutation($input: AddUserInput!) {
    addUser(input: $input) {
      user {
        ...UserRow_user
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const REQUIRED = { invite: ["email"], add: ["email", "name"] } as const;
const INITIAL: { email: string; name: string; role: PlatformRole } = { email: "", name: "", role: "BASIC_USER" };

type Way = "invite" | "add";

interface Props {
  way: Way;
  /** To the other way, with what was typed: both forms keep it under one name. */
  turn: (way: Way) => void;
  onClose: () => void;
}

/** One person: invited by e-mail, or added. */
export function NewUserDialog({ way, turn, onClose }: Props) {
  const say = useTexts(TEXTS);
  const users = useTexts(USERS);
  const announce = useAnnounce();
  const invite = useAct<NewUserDialogInviteMutation>(INVITE);
  const add = useAct<NewUserDialogAddMutation>(ADD);
  const [shared, setShared] = useState(false);
  const submit = async ({ email, name, role }: typeof INITIAL) => {
    const { errors } =
      way === "invite" ? await invite({ input: { email, role } }) : await add({ input: { email, name, role } });
    setShared(errors.some(({ code }) => code === "SHARED_EMAIL_DOMAIN"));
    if (!errors.length) announce(say(`${way}_done`, { email }));
    return errors;
  };
  return (
    <FormDialog
      title={users(way)}
      action={way === "invite" ? say("invite_send") : users("add")}
      name="new-user"
      initial={INITIAL}
      required={REQUIRED[way]}
      submit={submit}
      onClose={onClose}
    >
      <p className={layout.lead}>{say(`${way}_told`)}</p>
      <TextField name="email" type="email" label={users("email")} />
      {shared && (
        <div className={layout.row}>
          <Button onClick={() => turn("add")}>{say("instead")}</Button>
        </div>
      )}
      {way === "add" && <TextField name="name" label={users("name")} maxLength={200} />}
      <RoleField name="role" />
    </FormDialog>
  );
}
