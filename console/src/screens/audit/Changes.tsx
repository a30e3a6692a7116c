import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { Changes_event$key } from "../../__generated__/Changes_event.graphql";
import layout from "../../design/layout.module.css";
import { isLanguage, LANGUAGES } from "../../language/language";
import { isSaid, useTexts } from "../../language/texts";
import styles from "./Audit.module.css";
import { changesOf, idOf, type Told } from "./changes";
import { ObjectName } from "./ObjectName";
import { FIELDS, WORDS } from "./words";

/** What it was and what it became, field by field, side by side. */
export function Changes({ event }: { event: Changes_event$key }) {
  const say = useTexts(FIELDS);
  const { action, before, after } = useFragment(
    graphql`
      fragment Changes_event on AuditEvent {
        action
        before
        after
      }
    `,
    event,
  );
  const value = (field: string, told: Told) => <Value action={action} field={field} told={told} />;
  return (
    <ul className={styles.changes}>
      {changesOf(action, before, after).map(({ field, before, after }) => (
        <li key={field}>
          <span className={styles.field}>{isSaid(FIELDS, field) ? say(field) : field}:</span>{" "}
          {field === "name" ? (
            <span>{say("unkept")}</span>
          ) : (
            <BeforeAndAfter
              before={before === undefined ? null : value(field, before)}
              after={after === undefined ? null : value(field, after)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function BeforeAndAfter({ before, after }: { before: ReactNode; after: ReactNode }) {
  const say = useTexts(FIELDS);
  return (
    <>
      {before && (
        <span className={styles.before}>
          <span className={layout.unseen}>{say("was")} </span>
          {before}
        </span>
      )}
      {before && after && <span aria-hidden="true"> → </span>}
      {after && (
        <span>
          {before && <span className={layout.unseen}>{say("became")} </span>}
          {after}
        </span>
      )}
    </>
  );
}

function Value({ action, field, told }: { action: string; field: string; told: Told }) {
  const say = useTexts(WORDS);
  const id = idOf(field, told);
  if (id) return <ObjectName id={id} />;
  if (typeof told === "boolean") return say(told ? "yes" : "no");
  if (told === null) return say("nothing");
  if (typeof told === "object") return say("count", { count: told.length });
  const word = String(told);
  if (field === "locale" && isLanguage(word)) return LANGUAGES[word];
  const inOrganisation = field === "role" && action.startsWith("MEMBERSHIP_");
  const name = `${inOrganisation ? "organisation_role" : field}_${word}`;
  return isSaid(WORDS, name) ? say(name) : word;
}
