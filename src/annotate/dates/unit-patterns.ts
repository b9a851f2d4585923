/** Weeks, months, years away: "last month", "the following year", "two days later", "recently". */
import { isoDate, monthOf, yearOf } from "./calendar.ts";
import { anchorOf, baseOf, baseYear, type Context, type Reading, yearFor } from "./context.ts";
import { anchorMonth, shifted, UNKNOWN_DAY, unitAway, unitOf, weekend } from "./distances.ts";
import { type Groups, type Pattern, some } from "./grammar.ts";
import { MONTHS, SEASONS, VAGUE } from "./lexicon.ts";
import { numberOf } from "./numbers.ts";
import { isAnaphoric, stepOf } from "./steps.ts";

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

/** "last March", "the following April": the nearest such month on that side. */
const monthAway = ({ which, month }: Groups, context: Context): Reading => {
  const number = MONTHS[month!.toLowerCase()] as number;
  const step = stepOf(which!);
  const base = isAnaphoric(which!) ? anchorMonth(context) : baseOf(context);
  if (base === undefined || (step === 0 && isAnaphoric(which!))) {
    return { type: "DATE", value: isoDate(yearFor(number, undefined, context), number) };
  }
  const away = number - monthOf(base);
  const beyond = (step < 0 && away >= 0) || (step > 0 && away <= 0);
  return { type: "DATE", value: isoDate(yearOf(base) + (beyond ? step : 0), number) };
};

const WHICH = some(
  "the last|last|the past|past|the previous|previous|the preceding|preceding|the next|next|the following|following|the coming|coming|this coming|this past|this|that same|that|the same|this same|the current|the very next",
);

export const unitPatterns: readonly Pattern[] = [
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
    read: monthAway,
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
    name: "dates/vague",
    example: "recently",
    template: `{vague}`,
    read: ({ vague }) => ({ type: "DATE", value: VAGUE[vague!.toLowerCase()] as string }),
  },
];
