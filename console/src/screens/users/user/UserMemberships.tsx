import { graphql, useFragment } from "react-relay";
import { Link } from "wouter";
import type { UserMemberships_user$key } from "../../../__generated__/UserMemberships_user.graphql";
import { Badge } from "../../../design/Badge";
import layout from "../../../design/layout.module.css";
import { Pager } from "../../../design/Pager";
import { useMoments } from "../../../language/moments";
import { type Texts, useTexts } from "../../../language/texts";
import type { Pages } from "../../../relay/usePages";
import { USERS } from "../words";

const TEXTS = {
  title: { en: "Member of", nl: "Lid van" },
  none: { en: "Of no organisation that you can see.", nl: "Van geen organisatie die jij kunt zien." },
  organisation: { en: "Organisation", nl: "Organisatie" },
  since: { en: "Since", nl: "Sinds" },
  ACTIVE: { en: "Member", nl: "Lid" },
  PENDING: { en: "Asked", nl: "Gevraagd" },
} as const satisfies Texts;

/** The organisations in which a user is, page by page. */
export function UserMemberships({ of, pages }: { of: UserMemberships_user$key; pages: Pages }) {
  const say = useTexts(TEXTS);
  const users = useTexts(USERS);
  const moments = useMoments();
  const { memberships } = useFragment(
    graphql`
      fragment UserMemberships_user on User @argumentDefinitions(after: { type: "String" }) {
        memberships(first: 20, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              organisationName
              status
              createdAt
              organisation {
                id
              }
              role {
                key
                name
              }
            }
          }
        }
      }
    `,
    of,
  );
  return (
    <section className={layout.card}>
      <h2 id="memberships">{say("title")}</h2>
      {memberships.edges.length === 0 && <p className={layout.quiet}>{say("none")}</p>}
      {memberships.edges.length > 0 && (
        <table className={layout.table} aria-labelledby="memberships" aria-busy={pages.turning}>
          <thead>
            <tr>
              <th scope="col">{say("organisation")}</th>
              <th scope="col">{users("role")}</th>
              <th scope="col">{users("status")}</th>
              <th scope="col">{say("since")}</th>
            </tr>
          </thead>
          <tbody>
            {memberships.edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">
                  {node.organisation ? (
                    <Link href={`/organisations/${node.organisation.id}`}>
                      <bdi>{node.organisationName}</bdi>
                    </Link>
                  ) : (
                    <bdi>{node.organisationName}</bdi>
                  )}
                </th>
                <td data-label={users("role")}>{node.role.name}</td>
                <td data-label={users("status")}>
                  <Badge tone={node.status === "ACTIVE" ? "good" : "plain"}>{say(node.status)}</Badge>
                </td>
                <td data-label={say("since")}>
                  <time dateTime={node.createdAt}>{moments.date(node.createdAt)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pager pages={pages} info={memberships.pageInfo} />
    </section>
  );
}
