import type { Syntax, Token, TokenRange } from "../../model/annotations.ts";
import { embedding } from "./embedding.ts";
import { encoder, scratch } from "./encoder.ts";
import { kernel } from "./kernel.ts";
import { lift } from "./lift.ts";
import { type Name, nameFinder } from "./name-finder.ts";
import { parser } from "./parser.ts";
import { scorer } from "./scorer.ts";
import { keptWords, windowRows } from "./sizes.ts";
import { tagger } from "./tagger.ts";
import { readWeights } from "./weights.ts";
import { type Window, windows } from "./windows.ts";
import { vectorOf, wordReader } from "./words.ts";

/** The network as it was trained: every label of its own. */
export interface Model {
  /** Names that lie at most `near` tokens from a capital, or run on from there; Infinity: all. */
  readonly names: (
    tokens: readonly Token[],
    sentences: readonly TokenRange[],
    near: number,
  ) => readonly Name[];
  /** Tags and trees of these of the text's sentences; empty elsewhere. */
  readonly syntax: (tokens: readonly Token[], sentences: readonly TokenRange[]) => Syntax;
}

/** Floats of the kernel's memory: weights as float32, kept words, and room to work. */
const memory = 6_500_000;

/** `file`: the bytes of models/network.bin. */
export const model = (file: Uint8Array): Model => {
  const weights = readWeights(file);
  const { vocabulary } = weights;
  const machine = kernel(memory);
  const work = scratch(machine);

  const nameWords = embedding(machine, weights, "names", keptWords);
  const syntaxWords = embedding(machine, weights, "syntax", 2 * keptWords);
  const wordsOf = wordReader(vocabulary, [nameWords, syntaxWords]);

  const findNames = nameFinder(
    vocabulary.nameMoves,
    encoder(machine, weights, "names", work),
    scorer(machine, weights, "names"),
    (word) => vectorOf(word, "names", nameWords),
  );
  const encode = encoder(machine, weights, "syntax", work);
  const states = scorer(machine, weights, "syntax");
  const tag = tagger(machine, weights);
  const parse = parser(vocabulary.parserMoves, states);

  /** Tags and parses the window's sentences into the layers. */
  const read = (
    { from, to, sentences }: Window,
    tokens: readonly Token[],
    tags: string[],
    heads: Int32Array,
    labels: string[],
  ): void => {
    const words = wordsOf(tokens, from, to);
    const wanted = new Uint8Array(windowRows);
    // A parser looks one token ahead, beyond the sentence too.
    for (const { first, last } of sentences)
      wanted.fill(1, first - from, Math.min(last + 1, tokens.length) - from);
    const vectors = encode(words.length, wanted, (i) =>
      vectorOf(words[i]!, tokens[from + i]!.spaced ? "spaced" : "unspaced", syntaxWords),
    );
    states.read(vectors, words.length, wanted);
    for (const { first, last } of sentences) {
      const sentence = { first: first - from, last: last - from };
      const tree = parse(sentence, last < tokens.length);
      lift(tree, (i) => words[sentence.first + i]!.features.blank);
      for (const [i, found] of tag(vectors, sentence.first, sentence.last).entries()) {
        tags[first + i] = found;
        heads[first + i] = first + tree.heads[i]!;
        labels[first + i] = tree.labels[i]!;
      }
    }
  };
  return {
    names: (tokens, sentences, near) =>
      windows(sentences, tokens.length).flatMap((window) =>
        findNames(window, wordsOf(tokens, window.from, window.to), near),
      ),
    syntax: (tokens, sentences) => {
      const tags = new Array<string>(tokens.length).fill("");
      const labels = new Array<string>(tokens.length).fill("");
      const heads = Int32Array.from(tokens, (_, i) => i);
      for (const window of windows(sentences, tokens.length))
        read(window, tokens, tags, heads, labels);
      return { tags, heads, labels };
    },
  };
};
