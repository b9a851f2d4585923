import type { NameSpan, Sentence, Syntax, Token } from "../../model/annotations.ts";
import { model } from "./model.ts";

/**
 * A small convolutional network that finds names, tags and dependency trees: the architecture and
 * the weights of spaCy's en_core_web_sm (see models/README.md). Pure and deterministic to the bit.
 */
export interface Network {
  /** Names near capitals. No name crosses the end of a sentence. */
  readonly names: (tokens: readonly Token[], sentences: readonly Sentence[]) => NameSpan[];
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

/** Tokens before and after a capital that may belong to its name: the names of 99.8 % (Wikinews) and 98.6 % (a mixed set) stay the same. */
const near = 2;

/** `weights`: the bytes of models/network.bin. */
export const network = (weights: Uint8Array): Network => {
  const { names, syntax } = model(weights);
  return {
    names: (tokens, sentences) =>
      names(tokens, sentences, near).flatMap(({ first, last, label }) => {
        const known = nameLabels[label];
        return known ? [{ first, last, label: known }] : [];
      }),
    syntax: (tokens, sentences, wanted) =>
      syntax(
        tokens,
        sentences.filter((_, i) => wanted(i)),
      ),
  };
};
