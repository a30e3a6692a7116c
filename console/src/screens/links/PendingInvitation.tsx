import { useState } from "react";
import { useRelayEnvironment } from "react-relay";
import type { PlatformRole } from "../../__generated__/ChangeRoleMutation.graphql";
import type { InvitationQuery } from "../../__generated__/InvitationQuery.graphql";
import { logOut } from "../../app/account";
import { forgetAll } from "../../app/session";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { COMMON } from "../../language/common";
import { useMoments } from "../../language/moments";
import { type Texts, Told, useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";
import { useAttempt } from "../../relay/useAttempt";
import { DeclineInvitation } from "../account/DeclineInvitation";
import { LogIn } from "../log_in/LogIn";
import { AcceptAnew } from "./AcceptAnew";
import { AcceptAs } from "./AcceptAs";
import { Step } from "./Step";
import { LINK_TEXTS } from "./texts";
import { type Holder, primaryOf } from "./useHolder";

const TEXTS = {
  ...LINK_TEXTS,
  title: { en: "Join {environment}", nl: "Doe mee met {environment}" },
  invited: { en: "{inviter} invites you.", nl: "{inviter} nodigt je uit." },
  invited_by_nobody: { en: "You are invited.", nl: "Je bent uitgenodigd." },
  address: { en: "Invited address", nl: "Uitgenodigd adres" },
  role: { en: "Role", nl: "Rol" },
  until: { en: "Valid until", nl: "Geldig tot" },
  log_in_that: {
    en: "{email} belongs to an account already. Log in to that one to accept.",
    nl: "{email} hoort al bij een account. Log met dat account in om de uitnodiging te accepteren.",
  },
  log_in_other: {
    en: "You are logged in as {account} ({address}), but {email} belongs to another account. Log in to that one to accept.",
    nl: "Je bent ingelogd als {account} ({address}), maar {email} hoort bij een ander account. Log met dat account in om de uitnodiging te accepteren.",
  },
  log_in_any: {
    en: "Log in to your account to accept. It gets {email} as a second address.",
    nl: "Log in op je account om de uitnodiging te accepteren. Het account krijgt {email} als tweede adres.",
  },
  have_account: { en: "I have an account already", nl: "Ik heb al een account" },
  no_account: { en: "Make a new account", nl: "Nieuw account maken" },
  other_account: { en: "Use another account", nl: "Gebruik een ander account" },
  decline: { en: "Decline the invitation", nl: "Uitnodiging afwijzen" },
} as const satisfies Texts;

interface Props {
  invitation: NonNullable<InvitationQuery["response"]["invitationPreview"]>;
  holder: Holder | null;
  /** Asks anew who is logged in. */
  look: () => Promise<void>;
  accept: (given: { name?: string; password?: string }) => Promise<readonly Refusal[]>;
  decline: (reason: string | null) => Promise<readonly Refusal[]>;
  declined: () => Promise<void>;
}

/** What the invitation is, and the way to accept it: with a new account, as who is logged in, or logged in first. */
export function PendingInvitation({ invitation, holder, look, accept, decline, declined }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { exact } = useMoments();
  const relay = useRelayEnvironment();
  const attempt = useAttempt();
  const [hasAccount, setHasAccount] = useState(false); // they say so, under another address
  const [declining, setDeclining] = useState(false);
  const { environmentName: environment, invitedByName: inviter, email, accountExists } = invitation;

  const isHolders = holder?.emails.some(({ address }) => address.toLowerCase() === email.toLowerCase()) ?? false;
  const isTheirs = holder !== null && (isHolders || !accountExists); // it may be accepted in the session at hand
  const logsIn = !isTheirs && (accountExists || hasAccount);
  const leave = async () => {
    await logOut(relay);
    forgetAll();
    await look();
  };

  return (
    <Step key={isTheirs ? "as" : logsIn ? "log-in" : "anew"} title={say("title", { environment })}>
      <p>
        <Told text={inviter ? TEXTS.invited : TEXTS.invited_by_nobody} inviter={<bdi>{inviter}</bdi>} />
      </p>
      <dl>
        <dt>{say("address")}</dt>
        <dd>
          <bdi>{email}</bdi>
        </dd>
        <dt>{say("role")}</dt>
        <dd>{common(`role_${invitation.role.key as PlatformRole}`)}</dd>
        <dt>{say("until")}</dt>
        <dd>
          <time dateTime={invitation.expiresAt}>{exact(invitation.expiresAt)}</time>
        </dd>
      </dl>
      {isTheirs && <AcceptAs holder={holder} links={isHolders ? null : email} accept={() => accept({})} />}
      {logsIn && (
        <>
          <p>
            <Told
              text={!accountExists ? TEXTS.log_in_any : holder ? TEXTS.log_in_other : TEXTS.log_in_that}
              email={<bdi>{email}</bdi>}
              account={<bdi>{holder?.name}</bdi>}
              address={<bdi>{holder && primaryOf(holder)}</bdi>}
            />
          </p>
          <div className={layout.card}>
            <LogIn entered={look} email={accountExists ? email : undefined} />
          </div>
        </>
      )}
      {!isTheirs && !logsIn && <AcceptAnew address={email} accept={accept} />}
      <div className={layout.row}>
        {isTheirs && (
          <Button kind="quiet" onClick={() => attempt(leave)}>
            {say("other_account")}
          </Button>
        )}
        {!isTheirs && !accountExists && (
          <Button kind="quiet" onClick={() => setHasAccount(!hasAccount)}>
            {say(hasAccount ? "no_account" : "have_account")}
          </Button>
        )}
        <Button kind="quiet" onClick={() => setDeclining(true)}>
          {say("decline")}
        </Button>
      </div>
      {declining && (
        <DeclineInvitation name={environment} decline={decline} close={() => setDeclining(false)} done={declined} />
      )}
    </Step>
  );
}
