import type { NameSpan, Sentence, Token } from "../../model/annotations.ts";
import { documentClues, verdict } from "./document-clues.ts";
import { wordKnowledge } from "./word-knowledge.ts";

const own = ["word", "small", "shape", "end2", "end3", "start3", "known"] as const;

/**
 * What the finder sees, a number a token. `label` is the network's, `votes` what it says of the word in the
 * whole document beside what it says here, `elsewhere` the company in which the word stands in the document.
 */
export type Columns = Readonly<
  Record<(typeof own)[number] | "label" | "votes" | "elsewhere", Int32Array>
>;

const kinds: readonly NameSpan["label"][] = [
  "PERSON",
  "ORGANIZATION",
  "PLACE",
  "GROUP",
  "FACILITY",
  "EVENT",
  "OTHER",
];

/** Reads the columns of a document, whose names the network has given. */
export type ColumnReader = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly NameSpan[],
) => Columns;

export const columnReader = (): ColumnReader => {
  const knowledgeOf = wordKnowledge();
  return (tokens, sentences, names) => {
    const column = (): Int32Array => new Int32Array(tokens.length);
    const made = {
      ...{ word: column(), small: column(), shape: column(), known: column() },
      ...{ end2: column(), end3: column(), start3: column() },
      ...{ label: column(), votes: column(), elsewhere: column() },
    };
    tokens.forEach(({ text }, i) => {
      const knowledge = knowledgeOf(text);
      for (const name of own) made[name][i] = knowledge[name];
      made.shape[i] = knowledge.shape * 2;
    });
    for (const { first } of sentences) made.shape[first]! += 1;
    for (const { first, last, label } of names)
      for (let i = first; i < last; i++)
        made.label[i] = 1 + 3 * kinds.indexOf(label) + (i > first ? 2 : last - first > 1 ? 1 : 0);
    const clues = documentClues(tokens, sentences, made.label, knowledgeOf);
    const small = new Set(tokens.map(({ text }) => text).filter((text) => /^\p{Ll}/u.test(text)));
    tokens.forEach(({ text }, i) => {
      const found = clues.get(text);
      if (!found) return;
      made.votes[i] = verdict(found) + 64 * made.label[i]!;
      made.elsewhere[i] = 1 | found.company | (small.has(text.toLowerCase()) ? 128 : 0);
    });
    return made;
  };
};
