import { graphql, useFragment } from "react-relay";
import type { UserFacts_user$key } from "../../../__generated__/UserFacts_user.graphql";
import { useSession } from "../../../app/session";
import { Badge } from "../../../design/Badge";
import layout from "../../../design/layout.module.css";
import { useMoments } from "../../../language/moments";
import { type Texts, useTexts } from "../../../language/texts";
import { nameOf } from "../names";
import { StatusBadge } from "../StatusBadge";
import { USERS } from "../words";
import styles from "./user.module.css";
import { You } from "./You";

const TEXTS = {
  created: { en: "Since", nl: "Sinds" },
  active: { en: "Last active", nl: "Laatst actief" },
  reason: { en: "Blocked because", nl: "Geblokkeerd omdat" },
} as const satisfies Texts;

/** Who a user is. */
export function UserFacts({ of }: { of: UserFacts_user$key }) {
  const say = useTexts(TEXTS);
  const users = useTexts(USERS);
  const moments = useMoments();
  const { place } = useSession();
  const user = useFragment(
    graphql`
      fragment UserFacts_user on User {
        id
        name
        email
        status
        relationshipManager
        createdAt
        lastActiveAt
        blockedReason
        role {
          key
          name
        }
      }
    `,
    of,
  );
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>
          <bdi>{nameOf(user)}</bdi>
        </h1>
        <StatusBadge status={user.status} />
      </header>
      {user.id === place?.userId && <You />}
      <section className={layout.card}>
        <dl>
          <dt>{users("email")}</dt>
          <dd>
            <bdi>{user.email}</bdi>
          </dd>
          <dt>{users("role")}</dt>
          <dd className={layout.row}>
            {user.role.name}
            {user.relationshipManager && <Badge tone="accent">{users("relationship_manager")}</Badge>}
          </dd>
          {user.blockedReason && (
            <>
              <dt>{say("reason")}</dt>
              <dd className={styles.reason}>
                <bdi>{user.blockedReason}</bdi>
              </dd>
            </>
          )}
          <dt>{say("created")}</dt>
          <dd>
            <time dateTime={user.createdAt}>{moments.full(user.createdAt)}</time>
          </dd>
          <dt>{say("active")}</dt>
          <dd>
            {user.lastActiveAt ? (
              <time dateTime={user.lastActiveAt}>{moments.full(user.lastActiveAt)}</time>
            ) : (
              users("never")
            )}
          </dd>
        </dl>
      </section>
    </>
  );
}
