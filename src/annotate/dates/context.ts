import type { DateExpression } from "../../model/annotations.ts";
import { addDays, daysBetween, isDay, isoDate, monthOf, weekdayOf, yearOf } from "./calendar.ts";

/** What an expression means, without its place. */
export type Reading = Omit<DateExpression, "start" | "end" | "rule">;

export type Tense = "past" | "future" | "unknown";

/**
 * What the dates of a text hang on: on the day of publication ("news"), on each other ("history"),
 * or on each other while it still speaks from the day of publication ("report").
 */
export type Telling = "news" | "report" | "history";

/** What the words before an expression tell about it. */
export interface Context {
  /** The day of publication, from which "today" and "last year" count in a report. */
  readonly published?: string;
  readonly telling: Telling;
  /** The last full day that was named. */
  readonly day?: string;
  /** The last month that was named, `2026-02`. */
  readonly month?: string;
  /** The last year that was named; negative before our era. */
  readonly year?: number;
  /** The days of the last range that was named, for "the second day". */
  readonly range?: { readonly earliest: string; readonly latest: string };
  /** Of the verb that the expression stands with. */
  readonly tense: Tense;
  /** The expression just before an opening bracket: "yesterday (Monday)". */
  readonly beside?: Reading;
}

/** The day from which "today", "last week", "two years ago" count. */
export const baseOf = ({ telling, published, day }: Context): string | undefined =>
  telling === "history" ? day : published;

/** The day from which "the next day", "two weeks later" count; never the day of publication. */
export const anchorOf = (context: Context): string | undefined => context.day;

/** The year in which "last year", "this summer" are said. */
export const baseYear = ({ telling, published, year }: Context): number | undefined =>
  telling === "history" || published === undefined ? year : yearOf(published);

/** How many times farther a date may lie on the side that the verb tells than on the other one. */
const TRUST = { past: 3, future: 8, unknown: 1 };

/** The year that brings a date nearest to `base`; the side that the verb does not tell counts as farther. */
const nearest = (base: string, month: number, day: number, tense: Tense): number => {
  const year = yearOf(base);
  const away = (candidate: number): number => {
    const days = daysBetween(base, isoDate(candidate, month, day));
    const against = (tense === "past" && days > 0) || (tense === "future" && days < 0);
    return Math.abs(days) * (against ? TRUST[tense] : 1);
  };
  return [year, year - 1, year + 1].reduce((best, candidate) =>
    away(candidate) < away(best) ? candidate : best,
  );
};

/**
 * How many months a text may step back without a word about the year. A report that tells the
 * background goes forward; a history goes back as well.
 */
const BACKWARD = { report: 3, history: 8 };

/** The year of a month in a text whose last month was `context.month`, and which goes forward. */
const onward = (month: number, context: Context): number | undefined => {
  const { year, month: last } = context;
  if (year === undefined || last === undefined || yearOf(last) !== year) return year;
  const back = monthOf(last) - month;
  return back > BACKWARD[context.telling === "report" ? "report" : "history"] ? year + 1 : year;
};

/**
 * The year of a day or month that stands without one. In a history, and where a report tells the
 * background, it goes on from the date named last; in news it is the year that brings it nearest to
 * the day of publication, on the side that the verb tells. Undefined when the document has neither.
 */
export const yearFor = (
  month: number,
  day: number | undefined,
  context: Context,
): number | undefined => {
  const { published, telling } = context;
  if (published === undefined || (telling !== "news" && context.year !== undefined)) {
    return onward(month, context);
  }
  return nearest(published, month, day ?? 15, context.tense);
};

/**
 * The day that a bare weekday names: in news the nearest on the side that the verb tells (the
 * day of publication itself is on both), else the first after the day named last.
 */
export const dayOfWeekday = (weekday: number, context: Context): string | undefined => {
  const { beside } = context;
  if (isDay(beside?.value) && weekdayOf(beside.value) === weekday) return beside.value;
  if (context.published === undefined || context.telling === "history") {
    return isDay(context.day)
      ? addDays(context.day, (weekday - weekdayOf(context.day) + 7) % 7)
      : undefined;
  }
  const ahead = (weekday - weekdayOf(context.published) + 7) % 7;
  if (context.tense === "future" || ahead === 0) return addDays(context.published, ahead);
  return addDays(context.published, ahead - 7);
};
