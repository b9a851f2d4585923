import type { Token } from "../../model/annotations.ts";
import { contractedNorm } from "./contractions.ts";
import type { Embedding } from "./embedding.ts";
import { type Features, featureReader } from "./features.ts";
import type { Address } from "./kernel.ts";
import { keptWords, windowRows } from "./sizes.ts";
import type { Vocabulary } from "./weights.ts";

/** As a network sees a word: the name finder, or the syntax before a space and before none. */
type View = "names" | "spaced" | "unspaced";

/** A word (a text with its normal form) and the vectors made of it so far (-1: none yet). */
export interface Word extends Record<View, Address> {
  readonly features: Features;
}

/** The word's vector, made when first asked for. */
export const vectorOf = (word: Word, view: View, embedding: Embedding): Address => {
  if (word[view] < 0) word[view] = embedding.vector(word.features, view === "spaced");
  return word[view];
};

/** Words of the tokens `[from, to)`, at most a window; valid until the next call. */
export type Words = (tokens: readonly Token[], from: number, to: number) => readonly Word[];

/**
 * Keeps what was made of each word. Bounded: when there may be too many for one more window, all
 * are forgotten, which changes no result.
 */
export const wordReader = (vocabulary: Vocabulary, embeddings: readonly Embedding[]): Words => {
  const features = featureReader(vocabulary);
  const contracted = contractedNorm(vocabulary.contractions);
  const known = new Map<string, Word>();
  return (tokens, from, to) => {
    if (known.size + windowRows > keptWords) {
      known.clear();
      for (const embedding of embeddings) embedding.forget();
    }
    const words: Word[] = [];
    for (let i = from; i < to; i++) {
      const { text } = tokens[i]!;
      const norm = contracted(tokens, i);
      const key = norm === undefined ? text : `${text}\0${norm}`;
      let word = known.get(key);
      if (!word) {
        word = { features: features(text, norm), names: -1, spaced: -1, unspaced: -1 };
        known.set(key, word);
      }
      words.push(word);
    }
    return words;
  };
};
