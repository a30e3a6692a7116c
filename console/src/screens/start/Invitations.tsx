import { graphql, useFragment } from "react-relay";
import type { Invitations_account$key } from "../../__generated__/Invitations_account.graphql";
import layout from "../../design/layout.module.css";
import { useMoments } from "../../language/moments";
import { Told, useTexts } from "../../language/texts";
import { Card } from "./Card";
import styles from "./Start.module.css";
import { TEXTS } from "./texts";

const ACCOUNT = graphql`
  fragment Invitations_account on Account {
    invitations {
      id
      environmentName
      email
      expiresAt
      status
      superseded
      role {
        name
      }
    }
  }
`;

/** What waits for one's addresses; for who has no place, that nothing does, too. */
export function Invitations({ account, placeless }: { account: Invitations_account$key; placeless: boolean }) {
  const say = useTexts(TEXTS);
  const { exact } = useMoments();
  const { invitations } = useFragment(ACCOUNT, account);
  const waiting = invitations.filter(({ status, superseded }) => status === "PENDING" && !superseded);
  if (!waiting.length) return placeless ? <p className={layout.lead}>{say("no_invitations")}</p> : null;
  return (
    <Card title={say("invitations")}>
      <ul className={styles.lines}>
        {waiting.map(({ id, environmentName, email, expiresAt, role }) => (
          <li key={`${id} ${email}`} className={styles.invitation}>
            <span>
              <Told text={TEXTS.invited} environment={<bdi>{environmentName}</bdi>} role={role.name} />
            </span>
            <span className={layout.quiet}>{say("invited_how", { email, until: exact(expiresAt) })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
