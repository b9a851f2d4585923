// The answer as a file for a spreadsheet.
import type { Answer, Cell } from "../../graph/query/answer.ts";
import { textOf } from "./cells.ts";

/** With a byte order mark, so that Excel reads it as UTF-8. */
export const csv = ({ columns, rows }: Answer): string =>
  `\ufeff${[columns.map(guarded), ...rows.map((row) => row.map(field))].map((row) => `${row.join(",")}\r\n`).join("")}`;

const field = (cell: Cell): string =>
  typeof cell === "number" ? String(cell) : guarded(textOf(cell));

/** What a spreadsheet would take for a formula gets an apostrophe before it. */
function guarded(text: string): string {
  const safe = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
