import { graphql } from "react-relay";
import type { AcceptInvitationEndMutation } from "../../__generated__/AcceptInvitationEndMutation.graphql";
import { useSession } from "../../app/session";
import { Confirm } from "../../forms/Confirm";
import { type Texts, Told, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useAccept } from "./useAccept";

const TEXTS = {
  title: { en: "Accept the invitation", nl: "Uitnodiging accepteren" },
  means: {
    en: "You can work in {name} then: you choose the environment at the top of the page.",
    nl: "Je kunt dan in {name} werken: je kiest de omgeving boven aan de pagina.",
  },
  accept: { en: "Accept", nl: "Accepteren" },
  accepted: { en: "You are a user of {name} now.", nl: "Je bent nu gebruiker van {name}." },
} as const satisfies Texts;

const END = graphql`
  mutation AcceptInvitationEndMutation($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      errors {
        code
        message
        field
      }
    }
  }
`;

interface Props {
  id: string;
  name: string;
  close: () => void;
  done: (told: string) => Promise<void>;
}

export function AcceptInvitation({ id, name, close, done }: Props) {
  const say = useTexts(TEXTS);
  const { refresh } = useSession();
  const accept = useAccept();
  const end = useAct<AcceptInvitationEndMutation>(END);
  const submit = async () => {
    const { grant, errors } = await accept({ input: { invitationId: id } });
    if (errors.length) return errors;
    if (grant) await end({ input: { sessionId: grant.session.id } }); // accepting logs in, and somebody is already
    await refresh();
    await done(say("accepted", { name }));
    return errors;
  };
  return (
    <Confirm title={say("title")} action={say("accept")} kind="primary" submit={submit} onClose={close}>
      <p>
        <Told text={TEXTS.means} name={<bdi>{name}</bdi>} />
      </p>
    </Confirm>
  );
}
