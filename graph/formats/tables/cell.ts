import { csvText, withoutFormula } from "../../csv.ts";
import type { Value } from "../../values.ts";

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
  const text =
    typeof value === "object" ? value.map(withoutFormula).join("; ") : withoutFormula(value);
  return text === "" ? "" : csvText(shortened(text));
}

const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/u, "")}…`;
