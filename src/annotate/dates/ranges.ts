import type { DateExpression } from "../../model/annotations.ts";
import { addDays, daysBetween, daysInMonth, isDay, isoDate } from "./calendar.ts";
import type { Match } from "./scan.ts";

/** What may stand between dates that share their month or year. */
const JOIN = /^(?: ?[-–—/] ?|,? (?:and|or|to|until|till|through) |, )(?:from )?$/;
/** Between the ends of a stretch, or between days of which one is meant. */
const ENDS = /^(?: ?[-–—] ?|,? (?:or|to|until|till|through) )$/;
/** Between days that are a stretch only when one follows the other. */
const LIST = /^(?:,? and |, )$/;

const isCalendar = ({ groups }: Match): boolean =>
  groups["month"] !== undefined || groups["day"] !== undefined;

/** A date with what it lacks taken from its neighbour. */
const filled = (match: Match, { groups }: Match): Match => {
  const hasYear = match.groups["year"] !== undefined || match.groups["which"] !== undefined;
  return {
    ...match,
    groups: {
      ...match.groups,
      month: match.groups["month"] ?? groups["month"],
      ...(!hasYear && { year: groups["year"], which: groups["which"], era: groups["era"] }),
    },
  };
};

/**
 * Gives a date the month or the year that only its neighbour in a list or a range has: "8–9
 * June", "May 28 to June 3, 1945". A month before carries on ("May 4 and 5"), a year does not.
 */
export const shared = (text: string, found: readonly Match[]): Match[] => {
  const result = [...found];
  const joinedTo = (left: Match, right: Match): boolean =>
    isCalendar(left) && isCalendar(right) && JOIN.test(text.slice(left.end, right.start));
  for (let index = 1; index < result.length; index++) {
    const match = result[index]!;
    const before = result[index - 1]!;
    if (match.pattern.name === "dates/day-after-day" && joinedTo(before, match)) {
      result[index] = filled(match, before);
    }
  }
  for (let index = result.length - 2; index >= 0; index--) {
    const match = result[index]!;
    const after = result[index + 1]!;
    if (joinedTo(match, after)) result[index] = filled(match, after);
  }
  return result;
};

const bound = (value: string, first: boolean): string | undefined => {
  if (isDay(value)) return value;
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(value);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? (first ? 1 : 12) : Number(match[2]);
  return isoDate(year, month, first ? 1 : daysInMonth(year, month));
};

const firstDay = ({ earliest, value }: DateExpression): string | undefined =>
  earliest ?? bound(value, true);

const lastDay = ({ latest, value }: DateExpression): string | undefined =>
  latest ?? bound(value, false);

/** Whether two dates side by side belong to one stretch of days, or are a choice. */
export const areRange = (text: string, left: DateExpression, right: DateExpression): boolean => {
  if (left.type !== "DATE" || right.type !== "DATE") return false;
  if (left.value.length !== right.value.length) return false;
  const end = lastDay(left);
  const start = firstDay(right);
  if (end === undefined || start === undefined || end >= start) return false;
  const gap = text.slice(left.end, right.start);
  return ENDS.test(gap) || (LIST.test(gap) && daysBetween(end, start) === 1);
};

/** "convene on Monday and Tuesday", said on the Tuesday: not Monday in six days. */
const ascending = (text: string, left: DateExpression, right: DateExpression): DateExpression =>
  isDay(left.value) &&
  isDay(right.value) &&
  daysBetween(right.value, left.value) === 6 &&
  JOIN.test(text.slice(left.end, right.start))
    ? { ...left, value: addDays(left.value, -7) }
    : left;

/** The same dates; the parts of a range, of days in a row or of a choice get its first and last day. */
export const joined = (text: string, found: readonly DateExpression[]): DateExpression[] => {
  const dates = found.map((date, index) => {
    const next = found[index + 1];
    return next === undefined ? date : ascending(text, date, next);
  });
  const result: DateExpression[] = [];
  for (let first = 0; first < dates.length; ) {
    let last = first;
    while (last + 1 < dates.length && areRange(text, dates[last]!, dates[last + 1]!)) last++;
    const earliest = firstDay(dates[first]!);
    const latest = lastDay(dates[last]!);
    for (const date of dates.slice(first, last + 1)) {
      const ends = last > first && earliest !== undefined && latest !== undefined;
      result.push(ends ? { ...date, earliest, latest } : date);
    }
    first = last + 1;
  }
  return result;
};
