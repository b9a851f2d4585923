import type { Annotations, Token, TokenRange } from "../../model/annotations.ts";
import { tokenAt } from "../../model/annotations.ts";
import type { Entity } from "../../model/findings.ts";
import { type Cast, type MentionIndex, mentionIndex } from "../cast.ts";
import { childrenOf, type Treed } from "../tree.ts";
import { mended } from "./mended.ts";

/** One document as the rules for claims look at it. */
export interface Scene extends Treed {
  readonly annotations: Annotations;
  readonly tokens: readonly Token[];
  /** The tokens in lower case. */
  readonly words: readonly string[];
  /** Index of the quotation that each token stands in, its marks included; -1 for none. */
  readonly quotationOf: Int32Array;
  readonly mentions: MentionIndex;
  readonly entities: ReadonlyMap<string, Entity>;
}

export const scene = (annotations: Annotations, cast: Cast): Scene => {
  const { tokens, quotations } = annotations;
  const syntax = mended(annotations.syntax);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    const end = quotation.close === undefined ? quotation.end : quotation.close + 1;
    for (let i = tokenAt(tokens, quotation.open); i < tokens.length; i++) {
      if (tokens[i]!.start >= end) break;
      quotationOf[i] = index;
    }
  });
  return {
    annotations,
    tokens,
    syntax,
    children: childrenOf(syntax),
    words: tokens.map(({ text }) => text.toLowerCase()),
    quotationOf,
    mentions: mentionIndex(annotations, cast.mentions),
    entities: new Map(cast.entities.map((entity) => [entity.id, entity])),
  };
};

/** The sentence of a token, as a range. */
export const sentenceAt = ({ annotations }: Scene, token: number): TokenRange =>
  annotations.sentences[annotations.sentenceOf[token]!]!;

/** Whether the sentence of a token was parsed. */
export const hasTree = ({ syntax }: Scene, token: number): boolean => syntax.tags[token] !== "";

/** A mark of punctuation, quotation marks included. */
export const isMark = (word: string): boolean => !/[\p{L}\p{N}$€£%]/u.test(word);

/** Indexes of a token and all below it, in order; `skip` cuts a branch off. */
export const subtree = (
  { children }: Scene,
  top: number,
  skip: (token: number, head: number) => boolean = () => false,
): number[] => {
  const reached = [top];
  const seen = new Set(reached);
  for (let i = 0; i < reached.length; i++) {
    const head = reached[i]!;
    for (const child of children[head] ?? []) {
      if (seen.has(child) || skip(child, head)) continue;
      seen.add(child);
      reached.push(child);
    }
  }
  return reached.sort((a, b) => a - b);
};

/** Children of a token with such a label, in the order of the text. */
export const childrenBy = ({ children, syntax }: Scene, token: number, labels: RegExp): number[] =>
  (children[token] ?? []).filter((child) => labels.test(syntax.labels[child]!));

/** Runs of neighbouring indexes, from a sorted list. */
export const runs = (sorted: readonly number[]): TokenRange[] => {
  const made: { first: number; last: number }[] = [];
  for (const at of sorted) {
    const open = made.at(-1);
    if (open && open.last === at) open.last++;
    else made.push({ first: at, last: at + 1 });
  }
  return made;
};
