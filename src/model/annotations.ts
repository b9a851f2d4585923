import type { Document } from "./document.ts";
import type { Span } from "./span.ts";

/** A word or mark. */
export interface Token extends Span {
  readonly text: string;
  /** Whether white space follows. */
  readonly spaced: boolean;
}

/** Tokens `[first, last)`, all in one block. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends TokenRange {
  /** Index into `document.blocks`. */
  readonly block: number;
}

/** Quoted words without their marks; `open`/`close` are the marks' offsets. */
export interface Quotation extends Span {
  readonly open: number;
  /** Absent when the quotation goes on in the next paragraph. */
  readonly close?: number;
}

/** A date expression, in the form of TIMEX3. */
export interface DateExpression extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** `2031-05-08`, `2031-05`, `2031-W19`, `2031-05-08T09:30`, `P2D`. */
  readonly value: string;
  /** First and last possible day (or the days of a range), when the value alone does not say. */
  readonly earliest?: string;
  readonly latest?: string;
  readonly rule: string;
}

/** A stretch that a name finder takes for a name. Evidence, not a verdict. */
export interface NameSpan extends TokenRange {
  readonly label: "PERSON" | "ORGANIZATION" | "PLACE" | "GROUP" | "FACILITY" | "EVENT" | "OTHER";
}

/**
 * Part-of-speech tags and the dependency tree, parallel to the tokens; both are empty
 * (`tag` "", `head` the token itself, `label` "") in sentences that no rule could use.
 */
export interface Syntax {
  /** Penn Treebank tag of each token. */
  readonly tags: readonly string[];
  /** Index of the head token; a root is its own head. */
  readonly heads: Int32Array;
  /** ClearNLP label ("nsubj", "ccomp"; "ROOT" for a root). */
  readonly labels: readonly string[];
}

/** One document with its layers: offsets and labels only. Each layer may come from another annotator. */
export interface Annotations {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Sentence index of each token. */
  readonly sentenceOf: Int32Array;
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateExpression[];
  readonly names: readonly NameSpan[];
  /** Names by a reader that has seen `names` and the whole document: the better on people. */
  readonly secondReading: readonly NameSpan[];
  readonly syntax: Syntax;
}

/** Index of the token that covers `offset`, or else of the first token behind it. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The tokens that a span touches. */
export const rangeOf = (tokens: readonly Token[], span: Span): TokenRange => {
  const first = tokenAt(tokens, span.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < span.end) last++;
  return { first, last };
};

/** From the first token's start to the last one's end. The range must not be empty. */
export const spanOf = (tokens: readonly Token[], { first, last }: TokenRange): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
});
