import { csvLine, csvText, withoutFormula } from "../csv.ts";
import type { Answer, Cell } from "./answer.ts";

/** An answer as CSV, names in the first line. Numbers stay numbers, and no text is a formula. */
export function csv({ columns, rows }: Answer, textOf: (cell: Cell) => string): string {
  const text = (words: string): string => csvText(withoutFormula(words));
  const field = (cell: Cell): string => {
    if (cell === null) return "";
    return typeof cell === "number" ? String(cell) : text(textOf(cell));
  };
  return [columns.map(text), ...rows.map((row) => row.map(field))]
    .map((cells) => csvLine(cells, "\r\n"))
    .join("");
}
