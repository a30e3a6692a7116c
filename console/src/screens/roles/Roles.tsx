import { graphql } from "react-relay";
import type { RolesQuery } from "../../__generated__/RolesQuery.graphql";
import { Badge } from "../../design/Badge";
import layout from "../../design/layout.module.css";
import { type Texts, useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { GrantMatrix } from "./GrantMatrix";
import styles from "./Roles.module.css";
import { RoleTable } from "./RoleTable";

const TEXTS = {
  title: { en: "Roles", nl: "Rollen" },
  lead: {
    en: "Everybody has exactly one role in the environment, and a role in each organisation that they are a member of. Neither depends on the other.",
    nl: "Iedereen heeft precies één rol in de omgeving, en een rol in elke organisatie waar diegene lid van is. De ene hangt niet van de andere af.",
  },
  platform: { en: "In the environment", nl: "In de omgeving" },
  organisation: { en: "In an organisation", nl: "In een organisatie" },
  mark: { en: "The relationship-manager mark", nl: "De markering relatiebeheerder" },
  mark_what: {
    en: "A mark beside the role. It comes with the roles that may act on it, and an Administrator gives and takes it. A permission marked ◆ needs both: the role and the mark. Who holds the mark is found by other companies that look for a partner, and receives their requests.",
    nl: "Een markering naast de rol. Die komt mee met de rollen die er iets mee mogen; een beheerder geeft de markering en neemt die terug. Een recht met ◆ vraagt allebei: de rol en de markering. Wie de markering heeft, wordt gevonden door bedrijven die een partner zoeken, en krijgt hun verzoeken.",
  },
  mark_yours: { en: "You hold it", nl: "Die heb jij" },
  mark_not_yours: { en: "You do not hold it", nl: "Die heb jij niet" },
} as const satisfies Texts;

const QUERY = graphql`
  query RolesQuery {
    roles {
      key
      level
      permissions
      ...RoleTable_roles
      ...GrantMatrix_roles
    }
    viewer {
      id
      relationshipManager
      role {
        key
      }
      memberships(first: 100) {
        edges {
          node {
            id
            status
            role {
              key
            }
          }
        }
      }
    }
  }
`;

/** The table of roles: for whom each is, and what it lets one do. */
export default function Roles() {
  const say = useTexts(TEXTS);
  const { roles, viewer } = useRead<RolesQuery>(QUERY, {});
  const memberships = viewer?.memberships.edges.map(({ node }) => node) ?? [];
  const levels = [
    { level: "PLATFORM", title: say("platform"), own: viewer ? [viewer.role.key] : [] },
    {
      level: "ORGANISATION",
      title: say("organisation"),
      own: memberships.filter(({ status }) => status === "ACTIVE").map(({ role }) => role.key),
    },
  ] as const;
  return (
    <div className={layout.screen}>
      <header className={styles.intro}>
        <h1>{say("title")}</h1>
        <p className={layout.lead}>{say("lead")}</p>
      </header>
      {levels.map(({ level, title, own }) => {
        const here = roles.filter((role) => role.level === level);
        return (
          <section key={level} className={styles.level}>
            <h2>{title}</h2>
            <RoleTable title={title} roles={here} own={new Set(own)} />
            <GrantMatrix title={title} roles={here} own={new Set(own)} />
          </section>
        );
      })}
      <section className={layout.card}>
        <div className={layout.row}>
          <h2>{say("mark")}</h2>
          {viewer && (
            <Badge tone={viewer.relationshipManager ? "accent" : "plain"}>
              {say(viewer.relationshipManager ? "mark_yours" : "mark_not_yours")}
            </Badge>
          )}
        </div>
        <p className={styles.text}>{say("mark_what")}</p>
      </section>
    </div>
  );
}
