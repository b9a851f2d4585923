import { baseYear, type Context } from "./context.ts";

const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  next: 1,
  following: 1,
  coming: 1,
  this: 0,
  that: 0,
  same: 0,
  current: 0,
};

/** How many units "last", "the next", "that same" lie away. */
export const stepOf = (word: string): number => {
  const words = word.toLowerCase().split(/\s+/);
  return STEP[words.findLast((each) => each in STEP) ?? "this"] as number;
};

/** "last month" counts from the day of publication, "the previous month" from the text. */
export const isAnaphoric = (word: string): boolean =>
  /previous|preceding|following|that|same|^the next/i.test(word);

/** The year of "last year", "that year". */
export const yearAway = (which: string, context: Context): number | undefined => {
  const year = isAnaphoric(which) ? context.year : baseYear(context);
  return year === undefined ? undefined : year + stepOf(which);
};
