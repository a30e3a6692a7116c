import { useId } from "react";
import { type Texts, useTexts } from "../language/texts";
import styles from "./Shell.module.css";

const TEXTS = {
  development: { en: "In development", nl: "Tijdens de ontwikkeling" },
  graphiql: { en: "GraphiQL: try the API", nl: "GraphiQL: probeer de API" },
  mailbox: {
    en: "Mailbox: every mail that Welkom sent",
    nl: "Mailbox: alle mail die Welkom heeft verstuurd",
  },
} as const satisfies Texts;

/** The tools of who develops with this server: a server in production has none. */
export function Development() {
  const say = useTexts(TEXTS);
  const id = useId();
  if (!document.getElementById("console")?.hasAttribute("data-development")) return null;
  return (
    <aside className={styles.development} aria-labelledby={id}>
      <h2 id={id}>{say("development")}</h2>
      <ul>
        <li>
          <a href="/graphql">{say("graphiql")}</a>
        </li>
        <li>
          <a href="/mailbox">{say("mailbox")}</a>
        </li>
      </ul>
    </aside>
  );
}
