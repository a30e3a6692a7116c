// What can be taken along: tables for spreadsheets, and files.

const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u;

/** As RFC 4180 has it, all cells quoted, in UTF-8 with a mark; what a spreadsheet would take for a formula is text. */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** Has the browser keep it as a file. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser reads it when it has asked where to
}
