import { graphql, useFragment } from "react-relay";
import type { OfPartners_user$key } from "../../__generated__/OfPartners_user.graphql";
import layout from "../../design/layout.module.css";
import { type Texts, useTexts } from "../../language/texts";
import { OrganisationTable } from "./OrganisationTable";

const TEXTS = {
  title: { en: "Of partners", nl: "Van partners" },
  lead: {
    en: "Organisations of other environments that added you, and that you accepted.",
    nl: "Organisaties van andere omgevingen die je toevoegden, en die je accepteerde.",
  },
  more: {
    en: "These are the first hundred of your memberships.",
    nl: "Dit zijn de eerste honderd van je lidmaatschappen.",
  },
} as const satisfies Texts;

const USER = graphql`
  fragment OfPartners_user on User {
    memberships(first: 100) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          status
          organisation {
            id
            environment {
              id
            }
            ...OrganisationTable_organisation
          }
        }
      }
    }
  }
`;

/** Partners' organisations of which the viewer is a member; nothing where there are none. */
export function OfPartners({ user, home }: { user: OfPartners_user$key; home: string }) {
  const say = useTexts(TEXTS);
  const { memberships } = useFragment(USER, user);
  const organisations = memberships.edges
    .filter(({ node }) => node.status === "ACTIVE")
    .flatMap(({ node }) => node.organisation ?? [])
    .filter(({ environment }) => environment.id !== home);
  if (!organisations.length) return null;
  return (
    <section className={layout.screen} aria-labelledby="of-partners">
      <h2 id="of-partners">{say("title")}</h2>
      <p className={layout.lead}>{say("lead")}</p>
      <OrganisationTable label={say("title")} organisations={organisations} ofSeveral />
      {memberships.pageInfo.hasNextPage && <p className={layout.quiet}>{say("more")}</p>}
    </section>
  );
}
