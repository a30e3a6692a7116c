import { type Texts, Told } from "../../language/texts";
import styles from "./organisations.module.css";

const TEXTS = {
  added: { en: "{name}: is a member now.", nl: "{name}: is nu lid." },
  asked: { en: "{name}: was asked.", nl: "{name}: is gevraagd." },
  refused: { en: "{name}: {why}", nl: "{name}: {why}" },
} as const satisfies Texts;

export interface Result {
  readonly userId: string;
  readonly name: string;
  /** A partner's user, who decides. */
  readonly asked: boolean;
  readonly refused: string | null;
}

/** What became of each, where not all went well. */
export function AddResults({ results }: { results: readonly Result[] }) {
  if (!results.length) return null;
  return (
    <ul className={styles.results}>
      {results.map(({ userId, name, asked, refused }) => (
        <li key={userId}>
          <Told
            text={TEXTS[refused ? "refused" : asked ? "asked" : "added"]}
            name={<bdi>{name}</bdi>}
            why={<span className={styles.why}>{refused}</span>}
          />
        </li>
      ))}
    </ul>
  );
}
