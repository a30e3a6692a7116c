import { useState } from "react";
import { graphql } from "react-relay";
import { useLocation } from "wouter";
import type { RemoveUserMutation } from "../../../__generated__/RemoveUserMutation.graphql";
import { useSession } from "../../../app/session";
import { useAnnounce } from "../../../design/Announcer";
import { Button, whyNot } from "../../../design/Button";
import { Confirm } from "../../../forms/Confirm";
import { type Texts, Told, useTexts } from "../../../language/texts";
import { SuccessorField } from "../../successor/SuccessorField";
import { WhereNeeded } from "../../successor/WhereNeeded";
import { nameOf, spoken } from "../names";
import type { ActionProps } from "./UserActions";
import { useChange } from "./useChange";

const TEXTS = {
  remove: { en: "Remove", nl: "Verwijderen" },
  told: {
    en: "{name} loses the place in this environment, all memberships and what waits for them, at once and for good. The account stays, and they can be invited again.",
    nl: "{name} raakt meteen en voorgoed de plek in deze omgeving, alle lidmaatschappen en wat er wacht kwijt. Het account blijft, en opnieuw uitnodigen kan.",
  },
  yourself: {
    en: "This is you. You leave the environment in My account.",
    nl: "Dit ben jij. De omgeving verlaten doe je in Mijn account.",
  },
  done: { en: "{name} was removed.", nl: "{name} is verwijderd." },
} as const satisfies Texts;

const MUTATION = graphql`
  mutation RemoveUserMutation($input: RemoveUserInput!) {
    removeUser(input: $input) {
      removedUserId
      errors {
        code
        message
        field
      }
    }
  }
`;

const INITIAL = { successorId: "" };

/** Removes a user; where an organisation would be left without an administrator, a successor is asked for. */
export function RemoveUser({ user, refresh }: ActionProps) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const { place } = useSession();
  const [, go] = useLocation();
  const remove = useChange<RemoveUserMutation>(MUTATION, refresh);
  const [asked, setAsked] = useState(false);
  const [needsSuccessor, setNeedsSuccessor] = useState(false);
  const yourself = user.id === place?.userId;

  const submit = async ({ successorId }: typeof INITIAL) => {
    const refusals = await remove({ input: { userId: user.id, successorId: successorId || null } });
    if (refusals.some(({ code }) => code === "LAST_ORGANISATION_ADMINISTRATOR")) setNeedsSuccessor(true);
    if (!refusals.length) {
      announce(say("done", { name: spoken(user) }));
      go("/users");
    }
    return refusals;
  };

  return (
    <>
      <Button
        kind="danger"
        onClick={() => setAsked(true)}
        why={yourself ? say("yourself") : whyNot(user.viewerCanRemove)}
      >
        {say("remove")}
      </Button>
      {asked && (
        <Confirm
          title={say("remove")}
          action={say("remove")}
          name={`remove-${user.id}`}
          initial={INITIAL}
          submit={submit}
          onClose={() => {
            setAsked(false);
            setNeedsSuccessor(false);
          }}
        >
          <p>
            <Told text={TEXTS.told} name={<bdi>{nameOf(user)}</bdi>} />
          </p>
          <WhereNeeded needed={needsSuccessor}>
            <SuccessorField name="successorId" but={user.id} />
          </WhereNeeded>
        </Confirm>
      )}
    </>
  );
}
