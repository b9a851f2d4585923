import type { DateExpression } from "../../model/annotations.ts";
import { addDays, daysBetween, daysInMonth, isDay, isoDate } from "./calendar.ts";
import type { Match } from "./scan.ts";

const JOIN = /^(?: ?[-–—/] ?|,? (?:and|or|to|until|till|through) |, )(?:from )?$/;
const RANGE = /^(?: ?[-–—] ?|,? (?:and|or|to|until|till|through) )$/;

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
 * Gives a date the month or the year that only its neighbour in a list or a range has: "17–18
 * February", "May 28 to June 3, 1945". A month before carries on ("May 4 and 5"), a year does not.
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

/** Whether two dates side by side are the ends of a range, or a choice. */
export const areRange = (text: string, left: DateExpression, right: DateExpression): boolean =>
  left.type === "DATE" &&
  right.type === "DATE" &&
  left.value.length === right.value.length &&
  RANGE.test(text.slice(left.end, right.start));

const firstDay = ({ earliest, value }: DateExpression): string | undefined =>
  earliest ?? bound(value, true);
const lastDay = ({ latest, value }: DateExpression): string | undefined =>
  latest ?? bound(value, false);

const bound = (value: string, first: boolean): string | undefined => {
  if (isDay(value)) return value;
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(value);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? (first ? 1 : 12) : Number(match[2]);
  return isoDate(year, month, first ? 1 : daysInMonth(year, month));
};

/** The same dates; the two ends of a range or a choice both get its first and last day. */
export const joined = (text: string, found: readonly DateExpression[]): DateExpression[] => {
  const result = [...found];
  for (let index = 0; index + 1 < result.length; index++) {
    const left = result[index]!;
    const right = result[index + 1]!;
    if (!areRange(text, left, right)) continue;
    // "convene on Monday and Tuesday", said on the Tuesday: not Monday in six days
    if (isDay(left.value) && isDay(right.value) && daysBetween(right.value, left.value) === 6) {
      result[index] = { ...left, value: addDays(left.value, -7) };
      index--;
      continue;
    }
    const earliest = firstDay(left);
    const latest = lastDay(right);
    if (earliest === undefined || latest === undefined || earliest >= latest) continue;
    result[index] = { ...left, earliest, latest };
    result[index + 1] = { ...right, earliest, latest };
  }
  return result;
};
