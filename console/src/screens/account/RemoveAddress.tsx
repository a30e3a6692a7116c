import { graphql } from "react-relay";
import type { RemoveAddressMutation } from "../../__generated__/RemoveAddressMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Confirm } from "../../forms/Confirm";
import { type Texts, Told, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useReauthentication } from "../reauthentication/Reauthentication";

const TEXTS = {
  title: { en: "Remove this address", nl: "Dit adres verwijderen" },
  means: {
    en: "You can't log in with {address} any more. Your primary address is told, with a way back.",
    nl: "Je kunt niet meer inloggen met {address}. Je hoofdadres krijgt bericht, met een weg terug.",
  },
  remove: { en: "Remove", nl: "Verwijderen" },
  removed: { en: "{address} is removed.", nl: "{address} is verwijderd." },
} as const satisfies Texts;

const REMOVE = graphql`
  mutation RemoveAddressMutation($input: RemoveEmailInput!) {
    removeEmail(input: $input) {
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

interface Props {
  address: string;
  close: () => void;
}

export function RemoveAddress({ address, close }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const remove = useAct<RemoveAddressMutation>(REMOVE);
  const confirmed = useReauthentication();
  const submit = async () => {
    const { errors } = await confirmed(() => remove({ input: { address } }));
    if (!errors.length) announce(say("removed", { address }));
    return errors;
  };
  return (
    <Confirm title={say("title")} action={say("remove")} submit={submit} onClose={close}>
      <p>
        <Told text={TEXTS.means} address={<bdi>{address}</bdi>} />
      </p>
    </Confirm>
  );
}
