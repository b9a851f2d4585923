/**
 * How patterns are written: a template is a regular expression in which a blank stands for one
 * or two blanks or a line break, and a name in braces for one of PARTS. Every part is bounded, so
 * that a match costs no more than a few hundred characters and a document is read in linear time.
 */

import type { Context, Reading } from "./context.ts";
import {
  CARDINALS,
  DAYPARTS,
  DECADES,
  HOLIDAYS,
  MONTHS,
  ORDINALS,
  SEASONS,
  UNIT_PLURALS,
  UNITS,
  VAGUE,
  WEEKDAYS,
} from "./lexicon.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Pattern {
  /** The rule of its findings: `dates/…`. */
  readonly name: string;
  /** Words that it must match as a whole: the test runs them. */
  readonly example: string;
  /** The words around the example, which stands at `_`, when they matter. */
  readonly context?: string;
  readonly template: string;
  /** Undefined: the words are no date after all. */
  readonly read: (groups: Groups, context: Context) => Reading | undefined;
}

const escaped = (text: string): string => text.replaceAll(".", "\\.");

const longestFirst = (a: string, b: string): number => b.length - a.length;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Alternatives with a small or a capital first letter. */
const anyCase = (words: readonly string[]): string =>
  [...words]
    .sort(longestFirst)
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${escaped(word.slice(1))}`)
    .join("|");

const capitalised = (words: readonly string[]): string =>
  [...words]
    .sort(longestFirst)
    .flatMap((word) => [capital(word), word.toUpperCase()])
    .map(escaped)
    .join("|");

const someOf = (words: string): string => `(?:${anyCase(words.split("|"))})`;

const CARDINAL = `(?:\\d{1,3}(?:\\.\\d)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-| )(?:one|two|three|four|five|six|seven|eight|nine)|${anyCase(Object.keys(CARDINALS).filter((word) => word !== "hundred"))}|(?:a|one) hundred)`;

const SHORT_MONTHS = Object.keys(MONTHS).filter(
  (name) => name.length < 5 && !/may|june|july/.test(name),
);
const FULL_MONTHS = Object.keys(MONTHS).filter((name) => !SHORT_MONTHS.includes(name));
const SHORT_MONTH = `(?:${capitalised(SHORT_MONTHS)})`;

const PARTS: Readonly<Record<string, string>> = {
  day: "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)",
  monthname: `(?<month>${capitalised(FULL_MONTHS)}|(?:${capitalised(SHORT_MONTHS)})(?=\\.))\\b(?:(?<=${SHORT_MONTH})\\.)?`,
  month: `(?<month>${capitalised(Object.keys(MONTHS))})\\b(?:(?<=${SHORT_MONTH})\\.)?`,
  year: "(?<year>[12]\\d{3})(?![\\d%]|[.,:]\\d)",
  awayyear: `(?:,? of|,)? (?<which>${someOf("the same|the following|the next|the previous|that same|that|this|last|next")}) year`,
  weekday: `(?<weekday>${capitalised(Object.keys(WEEKDAYS))})`,
  season: `(?<season>${anyCase(Object.keys(SEASONS))})`,
  daypart: `(?<daypart>${anyCase(Object.keys(DAYPARTS))})`,
  unit: `(?<unit>${anyCase(Object.keys(UNITS))})`,
  units: `(?<units>${anyCase(Object.keys(UNIT_PLURALS))})`,
  count: `(?<count>${CARDINAL})`,
  few: `(?<few>${someOf("a few|several|many|a couple of|some|a number of|few|couple of")})`,
  ordinal: `(?<ordinal>${anyCase(Object.keys(ORDINALS))}|\\d{1,2}(?:st|nd|rd|th))`,
  decades: `(?<decades>${anyCase(Object.keys(DECADES))})`,
  holiday: `(?<holiday>${Object.keys(HOLIDAYS)
    .map((name) => name.split(" ").map(capital).join(" "))
    .sort(longestFirst)
    .join("|")})`,
  vague: `(?<vague>${anyCase(Object.keys(VAGUE))})`,
  era: "(?<era>BCE?|B\\.C\\.(?:E\\.)?)",
  part: `(?:(?<part>${someOf(
    "the end of|the beginning of|the start of|the middle of|the close of|the latter part of|the first half of|the second half of|beginning of|end of|early in|late in|early|late|mid",
  )})(?:-| ))`,
  tens: `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)`,
  ones: `(?:one|two|three|four|five|six|seven|eight|nine)`,
  teens: `(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`,
};

const BLANK = "(?:\\s{1,2})";

/** Templates may use {name} for a part, and a blank for any white space between words. */
export const compiled = (template: string): RegExp => {
  const source = template
    .replaceAll(/\{([a-z]+)\}/g, (whole, name: string) => PARTS[name] ?? whole)
    .replaceAll(" ", BLANK);
  return new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, "yu");
};

/** `some("last|next")`: a group of words in either case, to be written into a template. */
export const some = someOf;

/** Any name of a month, for a look around. */
export const someMonths = `(?:${capitalised(Object.keys(MONTHS))})\\b`;
