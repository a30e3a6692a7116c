import { useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import type { PlatformRole } from "../../__generated__/ChangeRoleMutation.graphql";
import type { InvitationQuery } from "../../__generated__/InvitationQuery.graphql";
import type { LinkProps } from "../../app/routes";
import { keepPlace } from "../../app/session";
import { COMMON } from "../../language/common";
import { type Texts, Told, useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";
import { reread } from "../../relay/reread";
import { useRead } from "../../relay/useRead";
import { useAccept } from "../account/useAccept";
import { useDecline } from "../account/useDecline";
import { Outcome } from "./Outcome";
import { PendingInvitation } from "./PendingInvitation";
import { To } from "./To";
import { LINK_TEXTS } from "./texts";
import { UnknownLink } from "./UnknownLink";
import { useHolder } from "./useHolder";

const TEXTS = {
  ...LINK_TEXTS,
  done_title: { en: "Welcome to {environment}!", nl: "Welkom bij {environment}!" },
  done: { en: "Your role is {role}.", nl: "Je rol is {role}." },
  refused_title: { en: "You declined", nl: "Je hebt de uitnodiging afgewezen" },
  refused: {
    en: "The invitation of {environment} is declined. You need do nothing more.",
    nl: "De uitnodiging van {environment} is afgewezen. Je hoeft niets meer te doen.",
  },
  ACCEPTED_title: { en: "This invitation has been accepted", nl: "Deze uitnodiging is al geaccepteerd" },
  ACCEPTED: {
    en: "It works once. If it was you, simply log in. If it was not, tell your administrator.",
    nl: "Een uitnodiging werkt één keer. Heb je deze zelf geaccepteerd? Log dan gewoon in. Zo niet, waarschuw dan je beheerder.",
  },
  EXPIRED_title: { en: "This invitation has expired", nl: "Deze uitnodiging is verlopen" },
  EXPIRED: {
    en: "Ask whoever invited you to send it again.",
    nl: "Vraag degene die je uitnodigde om de uitnodiging opnieuw te sturen.",
  },
  REVOKED_title: { en: "This invitation was withdrawn", nl: "Deze uitnodiging is ingetrokken" },
  REVOKED: {
    en: "An administrator withdrew it. Ask them if you think that is a mistake.",
    nl: "Een beheerder heeft de uitnodiging ingetrokken. Vraag het na als je denkt dat dit een vergissing is.",
  },
  DECLINED_title: { en: "This invitation was declined", nl: "Deze uitnodiging is afgewezen" },
  DECLINED: {
    en: "Changed your mind? Ask whoever invited you for a new invitation.",
    nl: "Heb je je bedacht? Vraag degene die je uitnodigde om een nieuwe uitnodiging.",
  },
  SUPERSEDED_title: { en: "A newer mail was sent", nl: "Er is een nieuwere mail gestuurd" },
  SUPERSEDED: {
    en: "This link was replaced. Use the link in the newest mail with this invitation.",
    nl: "Deze link is vervangen. Gebruik de link in de nieuwste mail met deze uitnodiging.",
  },
} as const satisfies Texts;

const QUERY = graphql`
  query InvitationQuery($token: String!) {
    invitationPreview(token: $token) {
      environmentName
      invitedByName
      email
      role {
        key
      }
      expiresAt
      status
      superseded
      accountExists
    }
  }
`;

/** An invitation: what it is, and then accepting or declining it. Looking at it changes nothing (INV-5). */
export default function Invitation({ secret }: LinkProps) {
  return secret ? <Opened secret={secret} /> : <UnknownLink />;
}

function Opened({ secret }: { secret: string }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const relay = useRelayEnvironment();
  const { invitationPreview: invitation } = useRead<InvitationQuery>(QUERY, { token: secret });
  const { holder, look: lookWho } = useHolder();
  const accept = useAccept();
  const decline = useDecline();
  const [granted, setGranted] = useState<PlatformRole | null>(null); // may be a lower one than was offered (INV-11)
  const [declined, setDeclined] = useState(false);

  if (!invitation) return <UnknownLink />;
  const { environmentName: environment } = invitation;

  /** Where it was refused it may be dead by now, or the address may have an account: that shows. */
  const told = async (errors: readonly Refusal[]) => {
    if (errors.length) await reread<InvitationQuery>(relay, QUERY, { token: secret });
    return errors;
  };

  if (granted)
    return (
      <Outcome
        key="done"
        title={say("done_title", { environment })}
        told={say("done", { role: common(`role_${granted}`) })}
      >
        <To to="/">{say("to_welkom")}</To>
      </Outcome>
    );
  if (declined)
    return (
      <Outcome
        key="refused"
        title={say("refused_title")}
        told={<Told text={TEXTS.refused} environment={<bdi>{environment}</bdi>} />}
      />
    );
  const state = invitation.superseded ? "SUPERSEDED" : invitation.status;
  if (state !== "PENDING")
    return (
      <Outcome title={say(`${state}_title`)} told={say(state)}>
        <To to="/" kind={state === "ACCEPTED" ? "primary" : "second"}>
          {say(state === "ACCEPTED" ? "log_in" : "to_welkom")}
        </To>
      </Outcome>
    );
  if (holder === undefined) return <p role="status">{common("loading")}</p>;
  return (
    <PendingInvitation
      invitation={invitation}
      holder={holder}
      look={lookWho}
      accept={async (given) => {
        const { user, errors } = await accept({ input: { token: secret, cookie: true, ...given } });
        if (!user) return told(errors);
        keepPlace(user.environment.id);
        setGranted(user.role.key as PlatformRole);
        return [];
      }}
      decline={async (reason) => told((await decline({ input: { token: secret, reason } })).errors)}
      declined={async () => setDeclined(true)}
    />
  );
}
