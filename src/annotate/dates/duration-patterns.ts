/** How long and how often: "six hours", "two-day", "the next ten days", "every year", "daily". */
import { addDays } from "./calendar.ts";
import { baseOf, type Reading } from "./context.ts";
import { type Groups, type Pattern, some } from "./grammar.ts";
import { UNIT_PLURALS, UNITS, WEEKDAYS } from "./lexicon.ts";
import { numberOf } from "./numbers.ts";

const unitOf = ({ unit, units }: Groups): string => {
  const key = (unit ?? units)!.toLowerCase();
  return (UNITS[key] ?? UNIT_PLURALS[key]) as string;
};

/** `P2D`, `PT6H`, `PXM`: the letters of TIMEX3, decades as years of ten. */
const period = (count: number | undefined, unit: string): string => {
  const number = count === undefined ? "X" : String(count);
  return unit.startsWith("T") ? `PT${number}${unit.slice(1)}` : `P${number}${unit}`;
};

const duration = (groups: Groups): Reading => {
  const few = groups["few"];
  const count =
    groups["count"] !== undefined
      ? numberOf(groups["count"])
      : few !== undefined && /couple/i.test(few)
        ? 2
        : undefined;
  const single = groups["one"] !== undefined ? 1 : undefined;
  const base = count ?? single;
  const half = groups["half"] === undefined || base === undefined ? 0 : 0.5;
  return {
    type: "DURATION",
    value: period(base === undefined ? undefined : base + half, unitOf(groups)),
  };
};

const APPROXIMATELY = `(?:${some(
  "about|around|almost|nearly|approximately|roughly|some|more than|over|less than|under|at least|at most|up to|no more than|close to|just|just over|just under|well over|fewer than|a little more than|another",
)} )?`;

const ANY_UNIT = `(?:(?<unit>${some("minute|hour|day|week|month|year|decade|century")})|{units})`;

/** What may stand between a number and its unit: "two full days", "ten brutal months". */
const BETWEEN = "(?:(?!of |to |and |or |in |the |per |other |people )\\p{Ll}{3,12} )?";

export const durationPatterns: readonly Pattern[] = [
  {
    name: "dates/duration-within",
    example: "10 days",
    context: "They meet within _.",
    template: `(?<=[Ww]ithin )(?:{count}|{few}|(?<one>an?|one)) (?:(?<unit>${some("hour|day|week|month|year")})|{units})`,
    read: (groups, context) => {
      const reading = duration(groups);
      const base = context.day ?? baseOf(context);
      const days = { D: 1, W: 7, M: 31 }[unitOf(groups)];
      if (base === undefined || days === undefined || groups["few"] !== undefined) return reading;
      const count = groups["count"] === undefined ? 1 : numberOf(groups["count"]);
      return { ...reading, earliest: base, latest: addDays(base, Math.round(count * days)) };
    },
  },
  {
    name: "dates/duration",
    example: "nearly four years",
    template: `(?:(?:[Tt]he )|${APPROXIMATELY}){count}(?<half> and a half| 1/2|½)?(?:(?: to | or |-|–)(?:\\d{1,3}|[a-z]{3,8}))? ${BETWEEN}{units}(?: (?:old|of age))?`,
    read: duration,
  },
  {
    name: "dates/duration-of-one",
    example: "over a month",
    template: `${APPROXIMATELY}(?<one>[Aa]n?|[Oo]ne) ${BETWEEN}(?<unit>${some("minute|hour|day|week|month|year|decade|century")})(?<half> and a half)?(?: or (?:so|two))?(?!(?:-| )long)`,
    read: duration,
  },
  {
    name: "dates/duration-vague",
    example: "several weeks",
    template: `${APPROXIMATELY}{few} ${BETWEEN}{units}`,
    read: duration,
  },
  {
    name: "dates/duration-compound",
    example: "two-day",
    template: `(?:{count}|(?<few>[Ss]everal|[Mm]ulti))(?:-| )(?:(?<unit>${some("minute|hour|day|week|month|year|decade|century")})|{units})(?!(?:-| )old)(?:(?:-| )long)?`,
    read: duration,
  },
  {
    name: "dates/duration-long",
    example: "year-long",
    template: `(?:(?<one>)(?<unit>${some("hour|day|week|month|year|decade|century")})|{units})(?:-| )?long`,
    read: duration,
  },
  {
    name: "dates/duration-from-now",
    example: "the next ten days",
    template: `(?<which>${some("the next|the last|the past|the coming|the following|the previous|the first|the final|next|past|last|coming|recent|the latest")}) (?:(?:about|roughly) )?(?:{count}(?: to \\d{1,3})?|{few}) ${BETWEEN}{units}(?: or so)?`,
    read: (groups, context) => {
      const reading = duration(groups);
      const base = baseOf(context);
      const days = { D: 1, W: 7 }[unitOf(groups)];
      if (base === undefined || days === undefined || groups["count"] === undefined) return reading;
      const length = numberOf(groups["count"]) * days;
      if (/next|coming/i.test(groups["which"]!)) {
        return { ...reading, earliest: base, latest: addDays(base, length) };
      }
      if (/past|last/i.test(groups["which"]!)) {
        return { ...reading, earliest: addDays(base, -length), latest: base };
      }
      return reading;
    },
  },
  {
    name: "dates/recent-units",
    example: "recent weeks",
    template: `(?<which>${some("recent|the recent|the coming|coming|the following|the past|the last|the intervening|the early|the final")}) {units}`,
    read: (groups) => ({ type: "DURATION", value: period(undefined, unitOf(groups)) }),
  },
  {
    name: "dates/bare-units",
    example: "years",
    context: "They talked for _.",
    template: `(?<!(?:of|two|three|winter|crew|living) ){units}`,
    read: (groups) => ({ type: "DURATION", value: period(undefined, unitOf(groups)) }),
  },
  {
    name: "dates/set",
    example: "daily",
    template: `(?<word>${some("daily|weekly|monthly|yearly|annually|hourly|annual")})`,
    read: ({ word }) => ({ type: "SET", value: SET_VALUES[word!.toLowerCase()] as string }),
  },
  {
    name: "dates/every",
    example: "every two weeks",
    template: `${some("every|each")} (?:(?:{count} )?${ANY_UNIT})`,
    read: (groups) => ({
      type: "SET",
      value: period(groups["count"] === undefined ? 1 : numberOf(groups["count"]), unitOf(groups)),
    }),
  },
  {
    name: "dates/every-weekday",
    example: "every Tuesday",
    template: `${some("every|each")} {weekday}`,
    read: ({ weekday }) => ({ type: "SET", value: `XXXX-WXX-${WEEKDAYS[weekday!.toLowerCase()]}` }),
  },
  {
    name: "dates/per-unit",
    example: "per month",
    template: `${some("per")} (?<unit>${some("hour|day|week|month|year")})`,
    read: (groups) => ({ type: "SET", value: period(1, unitOf(groups)) }),
  },
];

const SET_VALUES: Readonly<Record<string, string>> = {
  daily: "XXXX-XX-XX",
  weekly: "XXXX-WXX",
  monthly: "XXXX-XX",
  yearly: "XXXX",
  annual: "XXXX",
  annually: "XXXX",
  hourly: "PT1H",
};
