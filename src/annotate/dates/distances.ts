/** Days, weeks, months and years at a distance from a day that the text or its date gives. */
import {
  addDays,
  addMonths,
  isDay,
  isoDate,
  mondayOf,
  monthOf,
  weekOf,
  yearOf,
} from "./calendar.ts";
import type { Context, Reading } from "./context.ts";
import { DAYPARTS, UNIT_PLURALS, UNITS } from "./lexicon.ts";

export const UNKNOWN_DAY = "XXXX-XX-XX";

/** A day, or a part of it: `2031-05-08TMO`. */
export const day = (value: string | undefined, daypart?: string): Reading => {
  const known = value ?? UNKNOWN_DAY;
  if (daypart === undefined) return { type: "DATE", value: known };
  return { type: "TIME", value: `${known}T${DAYPARTS[daypart.toLowerCase()]}` };
};

const week = (inWeek: string | undefined): Reading => {
  if (!isDay(inWeek)) return { type: "DATE", value: "XXXX-WXX" };
  const monday = mondayOf(inWeek);
  return { type: "DATE", value: weekOf(inWeek), earliest: monday, latest: addDays(monday, 6) };
};

export const weekend = (inWeek: string | undefined): Reading => {
  if (!isDay(inWeek)) return { type: "DATE", value: "XXXX-WXX-WE" };
  const saturday = addDays(mondayOf(inWeek), 5);
  return {
    type: "DATE",
    value: `${weekOf(inWeek)}-WE`,
    earliest: saturday,
    latest: addDays(saturday, 1),
  };
};

export const shifted = (from: string | undefined, days: number): string | undefined =>
  isDay(from) ? addDays(from, days) : undefined;

/** The week, month, year … that lies `count` units from `from`. */
export const unitAway = (
  from: string | undefined,
  year: number | undefined,
  unit: string,
  count: number,
): Reading => {
  switch (unit) {
    case "D":
      return day(shifted(from, count));
    case "W":
      return week(shifted(from, count * 7));
    case "M":
      return {
        type: "DATE",
        value: from === undefined ? "XXXX-XX" : addMonths(yearOf(from), monthOf(from), count),
      };
    case "Q": {
      if (from === undefined) return { type: "DATE", value: "XXXX-QX" };
      const month = addMonths(yearOf(from), monthOf(from), count * 3);
      return {
        type: "DATE",
        value: `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`,
      };
    }
    case "Y":
      return { type: "DATE", value: isoDate(year === undefined ? undefined : year + count) };
    case "DE":
      return {
        type: "DATE",
        value: year === undefined ? "XXX" : String(Math.floor(year / 10) + count),
      };
    default:
      return {
        type: "DATE",
        value: year === undefined ? "XX" : String(Math.floor(year / 100) + count),
      };
  }
};

export const unitOf = (word: string): string => {
  const key = word.toLowerCase();
  return (UNITS[key] ?? UNIT_PLURALS[key]) as string;
};

/** A month named last, as a day that `unitAway` can count from. */
export const anchorMonth = (context: Context): string | undefined =>
  context.month !== undefined ? `${context.month}-01` : context.day;
