/** Readings of what a calendar names: days, months, years, and the part of them that is meant. */
import { daysInMonth, isoDate } from "./calendar.ts";
import { type Context, type Reading, yearFor } from "./context.ts";
import type { Groups } from "./grammar.ts";
import { MONTHS } from "./lexicon.ts";
import { yearAway } from "./steps.ts";

export const monthNumber = (word: string): number => MONTHS[word.toLowerCase()] as number;

/** The year that the words themselves give, if only as "last year"; negative before our era. */
export const yearOfGroups = (
  { year, era, which }: Groups,
  context: Context,
): number | undefined => {
  if (year !== undefined) return era === undefined ? Number(year) : -Number(year);
  return which === undefined ? undefined : yearAway(which, context);
};

/** "early", "the end of": which third of a stretch it means. */
const thirdOf = (part: string | undefined): 0 | 1 | 2 | undefined => {
  if (part === undefined) return undefined;
  if (/early|beginning|start|first/i.test(part)) return 0;
  return /mid/i.test(part) ? 1 : 2;
};

/** A day of the calendar, its year found by the context where the words give none. */
export const dayReading = (groups: Groups, context: Context): Reading | undefined => {
  if (groups["month"] === undefined) return undefined;
  const month = monthNumber(groups["month"]);
  const day = Number(groups["day"]);
  const year = yearOfGroups(groups, context) ?? yearFor(month, day, context);
  const length = daysInMonth(year === undefined || year < 0 ? undefined : year, month);
  return day > length ? undefined : { type: "DATE", value: isoDate(year, month, day) };
};

/** A month, and the ten or so days of it that "early", "mid-" or "late" mean. */
export const monthReading = (
  year: number | undefined,
  month: number,
  part: string | undefined,
): Reading => {
  const value = isoDate(year, month);
  const third = thirdOf(part);
  if (third === undefined || year === undefined || year < 0) return { type: "DATE", value };
  const last = third === 2 ? daysInMonth(year, month) : third * 10 + 10;
  return {
    type: "DATE",
    value,
    earliest: isoDate(year, month, third * 10 + 1),
    latest: isoDate(year, month, last),
  };
};

/** A year, and the four months of it that "early", "mid-" or "late" mean. */
export const yearReading = (year: number | undefined, part?: string): Reading => {
  const value = isoDate(year);
  const third = thirdOf(part);
  if (third === undefined || year === undefined || year < 0) return { type: "DATE", value };
  const last = third * 4 + 4;
  return {
    type: "DATE",
    value,
    earliest: isoDate(year, third * 4 + 1, 1),
    latest: isoDate(year, last, daysInMonth(year, last)),
  };
};

export const quarterReading = (year: number | undefined, quarter: number): Reading => ({
  type: "DATE",
  value: `${isoDate(year)}-Q${quarter}`,
  ...(year !== undefined && {
    earliest: isoDate(year, quarter * 3 - 2, 1),
    latest: isoDate(year, quarter * 3, daysInMonth(year, quarter * 3)),
  }),
});

/** The years `[from, from + length)`, cut to the third that a modifier means. */
export const yearsReading = (
  value: string,
  from: number,
  length: number,
  part: string | undefined,
): Reading => {
  const third = thirdOf(part);
  const first = third === undefined ? 0 : Math.floor((length * third) / 3);
  const end = third === undefined ? length : Math.floor((length * (third + 1)) / 3);
  return {
    type: "DATE",
    value,
    earliest: isoDate(from + first, 1, 1),
    latest: isoDate(from + end - 1, 12, 31),
  };
};
