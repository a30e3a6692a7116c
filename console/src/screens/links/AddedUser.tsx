import { useCallback } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import type { AddedUserQuery } from "../../__generated__/AddedUserQuery.graphql";
import { Button } from "../../design/Button";
import { type Texts, Told, useTexts } from "../../language/texts";
import { reread } from "../../relay/reread";
import { useRead } from "../../relay/useRead";
import { ChoosePassword } from "./ChoosePassword";
import { Outcome } from "./Outcome";
import { To } from "./To";
import { LINK_TEXTS } from "./texts";

const TEXTS = {
  ...LINK_TEXTS,
  title: { en: "Choose a password", nl: "Kies een wachtwoord" },
  added: {
    en: "{inviter} gave you a place at {environment}, under {email}. With a password you are in.",
    nl: "{inviter} heeft je een plek gegeven bij {environment}, onder {email}. Kies een wachtwoord, dan doe je mee.",
  },
  added_by_nobody: {
    en: "You have a place at {environment}, under {email}. With a password you are in.",
    nl: "Je hebt een plek bij {environment}, onder {email}. Kies een wachtwoord, dan doe je mee.",
  },
  ACCEPTED_title: LINK_TEXTS.USED_title,
  ACCEPTED: {
    en: "You have your place at {environment}: log in as {email}.",
    nl: "Je hebt je plek bij {environment}: log in als {email}.",
  },
  SUPERSEDED: {
    en: "A newer mail was sent to {email}. Use the link in that one.",
    nl: "Er is een nieuwere mail gestuurd naar {email}. Gebruik de link daarin.",
  },
  EXPIRED: {
    en: "Ask an administrator of {environment} to send a new one to {email}.",
    nl: "Vraag een beheerder van {environment} om een nieuwe te sturen naar {email}.",
  },
  REVOKED_title: { en: "Your place was withdrawn", nl: "Je plek is ingetrokken" },
  REVOKED: {
    en: "Ask an administrator of {environment}, if you think that is a mistake.",
    nl: "Vraag het een beheerder van {environment}, als je denkt dat dit een vergissing is.",
  },
  DECLINED_title: { en: "This place was declined", nl: "Deze plek is afgewezen" },
  DECLINED: {
    en: "Changed your mind? Ask an administrator of {environment}.",
    nl: "Heb je je bedacht? Vraag het een beheerder van {environment}.",
  },
} as const satisfies Texts;

const QUERY = graphql`
  query AddedUserQuery($token: String!) {
    invitationPreview(token: $token) {
      environmentName
      invitedByName
      email
      status
      superseded
    }
  }
`;

interface Props {
  secret: string;
  forget: () => void;
}

/** Who was added to an environment sees where, and chooses a first password (INV-12). A new link comes from there. */
export function AddedUser({ secret, forget }: Props) {
  const say = useTexts(TEXTS);
  const relay = useRelayEnvironment();
  const { invitationPreview: place } = useRead<AddedUserQuery>(QUERY, { token: secret });
  const look = useCallback(() => reread<AddedUserQuery>(relay, QUERY, { token: secret }), [relay, secret]);
  if (!place)
    return (
      <Outcome title={say("UNKNOWN_title")} told={say("UNKNOWN")}>
        <Button kind="primary" onClick={forget}>
          {say("new_link")}
        </Button>
      </Outcome>
    );
  const { environmentName: environment, invitedByName: inviter, email, status } = place;
  const state = place.superseded && status === "PENDING" ? "SUPERSEDED" : status;
  if (state !== "PENDING")
    return (
      <Outcome title={say(`${state}_title`)} told={say(state, { environment, email })}>
        <To to="/" kind={state === "ACCEPTED" ? "primary" : "second"}>
          {say(state === "ACCEPTED" ? "log_in" : "to_welkom")}
        </To>
      </Outcome>
    );
  return (
    <ChoosePassword secret={secret} title={say("title")} address={email} naming="possible" look={look}>
      <p>
        <Told
          text={inviter ? TEXTS.added : TEXTS.added_by_nobody}
          inviter={<bdi>{inviter}</bdi>}
          environment={<bdi>{environment}</bdi>}
          email={<bdi>{email}</bdi>}
        />
      </p>
    </ChoosePassword>
  );
}
