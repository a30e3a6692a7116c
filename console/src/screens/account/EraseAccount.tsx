import { useState } from "react";
import { graphql } from "react-relay";
import { useLocation } from "wouter";
import type { EraseAccountMutation } from "../../__generated__/EraseAccountMutation.graphql";
import type { EraseAccountShowMutation } from "../../__generated__/EraseAccountShowMutation.graphql";
import { forgetAll, useSession } from "../../app/session";
import { useAnnounce } from "../../design/Announcer";
import { Confirm } from "../../forms/Confirm";
import { TextField } from "../../forms/Form";
import { type Texts, Told, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { PasswordField } from "../reauthentication/fields";
import { useReauthentication } from "../reauthentication/Reauthentication";
import { WhereNeeded } from "../successor/WhereNeeded";
import { SuccessorAnywhere } from "./SuccessorAnywhere";

const TEXTS = {
  title: { en: "Erase your account", nl: "Je account wissen" },
  means: {
    en: "Everything of {address} goes at once, and for good.",
    nl: "Alles van {address} verdwijnt meteen, en voorgoed.",
  },
  typed: { en: "Your primary address, to be sure", nl: "Je hoofdadres, voor de zekerheid" },
  typed_hint: { en: "Type {address}", nl: "Typ {address}" },
  not_typed: {
    en: "This is not your primary address. Type it as it stands above.",
    nl: "Dit is niet je hoofdadres. Typ het zoals het hierboven staat.",
  },
  erase: { en: "Erase for good", nl: "Voorgoed wissen" },
  erased: { en: "Your account is erased.", nl: "Je account is gewist." },
} as const satisfies Texts;

const SHOW = graphql`
  mutation EraseAccountShowMutation($input: ReauthenticateInput!) {
    reauthenticate(input: $input) {
      errors {
        code
        message
        field
      }
    }
  }
`;

const ERASE = graphql`
  mutation EraseAccountMutation($input: EraseAccountInput!) {
    eraseAccount(input: $input) {
      erasedAccountId
      errors {
        code
        message
        field
      }
    }
  }
`;

const INITIAL = { password: "", typed: "", successorId: "" };
const BOTH = ["password", "typed"] as const;
const TYPED = ["typed"] as const;
const SECRET = ["password", "typed", "successorId"] as const; // a reload forgets where the successor was chosen

interface Props {
  address: string;
  hasPassword: boolean;
  close: () => void;
}

export function EraseAccount({ address, hasPassword, close }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const [, go] = useLocation();
  const { refresh } = useSession();
  const show = useAct<EraseAccountShowMutation>(SHOW);
  const erase = useAct<EraseAccountMutation>(ERASE);
  const confirmed = useReauthentication();
  const [needsSuccessor, setNeedsSuccessor] = useState(false);
  const submit = async ({ password, typed, successorId }: typeof INITIAL) => {
    if (typed.trim().toLowerCase() !== address.toLowerCase())
      return [{ code: "INVALID_INPUT", message: say("not_typed"), field: TYPED }];
    if (hasPassword) {
      const { errors } = await show({ input: { password } }); // so that it is asked for once
      if (errors.length) return errors;
    }
    const input = { password: hasPassword ? password : null, successorId: successorId || null };
    const { errors } = await confirmed(() => erase({ input }));
    if (errors.some(({ code }) => code === "LAST_ORGANISATION_ADMINISTRATOR")) setNeedsSuccessor(true);
    if (errors.length) return errors;
    forgetAll();
    announce(say("erased"));
    go("/");
    await refresh();
    return errors;
  };
  return (
    <Confirm
      title={say("title")}
      action={say("erase")}
      name="erase"
      initial={INITIAL}
      required={hasPassword ? BOTH : TYPED}
      secret={SECRET}
      submit={submit}
      onClose={close}
    >
      <p>
        <Told text={TEXTS.means} address={<bdi>{address}</bdi>} />
      </p>
      {hasPassword && <PasswordField />}
      <TextField name="typed" label={say("typed")} hint={say("typed_hint", { address })} />
      <WhereNeeded needed={needsSuccessor}>
        <SuccessorAnywhere />
      </WhereNeeded>
    </Confirm>
  );
}
