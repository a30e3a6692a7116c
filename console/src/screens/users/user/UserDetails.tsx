import { graphql, useFragment } from "react-relay";
import type { UserDetails_user$key } from "../../../__generated__/UserDetails_user.graphql";
import type { Pages } from "../../../relay/usePages";
import { useMailNews } from "../useMailNews";
import { UserActions } from "./UserActions";
import { UserFacts } from "./UserFacts";
import { UserInvitation } from "./UserInvitation";
import { UserMemberships } from "./UserMemberships";

interface Props {
  of: UserDetails_user$key;
  permissions: readonly string[];
  refresh: () => void;
  pages: Pages;
}

/** All that a user's page has. */
export function UserDetails({ of, permissions, refresh, pages }: Props) {
  const user = useFragment(
    graphql`
      fragment UserDetails_user on User @argumentDefinitions(after: { type: "String" }) {
        invitation {
          status
          delivery {
            status
          }
        }
        ...UserFacts_user
        ...UserActions_user
        ...UserInvitation_user
        ...UserMemberships_user @arguments(after: $after)
      }
    `,
    of,
  );
  const { invitation } = user;
  useMailNews(invitation?.status === "PENDING" && invitation.delivery.status === "QUEUED", refresh);
  return (
    <>
      <UserFacts of={user} />
      <UserActions of={user} permissions={permissions} refresh={refresh} />
      <UserInvitation of={user} permissions={permissions} refresh={refresh} />
      <UserMemberships of={user} pages={pages} />
    </>
  );
}
