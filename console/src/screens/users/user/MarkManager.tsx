import { useState } from "react";
import { graphql } from "react-relay";
import type { MarkManagerMutation } from "../../../__generated__/MarkManagerMutation.graphql";
import { useAnnounce } from "../../../design/Announcer";
import { Button } from "../../../design/Button";
import { Confirm } from "../../../forms/Confirm";
import { COMMON } from "../../../language/common";
import { type Texts, Told, useTexts } from "../../../language/texts";
import { nameOf, spoken } from "../names";
import type { ActionProps } from "./UserActions";
import { useChange } from "./useChange";

const TEXTS = {
  give: { en: "Make relationship manager", nl: "Relatiebeheerder maken" },
  take: { en: "No longer relationship manager", nl: "Niet langer relatiebeheerder" },
  give_told: {
    en: "{name} gets the mark: with the role Advanced user or Administrator, they manage partnerships.",
    nl: "{name} krijgt de markering: met de rol Gevorderde gebruiker of Beheerder beheert die partnerschappen.",
  },
  take_told: {
    en: "{name} loses the mark, and manages no partnerships from now on. The role stays.",
    nl: "{name} raakt de markering kwijt, en beheert vanaf nu geen partnerschappen. De rol blijft.",
  },
  give_done: { en: "{name} is relationship manager.", nl: "{name} is relatiebeheerder." },
  take_done: { en: "{name} is no longer relationship manager.", nl: "{name} is geen relatiebeheerder meer." },
} as const satisfies Texts;

const MUTATION = graphql`
  mutation MarkManagerMutation($input: SetRelationshipManagerInput!) {
    setRelationshipManager(input: $input) {
      user {
        ...UserFacts_user
        ...UserActions_user
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

/** Gives or takes the relationship-manager mark. */
export function MarkManager({ user, refresh, manages }: ActionProps & { manages: boolean }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const announce = useAnnounce();
  const change = useChange<MarkManagerMutation>(MUTATION, refresh);
  const [asked, setAsked] = useState<"give" | "take" | null>(null);
  const way = user.relationshipManager ? "take" : "give";

  const submit = (chosen: "give" | "take") => async () => {
    const refusals = await change({ input: { userId: user.id, relationshipManager: chosen === "give" } });
    if (!refusals.length) announce(say(`${chosen}_done`, { name: spoken(user) }));
    return refusals;
  };

  return (
    <>
      <Button onClick={() => setAsked(way)} why={manages ? null : common("not_allowed")}>
        {say(way)}
      </Button>
      {asked && (
        <Confirm
          title={say(asked)}
          action={say(asked)}
          kind="primary"
          name={`mark-${user.id}`}
          overtaken={way !== asked}
          submit={submit(asked)}
          onClose={() => setAsked(null)}
        >
          <p>
            <Told text={TEXTS[`${asked}_told`]} name={<bdi>{nameOf(user)}</bdi>} />
          </p>
        </Confirm>
      )}
    </>
  );
}
