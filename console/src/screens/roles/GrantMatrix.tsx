import { graphql, useFragment } from "react-relay";
import type { GrantMatrix_roles$key } from "../../__generated__/GrantMatrix_roles.graphql";
import layout from "../../design/layout.module.css";
import { useLanguage } from "../../language/language";
import { type Texts, useTexts } from "../../language/texts";
import type { LevelProps } from "./level";
import { PERMISSIONS, type Permission, WITH_MARK } from "./permissions";
import styles from "./Roles.module.css";

const TEXTS = {
  caption: { en: "What each role may do: {title}", nl: "Wat elke rol mag: {title}" },
  may: { en: "What one may do", nl: "Wat je ermee mag" },
  yours: { en: "your role", nl: "jouw rol" },
  granted: { en: "yes", nl: "ja" },
  with_mark: { en: "yes, with the relationship-manager mark", nl: "ja, met de markering relatiebeheerder" },
  not_granted: { en: "no", nl: "nee" },
} as const satisfies Texts;

/** Which role has which permission, as the API tells it: a dot where it has. */
export function GrantMatrix({ title, roles, own }: LevelProps<GrantMatrix_roles$key>) {
  const say = useTexts(TEXTS);
  const { language } = useLanguage();
  const shown = useFragment(
    graphql`
      fragment GrantMatrix_roles on Role @relay(plural: true) {
        key
        name
        permissions
      }
    `,
    roles,
  );
  const granted = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) =>
    shown.some(({ permissions }) => permissions.includes(permission)),
  );
  return (
    <table className={styles.matrix}>
      <caption className={layout.unseen}>{say("caption", { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{say("may")}</th>
          {shown.map(({ key, name }) => (
            <th key={key} scope="col" className={own.has(key) ? styles.own : undefined}>
              {name}
              {own.has(key) && <span className={layout.unseen}> ({say("yours")})</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {granted.map((permission) => (
          <tr key={permission} data-permission={permission}>
            <th scope="row">{PERMISSIONS[permission][language]}</th>
            {shown.map(({ key, name, permissions }) => {
              const given = permissions.includes(permission);
              const classes = [own.has(key) && styles.own, !given && styles.none].filter(Boolean).join(" ");
              return (
                <td key={key} data-role={key} data-label={name} className={classes || undefined}>
                  <Grant given={given} withMark={permission === WITH_MARK} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Grant({ given, withMark }: { given: boolean; withMark: boolean }) {
  const say = useTexts(TEXTS);
  const told = given ? (withMark ? "with_mark" : "granted") : "not_granted";
  return (
    <>
      {given && <span aria-hidden="true">{withMark ? "●◆" : "●"}</span>}
      <span className={layout.unseen}>{say(told)}</span>
    </>
  );
}
