import type { Address, Kernel } from "./kernel.ts";
import { float, width, windowRows } from "./sizes.ts";
import type { Weights } from "./weights.ts";

/** The best tag of each token `[first, last)` from the tokens' vectors. */
export type Tag = (vectors: Address, first: number, last: number) => readonly string[];

export const tagger = (kernel: Kernel, weights: Weights): Tag => {
  const { tags } = weights.vocabulary;
  const matrix = weights.load("syntax.tag", kernel);
  const bias = weights.load("syntax.tagBias", kernel) / float;
  const columns = weights.size("syntax.tagBias");
  const scores = kernel.reserve(windowRows * columns);
  const { floats } = kernel;

  const bestAt = (row: number): string => {
    let found = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < tags.length; tag++) {
      const score = floats[row + tag]! + floats[bias + tag]!;
      if (score > highest) {
        highest = score;
        found = tag;
      }
    }
    return tags[found]!;
  };
  return (vectors, first, last) => {
    const stride = width * float;
    const count = last - first;
    kernel.multiply(vectors + first * stride, stride, matrix, scores, count, width, columns);
    return Array.from({ length: count }, (_, i) => bestAt(scores / float + i * columns));
  };
};
