import type { Annotations, DateExpression, TokenRange } from "../../model/annotations.ts";
import { rangeOf, spanOf } from "../../model/annotations.ts";
import type { Entity, Mention, RoleFinding, TieFinding } from "../../model/findings.ts";
import type { Reading } from "../../model/span.ts";
import { type Cast, type MentionIndex, mentionIndex } from "../cast.ts";
import { childrenOf } from "../tree.ts";

/** Who holds what office, and who speaks for whom. */
export interface Offices {
  readonly roles: readonly RoleFinding[];
  readonly ties: readonly TieFinding[];
}

/** A document as the questions about meetings see it. */
export interface Scene extends Offices {
  readonly annotations: Annotations;
  readonly mentions: MentionIndex;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly children: readonly (readonly number[])[];
  /** The date expression that begins at a token. */
  readonly dateAt: ReadonlyMap<number, DateExpression>;
}

export const scene = (annotations: Annotations, cast: Cast, { roles, ties }: Offices): Scene => ({
  annotations,
  mentions: mentionIndex(annotations, cast.mentions),
  entities: new Map(cast.entities.map((entity) => [entity.id, entity])),
  roles,
  ties,
  children: childrenOf(annotations.syntax),
  dateAt: new Map(annotations.dates.map((date) => [rangeOf(annotations.tokens, date).first, date])),
});

/** A word in lower case; "" outside the document. */
export const wordAt = ({ annotations }: Scene, token: number): string =>
  annotations.tokens[token]?.text.toLowerCase() ?? "";

export const tagAt = ({ annotations }: Scene, token: number): string =>
  annotations.syntax.tags[token] ?? "";

/** The sentence that a token stands in. */
export const sentenceAround = ({ annotations }: Scene, token: number): TokenRange =>
  annotations.sentences[annotations.sentenceOf[token]!]!;

/** The words of a range, white space as single blanks. */
export const wordsIn = ({ annotations }: Scene, range: TokenRange): string => {
  const { start, end } = spanOf(annotations.tokens, range);
  return annotations.document.text.slice(start, end).replace(/\s+/g, " ");
};

export const readingOf = ({ annotations }: Scene, range: TokenRange, rule: string): Reading => ({
  ...spanOf(annotations.tokens, range),
  rule,
});

/** How many tokens a mention takes from the token where it begins. */
export const lengthOf = ({ annotations }: Scene, mention: Mention): number => {
  const { first, last } = rangeOf(annotations.tokens, mention);
  return last - first;
};

/** A token with all that hangs on it: from its first descendant to its last. */
export const subtree = ({ children }: Scene, token: number, without?: number): TokenRange => {
  let first = token;
  let last = token + 1;
  const waiting = [token];
  for (let guard = 0; waiting.length > 0 && guard < 500; guard++) {
    const at = waiting.pop()!;
    first = Math.min(first, at);
    last = Math.max(last, at + 1);
    for (const child of children[at] ?? []) if (child !== without) waiting.push(child);
  }
  return { first, last };
};

/** The first child of a token with such a label. */
export const childBy = (
  { children, annotations }: Scene,
  token: number,
  label: RegExp,
): number | undefined =>
  (children[token] ?? []).find((child) => label.test(annotations.syntax.labels[child] ?? ""));

/** The nearest verb above a token, over noun phrases and prepositions; undefined in a sentence without a tree. */
export const governor = (scene: Scene, token: number): number | undefined => {
  const { heads } = scene.annotations.syntax;
  for (let at = token, steps = 0; steps < 6; steps++) {
    const head = heads[at] ?? at;
    if (head === at) return /^VB|^MD/.test(tagAt(scene, at)) && at !== token ? at : undefined;
    at = head;
    if (/^VB/.test(tagAt(scene, at))) return at;
  }
  return undefined;
};

/** The topmost word of a noun phrase in the tree: "Group" of "the Group of Six summit". */
export const topOf = (
  { annotations }: Scene,
  { first, last }: TokenRange,
  head: number,
): number => {
  let top = head;
  for (let at = head, steps = 0; steps < 6; steps++) {
    at = annotations.syntax.heads[at] ?? at;
    if (at >= first && at < last) top = at;
  }
  return top;
};
