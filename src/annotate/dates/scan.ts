import type { Span } from "../../model/span.ts";
import { calendarPatterns } from "./calendar-patterns.ts";
import { dayPatterns } from "./day-patterns.ts";
import { durationPatterns } from "./duration-patterns.ts";
import { compiled, type Groups, type Pattern } from "./grammar.ts";
import * as lexicon from "./lexicon.ts";
import { timePatterns } from "./time-patterns.ts";
import { unitPatterns } from "./unit-patterns.ts";
import { weekdayPatterns } from "./weekday-patterns.ts";

/** Words that a pattern takes for a date, before anything is known of what they mean. */
export interface Match extends Span {
  readonly pattern: Pattern;
  readonly groups: Groups;
}

export const patterns: readonly Pattern[] = [
  ...timePatterns,
  ...dayPatterns,
  ...calendarPatterns,
  ...weekdayPatterns,
  ...unitPatterns,
  ...durationPatterns,
];

const expressions = patterns.map((pattern) => ({
  pattern,
  expression: compiled(pattern.template),
}));

const WORD = /[\p{L}\p{N}]+/gu;

/** Words that a date may begin with, beside numbers: nine in ten words of a text need no look. */
const HEADS: ReadonlySet<string> = new Set(
  [
    ...Object.values(lexicon).flatMap((words) => Object.keys(words)),
    "the a an this that these its their each every per at in right sometime",
    "early earlier late later mid middle end beginning start year years",
    "last past previous preceding next following coming same current latest recent final intervening very",
    "about around circa c ca approximately roughly almost nearly some more over less fewer under up no close just well only another shortly",
    "several many few couple multi fiscal noon midday midnight today tonight tomorrow yesterday daily weekly monthly yearly annually annual hourly q1 q2 q3 q4",
  ].flatMap((words) => words.split(/[\s'-]/)),
);

/** Whether a pattern could match at this word. */
const mayBegin = (word: string): boolean => /^\d/.test(word) || HEADS.has(word.toLowerCase());

/**
 * The longest match at each word of `span`, from left to right and without overlap; of two that
 * are equally long the earlier pattern.
 */
export const matches = (text: string, span: Span): Match[] => {
  const found: Match[] = [];
  const stretch = text.slice(0, span.end);
  WORD.lastIndex = span.start;
  for (let word = WORD.exec(stretch); word !== null; word = WORD.exec(stretch)) {
    if (!mayBegin(word[0])) continue;
    const match = longest(stretch, word.index);
    if (match === undefined) continue;
    found.push(match);
    WORD.lastIndex = match.end;
  }
  return found;
};

const longest = (text: string, start: number): Match | undefined => {
  let best: Match | undefined;
  for (const { pattern, expression } of expressions) {
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (match === null || match[0].length === 0) continue;
    const end = start + match[0].length;
    if (best === undefined || end > best.end)
      best = { start, end, pattern, groups: match.groups ?? {} };
  }
  return best;
};
