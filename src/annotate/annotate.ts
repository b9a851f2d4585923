import type { Annotations, NameSpan, Sentence, Syntax, Token } from "../model/annotations.ts";
import type { Document } from "../model/document.ts";
import { dates } from "./dates/dates.ts";
import { quotations } from "./quotations.ts";
import { sentences } from "./sentences.ts";
import { tokens } from "./tokens.ts";
import { worthParsing } from "./worth-parsing.ts";

/** What trained models add. Another annotator takes their place by giving the same layers. */
export interface Annotator {
  /** Names near capitals. No name crosses the end of a sentence. */
  readonly names: (tokens: readonly Token[], sentences: readonly Sentence[]) => NameSpan[];
  /** People, bodies and places once more, by one that has seen `names`. No name crosses the end of a sentence. */
  readonly secondReading: (
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    names: readonly NameSpan[],
  ) => NameSpan[];
  /**
   * Tags and trees of the sentences that `wanted` marks, empty elsewhere; each is the same as when
   * all are wanted.
   */
  readonly syntax: (
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    wanted: (sentence: number) => boolean,
  ) => Syntax;
}

/** The layers of one document, in their order. */
export const annotations = (document: Document, annotator: Annotator): Annotations => {
  const { text, blocks } = document;
  const words = tokens(text, blocks);
  const split = sentences(text, words, blocks);
  const sentenceOf = new Int32Array(words.length);
  split.forEach(({ first, last }, index) => {
    sentenceOf.fill(index, first, last);
  });
  const names = annotator.names(words, split);
  return {
    document,
    tokens: words,
    sentences: split,
    sentenceOf,
    quotations: quotations(text, blocks),
    dates: dates(document, words, split),
    names,
    secondReading: annotator.secondReading(words, split, names),
    syntax: annotator.syntax(words, split, (index) => worthParsing(document, words, split[index]!)),
  };
};
