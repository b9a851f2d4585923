import type { Span } from "../../model/span.ts";
import { calendarPatterns } from "./calendar-patterns.ts";
import { dayPatterns } from "./day-patterns.ts";
import { durationPatterns } from "./duration-patterns.ts";
import { compiled, type Groups, type Pattern } from "./grammar.ts";
import { relativePatterns } from "./relative-patterns.ts";
import { timePatterns } from "./time-patterns.ts";

/** Words that a pattern takes for a date, before anything is known of what they mean. */
export interface Match extends Span {
  readonly pattern: Pattern;
  readonly groups: Groups;
}

export const patterns: readonly Pattern[] = [
  ...timePatterns,
  ...dayPatterns,
  ...calendarPatterns,
  ...relativePatterns,
  ...durationPatterns,
];

const expressions = patterns.map((pattern) => ({
  pattern,
  expression: compiled(pattern.template),
}));

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The longest match at each word of `span`, from left to right and without overlap; of two that
 * are equally long the earlier pattern.
 */
export const matches = (text: string, span: Span): Match[] => {
  const found: Match[] = [];
  const stretch = text.slice(0, span.end);
  WORD.lastIndex = span.start;
  for (let word = WORD.exec(stretch); word !== null; word = WORD.exec(stretch)) {
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
