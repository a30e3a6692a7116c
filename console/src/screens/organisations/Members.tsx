import { useEffect, useReducer, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { Members_organisation$key } from "../../__generated__/Members_organisation.graphql";
import type { MembersQuery } from "../../__generated__/MembersQuery.graphql";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { Notice } from "../../design/Notice";
import { Pager } from "../../design/Pager";
import { Plus } from "../../design/Plus";
import { Table } from "../../design/Table";
import { SearchField } from "../../forms/SearchField";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { usePages } from "../../relay/usePages";
import { useRead } from "../../relay/useRead";
import { useSearch } from "../../relay/useSearch";
import { useInboxNews } from "../inbox/InboxNews";
import { AddMembers } from "./AddMembers";
import { MemberRow } from "./MemberRow";
import styles from "./organisations.module.css";
import { useWhyNot } from "./whyNot";
import { WORDS } from "./words";

const TEXTS = {
  search: { en: "Search members", nl: "Leden zoeken" },
  count: {
    en: "{count, plural, =0 {Nobody found} one {# member or request} other {# members and requests}}",
    nl: "{count, plural, =0 {Niemand gevonden} one {# lid of verzoek} other {# leden en verzoeken}}",
  },
  add: { en: "Add members", nl: "Leden toevoegen" },
} as const satisfies Texts;

const ORGANISATION = graphql`
  fragment Members_organisation on Organisation {
    id
    environment {
      id
    }
    viewerCanManageMembers {
      allowed
      code
      message
    }
    ...AddMembers_organisation
  }
`;

const QUERY = graphql`
  query MembersQuery($id: ID!, $search: String, $after: String) {
    node(id: $id) {
      ... on Organisation @alias(as: "organisation") {
        memberships(first: 50, search: $search, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              ...MemberRow_membership
            }
          }
        }
      }
    }
  }
`;

/** Who is a member, and who was asked (ORG-8); by the plus others are added. */
export function Members(props: { organisation: Members_organisation$key }) {
  const say = useTexts(TEXTS);
  const whyNot = useWhyNot();
  const words = useTexts(WORDS);
  const common = useTexts(COMMON);
  const organisation = useFragment(ORGANISATION, props.organisation);
  const { typing, wanted, searching } = useSearch();
  const pages = usePages(wanted);
  const [round, readAgain] = useReducer((before: number) => before + 1, 0);
  const [adding, setAdding] = useState(false);
  const [gone, leave] = useReducer((before: number) => before + 1, 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const variables = { id: organisation.id, search: wanted, after: pages.after };
  const memberships = useRead<MembersQuery>(QUERY, variables, round + gone).node?.organisation?.memberships;
  const { inbox } = useInboxNews();
  const [heard] = useState(inbox.round);
  useEffect(() => inbox.shows(async () => readAgain(), heard), [inbox, heard]); // who was asked decided
  useEffect(() => {
    if (gone) heading.current?.focus(); // a row goes, and the button in it
  }, [gone]);
  if (!memberships) return <Notice>{common("not_allowed")}</Notice>;
  return (
    <section className={layout.screen} aria-labelledby="members">
      <div className={layout.filters}>
        <h2 id="members" ref={heading} tabIndex={-1} className={layout.unseen}>
          {words("members")}
        </h2>
        <SearchField label={say("search")} typing={typing} />
        <p className={layout.quiet} role="status">
          {say("count", { count: memberships.totalCount })}
        </p>
      </div>
      {memberships.edges.length > 0 && (
        <Table
          label={words("members")}
          columns={[words("name"), words("environment"), words("role"), words("status")]}
          acting
          busy={pages.turning || searching}
        >
          {memberships.edges.map(({ node }) => (
            <MemberRow
              key={node.id}
              membership={node}
              home={organisation.environment.id}
              changed={readAgain}
              gone={leave}
            />
          ))}
        </Table>
      )}
      <Pager pages={pages} info={memberships.pageInfo} />
      <div className={styles.plus}>
        <Button
          kind="round"
          aria-label={say("add")}
          why={whyNot(organisation.viewerCanManageMembers)}
          onClick={() => setAdding(true)}
        >
          <Plus />
        </Button>
      </div>
      {adding && <AddMembers organisation={organisation} onClose={() => setAdding(false)} added={readAgain} />}
    </section>
  );
}
