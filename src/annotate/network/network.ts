import type { NameSpan, Sentence, Syntax, Token } from "../../model/annotations.ts";
import { embedding } from "./embedding.ts";
import { encoder, scratch } from "./encoder.ts";
import { kernel } from "./kernel.ts";
import { lift } from "./lift.ts";
import { nameFinder } from "./name-finder.ts";
import { parser } from "./parser.ts";
import { scorer } from "./scorer.ts";
import { keptWords, windowRows } from "./sizes.ts";
import { tagger } from "./tagger.ts";
import { readWeights } from "./weights.ts";
import { type Window, windows } from "./windows.ts";
import { vectorOf, wordReader } from "./words.ts";

/**
 * A small convolutional network that finds names, tags and dependency trees: the architecture and
 * the weights of spaCy's en_core_web_sm (see models/README.md). Pure and deterministic to the bit.
 */
export interface Network {
  /** Names near capitals; sentence starts are ours: no name crosses them. */
  readonly names: (tokens: readonly Token[], sentences: readonly Sentence[]) => NameSpan[];
  /**
   * Tags and trees of the sentences that `wanted` marks, empty elsewhere: the same as when all are
   * wanted.
   */
  readonly syntax: (
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    wanted: (sentence: number) => boolean,
  ) => Syntax;
}

/** The labels of the weights; those not listed (dates, numbers, works, laws) are left out. */
const nameLabels: Readonly<Record<string, NameSpan["label"]>> = {
  PERSON: "PERSON",
  ORG: "ORGANIZATION",
  GPE: "PLACE",
  LOC: "PLACE",
  NORP: "GROUP",
  FAC: "FACILITY",
  EVENT: "EVENT",
};

/** Floats of the kernel's memory: weights as float32, kept words, and room to work. */
const memory = 6_500_000;

/** `file`: the bytes of models/network.bin. */
export const network = (file: Uint8Array): Network => {
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
  const names: Network["names"] = (tokens, sentences) =>
    windows(sentences, tokens.length)
      .flatMap((window) => findNames(window, wordsOf(tokens, window.from, window.to)))
      .flatMap(({ first, last, label }) => {
        const known = nameLabels[label];
        return known ? [{ first, last, label: known }] : [];
      });

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
  const syntax: Network["syntax"] = (tokens, sentences, wanted) => {
    const tags = new Array<string>(tokens.length).fill("");
    const labels = new Array<string>(tokens.length).fill("");
    const heads = Int32Array.from(tokens, (_, i) => i);
    const chosen = sentences.filter((_, i) => wanted(i));
    for (const window of windows(chosen, tokens.length)) read(window, tokens, tags, heads, labels);
    return { tags, heads, labels };
  };
  return { names, syntax };
};
