import type { Sentence, Token } from "../../model/annotations.ts";
import { bits, type WordKnowledge } from "./word-knowledge.ts";

/** What all places where a word stands with a capital say together. */
export interface Clues {
  /** How often the network takes it for nothing, a person, a body, a place, another name. */
  readonly votes: readonly [number, number, number, number, number];
  /** Bits: within a person's longer name, behind a title, before a verb of speech, "in …", "the …", behind a given name. */
  readonly company: number;
}

/** The network's label of a token: 0 outside; else 1 + 3 × kind, + 1 first or + 2 further of several words. */
export const kindOf = (label: number): number =>
  label === 0 ? 0 : 1 + Math.min(3, Math.floor((label - 1) / 3));

const capital = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * A surname alone is a person's where the document gives it a title, or lets it speak, anywhere: what
 * a reader remembers, and what one sentence does not show.
 */
export const documentClues = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  labels: Int32Array,
  knowledgeOf: (word: string) => WordKnowledge,
): ReadonlyMap<string, Clues> => {
  const clues = new Map<
    string,
    { votes: [number, number, number, number, number]; company: number }
  >();
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const { text } = tokens[i]!;
      if (!capital(text)) continue;
      const before = i > first ? tokens[i - 1]!.text : "";
      const behind = before === "" ? 0 : knowledgeOf(before).known;
      const ahead = i + 1 < last ? knowledgeOf(tokens[i + 1]!.text).known : 0;
      const label = labels[i]!;
      const found = clues.get(text) ?? { votes: [0, 0, 0, 0, 0], company: 0 };
      clues.set(text, found);
      found.votes[kindOf(label)]!++;
      if (label === 2 || label === 3) found.company |= 2;
      if (behind & (bits.calling | bits.honorific)) found.company |= 4;
      if (ahead & bits.speech) found.company |= 8;
      if (/^(?:in|at|near)$/.test(before)) found.company |= 16;
      if (/^the$/i.test(before)) found.company |= 32;
      if (capital(before) && behind & bits.givenName) found.company |= 64;
    }
  return clues;
};

/** The votes as one number: who wins, and how clearly. */
export const verdict = ({ votes }: Clues): number => {
  const most = Math.max(...votes);
  const all = votes.reduce((sum, count) => sum + count, 0);
  const clearness = all === 1 ? 0 : most === all ? 1 : most * 2 > all ? 2 : 3;
  return 1 + [1, 2, 3, 4, 0].findIndex((kind) => votes[kind] === most) + 8 * clearness;
};
