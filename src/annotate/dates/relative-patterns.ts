/** Dates that hang on another date: weekdays, "yesterday", "last month", "two days later". */
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
import {
  anchorOf,
  baseOf,
  baseYear,
  type Context,
  dayOfWeekday,
  type Reading,
  yearFor,
} from "./context.ts";
import { type Groups, type Pattern, some } from "./grammar.ts";
import { DAYPARTS, MONTHS, SEASONS, UNIT_PLURALS, UNITS, VAGUE, WEEKDAYS } from "./lexicon.ts";
import { numberOf, ordinalOf } from "./numbers.ts";
import { isAnaphoric, stepOf } from "./steps.ts";

const UNKNOWN_DAY = "XXXX-XX-XX";

/** A day, or a part of it: `2031-05-08TMO`. */
const day = (value: string | undefined, daypart?: string): Reading => {
  const known = value ?? UNKNOWN_DAY;
  if (daypart === undefined) return { type: "DATE", value: known };
  return { type: "TIME", value: `${known}T${DAYPARTS[daypart.toLowerCase()]}` };
};

const week = (inWeek: string | undefined): Reading => {
  if (!isDay(inWeek)) return { type: "DATE", value: "XXXX-WXX" };
  const monday = mondayOf(inWeek);
  return { type: "DATE", value: weekOf(inWeek), earliest: monday, latest: addDays(monday, 6) };
};

const weekend = (inWeek: string | undefined): Reading => {
  if (!isDay(inWeek)) return { type: "DATE", value: "XXXX-WXX-WE" };
  const saturday = addDays(mondayOf(inWeek), 5);
  return {
    type: "DATE",
    value: `${weekOf(inWeek)}-WE`,
    earliest: saturday,
    latest: addDays(saturday, 1),
  };
};

const shifted = (from: string | undefined, days: number): string | undefined =>
  isDay(from) ? addDays(from, days) : undefined;

/** The week, month, year … that lies `count` units from `from`. */
const unitAway = (
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

const unitOf = (word: string): string => {
  const key = word.toLowerCase();
  return (UNITS[key] ?? UNIT_PLURALS[key]) as string;
};

/** A month named last, as a day that `unitAway` can count from. */
const anchorMonth = (context: Context): string | undefined =>
  context.month !== undefined ? `${context.month}-01` : context.day;

const relativeUnit = (groups: Groups, context: Context): Reading => {
  const which = groups["which"]!;
  const step = stepOf(which);
  const unit = unitOf(groups["unit"]!);
  if (isAnaphoric(which)) {
    const from = unit === "M" || unit === "Q" ? anchorMonth(context) : anchorOf(context);
    return unitAway(from, context.year, unit, step);
  }
  const from =
    unit === "M" && context.telling === "history" ? anchorMonth(context) : baseOf(context);
  return unitAway(from, baseYear(context), unit, step);
};

/** "five months ago", "two days later": counted units before or after an anchor. */
const countedUnits = (groups: Groups, context: Context): Reading => {
  const direction = groups["direction"]!.toLowerCase();
  const backward = /ago|earlier|before|previously/.test(direction);
  if (
    groups["few"] !== undefined ||
    (groups["count"] === undefined && groups["one"] === undefined)
  ) {
    return { type: "DATE", value: backward ? "PAST_REF" : "FUTURE_REF" };
  }
  const count = groups["count"] === undefined ? 1 : numberOf(groups["count"]);
  const unit = unitOf(groups["unit"] ?? groups["units"]!);
  const signed = backward ? -count : count;
  if (unit.startsWith("T"))
    return { type: "TIME", value: `${anchorOf(context) ?? UNKNOWN_DAY}TXX` };
  if (!Number.isInteger(signed))
    return { type: "DATE", value: backward ? "PAST_REF" : "FUTURE_REF" };
  const deictic = direction === "ago";
  const from = deictic ? baseOf(context) : unit === "M" ? anchorMonth(context) : anchorOf(context);
  const year = deictic ? baseYear(context) : context.year;
  return unitAway(from, year, unit, signed);
};

const WHICH = some(
  "the last|last|the past|past|the previous|previous|the preceding|preceding|the next|next|the following|following|the coming|coming|this coming|this past|this|that same|that|the same|this same|the current|the very next",
);

export const relativePatterns: readonly Pattern[] = [
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
    read: ({ which, weekday, daypart }, context) => {
      const number = WEEKDAYS[weekday!.toLowerCase()] as number;
      const from = isAnaphoric(which!) ? anchorOf(context) : baseOf(context);
      if (!isDay(from)) return { type: "DATE", value: `XXXX-WXX-${number}` };
      const step = stepOf(which!);
      const ahead = (number - new Date(`${from}T00:00Z`).getUTCDay() + 7) % 7;
      if (/past/i.test(which!)) return day(addDays(from, ahead - 7), daypart);
      if (step < 0) return day(addDays(from, ahead === 0 ? -7 : ahead - 7), daypart);
      if (step > 0) return day(addDays(from, ahead === 0 ? 7 : ahead), daypart);
      return day(addDays(mondayOf(from), number - 1), daypart);
    },
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
    read: (groups, context) => daypartOf(groups, context),
  },
  {
    name: "dates/daypart-of-month-first",
    example: "the night of March 3, 2019",
    template: `(?:[Ee]arly (?:in|on) )?(?:[Tt]he )?(?:early |late )?{daypart}(?: hours)?(?: of|,) (?:{weekday},? )?(?:{month} {day}(?:,? {year})?)`,
    read: (groups, context) => daypartOf(groups, context),
  },
  {
    name: "dates/unit-away",
    example: "the following month",
    template: `(?:${some("early|late|earlier|later|the end of|the beginning of|the start of")} )?(?<which>${WHICH}) (?<unit>${some("day|week|month|quarter|year|decade|century")})(?! (?:and a half)?(?:ago|later|earlier))`,
    read: relativeUnit,
  },
  {
    name: "dates/weekend",
    example: "last weekend",
    template: `(?<which>${WHICH}|[Tt]he) weekend`,
    read: ({ which }, context) => {
      const step = stepOf(which!);
      const base = isAnaphoric(which!) ? anchorOf(context) : baseOf(context);
      return weekend(shifted(base, step * 7));
    },
  },
  {
    name: "dates/month-away",
    example: "last March",
    template: `(?:{part})?(?<which>${some("last|this past|next|this coming|this|that|the following|the previous")}) {month}(?! \\d)`,
    read: ({ which, month }, context) => {
      const number = MONTHS[month!.toLowerCase()] as number;
      const step = stepOf(which!);
      const base = baseOf(context);
      if (isAnaphoric(which!) || base === undefined) {
        return { type: "DATE", value: isoDate(yearFor(number, undefined, context), number) };
      }
      const year = yearOf(base);
      const away = number - monthOf(base);
      const chosen =
        step < 0 ? (away < 0 ? year : year - 1) : step > 0 && away <= 0 ? year + 1 : year;
      return { type: "DATE", value: isoDate(chosen, number) };
    },
  },
  {
    name: "dates/season-away",
    example: "last summer",
    template: `(?<which>${WHICH}) {season}`,
    read: ({ which, season }, context) => {
      const year = isAnaphoric(which!) ? context.year : baseYear(context);
      const step = stepOf(which!);
      return {
        type: "DATE",
        value: `${isoDate(year === undefined ? undefined : year + step)}-${SEASONS[season!.toLowerCase()]}`,
      };
    },
  },
  {
    name: "dates/end-of-unit",
    example: "the end of the year",
    template: `(?:${some("the end of|the beginning of|the start of|the middle of|the rest of|later in|earlier in|early in|late in|the latter part of")}) the (?<unit>${some("week|month|quarter|year|decade|century")})(?! of)`,
    read: ({ unit }, context) => {
      const kind = unitOf(unit!);
      const from = context.telling === "news" ? baseOf(context) : anchorMonth(context);
      return unitAway(from, baseYear(context), kind, 0);
    },
  },
  {
    name: "dates/year-end",
    example: "year-end",
    template: `(?:[Tt]he )?(?<unit>[Yy]ear|[Mm]onth)(?:'s|’s)?(?:-| )end`,
    read: ({ unit }, context) =>
      unitAway(
        context.telling === "news" ? baseOf(context) : anchorMonth(context),
        baseYear(context),
        unitOf(unit!),
        0,
      ),
  },
  {
    name: "dates/days-ago",
    example: "two days later",
    template: `(?:${some("about|around|almost|nearly|more than|over|less than|just|only|some")} )?(?:{count}|{few}|(?<one>[Aa]n?|[Oo]ne)) (?:(?<unit>${some("minute|hour|day|week|month|year|decade|century")})|{units})(?: or so)? (?<direction>${some("ago|earlier|later|afterwards|previously|before that|after that")}|before(?=[.,;)]))`,
    read: countedUnits,
  },
  {
    name: "dates/weeks-later",
    example: "Weeks later",
    template: `{units} (?<direction>${some("ago|earlier|later|afterwards|before that|after that")})`,
    read: countedUnits,
  },
  {
    name: "dates/day-after",
    example: "the day after",
    template: `[Tt]he (?<word>day (?:before|after|following)|next day|following day|previous day)(?!(?: \\p{L}| [“"]))`,
    read: ({ word }, context) =>
      day(shifted(anchorOf(context), /before|previous/.test(word!) ? -1 : 1)),
  },
  {
    // Of a meeting whose days the text has told.
    name: "dates/day-of-range",
    example: "the second day",
    context: "They met on 4–5 March. On _ they agreed.",
    template: `(?:[Tt]he |[Tt]heir |[Ii]ts )?(?<ordinal>${some("first|second|third|fourth|fifth|last|final")}) day(?! (?:\\p{Ll}+ )?(?:since|when))`,
    read: ({ ordinal }, { range }) => {
      if (range === undefined) return undefined;
      if (/last|final/i.test(ordinal!)) return day(range.latest);
      const found = addDays(range.earliest, ordinalOf(ordinal!) - 1);
      return found > range.latest ? undefined : day(found);
    },
  },
  {
    name: "dates/daypart",
    example: "the morning",
    context: "They met on 4 March, in _.",
    template: `(?<=(?:[Ii]n|[Oo]n|[Dd]uring|[Tt]hroughout|until) )the (?:early |late )?(?<daypart>morning|afternoon|evening|night)(?! of )`,
    read: ({ daypart }, context) => day(anchorOf(context), daypart),
  },
  {
    name: "dates/this-day",
    example: "that very day",
    template: `(?<which>[Tt]his|[Tt]hat) (?:very )?(?:day|date)`,
    read: (_, context) => day(anchorOf(context)),
  },
  {
    name: "dates/vague",
    example: "recently",
    template: `{vague}`,
    read: ({ vague }) => ({ type: "DATE", value: VAGUE[vague!.toLowerCase()] as string }),
  },
];

function daypartOf(groups: Groups, context: Context): Reading {
  const month = MONTHS[groups["month"]!.toLowerCase()] as number;
  const number = Number(groups["day"]);
  const year =
    groups["year"] === undefined ? yearFor(month, number, context) : Number(groups["year"]);
  return day(isoDate(year, month, number), groups["daypart"]);
}
