import { type ReactNode, useId } from "react";
import layout from "../../design/layout.module.css";
import styles from "./Start.module.css";

/** A part of the start screen, with its heading. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={`${layout.card} ${styles.card}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
