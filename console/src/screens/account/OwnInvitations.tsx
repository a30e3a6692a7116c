import { graphql, useFragment, useRelayEnvironment } from "react-relay";
import type { OwnInvitations_account$key } from "../../__generated__/OwnInvitations_account.graphql";
import type { OwnInvitationsQuery } from "../../__generated__/OwnInvitationsQuery.graphql";
import { useSession } from "../../app/session";
import { useAnnounce } from "../../design/Announcer";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { useMoments } from "../../language/moments";
import { type Texts, Told, useTexts } from "../../language/texts";
import { reread } from "../../relay/reread";
import { AcceptInvitation } from "./AcceptInvitation";
import styles from "./account.module.css";
import { DeclineInvitation } from "./DeclineInvitation";
import { Section } from "./Section";
import { useDecline } from "./useDecline";
import { useDialogs } from "./useDialogs";

const TEXTS = {
  title: { en: "Invitations that wait for you", nl: "Uitnodigingen die op je wachten" },
  about: {
    en: "To work in another environment, under the same account.",
    nl: "Om in een andere omgeving te werken, met hetzelfde account.",
  },
  none: { en: "No invitation waits for you.", nl: "Er wacht geen uitnodiging op je." },
  invited: { en: "{who} invites {email} as {role}.", nl: "{who} nodigt {email} uit als {role}." },
  invited_by_nobody: { en: "{email} is invited as {role}.", nl: "{email} is uitgenodigd als {role}." },
  until: { en: "Open until {moment}", nl: "Open tot {moment}" },
  accept: { en: "Accept", nl: "Accepteren" },
  accept_of: { en: "Accept the invitation to {name}", nl: "Uitnodiging voor {name} accepteren" },
  decline: { en: "Decline", nl: "Afwijzen" },
  decline_of: { en: "Decline the invitation to {name}", nl: "Uitnodiging voor {name} afwijzen" },
} as const satisfies Texts;

const ACCOUNT = graphql`
  fragment OwnInvitations_account on Account {
    invitations {
      id
      environmentName
      invitedByName
      email
      expiresAt
      role {
        name
      }
    }
  }
`;

const QUERY = graphql`
  query OwnInvitationsQuery {
    account {
      id
      ...OwnInvitations_account
    }
  }
`;

/** INV-15: what waits for any of the account's addresses is decided here. */
export function OwnInvitations({ account }: { account: OwnInvitations_account$key }) {
  const say = useTexts(TEXTS);
  const { full } = useMoments();
  const announce = useAnnounce();
  const { invitations } = useFragment(ACCOUNT, account);
  const relay = useRelayEnvironment();
  const { refresh } = useSession();
  const decline = useDecline();
  const { opened, open, close, heading } = useDialogs<{ to: "accept" | "decline"; id: string; name: string }>();

  const declined = async (invitationId: string, reason: string | null) => {
    const { errors } = await decline({ input: { invitationId, reason } });
    if (!errors.length) await refresh(); // who was added stood among their places already
    return errors;
  };

  const decided = async (told: string) => {
    await reread<OwnInvitationsQuery>(relay, QUERY, {});
    announce(told);
  };

  return (
    <Section title={say("title")} about={say("about")} heading={heading}>
      {invitations.length === 0 ? (
        <p>{say("none")}</p>
      ) : (
        <ul className={styles.rows}>
          {invitations.map(
            ({ id, environmentName: name, invitedByName: who, email, expiresAt, role }) =>
              id && (
                <li key={id}>
                  <div className={styles.what}>
                    <bdi className={styles.name}>{name}</bdi>
                    <span>
                      <Told
                        text={who ? TEXTS.invited : TEXTS.invited_by_nobody}
                        who={<bdi>{who}</bdi>}
                        email={<bdi>{email}</bdi>}
                        role={role.name}
                      />
                    </span>
                    <span className={layout.quiet}>{say("until", { moment: full(expiresAt) })}</span>
                  </div>
                  <div className={layout.row}>
                    <Button
                      kind="primary"
                      aria-label={say("accept_of", { name })}
                      onClick={() => open({ to: "accept", id, name })}
                    >
                      {say("accept")}
                    </Button>
                    <Button aria-label={say("decline_of", { name })} onClick={() => open({ to: "decline", id, name })}>
                      {say("decline")}
                    </Button>
                  </div>
                </li>
              ),
          )}
        </ul>
      )}
      {opened?.to === "accept" && <AcceptInvitation {...opened} close={close} done={decided} />}
      {opened?.to === "decline" && (
        <DeclineInvitation
          name={opened.name}
          decline={(reason) => declined(opened.id, reason)}
          close={close}
          done={decided}
        />
      )}
    </Section>
  );
}
