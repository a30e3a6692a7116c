// Who is to be invited, as spreadsheets write it down: CSV with `,`, `;` or tabs, with a line of column names or without.
// `welkom invite --csv` reads the same files.

import { COMMON } from "../../../language/common";

export const LARGEST = 5 * 1024 * 1024;
const ROLES = ["BASIC_USER", "ADVANCED_USER", "ADMINISTRATOR"] as const;
type Role = (typeof ROLES)[number];

export type Problem = "no_address" | "twice" | "no_role";

export interface Row {
  /** Of the text, from 1. */
  line: number;
  email: string;
  name: string;
  /** As it was written. */
  role: string;
  /** What it means; a Basic user where nothing is said. */
  key: Role;
  problem: Problem | null;
}

type Column = "email" | "name" | "role";

const COLUMNS: Readonly<Record<string, Column>> = {
  email: "email",
  "e-mail": "email",
  address: "email",
  "e-mail address": "email",
  "email address": "email",
  adres: "email",
  "e-mailadres": "email",
  emailadres: "email",
  name: "name",
  naam: "name",
  role: "role",
  rol: "role",
};

const plain = (text: string) => text.trim().toLowerCase();

/** What people call a role in either language, and its key, whatever its case. */
const CALLED = new Map<string, Role>(
  ROLES.flatMap((role) => {
    const { en, nl } = COMMON[`role_${role}`];
    return [en, nl, role, role.replace("_", " ")].map((called) => [plain(called), role] as const);
  }),
);

/** The rows, each with what is wrong with it; empty ones are passed over. */
export function rowsOf(text: string): Row[] {
  const records = recordsOf(text.replace(/^\uFEFF/, ""));
  const columns = columnsOf(records);
  const seen = new Set<string>();
  const rows: Row[] = [];
  for (const { line, cells } of columns.named ? records.slice(1) : records) {
    const cell = (column: Column) => cells[columns.order.indexOf(column)]?.trim() ?? "";
    const [email, name, role] = [cell("email"), cell("name"), cell("role")];
    if (!email && !name && !role) continue;
    const key = role ? CALLED.get(plain(role)) : "BASIC_USER";
    const address = plain(email);
    const problem = !/^[^\s@]+@[^\s@]+$/.test(address)
      ? "no_address"
      : seen.has(address)
        ? "twice"
        : key
          ? null
          : "no_role";
    seen.add(address);
    rows.push({ line, email, name, role, key: key ?? "BASIC_USER", problem });
  }
  return rows;
}

/** Rows as text again, to correct and try anew. */
export const textOf = (rows: readonly Row[]): string =>
  ["email;name;role", ...rows.map(({ email, name, role }) => [email, name, role].map(quoted).join(";"))].join("\n");

const quoted = (cell: string) => (/[";\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

interface Line {
  line: number;
  cells: string[];
}

/** By the column names of the first line; without them: address, name, role, or address and role. */
function columnsOf(records: readonly Line[]): { named: boolean; order: (Column | undefined)[] } {
  const order = (records[0]?.cells ?? []).map((cell) => COLUMNS[plain(cell)]);
  if (order.includes("email")) return { named: true, order };
  const pairs = records.every(({ cells }) => cells.length <= 2);
  const roles = pairs && records.some(({ cells }) => CALLED.has(plain(cells[1] ?? "")));
  return { named: false, order: roles ? ["email", "role"] : ["email", "name", "role"] };
}

/** The cells of each line; one in quotation marks may hold separators, lines and doubled quotation marks. */
function recordsOf(text: string): Line[] {
  const head = text.split("\n", 1)[0] ?? "";
  const count = (sign: string) => head.split(sign).length;
  const separator = [";", ",", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  const records: Line[] = [];
  let [line, start, cell, within] = [1, 1, "", false];
  let cells: string[] = [];
  const endRecord = () => {
    records.push({ line: start, cells: [...cells, cell] });
    [cells, cell] = [[], ""];
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (sign === "\n") line++;
    if (within) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i];
      else within = false;
    } else if (sign === '"' && cell.trim() === "") [within, cell] = [true, ""];
    else if (sign === separator) {
      cells.push(cell);
      cell = "";
    } else if (sign === "\n") {
      endRecord();
      start = line;
    } else if (sign !== "\r") cell += sign;
  }
  if (cell || cells.length) endRecord();
  return records;
}
