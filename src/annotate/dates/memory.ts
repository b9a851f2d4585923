/** How the context grows from date to date. */
import { isDay } from "./calendar.ts";
import type { Context } from "./context.ts";
import type { Match } from "./scan.ts";

/**
 * Whether a date only tells one thing from another ("the 2019 summit", "the memorandum of 3 March
 * 2018"), so that the text does not go on from it.
 */
export const isAside = (text: string, { start, end, pattern, groups }: Match): boolean => {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 2);
  if (pattern.name === "dates/year") {
    return /(?:\b(?:the|its|their|his|her|an?)|['’]s) $/i.test(before) && /^ \p{L}/u.test(after);
  }
  return groups["day"] !== undefined && groups["year"] !== undefined && /\p{L} of $/u.test(before);
};

/** The context after a date of this value has been read. */
export const remembered = (context: Context, value: string): Context => {
  const match = /^(BC)?(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(value);
  if (match === null) return context;
  const [, era, digits, monthDigits, dayDigits] = match;
  if (era !== undefined) return { ...context, year: -Number(digits) };
  const month = monthDigits === undefined ? undefined : `${digits}-${monthDigits}`;
  const day = dayDigits === undefined ? undefined : `${month}-${dayDigits}`;
  return {
    ...context,
    year: Number(digits),
    ...(month !== undefined && { month }),
    ...(isDay(day) && { day }),
  };
};

export const withRange = (context: Context, earliest: string, latest: string): Context =>
  isDay(earliest) && isDay(latest) && earliest < latest
    ? { ...context, range: { earliest, latest } }
    : context;
