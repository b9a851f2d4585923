import type { Evidence } from "../src/model/span.ts";
import { periods } from "./columns.ts";
import { fieldList } from "./fields.ts";
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
function dateValues(attributes: Attributes, fields: Fields): Record<string, Value> {
  const values: Record<string, Value> = {};
  const precisions = new Set<Days["precision"]>();
  for (const { first, last, fields: names, loose } of periods(fields)) {
    const [opening, closing] = [names[0], names.at(-1)].map((name) =>
      days(String(attributes[name ?? ""])),
    );
    const end = closing ?? (loose ? undefined : opening);
    if (opening !== undefined) values[first] = opening.first;
    if (end !== undefined) values[last] = end.last;
    if (loose) {
      if (opening !== undefined) values["start"] ??= opening.first;
      if (end !== undefined) values["end"] ??= end.last;
    } else {
      for (const known of [opening, end]) if (known !== undefined) precisions.add(known.precision);
    }
  }
  const precision =
    byCoarseness.find((each) => precisions.has(each)) ?? within(values["start"], values["end"]);
  return precision === undefined ? values : { ...values, precision };
}

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

/** What the columns of a kind hold for one node or edge. */
export function fieldValues(attributes: Attributes, fields: Fields): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const { name, type } of fieldList(fields)) {
    const value = attributes[name];
    if (type === "date" || value === undefined) continue;
    if (type === "number" || type === "whole") values[name] = Number(value);
    else if (type === "flag") values[name] = value === true;
    else if (type === "texts") values[name] = (value as readonly string[]).map(wellFormed);
    else values[name] = wellFormed(String(value));
  }
  return { ...values, ...dateValues(attributes, fields) };
}

/** `evidence` and `quotes` are in the same order; `sources` counts the documents that say it. */
export const evidenceValues = (
  evidence: readonly Evidence[],
  texts: ReadonlyMap<string, string>,
): Record<string, Value> => ({
  evidence: evidence.map(({ document, start, end, rule, part }) =>
    wellFormed(
      [`${document} ${start}-${end} ${rule}`, ...(part === undefined ? [] : [part])].join(" "),
    ),
  ),
  quotes: evidence.map(({ document, start, end }) =>
    wellFormed(texts.get(document)?.slice(start, end) ?? ""),
  ),
  sources: new Set(evidence.map(({ document }) => document)).size,
});

/** Half of a surrogate pair has no place in UTF-8, which all that follows speaks. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");
