import { CARDINALS, ORDINALS } from "./lexicon.ts";

/** "twenty-one" → 21, "12" → 12, "2.5" → 2.5, "a hundred" → 100. */
export const numberOf = (words: string): number => {
  const plain = Number(words);
  if (!Number.isNaN(plain)) return plain;
  const parts = words.toLowerCase().split(/[-\s]+/);
  return parts.reduce(
    (sum, part) => (part === "hundred" ? (sum || 1) * 100 : sum + (CARDINALS[part] ?? 0)),
    0,
  );
};

/** "third" → 3, "19th" → 19. */
export const ordinalOf = (words: string): number =>
  ORDINALS[words.toLowerCase()] ?? Number.parseInt(words, 10);

/** "nineteen ninety-six" → 1996, "two thousand and one" → 2001. */
export const yearInWords = (words: string): number => {
  const [first = "", ...rest] = words.toLowerCase().split(/[-\s]+/);
  if (first === "two") return 2000 + numberOf(rest.slice(1).join(" "));
  return numberOf(first) * 100 + numberOf(rest.join(" "));
};
