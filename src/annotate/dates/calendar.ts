/**
 * Arithmetic on ISO days in the proleptic Gregorian calendar, years 1 to 9999. Without a clock
 * or a time zone. A value before our era is `BC0490`, as TIMEX3 writes it.
 */

const DAY = 86_400_000;

const pad = (number: number, digits: number): string => String(number).padStart(digits, "0");

const time = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day);

const ofTime = (milliseconds: number): string => {
  const date = new Date(milliseconds);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

/** `2031`, `2031-05` or `2031-05-08`; `XXXX` for a year that nothing tells. */
export const isoDate = (year: number | undefined, month?: number, day?: number): string => {
  const first = year === undefined ? "XXXX" : year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4);
  if (month === undefined) return first;
  return day === undefined
    ? `${first}-${pad(month, 2)}`
    : `${first}-${pad(month, 2)}-${pad(day, 2)}`;
};

/** Whether `value` is a full day in our era: the form that all arithmetic here asks for. */
export const isDay = (value: string | undefined): value is string =>
  value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value);

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
export const dayOf = (day: string): number => Number(day.slice(8, 10));

const timeOf = (day: string): number => time(yearOf(day), monthOf(day), dayOf(day));

export const addDays = (day: string, count: number): string => ofTime(timeOf(day) + count * DAY);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((timeOf(to) - timeOf(from)) / DAY);

/** `2026-02` moved by whole months. */
export const addMonths = (year: number, month: number, count: number): string => {
  const index = year * 12 + month - 1 + count;
  return isoDate(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
};

/** How many days a month has; February of an unknown year has 29. */
export const daysInMonth = (year: number | undefined, month: number): number =>
  new Date(time(year ?? 2000, month + 1, 0)).getUTCDate();

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number =>
  ((((Math.floor(timeOf(day) / DAY) + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week that `day` lies in. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** `2026-W08`: the week of ISO 8601 that `day` lies in. */
export const weekOf = (day: string): string => {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const days = daysBetween(isoDate(yearOf(thursday), 1, 1), thursday);
  return `${thursday.slice(0, 4)}-W${pad(Math.floor(days / 7) + 1, 2)}`;
};
