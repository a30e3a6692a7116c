import { graphql } from "react-relay";
import type { UserListQuery } from "../../../__generated__/UserListQuery.graphql";
import { useSession } from "../../../app/session";
import layout from "../../../design/layout.module.css";
import { Notice } from "../../../design/Notice";
import { Pager } from "../../../design/Pager";
import { type Column, Table } from "../../../design/Table";
import { COMMON } from "../../../language/common";
import { type Texts, useTexts } from "../../../language/texts";
import { usePages } from "../../../relay/usePages";
import { useRead } from "../../../relay/useRead";
import { NewUsers } from "../invite/NewUsers";
import { useMailNews } from "../useMailNews";
import { useRefresh } from "../useRefresh";
import { useUserChanges } from "../useUserChanges";
import { COLUMNS } from "./columns";
import styles from "./overview.module.css";
import { type ChangeSight, type Field, isFiltered, queryOf, type Sight, variablesOf } from "./sight";
import { UserRow } from "./UserRow";
import { useUserCount } from "./useUserCount";

const TEXTS = {
  found: {
    en: "{count, plural, =0 {No users} one {# user} other {# users}}",
    nl: "{count, plural, =0 {Geen gebruikers} one {# gebruiker} other {# gebruikers}}",
  },
  nobody: { en: "No user matches this.", nl: "Geen gebruiker voldoet hieraan." },
} as const satisfies Texts;

const QUERY = graphql`
  query UserListQuery($after: String, $filter: UserFilter, $orderBy: UserOrder) {
    environment {
      id
      viewerPermissions
      users(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            invitation {
              status
              delivery {
                status
              }
            }
            ...UserRow_user
          }
        }
      }
    }
  }
`;

interface Props {
  sight: Sight;
  change: ChangeSight;
  /** Something else is on its way. */
  turning: boolean;
}

/** A page of the users in sight. It is followed live: who is on it changes in place, who comes or goes is read anew. */
export function UserList({ sight, change, turning }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const column = useTexts(COLUMNS);
  const pages = usePages(queryOf(sight));
  const { place } = useSession();
  const variables = { ...variablesOf(sight), after: pages.after };
  const { environment } = useRead<UserListQuery>(QUERY, variables);
  const [count, countAgain] = useUserCount(variables.filter);
  const refresh = useRefresh<UserListQuery>(QUERY, variables, countAgain);
  const users = environment?.users;
  const shown = users?.edges.map(({ node }) => node) ?? [];

  /** The head of a column that sorts by it, and the other way round when it is pressed again. */
  const sorts = (field: Field, className?: string): Column => {
    const sorted = sight.sort === field ? (sight.descending ? "descending" : "ascending") : undefined;
    return {
      name: column(field),
      className,
      sorted,
      sort: () => change({ sort: field, descending: sorted === "ascending" }),
    };
  };

  useUserChanges((change) => {
    const isShown = change?.isHere && shown.some(({ id }) => id === change.userId);
    const mayMatchNoMore = isFiltered(sight) || change?.userId === place?.userId; // oneself: what one may do, too
    if (!isShown || mayMatchNoMore) refresh();
  });
  useMailNews(
    shown.some(({ invitation }) => invitation?.status === "PENDING" && invitation.delivery.status === "QUEUED"),
    refresh,
  );

  if (!environment || !users) return <Notice>{common("not_allowed")}</Notice>;
  return (
    <>
      <p className={layout.quiet} role="status">
        {count !== null && say("found", { count })}
      </p>
      {shown.length > 0 ? (
        <Table
          label={column("USERS")}
          columns={[
            sorts("NAME", styles.name),
            sorts("EMAIL", styles.email),
            { name: column("ROLE"), className: styles.wide },
            { name: column("STATUS"), className: styles.wide },
            sorts("LAST_ACTIVE", styles.active),
            sorts("CREATED", styles.created),
          ]}
          busy={turning || pages.turning}
          className={styles.users}
        >
          {shown.map((user) => (
            <UserRow key={user.id} of={user} />
          ))}
        </Table>
      ) : (
        <Notice>{say("nobody")}</Notice>
      )}
      <Pager pages={pages} info={users.pageInfo} />
      <NewUsers permissions={environment.viewerPermissions} />
    </>
  );
}
