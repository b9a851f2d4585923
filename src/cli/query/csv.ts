import type { Answer, Cell } from "../../../graph/query/answer.ts";
import { shown } from "./shown.ts";

/** RFC 4180, names in the first line; a text that a spreadsheet would take for a formula begins with `'`. */
export const csv = ({ columns, rows }: Answer): string =>
  [columns, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");

function field(cell: Cell): string {
  const text = shown(cell);
  const safe = typeof cell !== "number" && /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
