import { type Texts, useTexts } from "../../language/texts";
import styles from "./Audit.module.css";

const TEXTS = { only: { en: "Only this: {what}", nl: "Alleen dit: {what}" } } as const satisfies Texts;

/** Narrows the log to what stands beside it. */
export function Only({ what, onClick }: { what: string; onClick: () => void }) {
  const say = useTexts(TEXTS);
  const label = say("only", { what });
  return (
    <button type="button" className={styles.only} aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M1.5 2.5h13L9.5 8.6v4.9l-3-1.6V8.6z" fill="none" stroke="currentColor" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
