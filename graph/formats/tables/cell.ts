import type { Value } from "../../values.ts";
import { csvText } from "../csv-cells.ts";

/** Excel cuts off what is longer, or refuses the file. */
const longest = 32_767;

/**
 * A value as a cell that a person reads and no spreadsheet computes. Numbers and days stay what they
 * are, items of a list stand side by side.
 */
export function cell(value: Value | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  const text = typeof value === "object" ? value.map(harmless).join("; ") : harmless(value);
  return text === "" ? "" : csvText(shortened(text));
}

// What a formula begins with, in full width too; then the blanks and quotes that a spreadsheet may
// pass over before it.
const formula = /(?<=^|[;\t\r\n])(?:[^\S\t\r\n]|")*[=+\-@\uff1d\uff0b\uff0d\uff20]/gu;

/**
 * A text with an apostrophe before all that a spreadsheet might take for a formula: where the cell
 * begins (OWASP, "CSV Injection"), and behind a semicolon, a tab and a line end, where a cell begins
 * for a spreadsheet whose language sets numbers with a comma. Control characters, which many
 * programs refuse, become U+FFFD.
 */
const harmless = (text: string): string =>
  text
    .replace(/[^\P{Control}\t\n\r]/gu, "\ufffd")
    .replace(formula, "'$&")
    .replace(/^[\t\r\n]/u, "'$&");

const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/u, "")}…`;
