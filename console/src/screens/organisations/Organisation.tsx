import { Suspense } from "react";
import { graphql } from "react-relay";
import { Link, useParams, useSearchParams } from "wouter";
import type { OrganisationQuery } from "../../__generated__/OrganisationQuery.graphql";
import { Back } from "../../design/Back";
import layout from "../../design/layout.module.css";
import { Notice } from "../../design/Notice";
import { COMMON } from "../../language/common";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { About } from "./About";
import { Documents } from "./Documents";
import { Members } from "./Members";
import styles from "./organisations.module.css";
import { CompanyNumber, Proof, Standing } from "./Standing";
import { WORDS } from "./words";

const TEXTS = {
  parts: { en: "Parts of this organisation", nl: "Onderdelen van deze organisatie" },
  of: { en: "Of {environment}", nl: "Van {environment}" },
  pending: {
    en: "This organisation is not activated: until it is, it takes no members, stores no files and sends nothing.",
    nl: "Deze organisatie is niet geactiveerd: tot dat gebeurt neemt ze geen leden op, bewaart ze geen bestanden en verstuurt ze niets.",
  },
  activate: { en: "Activate it", nl: "Activeer deze organisatie" },
} as const satisfies Texts;

const QUERY = graphql`
  query OrganisationQuery($id: ID!) {
    node(id: $id) {
      ... on Organisation @alias(as: "organisation") {
        id
        name
        status
        viewerPermissions
        environment {
          id
          name
        }
        ...Standing_organisation
        ...Members_organisation
        ...Documents_organisation
        ...About_organisation
      }
    }
  }
`;

const TABS = ["members", "documents", "about"] as const;

/** One organisation. Which part of it is shown stands in the address: `?tab=documents`. */
export default function Organisation() {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const common = useTexts(COMMON);
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const organisation = useRead<OrganisationQuery>(QUERY, { id }).node?.organisation;
  const tab = TABS.find((tab) => tab === search.get("tab")) ?? "members";
  const pathTo = (tab: string) => `/organisations/${id}${tab === "members" ? "" : `?tab=${tab}`}`;
  if (!organisation) return <Unseen />;
  const activates = organisation.viewerPermissions.includes("ORGANISATION_MANAGE") && tab !== "about";
  return (
    <div className={layout.screen}>
      <Back to="/organisations">{words("organisations")}</Back>
      <header className={styles.header}>
        <h1>
          <bdi>{organisation.name}</bdi>
        </h1>
        <div className={styles.facts}>
          <span className={styles.number}>
            <CompanyNumber organisation={organisation} />
          </span>
          <Standing organisation={organisation} />
          <Proof organisation={organisation} whole />
          <span>{say("of", { environment: isolated(organisation.environment.name) })}</span>
        </div>
      </header>
      {organisation.status === "PENDING" && (
        <Notice tone="warn">
          {say("pending")} {activates && <Link href={pathTo("about")}>{say("activate")}</Link>}
        </Notice>
      )}
      <nav className={styles.tabs} aria-label={say("parts")}>
        {TABS.map((one) => (
          <Link key={one} href={pathTo(one)} aria-current={one === tab ? "page" : undefined}>
            {words(one)}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<p role="status">{common("loading")}</p>}>
        {tab === "members" && <Members organisation={organisation} />}
        {tab === "documents" && <Documents organisation={organisation} />}
        {tab === "about" && <About organisation={organisation} />}
      </Suspense>
    </div>
  );
}

function Unseen() {
  const words = useTexts(WORDS);
  const common = useTexts(COMMON);
  return (
    <div className={layout.screen}>
      <Back to="/organisations">{words("organisations")}</Back>
      <h1>{words("organisation")}</h1>
      <Notice>{common("not_found")}</Notice>
    </div>
  );
}
