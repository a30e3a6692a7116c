import { Badge, type Tone } from "../../../design/Badge";
import layout from "../../../design/layout.module.css";
import { Pager } from "../../../design/Pager";
import { type Texts, useTexts } from "../../../language/texts";
import { usePages } from "../../../relay/usePages";
import { USERS } from "../words";
import type { Row } from "./csv";
import styles from "./Several.module.css";

const TEXTS = {
  line: { en: "Line", nl: "Regel" },
  outcome: { en: "What happens", nl: "Wat er gebeurt" },
} as const satisfies Texts;

const A_PAGE = 25;

export interface ToldRow {
  row: Row;
  tone: Tone;
  /** In a word. */
  state: string;
  /** What more there is to say. */
  told: string | null;
}

/** Rows of a list and what happens to each, page by page. */
export function RowTable({ rows, label }: { rows: readonly ToldRow[]; label: string }) {
  const say = useTexts(TEXTS);
  const users = useTexts(USERS);
  const pages = usePages();
  const from = Number(pages.after ?? 0);
  const info = { hasNextPage: from + A_PAGE < rows.length, endCursor: String(from + A_PAGE) };
  return (
    <>
      <table className={`${layout.table} ${styles.rows}`} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say("line")}</th>
            <th scope="col">{users("email")}</th>
            <th scope="col">{users("name")}</th>
            <th scope="col">{say("outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(from, from + A_PAGE).map(({ row, tone, state, told }) => (
            <tr key={row.line}>
              <td data-label={say("line")}>{row.line}</td>
              <th scope="row">
                <bdi className={styles.cell}>{row.email}</bdi>
              </th>
              <td>
                <bdi className={styles.cell}>{row.name}</bdi>
              </td>
              <td>
                <Badge tone={tone}>{state}</Badge> {told}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager pages={pages} info={info} />
    </>
  );
}
