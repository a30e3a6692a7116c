import { graphql } from "react-relay";
import { Link } from "wouter";
import type { OrganisationsCardQuery } from "../../__generated__/OrganisationsCardQuery.graphql";
import layout from "../../design/layout.module.css";
import { COMMON } from "../../language/common";
import { useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { Card } from "./Card";
import styles from "./Start.module.css";
import { TEXTS } from "./texts";

const SHOWN = 5;

const QUERY = graphql`
  query OrganisationsCardQuery($first: Int!) {
    viewer {
      memberships(first: $first) {
        totalCount
        edges {
          node {
            id
            organisationName
            role {
              key
            }
            organisation {
              id
            }
          }
        }
      }
    }
  }
`;

/** The organisations that one is a member of. */
export function OrganisationsCard() {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { viewer } = useRead<OrganisationsCardQuery>(QUERY, { first: SHOWN });
  if (!viewer) return null;
  const { totalCount, edges } = viewer.memberships;
  return (
    <Card title={say("organisations")}>
      {edges.length > 0 ? (
        <ul className={styles.lines}>
          {edges.map(({ node }) => (
            <li key={node.id}>
              {node.organisation ? (
                <Link href={`/organisations/${node.organisation.id}`} dir="auto">
                  {node.organisationName}
                </Link>
              ) : (
                <span dir="auto">{node.organisationName}</span>
              )}
              <span className={layout.quiet}>
                {common(node.role.key === "ADMINISTRATOR" ? "role_ORGANISATION_ADMINISTRATOR" : "role_MEMBER")}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={layout.quiet}>{say("no_organisations")}</p>
      )}
      {totalCount > SHOWN && (
        <p>
          <Link href="/organisations">{say("more", { count: totalCount })}</Link>
        </p>
      )}
    </Card>
  );
}
