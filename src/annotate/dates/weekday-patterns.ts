/** Days near another day: weekdays, "yesterday", "the next day", "this morning". */
import { addDays, isDay, isoDate, mondayOf, weekdayOf } from "./calendar.ts";
import { anchorOf, baseOf, type Context, dayOfWeekday, type Reading, yearFor } from "./context.ts";
import { day, shifted } from "./distances.ts";
import { type Groups, type Pattern, some } from "./grammar.ts";
import { MONTHS, WEEKDAYS } from "./lexicon.ts";
import { ordinalOf } from "./numbers.ts";
import { isAnaphoric, stepOf } from "./steps.ts";

const daypartOf = (groups: Groups, context: Context): Reading => {
  const month = MONTHS[groups["month"]!.toLowerCase()] as number;
  const number = Number(groups["day"]);
  const year =
    groups["year"] === undefined ? yearFor(month, number, context) : Number(groups["year"]);
  return day(isoDate(year, month, number), groups["daypart"]);
};

/** "last Friday" is never today, "this Friday" lies in the week of the day it counts from. */
const weekdayAway = ({ which, weekday, daypart }: Groups, context: Context): Reading => {
  const number = WEEKDAYS[weekday!.toLowerCase()] as number;
  const from = isAnaphoric(which!) ? anchorOf(context) : baseOf(context);
  if (!isDay(from)) return { type: "DATE", value: `XXXX-WXX-${number}` };
  const ahead = (number - weekdayOf(from) + 7) % 7;
  const step = /past/i.test(which!) ? -1 : stepOf(which!);
  if (step < 0) return day(addDays(from, ahead - 7), daypart);
  if (step > 0) return day(addDays(from, ahead === 0 ? 7 : ahead), daypart);
  return day(addDays(mondayOf(from), number - 1), daypart);
};

export const weekdayPatterns: readonly Pattern[] = [
  {
    name: "dates/weekday",
    example: "late Friday evening",
    template: `(?:${some("late on|early on|late|early|earlier|later")} )?{weekday}(?:(?: |-){daypart})?`,
    read: ({ weekday, daypart }, context) => {
      const number = WEEKDAYS[weekday!.toLowerCase()] as number;
      const found = dayOfWeekday(number, context);
      return found === undefined
        ? { type: "DATE", value: `XXXX-WXX-${number}` }
        : day(found, daypart);
    },
  },
  {
    name: "dates/weekday-away",
    example: "last Friday",
    template: `(?<which>${some("last|this past|next|this coming|this|the previous|the following|the next|the preceding")}) {weekday}(?: {daypart})?`,
    read: weekdayAway,
  },
  {
    name: "dates/today",
    example: "today",
    template: `(?:${some("earlier|later|late|early")} )?(?<word>(?<!\\p{Lu}\\p{Ll}{1,12} )Today|today|[Tt]onight|[Tt]omorrow|[Yy]esterday)(?: {daypart})?`,
    read: ({ word, daypart }, context) => {
      const key = word!.toLowerCase();
      const base = baseOf(context);
      if (key === "tonight") return day(base, "night");
      return day(shifted(base, key === "today" ? 0 : key === "tomorrow" ? 1 : -1), daypart);
    },
  },
  {
    name: "dates/day-but-one",
    example: "the day before yesterday",
    template: `[Tt]he day (?<word>before yesterday|after tomorrow)`,
    read: ({ word }, context) => day(shifted(baseOf(context), word!.startsWith("b") ? -2 : 2)),
  },
  {
    name: "dates/daypart-of-today",
    example: "this morning",
    template: `(?<which>${some("earlier this|later this|early this|late this|this|last")}) {daypart}`,
    read: ({ which, daypart }, context) =>
      day(shifted(baseOf(context), /last/i.test(which!) ? -1 : 0), daypart),
  },
  {
    name: "dates/daypart-of-day",
    example: "the next morning",
    template: `(?<which>${some("later that|earlier that|early that|late that|that same|that|the same|the next|the following|early the next|the previous")}) {daypart}`,
    read: ({ which, daypart }, context) => {
      const step = stepOf(which!);
      return day(shifted(anchorOf(context), step), daypart);
    },
  },
  {
    name: "dates/daypart-of",
    example: "the morning of 3 March",
    template: `(?:[Ee]arly (?:in|on) )?(?:[Tt]he )?(?:early |late )?{daypart}(?: hours)?(?: of|,) (?:the )?(?:{weekday},? )?(?:{day}(?: of)? {month}(?: {year})?)`,
    read: daypartOf,
  },
  {
    name: "dates/daypart-of-month-first",
    example: "the night of March 3, 2019",
    template: `(?:[Ee]arly (?:in|on) )?(?:[Tt]he )?(?:early |late )?{daypart}(?: hours)?(?: of|,) (?:{weekday},? )?(?:{month} {day}(?:,? {year})?)`,
    read: daypartOf,
  },
  {
    name: "dates/daypart",
    example: "the morning",
    context: "They met on 4 March, in _.",
    template: `(?<=(?:[Ii]n|[Oo]n|[Dd]uring|[Tt]hroughout|until) )the (?:early |late )?(?<daypart>morning|afternoon|evening|night)(?! of )`,
    read: ({ daypart }, context) => day(anchorOf(context), daypart),
  },
  {
    name: "dates/day-after",
    example: "the day after",
    template: `[Tt]he (?<word>day (?:before|after|following)|next day|following day|previous day)(?!(?: \\p{L}| [“"]))`,
    read: ({ word }, context) =>
      day(shifted(anchorOf(context), /before|previous/.test(word!) ? -1 : 1)),
  },
  {
    name: "dates/this-day",
    example: "that very day",
    template: `(?<which>[Tt]his|[Tt]hat) (?:very )?(?:day|date)`,
    read: (_, context) => day(anchorOf(context)),
  },
  {
    // Of a meeting whose days the text has told.
    name: "dates/day-of-range",
    example: "the second day",
    context: "They met on 6–7 March. On _ they agreed.",
    template: `(?:[Tt]he |[Tt]heir |[Ii]ts )?(?<ordinal>${some("first|second|third|fourth|fifth|last|final")}) day(?! (?:\\p{Ll}+ )?(?:since|when))`,
    read: ({ ordinal }, { range }) => {
      if (range === undefined) return undefined;
      if (/last|final/i.test(ordinal!)) return day(range.latest);
      const found = addDays(range.earliest, ordinalOf(ordinal!) - 1);
      return found > range.latest ? undefined : day(found);
    },
  },
];
