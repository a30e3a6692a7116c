import { useState } from "react";
import { graphql } from "react-relay";
import type { LeaveEnvironmentMutation } from "../../__generated__/LeaveEnvironmentMutation.graphql";
import { type Place, useSession } from "../../app/session";
import { useAnnounce } from "../../design/Announcer";
import { Confirm } from "../../forms/Confirm";
import { type Texts, Told, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { SuccessorField } from "../successor/SuccessorField";
import { WhereNeeded } from "../successor/WhereNeeded";
import { InEnvironment } from "./InEnvironment";
import { LastAdministrator } from "./LastAdministrator";

const TEXTS = {
  title: { en: "Leave this environment", nl: "Deze omgeving verlaten" },
  means: {
    en: "You are no user of {name} any more, and no member of its organisations or of partners' organisations through it. Only a new invitation lets you in again. Your account stays.",
    nl: "Je bent dan geen gebruiker van {name} meer, en via deze omgeving geen lid meer van organisaties, ook niet bij partners. Alleen een nieuwe uitnodiging laat je weer binnen. Je account blijft.",
  },
  leave: { en: "Leave", nl: "Verlaten" },
  left: { en: "You left {name}.", nl: "Je hebt {name} verlaten." },
} as const satisfies Texts;

const LEAVE = graphql`
  mutation LeaveEnvironmentMutation($input: LeaveEnvironmentInput!) {
    leaveEnvironment(input: $input) {
      leftEnvironmentId
      errors {
        code
        message
        field
      }
    }
  }
`;

interface Props {
  place: Place;
  close: () => void;
}

/** One leaves the environment that a request is made in: this dialog works in the one it is about. */
export function LeaveEnvironment(props: Props) {
  return (
    <InEnvironment id={props.place.id}>
      <Leaving {...props} />
    </InEnvironment>
  );
}

const INITIAL = { successorId: "" };

function Leaving({ place, close }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const { refresh } = useSession();
  const leave = useAct<LeaveEnvironmentMutation>(LEAVE);
  const [missing, setMissing] = useState<string | null>(null); // the code of what has to be seen to first
  const submit = async ({ successorId }: typeof INITIAL) => {
    const { errors } = await leave({ input: { successorId: successorId || null } });
    setMissing(errors[0]?.code ?? null);
    if (errors.length) return errors;
    await refresh();
    announce(say("left", { name: place.name }));
    return errors;
  };
  return (
    <Confirm
      title={say("title")}
      action={say("leave")}
      name={`leave-${place.id}`}
      initial={INITIAL}
      submit={submit}
      onClose={close}
    >
      <p>
        <Told text={TEXTS.means} name={<bdi>{place.name}</bdi>} />
      </p>
      {missing === "LAST_ADMINISTRATOR" && <LastAdministrator place={place} close={close} />}
      <WhereNeeded needed={missing === "LAST_ORGANISATION_ADMINISTRATOR"}>
        <SuccessorField name="successorId" but={place.userId} />
      </WhereNeeded>
    </Confirm>
  );
}
