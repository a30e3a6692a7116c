import { graphql } from "react-relay";
import type { UnlinkIdentityMutation } from "../../__generated__/UnlinkIdentityMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Confirm } from "../../forms/Confirm";
import { type Texts, Told, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useReauthentication } from "../reauthentication/Reauthentication";

const TEXTS = {
  title: { en: "Unlink this log-in", nl: "Deze login ontkoppelen" },
  means: {
    en: "{name} opens your account no more, until you link it again. Sessions that it began end, but for this one.",
    nl: "{name} opent je account niet meer, tot je die login opnieuw koppelt. Sessies die ermee begonnen eindigen, behalve deze.",
  },
  unlink: { en: "Unlink", nl: "Ontkoppelen" },
  unlinked: { en: "{name} is unlinked.", nl: "{name} is ontkoppeld." },
} as const satisfies Texts;

const UNLINK = graphql`
  mutation UnlinkIdentityMutation($input: UnlinkExternalIdentityInput!) {
    unlinkExternalIdentity(input: $input) {
      account {
        id
        ...OwnIdentities_account
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

interface Props {
  id: string;
  name: string;
  close: () => void;
}

export function UnlinkIdentity({ id, name, close }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const unlink = useAct<UnlinkIdentityMutation>(UNLINK);
  const confirmed = useReauthentication();
  const submit = async () => {
    const { errors } = await confirmed(() => unlink({ input: { externalIdentityId: id } }));
    if (!errors.length) announce(say("unlinked", { name }));
    return errors;
  };
  return (
    <Confirm title={say("title")} action={say("unlink")} submit={submit} onClose={close}>
      <p>
        <Told text={TEXTS.means} name={<bdi>{name}</bdi>} />
      </p>
    </Confirm>
  );
}
