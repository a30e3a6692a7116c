import styles from "./Button.module.css";

/** What a round button shows that adds something. */
export const Plus = () => (
  <svg className={styles.plus} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 5v14M5 12h14" />
  </svg>
);
