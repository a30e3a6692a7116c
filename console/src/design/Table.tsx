import type { ReactNode } from "react";
import { type Texts, useTexts } from "../language/texts";
import layout from "./layout.module.css";
import styles from "./Table.module.css";

const TEXTS = {
  actions: { en: "Actions", nl: "Acties" },
} as const satisfies Texts;

/** A column's head; one that sorts does so when it is pressed. */
export interface Column {
  name: string;
  className?: string | undefined;
  sort?: () => void;
  /** By this one the rows are sorted now. */
  sorted?: "ascending" | "descending" | undefined;
}

interface Props {
  /** What it is a table of, for who does not see the heading above it. */
  label: string;
  columns: readonly (string | Column)[];
  /** The last column has buttons, and no name that is seen. */
  acting?: boolean;
  busy?: boolean;
  className?: string | undefined;
  /** Its rows. */
  children: ReactNode;
}

/** A table with named columns, which becomes a list of cards where there is no room for them. */
export function Table({ label, columns, acting = false, busy = false, className, children }: Props) {
  const say = useTexts(TEXTS);
  return (
    <table className={[layout.table, className].filter(Boolean).join(" ")} aria-label={label} aria-busy={busy}>
      <thead>
        <tr>
          {columns.map((column) => {
            const head = typeof column === "string" ? { name: column } : column;
            return <Head key={head.name} {...head} />;
          })}
          {acting && (
            <th scope="col">
              <span className={layout.unseen}>{say("actions")}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Head({ name, className, sort, sorted }: Column) {
  return (
    <th scope="col" aria-sort={sorted} className={className}>
      {sort ? (
        <button type="button" className={styles.sorts} onClick={sort}>
          {name}
          <span aria-hidden className={styles.arrow}>
            {sorted && (sorted === "descending" ? "▼" : "▲")}
          </span>
        </button>
      ) : (
        name
      )}
    </th>
  );
}
