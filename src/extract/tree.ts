// A small language for rules over dependency trees, the sister of pattern.ts, after Semgrex. A pattern begins
// at one token and walks from it: words stand for themselves in any case (`a|b` is either), `<class>` is
// whatever the rule's classes say, `.` is any token; `name:` before a token captures it.
//
//   >label x     some child of that label is x            >>label x    some descendant, by that label all the way
//   <label x     the head is x, and this its label        <<label x    some ancestor, by that label all the way
//   !>label x    no such child (x may be left out: any)   label|label  either label
//   [ … ]        what the token before it must meet besides; the walk goes on from where it stood
//
//   cue:said >nsubj who:. >ccomp what:.[>mark that]

import type { Syntax } from "../model/annotations.ts";
import type { Tokenized } from "./pattern.ts";

/** Anything with a tree can be matched. */
export interface Treed extends Tokenized {
  readonly syntax: Syntax;
  /** Children of each token, in the order of the text. */
  readonly children: readonly (readonly number[])[];
}

export type TreeClasses<C> = Readonly<Record<string, (context: C, token: number) => boolean>>;

/** Tokens by the name of their capture. */
export type TreeMatch = Readonly<Record<string, number>>;

/** The match that begins at `token`, or undefined. */
export type TreePattern<C> = (context: C, token: number) => TreeMatch | undefined;

type Captures = Readonly<Record<string, number>>;
type Then = (captures: Captures) => Captures | undefined;
type Step<C> = (context: C, token: number, captures: Captures, then: Then) => Captures | undefined;

/** Longest way up or down that `<<` and `>>` follow. */
const farthest = 6;

/** Children of each token: the tree as seen from its heads. */
export const childrenOf = ({ heads }: Syntax): number[][] => {
  const children: number[][] = Array.from(heads, () => []);
  heads.forEach((head, token) => {
    if (head !== token) children[head]?.push(token);
  });
  return children;
};

/** Compiles a pattern. A mistake in it is a bug of the rule's author and throws. */
export const tree = <C extends Treed>(
  source: string,
  classes: TreeClasses<C> = {},
): TreePattern<C> => {
  const signs =
    source.match(/!|>>?|<<?(?![^\s<>]*>)|<[^>\s]+>|[[\]]|[\w|]+:(?!:)|[^\s[\]<>!]+/gu) ?? [];
  let position = 0;
  const fail = (what: string): never => {
    throw new Error(`tree "${source}": ${what} at sign ${position + 1} (${signs[position]})`);
  };

  const node = (): Step<C> => {
    let sign = signs[position++] ?? fail("unexpected end");
    let name: string | undefined;
    if (/^\w+:$/.test(sign)) {
      name = sign.slice(0, -1);
      sign = signs[position++] ?? fail("unexpected end");
    }
    const fits = test(sign);
    const inner: Step<C>[] = [];
    if (signs[position] === "[") {
      position++;
      while (signs[position] !== "]") inner.push(link());
      position++;
    }
    return (context, token, captures, then) => {
      if (!fits(context, token)) return undefined;
      return all(inner)(context, token, name ? { ...captures, [name]: token } : captures, then);
    };
  };

  const test = (sign: string): ((context: C, token: number) => boolean) => {
    if (sign === ".") return () => true;
    if (sign.startsWith("<")) {
      return classes[sign.slice(1, -1)] ?? fail(`unknown class ${sign}`);
    }
    if (/[^|]\.$/.test(sign) && signs[position] === "[") fail("a word or . before [, not both");
    const words = new Set(sign.toLowerCase().split("|"));
    return ({ tokens }, token) => words.has(tokens[token]!.text.toLowerCase());
  };

  const link = (): Step<C> => {
    const none = signs[position] === "!";
    if (none) position++;
    const way = signs[position++] ?? fail("unexpected end");
    if (!/^(?:>>?|<<?)$/.test(way)) fail("a link must begin with > or <");
    const labels = new Set((signs[position++] ?? fail("missing label")).split("|"));
    const next = signs[position];
    const end: Step<C> =
      none && (next === undefined || /^(?:!|>>?|<<?|\])$/.test(next))
        ? (_context, _token, captures, then) => then(captures)
        : node();
    const walk: Step<C> = (context, token, captures, then) => {
      for (const reached of reachable(context, token, way, labels)) {
        const found = end(context, reached, captures, then);
        if (found) return found;
      }
      return undefined;
    };
    if (!none) return walk;
    return (context, token, captures, then) =>
      walk(context, token, captures, (found) => found) ? undefined : then(captures);
  };

  const links: Step<C>[] = [];
  const anchor = node();
  while (position < signs.length) links.push(link());
  const whole = all(links);
  return (context, token) =>
    anchor(context, token, {}, (captures) => whole(context, token, captures, (found) => found));
};

/** Every step from the same token, one after another. */
const all = <C>(steps: readonly Step<C>[]): Step<C> =>
  steps.reduceRight<Step<C>>(
    (next, step) => (context, token, captures, then) =>
      step(context, token, captures, (found) => next(context, token, found, then)),
    (_context, _token, captures, then) => then(captures),
  );

const reachable = (
  { syntax: { heads, labels }, children }: Treed,
  token: number,
  way: string,
  wanted: ReadonlySet<string>,
): readonly number[] => {
  const by = (at: number): boolean => wanted.has(labels[at]!);
  if (way === ">") return (children[token] ?? []).filter(by);
  if (way === "<") return heads[token] !== token && by(token) ? [heads[token]!] : [];
  const reached: number[] = [];
  if (way === "<<") {
    for (let at = token; heads[at] !== at && by(at) && reached.length < farthest; ) {
      at = heads[at]!;
      reached.push(at);
    }
    return reached;
  }
  let level = [token];
  for (let depth = 0; depth < farthest && level.length > 0; depth++) {
    level = level.flatMap((at) => (children[at] ?? []).filter(by));
    reached.push(...level);
  }
  return reached;
};
