import { LANGUAGES, type Language, useLanguage } from "../language/language";
import { type Texts, useTexts } from "../language/texts";
import { useAttempt } from "../relay/useAttempt";
import styles from "./Shell.module.css";

const TEXTS = {
  language: { en: "Language", nl: "Taal" },
} as const satisfies Texts;

/** In which language the console speaks. */
export function Languages() {
  const say = useTexts(TEXTS);
  const { language, speak } = useLanguage();
  const attempt = useAttempt();
  return (
    <select
      className={styles.choice}
      aria-label={say("language")}
      value={language}
      onChange={(event) => attempt(() => speak(event.target.value as Language))}
    >
      {Object.entries(LANGUAGES).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
