/** Times of the day: "9.30am", "10 a.m. GMT on Tuesday", "noon". */
import { isoDate } from "./calendar.ts";
import { anchorOf, type Context, dayOfWeekday, type Reading, yearFor } from "./context.ts";
import { type Groups, type Pattern, some } from "./grammar.ts";
import { MONTHS, WEEKDAYS } from "./lexicon.ts";

const ZONE = `(?: (?:GMT|UTC|EST|EDT|CET|CEST|PST|PDT|MST|MDT|CST|CDT|BST|EET|MSK|ET|PT|local time|(?:[A-Z]\\p{L}+ )?time))?`;

/** A day that may follow a time: "on Tuesday", ", 3 March". */
const ON_DAY = `(?:,?(?: on)? (?:{weekday}(?!,? \\d)|(?<dayword>today|yesterday|tomorrow)|{month} {day}(?:, {year})?))?`;

const dayFor = (groups: Groups, context: Context): string => {
  const weekday = groups["weekday"];
  if (weekday !== undefined) {
    const number = WEEKDAYS[weekday.toLowerCase()] as number;
    return dayOfWeekday(number, context) ?? `XXXX-WXX-${number}`;
  }
  const month = groups["month"];
  if (month !== undefined) {
    const number = MONTHS[month.toLowerCase()] as number;
    const day = Number(groups["day"]);
    const year =
      groups["year"] === undefined ? yearFor(number, day, context) : Number(groups["year"]);
    return isoDate(year, number, day);
  }
  return (
    anchorOf(context) ??
    (context.telling === "history" ? undefined : context.published) ??
    "XXXX-XX-XX"
  );
};

const clock = (groups: Groups, context: Context): Reading | undefined => {
  const half = groups["half"]?.toLowerCase();
  const hour = Number(groups["hour"]);
  const minute = groups["minute"] ?? "00";
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return {
    type: "TIME",
    value: `${dayFor(groups, context)}T${String(hours).padStart(2, "0")}:${minute}`,
  };
};

export const timePatterns: readonly Pattern[] = [
  {
    name: "dates/clock",
    example: "9.30am",
    template: `(?:${some("about|around|shortly after|shortly before")} )?(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[AaPp])(?:\\.[Mm]\\.|[Mm])${ZONE}${ON_DAY}`,
    read: clock,
  },
  {
    name: "dates/clock-24",
    example: "14:30 GMT",
    template: `(?<hour>[01]?\\d|2[0-3])(?::(?<minute>[0-5]\\d))(?: ?hrs| hours)?${ZONE}${ON_DAY}`,
    read: clock,
  },
  {
    name: "dates/noon",
    example: "noon on Tuesday",
    template: `(?<word>[Nn]oon|[Mm]idday|[Mm]idnight)${ON_DAY}`,
    read: (groups, context) => ({
      type: "TIME",
      value: `${dayFor(groups, context)}T${/midnight/i.test(groups["word"]!) ? "24:00" : "12:00"}`,
    }),
  },
];
