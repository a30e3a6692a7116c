import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Notice.module.css";

/** Something that went wrong: read out at once, and focused so that it is in sight. */
export function Alert({ children }: { children: ReactNode }) {
  const element = useRef<HTMLParagraphElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <p ref={element} role="alert" tabIndex={-1} className={`${styles.notice} ${styles.bad}`}>
      {children}
    </p>
  );
}

export const Notice = ({ tone = "plain", children }: { tone?: "plain" | "warn" | "good"; children: ReactNode }) => (
  <p className={`${styles.notice} ${styles[tone]}`}>{children}</p>
);
