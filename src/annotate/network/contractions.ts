import type { Token } from "../../model/annotations.ts";

/**
 * Normal form of the token at `index` as part of words written together: "can" for "ca" in "can't".
 * Undefined when the word alone decides.
 */
export type ContractedNorm = (tokens: readonly Token[], index: number) => string | undefined;

/** From a table such as `{"ca n't": "can not"}`; contractions have two or three parts. */
export const contractedNorm = (table: Readonly<Record<string, string>>): ContractedNorm => {
  const contractions = new Map(
    Object.entries(table).map(([words, norms]) => [words, norms.split(" ")]),
  );
  const parts = new Set([...contractions.keys()].flatMap((words) => words.split(" ")));
  /** Space-joined words of `length` tokens from `first` when nothing stands between them. */
  const joined = (tokens: readonly Token[], first: number, length: number): string | undefined => {
    let words = "";
    for (let i = first; i < first + length; i++) {
      const token = tokens[i];
      if (!token || (token.spaced && i + 1 < first + length)) return undefined;
      words += i > first ? ` ${token.text}` : token.text;
    }
    return words;
  };
  return (tokens, index) => {
    const gluedBefore = index > 0 && !tokens[index - 1]!.spaced;
    const gluedAfter = !tokens[index]!.spaced;
    if (!(gluedBefore || gluedAfter) || !parts.has(tokens[index]!.text)) return undefined;
    for (let first = gluedBefore ? Math.max(0, index - 2) : index; first <= index; first++)
      for (let length = 3; length >= 2; length--) {
        if (first + length <= index) continue;
        const words = joined(tokens, first, length);
        const norms = words === undefined ? undefined : contractions.get(words);
        if (norms) return norms[index - first];
      }
    return undefined;
  };
};
