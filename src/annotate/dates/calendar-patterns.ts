/** Months, seasons, quarters, years, decades and centuries. */
import { daysInMonth, isoDate } from "./calendar.ts";
import { baseYear, type Context, type Reading, yearFor } from "./context.ts";
import type { Groups, Pattern } from "./grammar.ts";
import { DECADES, SEASONS } from "./lexicon.ts";
import { ordinalOf, yearInWords } from "./numbers.ts";
import {
  monthNumber,
  monthReading,
  quarterReading,
  yearOfGroups,
  yearReading,
  yearsReading,
} from "./readings.ts";

const monthOf = (groups: Groups, context: Context): Reading => {
  const month = monthNumber(groups["month"]!);
  const year = yearOfGroups(groups, context) ?? yearFor(month, undefined, context);
  return monthReading(year, month, groups["part"]);
};

const weekOfMonth = (groups: Groups, context: Context): Reading => {
  const reading = monthOf(groups, context);
  if (!/^\d{4}-\d\d$/.test(reading.value)) return reading;
  const month = Number(reading.value.slice(5));
  const year = Number(reading.value.slice(0, 4));
  const length = daysInMonth(year, month);
  const week = ordinalOf(groups["ordinal"]!);
  const first = Number.isNaN(week) ? length - 6 : week * 7 - 6;
  const last = Number.isNaN(week) ? length : week * 7;
  return { ...reading, earliest: isoDate(year, month, first), latest: isoDate(year, month, last) };
};

const seasonOf = (groups: Groups, context: Context): Reading => {
  const year = yearOfGroups(groups, context) ?? baseYear(context);
  return {
    type: "DATE",
    value: `${isoYear(year)}-${SEASONS[groups["season"]!.toLowerCase()]}`,
  };
};

const isoYear = (year: number | undefined): string => yearReading(year).value;

/** "in May": words after which "May" and "March" are months. */
const AFTER_PREPOSITION =
  "(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Oo]f|[Ff]rom|[Tt]o|[Bb]etween|and|or|[Tt]hrough|[Dd]uring|[Aa]fter|[Bb]efore|[Ff]or|[Ee]arlier|[Ll]ater|[Aa]round|[Bb]ack in) )";

/** "the May talks", not "the March to the sea". */
const AFTER_ARTICLE = "(?<=(?:[Tt]he|[Aa]|[Tt]hat|[Ll]ate|[Ee]arly) )";
const BEFORE_NOUN =
  "(?= (?!to |on |of |from |through |against |across |is |was |in |at |and )\\p{Ll})";

const MAY_OR_MARCH = "M(?:ay|AY|arch|ARCH)\\b";

/** What is counted, not dated: "1500 men", "2000 kilometres". */
const NOT_COUNTED =
  "(?! (?:\\p{Ll}{0,12}(?:men|women|people|troops|soldiers|fighters|tons|tonnes|metres|meters|miles|feet|dead)|km|percent|per|members|words|votes|seats|dollars|euros|times|prisoners|square|or more)\\b)";

const YEAR_END = "(?![\\d%°]|[.,:/]\\d)";

export const calendarPatterns: readonly Pattern[] = [
  {
    name: "dates/month-year",
    example: "the end of March 2019",
    template: `{part}?{month}(?:,? | of ){year}(?: {era})?`,
    read: monthOf,
  },
  {
    name: "dates/week-of-month",
    example: "the first week of March 2019",
    template: `(?:[Tt]he )?(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) week of {month}(?: {year})?`,
    read: weekOfMonth,
  },
  {
    name: "dates/month-before-our-era",
    example: "August 480 BC",
    template: `{part}?{month} (?<year>\\d{1,4}) {era}`,
    read: monthOf,
  },
  {
    name: "dates/month-of-year-away",
    example: "March of that year",
    template: `{part}?{month}{awayyear}`,
    read: monthOf,
  },
  {
    name: "dates/part-of-month",
    example: "mid-March",
    template: `{part}{month}`,
    read: monthOf,
  },
  {
    name: "dates/month",
    example: "April",
    context: "_ was quiet.",
    template: `(?!${MAY_OR_MARCH}){monthname}(?! \\p{Lu}\\p{Ll})`,
    read: monthOf,
  },
  {
    name: "dates/month-after-preposition",
    example: "May",
    context: "They met in _.",
    template: `(?:${AFTER_PREPOSITION}{monthname})`,
    read: monthOf,
  },
  {
    name: "dates/month-before-noun",
    example: "March",
    context: "The _ talks failed.",
    template: `(?=${MAY_OR_MARCH})${AFTER_ARTICLE}{month}${BEFORE_NOUN}`,
    read: monthOf,
  },
  {
    name: "dates/season",
    example: "the spring of 2019",
    template: `(?:[Tt]he )?{part}?{season}(?:,? | of ){year}(?: {era})?`,
    read: seasonOf,
  },
  {
    name: "dates/season-after-year",
    example: "2019 summer",
    template: `{year} {season}(?! \\p{Lu})`,
    read: seasonOf,
  },
  {
    name: "dates/season-only",
    example: "the spring",
    template: `(?:[Tt]he |(?=[EeLlMm])){part}?{season}(?! of )(?! \\p{Lu})`,
    read: seasonOf,
  },
  {
    // "fall" and "spring" are verbs as well.
    name: "dates/bare-season",
    example: "winter",
    context: "They met in _.",
    template: `(?:(?<=\\p{L} )(?<season>winter|summer|autumn)|(?<=[Ii]n )spring)`,
    read: (groups, context) =>
      seasonOf({ ...groups, season: groups["season"] ?? "spring" }, context),
  },
  {
    name: "dates/quarter",
    example: "the third quarter of 2019",
    template: `(?:[Tt]he )?(?:fiscal )?(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) quarter(?: of {year})?`,
    read: (groups, context) =>
      quarterReading(
        yearOfGroups(groups, context) ?? baseYear(context),
        ordinalOf(groups["ordinal"]!),
      ),
  },
  {
    name: "dates/quarter-as-adjective",
    example: "third-quarter",
    template: `(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)-quarter`,
    read: ({ ordinal }, context) => quarterReading(baseYear(context), ordinalOf(ordinal!)),
  },
  {
    name: "dates/quarter-short",
    example: "Q3 2019",
    template: `Q(?<quarter>[1-4])(?: |/){year}`,
    read: ({ year, quarter }) => quarterReading(Number(year), Number(quarter)),
  },
  {
    name: "dates/decade",
    example: "the early 1990s",
    template: `(?:[Tt]he )?{part}?(?<tens>1\\d\\d|20\\d)0['’]?s`,
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
      const digits = String(century - 1).padStart(2, "0");
      if (era !== undefined) return { type: "DATE", value: `BC${digits}` };
      return yearsReading(digits, (century - 1) * 100 + 1, 100, part);
    },
  },
  {
    name: "dates/half-of-year",
    example: "the second half of 2019",
    template: `(?:[Tt]he )?(?<half>first|second|latter|last) half of {year}`,
    read: ({ half, year }) => {
      const first = half === "first";
      return {
        type: "DATE",
        value: `${year}-H${first ? 1 : 2}`,
        earliest: `${year}-${first ? "01-01" : "07-01"}`,
        latest: `${year}-${first ? "06-30" : "12-31"}`,
      };
    },
  },
  {
    name: "dates/part-of-year",
    example: "early 2019",
    template: `{part}{year}(?: {era})?`,
    read: (groups, context) => yearReading(yearOfGroups(groups, context), groups["part"]),
  },
  {
    name: "dates/year-before-our-era",
    example: "490 BC",
    template: `(?:c\\. |ca\\. )?(?<year>[1-9]\\d{0,3}) {era}`,
    read: (groups, context) => yearReading(yearOfGroups(groups, context), undefined),
  },
  {
    // The era is the neighbour's.
    name: "dates/year-of-range-before-our-era",
    example: "499",
    context: "The revolt (_–493 BC) failed.",
    template: `(?<year>[1-9]\\d{0,3})(?=(?: ?[-–—/] ?| (?:and|to|or|until) )\\d{1,4} (?:BC|B\\.C))`,
    read: ({ year }) => yearReading(-Number(year)),
  },
  {
    name: "dates/year",
    example: "2019",
    template: `(?<![$€£#°]|No\\. |[Rr]esolution |[Ff]light |[Rr]oute |[,.:/]|(?<!\\d{4} ?)[-–])(?:the years? )?(?<year>1[5-9]\\d\\d|20\\d\\d)${YEAR_END}(?!-\\p{L}+-old)${NOT_COUNTED}`,
    read: (groups, context) => yearReading(yearOfGroups(groups, context)),
  },
  {
    name: "dates/early-year",
    example: "1066",
    context: "The king landed in _.",
    template: `(?<=(?:(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|[Yy]ear) |\\())(?<year>1[0-4]\\d\\d)${YEAR_END}${NOT_COUNTED}(?! \\p{Ll}+s\\b)`,
    read: (groups, context) => yearReading(yearOfGroups(groups, context)),
  },
  {
    name: "dates/short-year",
    example: "18",
    context: "The war of 1914–_ was long.",
    template: `(?<=(?<![\\d-])(?<century>1[5-9]|20)\\d\\d ?[-–—/] ?)(?<short>\\d\\d)(?![\\d%]|[.,:-]\\d|-\\p{L})`,
    read: ({ century, short }) => yearReading(Number(`${century}${short}`)),
  },
  {
    name: "dates/year-in-words",
    example: "nineteen ninety-six",
    template: `(?:[Tt]he year )?(?<words>(?:[Ee]ighteen|[Nn]ineteen|[Tt]wenty)(?: |-)(?:{tens}(?:(?: |-){ones})?|{teens})|[Tt]wo thousand(?: and)?(?: {teens}| {ones})?)(?! \\p{Ll}{3,12}s\\b)`,
    read: ({ words }) => yearReading(yearInWords(words!)),
  },
];
