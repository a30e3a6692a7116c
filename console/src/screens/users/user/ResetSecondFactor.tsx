import { useState } from "react";
import { graphql } from "react-relay";
import type { ResetSecondFactorMutation } from "../../../__generated__/ResetSecondFactorMutation.graphql";
import { useSession } from "../../../app/session";
import { useAnnounce } from "../../../design/Announcer";
import { Button } from "../../../design/Button";
import { Confirm } from "../../../forms/Confirm";
import { COMMON } from "../../../language/common";
import { type Texts, Told, useTexts } from "../../../language/texts";
import { useReauthentication } from "../../reauthentication/Reauthentication";
import { nameOf, spoken } from "../names";
import type { ActionProps } from "./UserActions";
import { useChange } from "./useChange";

const TEXTS = {
  reset: { en: "Reset second factor", nl: "Tweede factor verwijderen" },
  told: {
    en: "For who lost it. The second factor of {name} goes at a log-in a day from now, or at once when another Administrator asks for it too. They are mailed, and can say no; the password is needed as ever.",
    nl: "Voor wie die kwijt is. De tweede factor van {name} vervalt bij een log-in over een dag, of meteen als een andere beheerder er ook om vraagt. Diegene krijgt een mail en kan nee zeggen; het wachtwoord blijft nodig.",
  },
  yourself: {
    en: "This is you. Your own second factor is in My account, or another Administrator resets it.",
    nl: "Dit ben jij. Je eigen tweede factor staat in Mijn account, of een andere beheerder verwijdert die.",
  },
  invited: {
    en: "They have not been here yet: nothing is known of a second factor.",
    nl: "Diegene is hier nog niet geweest: van een tweede factor is niets bekend.",
  },
  done: {
    en: "It was asked for. {name} is told by mail.",
    nl: "Het is aangevraagd. {name} krijgt er een mail over.",
  },
} as const satisfies Texts;

const RESET = graphql`
  mutation ResetSecondFactorMutation($input: ResetSecondFactorInput!) {
    resetSecondFactor(input: $input) {
      user {
        id
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

/** Asks that a lost second factor is taken off. */
export function ResetSecondFactor({ user, refresh, manages }: ActionProps & { manages: boolean }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const announce = useAnnounce();
  const { place } = useSession();
  const reset = useChange<ResetSecondFactorMutation>(RESET, refresh);
  const confirmed = useReauthentication();
  const [asked, setAsked] = useState(false);

  const why = !manages
    ? common("not_allowed")
    : user.id === place?.userId
      ? say("yourself")
      : user.status === "INVITED"
        ? say("invited")
        : null;

  const submit = async () => {
    const { errors } = await confirmed(async () => ({ errors: await reset({ input: { userId: user.id } }) }));
    if (!errors.length) announce(say("done", { name: spoken(user) }));
    return errors;
  };

  return (
    <>
      <Button onClick={() => setAsked(true)} why={why}>
        {say("reset")}
      </Button>
      {asked && (
        <Confirm title={say("reset")} action={say("reset")} submit={submit} onClose={() => setAsked(false)}>
          <p>
            <Told text={TEXTS.told} name={<bdi>{nameOf(user)}</bdi>} />
          </p>
        </Confirm>
      )}
    </>
  );
}
