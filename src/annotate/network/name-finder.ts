import type { TokenRange } from "../../model/annotations.ts";
import type { Encode } from "./encoder.ts";
import type { Address } from "./kernel.ts";
import type { Scorer } from "./scorer.ts";
import { windowRows } from "./sizes.ts";
import type { Window } from "./windows.ts";
import type { Word } from "./words.ts";

/** A name with the label that the weights were trained with ("PERSON", "GPE", "DATE"). */
export interface Name extends TokenRange {
  readonly label: string;
}

/**
 * Names in the window's sentences; `words` are those of the window's tokens. Only tokens at most
 * `near` away from a capital are read, and where a name runs on; all when `near` is infinite.
 */
export type FindNames = (window: Window, words: readonly Word[], near: number) => readonly Name[];

type Range = readonly [number, number];

/** Tokens that are read further when a name runs on. */
const further = 4;

/**
 * Reads from left to right; each token begins a name, goes on in it, ends it, is one, or is outside.
 * No name crosses the end of a sentence.
 */
export const nameFinder = (
  moves: readonly string[],
  encode: Encode,
  scorer: Scorer,
  vectorOf: (word: Word) => Address,
): FindNames => {
  const movesOf = (action: string): Range => [
    moves.findIndex((move) => move.startsWith(action)),
    moves.findLastIndex((move) => move.startsWith(action)) + 1,
  ];
  const [begin, unit, outside] = [movesOf("B-"), movesOf("U-"), movesOf("O")];
  const one = (move: string): Range => [moves.indexOf(move), moves.indexOf(move) + 1];
  const goOn = new Map(
    moves
      .filter((move) => move.startsWith("B-"))
      .map((move) => [move.slice(2), [one(`I-${move.slice(2)}`), one(`L-${move.slice(2)}`)]]),
  );
  const anywhere = [begin, unit, outside];
  const atTheEnd = [unit, outside];

  const read = new Uint8Array(windowRows);
  const wanted = new Uint8Array(windowRows);

  /** Marks tokens near capitals, within their sentence. */
  const markNearCapitals = (
    { first, last }: TokenRange,
    words: readonly Word[],
    near: number,
  ): void => {
    for (let i = first; i < last; i++)
      if (words[i]!.features.capital || near === Number.POSITIVE_INFINITY)
        wanted.fill(1, Math.max(first, i - near), Math.min(last, i + near + 1));
  };
  const readWanted = (words: readonly Word[]): void => {
    const vectors = encode(words.length, wanted, (token) => vectorOf(words[token]!));
    scorer.read(vectors, words.length, wanted);
    for (let i = 0; i < words.length; i++) read[i]! |= wanted[i]!;
    wanted.fill(0);
  };
  const readFurther = (token: number, last: number, words: readonly Word[]): void => {
    for (let i = token; i < Math.min(last, token + further); i++) if (read[i] === 0) wanted[i] = 1;
    readWanted(words);
  };

  const inSentence = ({ first, last }: TokenRange, words: readonly Word[]): readonly Name[] => {
    const found: Name[] = [];
    let open = -1;
    let label = "";
    for (let i = first; i < last; i++) {
      if (read[i] === 0) {
        if (open < 0) continue;
        readFurther(i, last, words);
      }
      if (open >= 0) {
        const ends =
          i === last - 1 || moves[scorer.best([i, open, i - 1], goOn.get(label)!)]![0] === "L";
        if (!ends) continue;
        found.push({ first: open, last: i + 1, label });
        open = -1;
      } else if (!words[i]!.features.blank) {
        const move = moves[scorer.best([i, -1, -1], i === last - 1 ? atTheEnd : anywhere)]!;
        label = move.slice(2);
        if (move[0] === "B") open = i;
        else if (move[0] === "U") found.push({ first: i, last: i + 1, label });
      }
    }
    return found;
  };

  return ({ from, sentences }, words, near) => {
    read.fill(0);
    const local = sentences.map(({ first, last }) => ({ first: first - from, last: last - from }));
    for (const sentence of local) markNearCapitals(sentence, words, near);
    readWanted(words);
    return local
      .flatMap((sentence) => inSentence(sentence, words))
      .map(({ first, last, label: kind }) => ({
        first: first + from,
        last: last + from,
        label: kind,
      }));
  };
};
