/** How exactly a date is known. */
export type Precision = "day" | "month" | "year";

/** The days that a date as precise as its text may mean. */
export interface Days {
  /** First possible day, `YYYY-MM-DD`. */
  readonly first: string;
  /** Last possible day. */
  readonly last: string;
  readonly precision: Precision;
}

const shape = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * The first and the last day of a year, a month or a day; undefined when the text is no such date
 * or no such day exists ("2026-02-30").
 */
export function days(iso: string): Days | undefined {
  const match = shape.exec(iso);
  if (match === null) return undefined;
  const [, year = "", month, day] = match;
  if (Number(year) === 0) return undefined;
  if (month === undefined)
    return { first: `${iso}-01-01`, last: `${iso}-12-31`, precision: "year" };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const length = monthLength(Number(year), Number(month));
  if (day === undefined)
    return { first: `${iso}-01`, last: `${iso}-${length}`, precision: "month" };
  if (Number(day) < 1 || Number(day) > length) return undefined;
  return { first: iso, last: iso, precision: "day" };
}

/** Whether a text is a year, a month or a day that the calendar has. */
export const isIsoDate = (iso: string): boolean => days(iso) !== undefined;

const monthLength = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;
