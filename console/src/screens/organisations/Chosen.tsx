import { isolated, type Texts, useTexts } from "../../language/texts";
import styles from "./organisations.module.css";
import type { Candidate } from "./PersonPicker";

const TEXTS = {
  chosen: { en: "Chosen", nl: "Gekozen" },
  not: { en: "Don't add {name}", nl: "{name} niet toevoegen" },
} as const satisfies Texts;

interface Props {
  chosen: readonly Candidate[];
  onChange: (chosen: readonly Candidate[]) => void;
}

/** Those who were chosen, whatever is searched for meanwhile. */
export function Chosen({ chosen, onChange }: Props) {
  const say = useTexts(TEXTS);
  if (!chosen.length) return null;
  return (
    <ul className={styles.chosen} aria-label={say("chosen")}>
      {chosen.map(({ id, name }) => (
        <li key={id}>
          <bdi>{name}</bdi>
          <button
            type="button"
            aria-label={say("not", { name: isolated(name) })}
            onClick={() => onChange(chosen.filter((other) => other.id !== id))}
          >
            ✕
          </button>
        </li>
      ))}
    </ul>
  );
}
