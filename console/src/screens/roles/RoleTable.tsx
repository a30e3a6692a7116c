import { graphql, useFragment } from "react-relay";
import type { RoleTable_roles$key } from "../../__generated__/RoleTable_roles.graphql";
import { Badge } from "../../design/Badge";
import layout from "../../design/layout.module.css";
import { type Texts, useTexts } from "../../language/texts";
import type { LevelProps } from "./level";
import styles from "./Roles.module.css";

const TEXTS = {
  caption: { en: "Roles: {title}", nl: "Rollen: {title}" },
  role: { en: "Role", nl: "Rol" },
  suitable_for: { en: "Suitable for", nl: "Geschikt voor" },
  invites: { en: "May invite users", nl: "Mag gebruikers uitnodigen" },
  yes: { en: "Yes", nl: "Ja" },
  no: { en: "No", nl: "Nee" },
  yours: { en: "Your role", nl: "Jouw rol" },
} as const satisfies Texts;

/** For whom each role is, and whether it may invite. */
export function RoleTable({ title, roles, own }: LevelProps<RoleTable_roles$key>) {
  const say = useTexts(TEXTS);
  const shown = useFragment(
    graphql`
      fragment RoleTable_roles on Role @relay(plural: true) {
        key
        name
        suitableFor
        canInvite
      }
    `,
    roles,
  );
  return (
    <table className={layout.table}>
      <caption className={layout.unseen}>{say("caption", { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{say("role")}</th>
          <th scope="col">{say("suitable_for")}</th>
          <th scope="col">{say("invites")}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ key, name, suitableFor, canInvite }) => (
          <tr key={key} className={own.has(key) ? styles.ownRow : undefined}>
            <th scope="row" className={styles.name}>
              {name} {own.has(key) && <Badge tone="accent">{say("yours")}</Badge>}
            </th>
            <td>{suitableFor}</td>
            <td data-label={say("invites")}>{say(canInvite ? "yes" : "no")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
