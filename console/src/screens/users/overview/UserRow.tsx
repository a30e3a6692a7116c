import { memo } from "react";
import { graphql, useFragment } from "react-relay";
import { Link } from "wouter";
import type { UserRow_user$key } from "../../../__generated__/UserRow_user.graphql";
import { useSession } from "../../../app/session";
import layout from "../../../design/layout.module.css";
import { useMoments } from "../../../language/moments";
import { useTexts } from "../../../language/texts";
import { Delivery } from "../Delivery";
import { StatusBadge } from "../StatusBadge";
import { USERS } from "../words";
import { COLUMNS } from "./columns";
import styles from "./overview.module.css";

/** A user in the overview; the name leads to all that is known of them. Drawn anew where the user changes. */
export const UserRow = memo(function UserRow({ of }: { of: UserRow_user$key }) {
  const say = useTexts(USERS);
  const column = useTexts(COLUMNS);
  const moments = useMoments();
  const { place } = useSession();
  const user = useFragment(
    graphql`
      fragment UserRow_user on User {
        id
        name
        email
        status
        relationshipManager
        createdAt
        lastActiveAt
        role {
          key
          name
        }
        invitation {
          ...Delivery_invitation
        }
      }
    `,
    of,
  );
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <Link href={`/users/${user.id}`}>
          <bdi>{user.name ?? user.email}</bdi>
        </Link>
        {user.id === place?.userId && <span className={layout.quiet}> {say("you")}</span>}
      </th>
      <td className={styles.email}>
        <bdi>{user.email}</bdi>
      </td>
      <td>
        <span className={styles.role}>
          {user.role.name}
          {user.relationshipManager && user.role.key !== "BASIC_USER" && (
            <span className={layout.quiet}>{say("relationship_manager")}</span>
          )}
        </span>
      </td>
      <td>
        <span className={styles.status}>
          <StatusBadge status={user.status} />
          {user.status === "INVITED" && user.invitation && <Delivery of={user.invitation} brief />}
        </span>
      </td>
      <td data-label={column("LAST_ACTIVE")}>
        {user.lastActiveAt ? (
          <time dateTime={user.lastActiveAt} title={moments.full(user.lastActiveAt)}>
            {moments.ago(user.lastActiveAt)}
          </time>
        ) : (
          <span className={layout.quiet}>{say("never")}</span>
        )}
      </td>
      <td data-label={column("CREATED")} className={styles.created}>
        <time dateTime={user.createdAt} title={moments.full(user.createdAt)}>
          {moments.date(user.createdAt)}
        </time>
      </td>
    </tr>
  );
});
