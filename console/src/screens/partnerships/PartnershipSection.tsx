import { graphql } from "react-relay";
import type { PartnershipSectionQuery, PartnershipStatus } from "../../__generated__/PartnershipSectionQuery.graphql";
import layout from "../../design/layout.module.css";
import { Pager } from "../../design/Pager";
import { usePages } from "../../relay/usePages";
import { useRead } from "../../relay/useRead";
import { useChanges } from "./changes";
import { PartnershipCard } from "./PartnershipCard";

const QUERY = graphql`
  query PartnershipSectionQuery($status: PartnershipStatus!, $after: String) {
    environment {
      partnerships(first: 25, after: $after, status: $status) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            status
            requestedByUs
            ...PartnershipCard_partnership
          }
        }
      }
    }
  }
`;

/** The partnerships of one state, page by page; `none` where there are none. */
export function PartnershipSection({ status, none }: { status: PartnershipStatus; none: string }) {
  const pages = usePages();
  const { round } = useChanges();
  const { environment } = useRead<PartnershipSectionQuery>(QUERY, { status, after: pages.after }, round);
  const found = environment?.partnerships;
  // what was decided a moment ago belongs to another state, until the list was read anew; what waits for us comes first
  const shown = (found?.edges ?? [])
    .filter(({ node }) => node.status === status)
    .toSorted((one, other) =>
      status === "REQUESTED" ? Number(one.node.requestedByUs) - Number(other.node.requestedByUs) : 0,
    );
  return (
    <>
      {shown.length ? (
        <ul className={layout.list} aria-busy={pages.turning}>
          {shown.map(({ node }) => (
            <li key={node.id}>
              <PartnershipCard partnership={node} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={layout.lead}>{none}</p>
      )}
      {found && <Pager pages={pages} info={found.pageInfo} />}
    </>
  );
}
