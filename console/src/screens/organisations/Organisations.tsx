import { useState } from "react";
import { graphql } from "react-relay";
import type { OrganisationsQuery } from "../../__generated__/OrganisationsQuery.graphql";
import { useSession } from "../../app/session";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { Notice } from "../../design/Notice";
import { Pager } from "../../design/Pager";
import { SearchField } from "../../forms/SearchField";
import { COMMON } from "../../language/common";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { usePages } from "../../relay/usePages";
import { useRead } from "../../relay/useRead";
import { useSearch } from "../../relay/useSearch";
import { NewOrganisation } from "./NewOrganisation";
import { OfPartners } from "./OfPartners";
import { OrganisationTable } from "./OrganisationTable";
import { WORDS } from "./words";

const TEXTS = {
  lead_all: {
    en: "Companies on whose behalf documents are exchanged. You see those of your environment; their documents are for members.",
    nl: "Bedrijven waarvoor documenten worden uitgewisseld. Je ziet die van je omgeving; de documenten zijn voor leden.",
  },
  lead_own: {
    en: "Companies on whose behalf documents are exchanged. You see those of which you are a member.",
    nl: "Bedrijven waarvoor documenten worden uitgewisseld. Je ziet die waarvan je lid bent.",
  },
  new: { en: "New organisation", nl: "Nieuwe organisatie" },
  not_new: {
    en: "Only administrators of your environment can create organisations. Ask one of them.",
    nl: "Alleen beheerders van je omgeving kunnen organisaties aanmaken. Vraag het een van hen.",
  },
  search: { en: "Search by name", nl: "Zoek op naam" },
  count: {
    en: "{count, plural, =0 {Nothing found} one {# organisation} other {# organisations}}",
    nl: "{count, plural, =0 {Niets gevonden} one {# organisatie} other {# organisaties}}",
  },
  none: {
    en: "You are a member of no organisation of {environment} yet. Whoever administers one can add you.",
    nl: "Je bent nog van geen enkele organisatie van {environment} lid. Wie een organisatie beheert, kan je toevoegen.",
  },
  none_at_all: {
    en: "There are no organisations yet. Create the first: then add colleagues and exchange documents.",
    nl: "Er zijn nog geen organisaties. Maak de eerste aan: voeg dan collega's toe en wissel documenten uit.",
  },
} as const satisfies Texts;

const QUERY = graphql`
  query OrganisationsQuery($search: String, $after: String) {
    environment {
      id
      viewerPermissions
      organisations(first: 50, search: $search, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...OrganisationTable_organisation
          }
        }
      }
    }
    viewer {
      id
      ...OfPartners_user
    }
  }
`;

/** The organisations that the viewer may see: those of the environment, and partners' of which they are a member. */
export default function Organisations() {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const common = useTexts(COMMON);
  const { place } = useSession();
  const { typing, wanted, searching } = useSearch();
  const pages = usePages(wanted);
  const [creating, setCreating] = useState(false);
  const { environment, viewer } = useRead<OrganisationsQuery>(QUERY, { search: wanted, after: pages.after });
  const organisations = environment?.organisations;
  if (!organisations) return <Notice>{common("not_allowed")}</Notice>;
  const mayCreate = environment.viewerPermissions.includes("ORGANISATION_CREATE");
  const nothing = organisations.totalCount === 0 && wanted === null;
  return (
    <div className={layout.screen}>
      <header className={layout.head}>
        <h1>{words("organisations")}</h1>
        <Button kind="primary" why={mayCreate ? null : say("not_new")} onClick={() => setCreating(true)}>
          {say("new")}
        </Button>
      </header>
      <p className={layout.lead}>{say(mayCreate ? "lead_all" : "lead_own")}</p>
      {nothing ? (
        <Notice>{say(mayCreate ? "none_at_all" : "none", { environment: isolated(place?.name ?? "") })}</Notice>
      ) : (
        <>
          <div className={layout.filters}>
            <SearchField label={say("search")} typing={typing} />
            <p className={layout.quiet} role="status">
              {say("count", { count: organisations.totalCount })}
            </p>
          </div>
          {organisations.edges.length > 0 && (
            <OrganisationTable
              label={words("organisations")}
              organisations={organisations.edges.map(({ node }) => node)}
              busy={pages.turning || searching}
            />
          )}
          <Pager pages={pages} info={organisations.pageInfo} />
        </>
      )}
      {viewer && <OfPartners user={viewer} home={place?.id ?? ""} />}
      {creating && <NewOrganisation onClose={() => setCreating(false)} />}
    </div>
  );
}
