import { type Annotations, spanOf } from "../model/annotations.ts";

/** Finds the longest known phrase that begins at a token. */
export interface Phrases<T> {
  readonly at: (
    annotations: Annotations,
    first: number,
  ) => { readonly last: number; readonly value: T } | undefined;
  readonly get: (phrase: string) => T | undefined;
}

/** Letters without their marks, straight apostrophes, single blanks: "Élysée" and "Elysee" are one. */
export const folded = (text: string): string =>
  /^[ -~]*$/.test(text) && !/\s\s|[\n\t]/.test(text)
    ? text
    : text
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/[‘’ʼ`´]/g, "'")
        .replace(/[‐‑–]/g, "-")
        .replace(/\s+/g, " ");

/** "CITY OF MOSCOW" → "City of Moscow"; other short words may be acronyms and stay. "People'S", as made by machines, too. */
const lowered = (text: string): string =>
  text
    .replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(/(?<= )(?:OF|THE|AND)(?= )|(?<=')S\b/g, (word) => word.toLowerCase());

const headOf = (phrase: string): string => /^[\p{L}\p{N}.]+/u.exec(phrase)?.[0] ?? phrase.charAt(0);

/** Longest phrase, in tokens. */
const longest = 12;

/** Later entries do not replace earlier ones. Phrases match in their own case, or all in capitals. */
export const phrases = <T>(entries: Iterable<readonly [string, T]>): Phrases<T> => {
  const known = new Map<string, T>();
  const heads = new Map<string, number>();
  for (const [phrase, value] of entries) {
    const key = folded(phrase);
    if (!known.has(key)) known.set(key, value);
    const head = headOf(key);
    heads.set(head, Math.max(heads.get(head) ?? 0, key.length));
  }
  const get = (phrase: string): T | undefined => {
    const key = folded(phrase);
    return known.get(key) ?? (/\p{Lu}{4}|'S\b/u.test(key) ? known.get(lowered(key)) : undefined);
  };
  return {
    get,
    at: (annotations, first) => {
      const { tokens, sentenceOf, document } = annotations;
      const head = headOf(folded(tokens[first]!.text));
      const room = heads.get(head) ?? heads.get(lowered(head));
      if (room === undefined) return undefined;
      const furthest = Math.min(tokens.length, first + longest);
      let found: { last: number; value: T } | undefined;
      for (let last = first + 1; last <= furthest; last++) {
        if (sentenceOf[last - 1] !== sentenceOf[first]) break;
        const { start, end } = spanOf(tokens, { first, last });
        if (end - start > room + 6) break;
        const value = get(document.text.slice(start, end));
        if (value !== undefined) found = { last, value };
      }
      return found;
    },
  };
};
