import { graphql, useFragment } from "react-relay";
import { Link } from "wouter";
import type { UserInvitation_user$key } from "../../../__generated__/UserInvitation_user.graphql";
import layout from "../../../design/layout.module.css";
import { useMoments } from "../../../language/moments";
import { type Texts, useTexts } from "../../../language/texts";
import { Delivery } from "../Delivery";
import { nameOf } from "../names";
import { USERS } from "../words";
import { InvitationActions } from "./InvitationActions";

const TEXTS = {
  title: { en: "Invitation", nl: "Uitnodiging" },
  hidden: {
    en: "Invited, and not in yet. How the invitation stands is for Administrators to see.",
    nl: "Uitgenodigd, en nog niet binnen. Hoe het met de uitnodiging staat, zien beheerders.",
  },
  none: {
    en: "There is no open invitation. Invite them again in the overview of users.",
    nl: "Er is geen open uitnodiging. Nodig diegene opnieuw uit in het overzicht van gebruikers.",
  },
  stands: { en: "How it stands", nl: "Hoe het staat" },
  how: { en: "How", nl: "Hoe" },
  BY_EMAIL: { en: "Invited by email", nl: "Uitgenodigd per e-mail" },
  ADDED: { en: "Added", nl: "Toegevoegd" },
  to: { en: "Mailed to", nl: "Gemaild aan" },
  attempts: {
    en: "{count, plural, one {# attempt} other {# attempts}}",
    nl: "{count, plural, one {# poging} other {# pogingen}}",
  },
  expires: { en: "Good until", nl: "Geldig tot" },
  by: { en: "Invited by", nl: "Uitgenodigd door" },
  gone: { en: "somebody who is gone", nl: "iemand die er niet meer is" },
} as const satisfies Texts;

interface Props {
  of: UserInvitation_user$key;
  permissions: readonly string[];
  refresh: () => void;
}

/** The invitation of a user: what became of it, and while it is open, what can be done about it. */
export function UserInvitation({ of, permissions, refresh }: Props) {
  const say = useTexts(TEXTS);
  const users = useTexts(USERS);
  const moments = useMoments();
  const user = useFragment(
    graphql`
      fragment UserInvitation_user on User {
        id
        name
        email
        status
        invitation {
          id
          kind
          email
          status
          expiresAt
          invitedBy {
            id
            name
            email
          }
          role {
            key
            name
          }
          delivery {
            attempts
          }
          ...Delivery_invitation
        }
      }
    `,
    of,
  );
  const { invitation } = user;
  if (!invitation && user.status !== "INVITED") return null;
  if (!invitation) {
    return (
      <section className={layout.card}>
        <h2>{say("title")}</h2>
        <p>{say(permissions.includes("USER_INVITE") ? "none" : "hidden")}</p>
      </section>
    );
  }

  const { invitedBy } = invitation;
  const open = user.status === "INVITED" && (invitation.status === "PENDING" || invitation.status === "EXPIRED");
  return (
    <section className={layout.card}>
      <h2>{say("title")}</h2>
      <dl>
        <dt>{say("stands")}</dt>
        <dd>
          <Delivery of={invitation} />
        </dd>
        <dt>{say("how")}</dt>
        <dd>{say(invitation.kind)}</dd>
        <dt>{say("to")}</dt>
        <dd>
          <bdi>{invitation.email}</bdi>{" "}
          <span className={layout.quiet}>{say("attempts", { count: invitation.delivery.attempts })}</span>
        </dd>
        <dt>{users("role")}</dt>
        <dd>{invitation.role.name}</dd>
        <dt>{say("by")}</dt>
        <dd>
          {invitedBy ? (
            <Link href={`/users/${invitedBy.id}`}>
              <bdi>{nameOf(invitedBy)}</bdi>
            </Link>
          ) : (
            say("gone")
          )}
        </dd>
        {open && (
          <>
            <dt>{say("expires")}</dt>
            <dd>{moments.full(invitation.expiresAt)}</dd>
          </>
        )}
      </dl>
      <InvitationActions user={user} invitation={invitation} open={open} refresh={refresh} />
    </section>
  );
}
