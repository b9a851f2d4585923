import { type Key, stringHash } from "./hash.ts";
import type { Vocabulary } from "./weights.ts";

/** What the network sees of a word, hashed, in the order of its embedding tables. */
export interface Features {
  /** Normal form, first letter, last three letters, shape. */
  readonly keys: readonly [Key, Key, Key, Key];
  /** Whether the word is white space only. */
  readonly blank: boolean;
  /** Whether it has a capital letter. */
  readonly capital: boolean;
}

const upper = /^\p{Lu}$/u;
const letter = /^\p{L}$/u;
/** What Python's `isdigit` takes for a digit. */
const digit = /^[\p{Nd}\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468]$/u;
const anyUpper = /\p{Lu}/u;
const blank = /^[\s\u0085]+$/;

const classOf = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code >= 97 && code <= 122) return "x";
  if (code >= 65 && code <= 90) return "X";
  if (code >= 48 && code <= 57) return "d";
  if (code < 128) return character;
  if (letter.test(character)) return upper.test(character) ? "X" : "x";
  return digit.test(character) ? "d" : character;
};

/** The kinds of a word's characters, each repeated at most four times: "Xxxxx", "dd-xxxx". */
export const shape = (word: string): string => {
  if (word.length >= 100) return "LONG";
  let made = "";
  let last = "";
  let run = 0;
  for (const character of word) {
    const kind = classOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 4) made += kind;
  }
  return made;
};

/** Reads a word's features; a `norm` given stands for the word's own normal form. */
export type FeatureReader = (word: string, norm?: string) => Features;

export const featureReader = (vocabulary: Vocabulary): FeatureReader => {
  const symbols = new Map(Object.entries(vocabulary.symbols));
  const norms = new Map(Object.entries(vocabulary.norms));
  const normsByHash = new Map(Object.entries(vocabulary.normsByHash));

  const key = (text: string): Key => {
    if (text === "") return { high: 0, low: 0 };
    const number = symbols.get(text);
    return number === undefined ? stringHash(text) : { high: 0, low: number };
  };
  const normOf = (word: string): string => {
    const { high, low } = key(word);
    const hash = high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
    return norms.get(word) ?? normsByHash.get(hash) ?? word.toLowerCase();
  };
  return (word, norm = normOf(word)) => {
    const characters = Array.from(word);
    return {
      keys: [
        key(norm),
        key(characters[0] ?? ""),
        key(characters.slice(-3).join("")),
        key(shape(word)),
      ],
      blank: blank.test(word),
      capital: anyUpper.test(word),
    };
  };
};
