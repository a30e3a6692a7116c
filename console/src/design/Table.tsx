import type { ReactNode } from "react";
import { type Texts, useTexts } from "../language/texts";
import layout from "./layout.module.css";

const TEXTS = {
  actions: { en: "Actions", nl: "Acties" },
} as const satisfies Texts;

interface Props {
  /** What it is a table of, for who does not see the heading above it. */
  label: string;
  columns: readonly string[];
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
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
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
