import { useState } from "react";
import { graphql } from "react-relay";
import type { InvitationActionsResendMutation } from "../../../__generated__/InvitationActionsResendMutation.graphql";
import type { InvitationActionsRevokeMutation } from "../../../__generated__/InvitationActionsRevokeMutation.graphql";
import type { UserInvitation_user$data } from "../../../__generated__/UserInvitation_user.graphql";
import { useAnnounce } from "../../../design/Announcer";
import { Button } from "../../../design/Button";
import layout from "../../../design/layout.module.css";
import { Confirm } from "../../../forms/Confirm";
import { type Texts, Told, useTexts } from "../../../language/texts";
import { nameOf, spoken } from "../names";
import { useChange } from "./useChange";

const TEXTS = {
  resend: { en: "Send again", nl: "Opnieuw versturen" },
  revoke: { en: "Withdraw", nl: "Intrekken" },
  resend_told: {
    en: "{name} gets a new mail. Its link is the one that works from then on; that of the former mail no longer does.",
    nl: "{name} krijgt een nieuwe mail. De link daarin werkt vanaf dan; die in de vorige mail niet meer.",
  },
  revoke_told: {
    en: "The link that {name} got no longer works, and {name} is taken off the list of users.",
    nl: "De link die {name} kreeg werkt niet meer, en {name} gaat van de lijst met gebruikers af.",
  },
  resend_done: {
    en: "The invitation of {name} was sent again.",
    nl: "De uitnodiging van {name} is opnieuw verstuurd.",
  },
  revoke_done: { en: "The invitation of {name} was withdrawn.", nl: "De uitnodiging van {name} is ingetrokken." },
} as const satisfies Texts;

const RESEND = graphql`
  mutation InvitationActionsResendMutation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      invitation {
        user {
          ...UserInvitation_user
        }
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const REVOKE = graphql`
  mutation InvitationActionsRevokeMutation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      invitation {
        ...Delivery_invitation
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
  user: UserInvitation_user$data;
  invitation: NonNullable<UserInvitation_user$data["invitation"]>;
  /** Whether it still waits to be accepted. */
  open: boolean;
  refresh: () => void;
}

/** Sends an invitation again, or withdraws it. */
export function InvitationActions({ user, invitation, open, refresh }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const send = {
    resend: useChange<InvitationActionsResendMutation>(RESEND, refresh),
    revoke: useChange<InvitationActionsRevokeMutation>(REVOKE, refresh),
  };
  const [asked, setAsked] = useState<keyof typeof send | null>(null);

  const submit = (chosen: keyof typeof send) => async () => {
    const refusals = await send[chosen]({ input: { invitationId: invitation.id } });
    if (!refusals.length) announce(say(`${chosen}_done`, { name: spoken(user) }));
    return refusals;
  };

  return (
    <>
      {open && (
        <div className={layout.row}>
          <Button onClick={() => setAsked("resend")}>{say("resend")}</Button>
          <Button kind="danger" onClick={() => setAsked("revoke")}>
            {say("revoke")}
          </Button>
        </div>
      )}
      {asked && (
        <Confirm
          title={say(asked)}
          action={say(asked)}
          kind={asked === "revoke" ? "danger" : "primary"}
          name={`${asked}-${invitation.id}`}
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
