import type { Document } from "../../model/document.ts";
import type { Telling } from "./context.ts";
import type { Match } from "./scan.ts";

const DEICTIC = new Set([
  "dates/weekday",
  "dates/today",
  "dates/daypart-of-today",
  "dates/weekday-away",
]);

/**
 * A text without a day of publication, or an encyclopedia's, tells history. So does one that names
 * years and hardly ever "yesterday" or a weekday; as a news text it is a report on the background.
 */
export const tellingOf = (document: Document, found: readonly Match[]): Telling => {
  if (document.date === undefined || document.format === "wiki") return "history";
  const years = found.filter(({ groups }) => groups["year"] !== undefined);
  const deictic = found.filter(
    ({ pattern, groups }) => DEICTIC.has(pattern.name) && groups["month"] === undefined,
  );
  if (years.length < 5 || deictic.length * 6 >= years.length) return "news";
  return document.format === "news" ? "report" : "history";
};
