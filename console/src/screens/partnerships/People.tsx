import { useTexts } from "../../language/texts";
import styles from "./Partnerships.module.css";
import { WORDS } from "./texts";

interface Person {
  readonly id: string;
  readonly name: string | null | undefined;
}

/** The names of a few people; `none` where there is nobody. */
export function People({ people, none }: { people: readonly Person[]; none: string }) {
  const say = useTexts(WORDS);
  if (!people.length) return <span>{none}</span>;
  return (
    <ul className={styles.names}>
      {people.map(({ id, name }) => (
        <li key={id}>
          <bdi>{name ?? say("nameless")}</bdi>
        </li>
      ))}
    </ul>
  );
}
