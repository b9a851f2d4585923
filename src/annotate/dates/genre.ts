import type { Document } from "../../model/document.ts";
import type { Match } from "./scan.ts";

const DEICTIC = new Set([
  "dates/weekday",
  "dates/today",
  "dates/daypart-of-today",
  "dates/weekday-away",
]);

/**
 * Whether a text tells history, so that its dates hang on each other, rather than news, whose
 * dates hang on the day of publication: it has no such day, or it names years and hardly ever
 * "yesterday" or a weekday.
 */
export const isNarrative = (document: Document, found: readonly Match[]): boolean => {
  if (document.date === undefined || document.format === "wiki") return true;
  const years = found.filter(({ groups }) => groups["year"] !== undefined);
  const deictic = found.filter(
    ({ pattern, groups }) => DEICTIC.has(pattern.name) && groups["month"] === undefined,
  );
  return years.length >= 5 && deictic.length * 6 < years.length;
};
