// A small language for rules over tokens, after TokensRegex and spaCy's Matcher. Words stand for themselves,
// in any case; `a|b` is either; `<class>` is whatever the rule's classes say (a lexicon, a mention, a tag);
// `name:` before an element captures it; `( … )` groups, `( a b | c )` chooses, `?`, `*`, `+` repeat (greedy);
// `.` is any token. `\` before a sign takes it as a word: `\(`, `\.`.
//
//   title:<title>+ (,|of) holder:<Person>

import type { TokenRange } from "../model/annotations.ts";

/** What a class takes from the tokens of `context` at `index`: how many tokens, 0 for none. */
export type TokenClass<C> = (context: C, index: number, last: number) => number;
export type TokenClasses<C> = Readonly<Record<string, TokenClass<C>>>;

/** Anything with tokens can be matched. */
export interface Tokenized {
  readonly tokens: readonly { readonly text: string }[];
}

export interface Match extends TokenRange {
  /** Tokens of each capture; of a repeated one, from its first to its last. */
  readonly captures: Readonly<Record<string, TokenRange>>;
}

/** The match that begins at `first` and stays before `last`, or undefined. */
export type Pattern<C> = (context: C, first: number, last: number) => Match | undefined;

interface State<C> {
  readonly context: C;
  readonly last: number;
  captures: Record<string, TokenRange>;
  /** Steps left before the matcher gives up: hostile input costs no more than this. */
  budget: number;
}
type Then = (at: number) => boolean;
type Step<C> = (state: State<C>, at: number, then: Then) => boolean;

const budget = 5000;

/** Compiles a pattern. A mistake in it is a bug of the rule's author and throws. */
export const pattern = <C extends Tokenized>(
  source: string,
  classes: TokenClasses<C> = {},
): Pattern<C> => {
  const signs =
    source.match(/\\\S|<[^>\s]+>|[\p{L}\p{N}_]+:(?!:)|[()|?*+]|[^\s()|?*+<>\\]+/gu) ?? [];
  let position = 0;
  const fail = (what: string): never => {
    throw new Error(`pattern "${source}": ${what} at sign ${position + 1} (${signs[position]})`);
  };

  const choice = (): Step<C> => {
    const options = [sequence()];
    while (signs[position] === "|") {
      position++;
      options.push(sequence());
    }
    return options.length === 1
      ? options[0]!
      : (state, at, then) => options.some((option) => option(state, at, then));
  };

  const sequence = (): Step<C> => {
    const steps: Step<C>[] = [];
    while (position < signs.length && signs[position] !== ")" && signs[position] !== "|") {
      steps.push(repeated());
      while (
        signs[position] === "|" &&
        isWord(signs[position - 1]) &&
        isWord(signs[position + 1])
      ) {
        position++;
        const left = steps.pop()!;
        const right = repeated();
        steps.push((state, at, then) => left(state, at, then) || right(state, at, then));
      }
    }
    if (steps.length === 0) fail("nothing to match");
    return steps.reduceRight(
      (next, step) => (state, at, then) => step(state, at, (end) => next(state, end, then)),
    );
  };

  const repeated = (): Step<C> => {
    const step = element();
    const sign = signs[position];
    if (sign !== "?" && sign !== "*" && sign !== "+") return step;
    position++;
    if (sign === "?") return (state, at, then) => step(state, at, then) || then(at);
    const many: Step<C> = (state, at, then) =>
      step(state, at, (end) => end > at && many(state, end, then)) || then(at);
    return sign === "*"
      ? many
      : (state, at, then) => step(state, at, (end) => many(state, end, then));
  };

  const element = (): Step<C> => {
    const sign = signs[position++] ?? fail("unexpected end");
    if (/^[\p{L}\p{N}_]+:$/u.test(sign)) return captured(sign.slice(0, -1), repeated());
    if (sign === "(") {
      const inner = choice();
      if (signs[position++] !== ")") fail("missing )");
      return inner;
    }
    if (sign.startsWith("<")) return classStep(sign.slice(1, -1));
    const word = (sign.startsWith("\\") ? sign.slice(1) : sign).toLowerCase();
    return tokenStep(({ context }, at) =>
      sign === "." || context.tokens[at]!.text.toLowerCase() === word ? 1 : 0,
    );
  };

  const classStep = (name: string): Step<C> => {
    const taken = classes[name] ?? fail(`unknown class <${name}>`);
    return tokenStep(({ context, last }, at) => taken(context, at, last));
  };

  const step = choice();
  if (position < signs.length) fail("unexpected )");
  return (context, first, last) => {
    const state: State<C> = { context, last, captures: {}, budget };
    let end = -1;
    const found = step(state, first, (at) => {
      end = at;
      return true;
    });
    return found && end > first ? { first, last: end, captures: state.captures } : undefined;
  };
};

const isWord = (sign: string | undefined): boolean =>
  sign !== undefined && !/^[()|?*+]$/.test(sign);

const tokenStep =
  <C>(taken: (state: State<C>, at: number) => number): Step<C> =>
  (state, at, then) => {
    if (at >= state.last || state.budget-- <= 0) return false;
    const count = taken(state, at);
    return count > 0 && at + count <= state.last && then(at + count);
  };

const captured =
  <C>(name: string, step: Step<C>): Step<C> =>
  (state, at, then) => {
    const before = state.captures;
    const done = step(state, at, (end) => {
      const inner = state.captures;
      state.captures = { ...inner, [name]: { first: inner[name]?.first ?? at, last: end } };
      if (then(end)) return true;
      state.captures = inner;
      return false;
    });
    if (!done) state.captures = before;
    return done;
  };

/** The longest-first, left-to-right matches of a pattern in a range; matches do not overlap. */
export const matchesIn = <C extends Tokenized>(
  pattern: Pattern<C>,
  context: C,
  { first, last }: TokenRange,
): Match[] => {
  const found: Match[] = [];
  for (let at = first; at < last; ) {
    const match = pattern(context, at, last);
    if (match) found.push(match);
    at = match ? match.last : at + 1;
  }
  return found;
};
