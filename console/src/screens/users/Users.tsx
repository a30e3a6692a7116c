import { Suspense, useDeferredValue } from "react";
import layout from "../../design/layout.module.css";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { Filters } from "./overview/Filters";
import { sightOf, useSight } from "./overview/sight";
import { UserList } from "./overview/UserList";
import styles from "./Users.module.css";

const TEXTS = {
  title: { en: "Users", nl: "Gebruikers" },
} as const satisfies Texts;

/** The overview of users: who is in, in which role, and how it stands. */
export default function Users() {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const [query, change] = useSight();
  const shown = useDeferredValue(query); // what was found stays in sight until the next is there
  return (
    <div className={`${layout.screen} ${styles.users}`}>
      <h1>{say("title")}</h1>
      <Filters sight={sightOf(query)} change={change} />
      <Suspense fallback={<p role="status">{common("loading")}</p>}>
        <UserList sight={sightOf(shown)} change={change} turning={shown !== query} />
      </Suspense>
    </div>
  );
}
