import { useState } from "react";
import { graphql } from "react-relay";
import type { BlockUserMutation } from "../../../__generated__/BlockUserMutation.graphql";
import type { BlockUserUnblockMutation } from "../../../__generated__/BlockUserUnblockMutation.graphql";
import { useAnnounce } from "../../../design/Announcer";
import { Button, whyNot } from "../../../design/Button";
import { Confirm } from "../../../forms/Confirm";
import { TextAreaField } from "../../../forms/Form";
import { type Texts, Told, useTexts } from "../../../language/texts";
import { nameOf, spoken } from "../names";
import type { ActionProps } from "./UserActions";
import { useChange } from "./useChange";

const TEXTS = {
  block: { en: "Block", nl: "Blokkeren" },
  unblock: { en: "Unblock", nl: "Deblokkeren" },
  block_told: {
    en: "{name} is shut out of this environment at once, until somebody unblocks them. Role and memberships are kept; an open invitation is withdrawn.",
    nl: "{name} wordt meteen buitengesloten uit deze omgeving, tot iemand dat opheft. Rol en lidmaatschappen blijven bewaard; een open uitnodiging wordt ingetrokken.",
  },
  unblock_told: {
    en: "{name} has access again at once, with the role and memberships of before.",
    nl: "{name} heeft meteen weer toegang, met de rol en lidmaatschappen van voorheen.",
  },
  reason: { en: "Reason", nl: "Reden" },
  reason_hint: { en: "Only Administrators read it.", nl: "Alleen beheerders lezen dit." },
  block_done: { en: "{name} is blocked.", nl: "{name} is geblokkeerd." },
  unblock_done: { en: "{name} is no longer blocked.", nl: "{name} is niet meer geblokkeerd." },
} as const satisfies Texts;

const BLOCK = graphql`
  mutation BlockUserMutation($input: BlockUserInput!) {
    blockUser(input: $input) {
      user {
        ...UserFacts_user
        ...UserActions_user
        ...UserInvitation_user
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const UNBLOCK = graphql`
  mutation BlockUserUnblockMutation($input: UnblockUserInput!) {
    unblockUser(input: $input) {
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

const REASON = { reason: "" };

/** Blocks a user, with a reason; or unblocks them. */
export function BlockUser({ user, refresh }: ActionProps) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const block = useChange<BlockUserMutation>(BLOCK, refresh);
  const unblock = useChange<BlockUserUnblockMutation>(UNBLOCK, refresh);
  const [asked, setAsked] = useState<"block" | "unblock" | null>(null);
  const way = user.status === "BLOCKED" ? "unblock" : "block";
  const close = () => setAsked(null);
  const name = <bdi>{nameOf(user)}</bdi>;

  const submitBlock = async ({ reason }: typeof REASON) => {
    const refusals = await block({ input: { userId: user.id, reason: reason || null } });
    if (!refusals.length) announce(say("block_done", { name: spoken(user) }));
    return refusals;
  };
  const submitUnblock = async () => {
    const refusals = await unblock({ input: { userId: user.id } });
    if (!refusals.length) announce(say("unblock_done", { name: spoken(user) }));
    return refusals;
  };

  return (
    <>
      <Button
        kind={way === "block" ? "danger" : "second"}
        onClick={() => setAsked(way)}
        why={whyNot(user.viewerCanBlock)}
      >
        {say(way)}
      </Button>
      {asked === "block" && (
        <Confirm
          title={say("block")}
          action={say("block")}
          name={`block-${user.id}`}
          initial={REASON}
          overtaken={way !== asked}
          submit={submitBlock}
          onClose={close}
        >
          <p>
            <Told text={TEXTS.block_told} name={name} />
          </p>
          <TextAreaField name="reason" label={say("reason")} hint={say("reason_hint")} />
        </Confirm>
      )}
      {asked === "unblock" && (
        <Confirm
          title={say("unblock")}
          action={say("unblock")}
          kind="primary"
          name={`unblock-${user.id}`}
          overtaken={way !== asked}
          submit={submitUnblock}
          onClose={close}
        >
          <p>
            <Told text={TEXTS.unblock_told} name={name} />
          </p>
        </Confirm>
      )}
    </>
  );
}
