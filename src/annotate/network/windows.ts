import type { TokenRange } from "../../model/annotations.ts";
import { layers, windowTokens } from "./sizes.ts";

/** Sentences that are read at once, and the tokens `[from, to)` that their words see. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly sentences: readonly TokenRange[];
}

/** The sentence, or parts of it when it is longer than a window: a list of names, a table. */
const parts = ({ first, last }: TokenRange): readonly TokenRange[] => {
  const count = Math.ceil((last - first) / windowTokens);
  return Array.from({ length: count }, (_, i) => ({
    first: first + i * windowTokens,
    last: Math.min(last, first + (i + 1) * windowTokens),
  }));
};

/** Packs sentences, which are in order, into windows; `total` is the number of tokens in the text. */
export const windows = (sentences: readonly TokenRange[], total: number): readonly Window[] => {
  const made: Window[] = [];
  let pack: TokenRange[] = [];
  const close = (): void => {
    const [first, last] = [pack[0], pack.at(-1)];
    if (!first || !last) return;
    const from = Math.max(0, first.first - layers);
    made.push({ from, to: Math.min(total, last.last + layers + 1), sentences: pack });
    pack = [];
  };
  for (const sentence of sentences.flatMap(parts)) {
    if (sentence.last - (pack[0]?.first ?? sentence.first) > windowTokens) close();
    pack.push(sentence);
  }
  close();
  return made;
};
