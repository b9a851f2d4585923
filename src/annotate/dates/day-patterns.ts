/** Days that a calendar names: "3 March 2019", "March 3", "2019-03-03", "3" of "3–7 March". */
import { daysInMonth, isoDate } from "./calendar.ts";
import { type Context, type Reading, yearFor } from "./context.ts";
import { type Groups, type Pattern, someMonths } from "./grammar.ts";
import { HOLIDAYS } from "./lexicon.ts";
import { dayReading, yearOfGroups } from "./readings.ts";

const numeric = (year: number, month: number, day: number): Reading | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { type: "DATE", value: isoDate(year, month, day) }
    : undefined;

const slashed = ({ year, first, second }: Groups): Reading | undefined => {
  const dayFirst = numeric(Number(year), Number(second), Number(first));
  const monthFirst = numeric(Number(year), Number(first), Number(second));
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
  if (dayFirst.value === monthFirst.value) return dayFirst;
  const [earliest, latest] = [dayFirst.value, monthFirst.value].sort() as [string, string];
  return { type: "DATE", value: isoDate(Number(year)), earliest, latest };
};

const holiday = (groups: Groups, context: Context): Reading => {
  const date = HOLIDAYS[groups["holiday"]!.toLowerCase()] as string;
  const month = Number(date.slice(0, 2));
  const day = Number(date.slice(3));
  const year = yearOfGroups(groups, context) ?? yearFor(month, day, context);
  return { type: "DATE", value: isoDate(year, month, day) };
};

/** What stands between the days of a list or a range. */
const JOIN = "(?: ?[-–—/] ?|,? (?:and|or|to|until|till|through) |, )";

const DAY = "\\d{1,2}(?:st|nd|rd|th)?";

export const dayPatterns: readonly Pattern[] = [
  {
    name: "dates/day-month",
    example: "Tuesday, the 3rd of March, 2019",
    template: `(?:{weekday},? )?(?:the )?{day}(?: of)? {month}(?:(?: |, ){year}(?: {era})?|{awayyear})?`,
    read: dayReading,
  },
  {
    name: "dates/month-day",
    example: "Tuesday, March 3rd, 2019",
    template: `(?:{weekday},? )?{month} (?:the )?{day}(?:(?: |, ?| of ){year}(?: {era})?|{awayyear})?`,
    read: dayReading,
  },
  {
    name: "dates/day-before-our-era",
    example: "12 August 490 BC",
    template: `{day}(?: of)? {month},? (?<year>\\d{1,4}) {era}`,
    read: dayReading,
  },
  {
    name: "dates/iso",
    example: "2019-03-05",
    template: `{year}-(?<number>\\d\\d)-(?<day>\\d\\d)(?:T(?<time>\\d\\d:\\d\\d)(?::\\d\\d)?Z?)?`,
    read: ({ year, number, day, time }) => {
      const reading = numeric(Number(year), Number(number), Number(day));
      if (reading === undefined || time === undefined) return reading;
      return { type: "TIME", value: `${reading.value}T${time}` };
    },
  },
  {
    name: "dates/dotted",
    example: "05.03.2019",
    template: `(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.{year}`,
    read: ({ year, number, day }) => numeric(Number(year), Number(number), Number(day)),
  },
  {
    // Which of two numbers up to twelve is the month differs from land to land: only the year is sure.
    name: "dates/slashed",
    example: "25/03/2019",
    template: `(?<first>\\d{1,2})/(?<second>\\d{1,2})/{year}`,
    read: slashed,
  },
  {
    // The month is the neighbour's.
    name: "dates/day-of-list",
    example: "27",
    context: "They meet on _–28 April.",
    template: `(?:[Tt]he )?{day}(?=${JOIN}(?:the )?(?:${DAY}${JOIN}(?:the )?){0,2}${DAY}(?: of)? ${someMonths})`,
    read: dayReading,
  },
  {
    // The month is the one before.
    name: "dates/day-after-day",
    example: "5",
    context: "They met on May 4 and _.",
    template: `(?<=${someMonths}\\.? (?:${DAY}${JOIN}){1,3}(?:the )?){day}(?:,? {year}|{awayyear})?(?! (?!(?:was|as|is|has)\\b)(?:\\p{Ll}+s|people|men)\\b)`,
    read: dayReading,
  },
  {
    name: "dates/holiday",
    example: "Christmas Eve",
    template: `(?<![“"‘'] ?\\p{L}{1,9} ){holiday}(?:,? {year})?(?! \\p{Lu})`,
    read: holiday,
  },
];
