import { graphql } from "react-relay";
import type { MakePrimaryMutation } from "../../__generated__/MakePrimaryMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { FormDialog } from "../../forms/FormDialog";
import { type Texts, Told, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { PasswordField } from "../reauthentication/fields";

const TEXTS = {
  title: { en: "Make this the primary address", nl: "Dit het hoofdadres maken" },
  means: {
    en: "Mail about your account goes to {address} from now on. The address of before is told, with a way back.",
    nl: "Mail over je account gaat voortaan naar {address}. Het vorige adres krijgt bericht, met een weg terug.",
  },
  make: { en: "Make primary", nl: "Hoofdadres maken" },
  made: { en: "{address} is your primary address now.", nl: "{address} is nu je hoofdadres." },
} as const satisfies Texts;

const MAKE = graphql`
  mutation MakePrimaryMutation($input: MakeEmailPrimaryInput!) {
    makeEmailPrimary(input: $input) {
      account {
        id
        ...OwnAddresses_account
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
  address: string;
  close: () => void;
}

export function MakePrimary({ address, close }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const make = useAct<MakePrimaryMutation>(MAKE);
  const submit = async ({ password }: typeof INITIAL) => {
    const { errors } = await make({ input: { address, password } });
    if (!errors.length) announce(say("made", { address }));
    return errors;
  };
  return (
    <FormDialog
      title={say("title")}
      action={say("make")}
      name="primary-address"
      initial={INITIAL}
      required={PASSWORD}
      secret={PASSWORD}
      submit={submit}
      onClose={close}
    >
      <p>
        <Told text={TEXTS.means} address={<bdi>{address}</bdi>} />
      </p>
      <PasswordField />
    </FormDialog>
  );
}
