/** Dates that a calendar names: days, months, seasons, quarters, years, decades, centuries. */

import { daysInMonth, isoDate } from "./calendar.ts";
import { baseYear, type Context, type Reading, yearFor } from "./context.ts";
import { type Groups, ordinalOf, type Pattern, some } from "./grammar.ts";
import { DECADES, HOLIDAYS, MONTHS, SEASONS } from "./lexicon.ts";

const monthNumber = (word: string): number => MONTHS[word.toLowerCase()] as number;

/** "early", "the end of": the third of a stretch that it means. */
const thirdOf = (part: string | undefined): 0 | 1 | 2 | undefined => {
  if (part === undefined) return undefined;
  const word = part.toLowerCase();
  if (/early|beginning|start|first/.test(word)) return 0;
  return /mid/.test(word) ? 1 : 2;
};

const signedYear = ({ year, era }: Groups): number | undefined =>
  year === undefined ? undefined : era === undefined ? Number(year) : -Number(year);

/** A month, and the ten or so days of it that "early", "mid-" or "late" mean. */
const monthReading = (
  year: number | undefined,
  month: number,
  part: string | undefined,
): Reading => {
  const value = isoDate(year, month);
  const third = thirdOf(part);
  if (third === undefined) return { type: "DATE", value };
  const last = third === 2 ? daysInMonth(year, month) : third * 10 + 10;
  return {
    type: "DATE",
    value,
    earliest: isoDate(year, month, third * 10 + 1),
    latest: isoDate(year, month, last),
  };
};

/** A year, and the four months of it that "early", "mid-" or "late" mean. */
const yearReading = (year: number | undefined, part: string | undefined): Reading => {
  const value = isoDate(year);
  const third = thirdOf(part);
  if (third === undefined || year === undefined) return { type: "DATE", value };
  const last = third * 4 + 4;
  return {
    type: "DATE",
    value,
    earliest: isoDate(year, third * 4 + 1, 1),
    latest: isoDate(year, last, daysInMonth(year, last)),
  };
};

const dayReading = (groups: Groups, context: Context): Reading | undefined => {
  const month = monthNumber(groups["month"]!);
  const day = Number(groups["day"]);
  const year = signedYear(groups) ?? yearFor(month, day, context);
  if (day > daysInMonth(year === undefined || year < 0 ? undefined : year, month)) return undefined;
  return { type: "DATE", value: isoDate(year, month, day) };
};

const monthOnly = (groups: Groups, context: Context): Reading => {
  const month = monthNumber(groups["month"]!);
  return monthReading(
    signedYear(groups) ?? yearFor(month, undefined, context),
    month,
    groups["part"],
  );
};

const season = (groups: Groups, context: Context): Reading => ({
  type: "DATE",
  value: `${isoDate(signedYear(groups) ?? baseYear(context))}-${SEASONS[groups["season"]!.toLowerCase()]}`,
});

const quarterReading = (year: number | undefined, quarter: number): Reading => ({
  type: "DATE",
  value: `${isoDate(year)}-Q${quarter}`,
  ...(year !== undefined && {
    earliest: isoDate(year, quarter * 3 - 2, 1),
    latest: isoDate(year, quarter * 3, daysInMonth(year, quarter * 3)),
  }),
});

/** The years `[from, from + length)`, cut to the third that a modifier means. */
const yearsReading = (
  value: string,
  from: number,
  length: number,
  part: string | undefined,
): Reading => {
  const third = thirdOf(part);
  const first = third === undefined ? 0 : Math.floor((length * third) / 3);
  const end = third === undefined ? length : Math.floor((length * (third + 1)) / 3);
  return {
    type: "DATE",
    value,
    earliest: isoDate(from + first, 1, 1),
    latest: isoDate(from + end - 1, 12, 31),
  };
};

const slashDate = (year: number, month: number, day: number): Reading | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { type: "DATE", value: isoDate(year, month, day) }
    : undefined;

const MONTH_CUES =
  "(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Oo]f|[Ff]rom|[Tt]o|[Bb]etween|and|or|[Tt]hrough|[Dd]uring|[Aa]fter|[Bb]efore|[Ff]or|[Tt]he|[Aa]|[Tt]hat|[Ee]arlier|[Ll]ater|[Aa]round|[Bb]ack in)(?:\\s{1,2}))";

const PLURAL_YEAR =
  "(?! (?:[a-z]{1,15}(?:men|people|percent|km|miles|troops|soldiers|dead|tons|meters|metres|feet)|people|men|km|troops|percent|miles|tons|members|soldiers|words|votes|seats|dollars|euros|times)\\b)";

export const calendarPatterns: readonly Pattern[] = [
  {
    name: "dates/day-month-year",
    example: "Tuesday, the 3rd of March, 2019",
    template: `(?:{weekday},? )?(?:[Tt]he )?{day}(?: of)? {month}(?:(?: |, ){year}(?: {era})?)?`,
    read: dayReading,
  },
  {
    name: "dates/month-day-year",
    example: "Tuesday, March 3rd, 2019",
    template: `(?:{weekday},? )?{month} (?:the )?{day}(?:(?: |, ?){year}(?: {era})?)?`,
    read: dayReading,
  },
  {
    name: "dates/iso",
    example: "2019-03-05",
    template: `{year}-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T(?<time>\\d\\d:\\d\\d)(?::\\d\\d)?Z?)?`,
    read: ({ year, month, day, time }) => {
      const reading = slashDate(Number(year), Number(month), Number(day));
      if (reading === undefined || time === undefined) return reading;
      return { type: "TIME", value: `${reading.value}T${time}` };
    },
  },
  {
    name: "dates/dotted",
    example: "05.03.2019",
    template: `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.{year}`,
    read: ({ year, month, day }) => slashDate(Number(year), Number(month), Number(day)),
  },
  {
    // Which of two numbers up to twelve is the month differs from land to land: only the year is sure.
    name: "dates/slashed",
    example: "25/03/2019",
    template: `(?<first>\\d{1,2})/(?<second>\\d{1,2})/{year}`,
    read: ({ year, first, second }) => {
      const dayFirst = slashDate(Number(year), Number(second), Number(first));
      const monthFirst = slashDate(Number(year), Number(first), Number(second));
      if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
      if (dayFirst.value === monthFirst.value) return dayFirst;
      const [earliest, latest] = [dayFirst.value, monthFirst.value].sort() as [string, string];
      return { type: "DATE", value: isoDate(Number(year)), earliest, latest };
    },
  },
  {
    name: "dates/month-year",
    example: "the end of March 2019",
    template: `{part}?{month}(?:,? | of ){year}(?: {era})?`,
    read: monthOnly,
  },
  {
    name: "dates/part-of-month",
    example: "mid-March",
    template: `{part}{month}`,
    read: monthOnly,
  },
  {
    name: "dates/month",
    example: "April",
    context: "_ was quiet.",
    template: `(?!M(?:ay|AY|arch|ARCH)\\b){month}(?! \\p{Lu}\\p{Ll})`,
    read: monthOnly,
  },
  {
    // "in May": "May" and "March" are other words as well.
    name: "dates/month-after-preposition",
    example: "May",
    context: "They met in _.",
    template: `${MONTH_CUES}{month}`,
    read: monthOnly,
  },
  {
    name: "dates/season",
    example: "the spring of 2019",
    template: `(?:[Tt]he )?{part}?{season}(?:,? | of ){year}(?: {era})?`,
    read: season,
  },
  {
    name: "dates/season-only",
    example: "the spring",
    template: `(?:[Tt]he |(?=[EeLlMm])){part}?{season}(?! of \\p{Ll})`,
    read: season,
  },
  {
    name: "dates/quarter",
    example: "the third quarter of 2019",
    template: `(?:[Tt]he )?(?:fiscal )?(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)(?: |-)quarter(?: of {year})?`,
    read: (groups, context) =>
      quarterReading(signedYear(groups) ?? baseYear(context), ordinalOf(groups["ordinal"]!)),
  },
  {
    name: "dates/quarter-short",
    example: "Q3 2019",
    template: `Q(?<quarter>[1-4])(?: |/){year}`,
    read: (groups) => quarterReading(Number(groups["year"]), Number(groups["quarter"])),
  },
  {
    name: "dates/decade",
    example: "the early 1990s",
    template: `(?:[Tt]he )?{part}?(?<tens>1[0-9]\\d|20\\d)0['’]?s`,
    read: ({ tens, part }) => yearsReading(tens!, Number(tens) * 10, 10, part),
  },
  {
    name: "dates/decade-in-words",
    example: "the nineties",
    template: `[Tt]he {part}?{decades}`,
    read: ({ decades, part }) => {
      const tens = 190 + (DECADES[decades!.toLowerCase()] ?? 0);
      return yearsReading(String(tens), tens * 10, 10, part);
    },
  },
  {
    name: "dates/century",
    example: "the late 19th century",
    template: `(?:[Tt]he )?{part}?{ordinal}(?: |-)[Cc]entury(?: {era})?`,
    read: ({ ordinal, part, era }) => {
      const century = ordinalOf(ordinal!);
      if (era !== undefined)
        return { type: "DATE", value: `BC${String(century - 1).padStart(2, "0")}` };
      return yearsReading(String(century - 1).padStart(2, "0"), (century - 1) * 100 + 1, 100, part);
    },
  },
  {
    name: "dates/part-of-year",
    example: "early 2019",
    template: `{part}{year}(?: {era})?`,
    read: (groups) => yearReading(signedYear(groups), groups["part"]),
  },
  {
    name: "dates/year-before-our-era",
    example: "490 BC",
    template: `(?<year>[1-9]\\d{0,3}) {era}`,
    read: (groups) => yearReading(signedYear(groups), undefined),
  },
  {
    name: "dates/year",
    example: "2019",
    template: `(?:${some("the year|the years")} )?(?<![$€£#°]|\\bNo\\. |[Rr]esolution |[Ff]light |[Rr]oute |\\d[,./:-])(?<year>1[5-9]\\d\\d|20\\d\\d)(?![\\d%°]|[.,:/]\\d|-\\p{L}+-old)${PLURAL_YEAR}`,
    read: (groups) => yearReading(signedYear(groups), undefined),
  },
  {
    name: "dates/early-year",
    example: "1066",
    context: "The king landed in _.",
    template: `(?<=(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|\\() ?)(?<year>1[0-4]\\d\\d)(?![\\d%°]|[.,:]\\d)${PLURAL_YEAR}(?! \\p{Ll}+s\\b)`,
    read: (groups) => yearReading(signedYear(groups), undefined),
  },
  {
    name: "dates/short-year",
    example: "18",
    context: "The war of 1914–_ was long.",
    template: `(?<=(?<century>1[5-9]|20)\\d\\d ?[-–—/] ?)(?<short>\\d\\d)(?![\\d%]|[.,:-]\\d|-\\p{L})`,
    read: ({ century, short }) => yearReading(Number(`${century}${short}`), undefined),
  },
  {
    name: "dates/holiday",
    example: "Christmas Eve",
    template: `{holiday}(?:,? {year})?`,
    read: (groups, context) => {
      const [month, day] = HOLIDAYS[groups["holiday"]!.toLowerCase()]!.split("-").map(Number) as [
        number,
        number,
      ];
      const year = signedYear(groups) ?? yearFor(month, day, context);
      return { type: "DATE", value: isoDate(year, month, day) };
    },
  },
  {
    // "17–18 February", "17 or 18 February": the month is taken from the neighbour.
    name: "dates/day-of-list",
    example: "17",
    context: "They meet on _–18 February.",
    template: `(?:[Tt]he )?{day}(?=(?: ?[-–—/] ?|(?:,? (?:and|or|to|until|through) |, )(?:the )?)(?:\\d{1,2}(?:st|nd|rd|th)?(?:, \\d{1,2})?,?(?: ?[-–—/] ?| (?:and|or|to|until|through) ))?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${Object.keys(
      MONTHS,
    )
      .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
      .join("|")})\\b)`,
    read: (groups, context) =>
      groups["month"] === undefined ? undefined : dayReading(groups, context),
  },
  {
    // "May 4 and 5", "Feb. 26–27"
    name: "dates/day-after-day",
    example: "5",
    context: "They met on May 4 and _.",
    template: `(?<=\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?(?: ?[-–—/] ?|,? (?:and|or|to|until|through) |, ))(?:the )?{day}(?:, {year})?(?! (?!(?:was|as|is|has)\\b)(?:\\p{Ll}+s|people|men)\\b)`,
    read: (groups, context) =>
      groups["month"] === undefined ? undefined : dayReading(groups, context),
  },
];
