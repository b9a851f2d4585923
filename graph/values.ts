import type { Evidence } from "../src/model/span.ts";
import { type Period, periods } from "./columns.ts";
import { type FieldOf, fieldList } from "./fields.ts";
import { type Days, days } from "./iso-date.ts";
import type { Fields } from "./schema.ts";

/** A `date` is a whole day, `YYYY-MM-DD`. */
export type Value = string | number | boolean | readonly string[];

/** Attributes of any kind, by name. */
type Attributes = Readonly<Record<string, unknown>>;

const byCoarseness = ["year", "month", "day"] as const;

/**
 * A date becomes the first and the last day that it may mean. Days that a text only bounds
 * ("between the 3rd and the 9th") are the days of the meeting too, so that a question about a time
 * finds all that may lie in it; they are as precise as the month or year that holds them all.
 */
function addDates(values: Record<string, Value>, attributes: Attributes, spans: readonly Period[]) {
  let precision: Days["precision"] | undefined;
  for (const { first, last, fields, loose } of spans) {
    const opening = days(String(attributes[fields[0] ?? ""]));
    const closing = fields.length > 1 ? days(String(attributes[fields.at(-1) ?? ""])) : opening;
    const end = closing ?? (loose ? undefined : opening);
    if (opening !== undefined) values[first] = opening.first;
    if (end !== undefined) values[last] = end.last;
    if (loose) {
      if (opening !== undefined) values["start"] ??= opening.first;
      if (end !== undefined) values["end"] ??= end.last;
    } else {
      for (const known of [opening, end])
        if (known !== undefined) precision = coarser(precision, known.precision);
    }
  }
  precision ??= within(values["start"], values["end"]);
  if (precision !== undefined) values["precision"] = precision;
}

const coarser = (one: Days["precision"] | undefined, other: Days["precision"]) =>
  one === undefined || byCoarseness.indexOf(other) < byCoarseness.indexOf(one) ? other : one;

/** The smallest part of the calendar that holds both days, or the one that is known. */
const within = (
  start: Value | undefined,
  end: Value | undefined,
): Days["precision"] | undefined => {
  const [first, last] = [String(start ?? end ?? ""), String(end ?? start ?? "")];
  if (first === "") return undefined;
  // "After the 3rd" may be years later.
  if (start === undefined || end === undefined) return "year";
  if (first === last) return "day";
  return first.slice(0, 7) === last.slice(0, 7) ? "month" : "year";
};

/** What rows of a kind are made by: worked out once for all of them. */
interface Recipe {
  readonly plain: readonly FieldOf[];
  readonly periods: readonly Period[];
}

const recipes = new WeakMap<Fields, Recipe>();

function recipeOf(fields: Fields): Recipe {
  const known = recipes.get(fields);
  if (known !== undefined) return known;
  const plain = fieldList(fields).filter(({ type }) => type !== "date");
  const recipe = { plain, periods: periods(fields) };
  recipes.set(fields, recipe);
  return recipe;
}

/** Adds what the columns of a kind hold for one node or edge. */
export function addFields(
  values: Record<string, Value>,
  attributes: Attributes,
  fields: Fields,
): void {
  const { plain, periods } = recipeOf(fields);
  for (const { name, type } of plain) {
    const value = attributes[name];
    if (value === undefined) continue;
    if (type === "number" || type === "whole") values[name] = Number(value);
    else if (type === "flag") values[name] = value === true;
    else if (type === "texts") values[name] = (value as readonly string[]).map(wellFormed);
    else values[name] = wellFormed(String(value));
  }
  if (periods.length > 0) addDates(values, attributes, periods);
}

/** `evidence` and `quotes` are in the same order; `sources` counts the documents that say it. */
export function addEvidence(
  values: Record<string, Value>,
  evidence: readonly Evidence[],
  texts: ReadonlyMap<string, string>,
): void {
  values["evidence"] = evidence.map((each) => wellFormed(reference(each)));
  values["quotes"] = evidence.map((each) => wellFormed(quote(each, texts)));
  values["sources"] = sources(evidence);
}

/** Where evidence stands and which rule read it, as one text. */
export const reference = ({ document, start, end, rule, part }: Evidence): string =>
  `${document} ${start}-${end} ${rule}${part === undefined ? "" : ` ${part}`}`;

/** The words of evidence. */
export const quote = (
  { document, start, end }: Evidence,
  texts: ReadonlyMap<string, string>,
): string => texts.get(document)?.slice(start, end) ?? "";

/** How many documents say it. */
export const sources = (evidence: readonly Evidence[]): number =>
  evidence.length === 1 ? 1 : new Set(evidence.map(({ document }) => document)).size;

/** Half of a surrogate pair has no place in UTF-8, which all that follows speaks. */
export const wellFormed = (text: string): string => text.toWellFormed();
