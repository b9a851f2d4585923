import type { Token, TokenRange } from "../../model/annotations.ts";
import type { Annotator } from "../annotate.ts";
import { type Columns, columnReader } from "./columns.ts";
import { labels, mayFollow, namesOf, none } from "./labels.ts";
import { questionCount, rowsAt } from "./questions.ts";
import { readWeights, type Weights } from "./weights.ts";

/** Tokens before and after a capital that may belong to its name; others are outside of names. */
const near = 2;

export const nearCapitals = (
  tokens: readonly Token[],
  sentences: readonly TokenRange[],
): Uint8Array => {
  const marked = new Uint8Array(tokens.length);
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++)
      if (/\p{Lu}/u.test(tokens[i]!.text))
        marked.fill(1, Math.max(first, i - near), Math.min(last, i + near + 1));
  return marked;
};

/** The label with the most weight of those that may stand here. */
export const bestLabel = (
  { values }: Pick<Weights, "values">,
  rows: Int32Array,
  previous: number,
  scores: Float64Array,
): number => {
  scores.fill(0);
  for (const row of rows)
    for (let label = 0, at = row * labels.length; label < labels.length; label++, at++)
      scores[label]! += values[at]!;
  let best = 0;
  for (let label = 1; label < labels.length; label++)
    if (scores[label]! > scores[best]! && mayFollow(label, previous)) best = label;
  return best;
};

/** What the labels given so far look like to a question. */
export const memory = (previous: number, before: number) => ({
  last: previous,
  last2: previous * (none + 1) + before,
});

/** The labels of a sentence's tokens, from left to right; 0 where a token is not `wanted`. */
export const labelled = (
  weights: Weights,
  columns: Columns,
  sentence: TokenRange,
  wanted: Uint8Array,
): Uint8Array => {
  const { first, last } = sentence;
  const given = new Uint8Array(last - first);
  const rows = new Int32Array(questionCount);
  const scores = new Float64Array(labels.length);
  for (let i = first; i < last; i++) {
    if (wanted[i] === 0) continue;
    const previous = i > first ? given[i - 1 - first]! : none;
    const before = i > first + 1 ? given[i - 2 - first]! : none;
    rowsAt(columns, sentence, i, memory(previous, before), weights.rows, rows);
    given[i - first] = bestLabel(weights, rows, previous, scores);
  }
  return given;
};

/**
 * An averaged perceptron that reads names a second time: it sees the network's labels, what lexicons
 * know of the words, and how each word stands elsewhere in the document. Better than the network on
 * people, who are all the names that no list holds; worse on bodies (see models/README.md).
 * `file`: the bytes of models/names.bin.
 */
export const perceptron = (file: Uint8Array): Annotator["secondReading"] => {
  const weights = readWeights(file);
  const columnsOf = columnReader();
  return (tokens, sentences, names) => {
    const columns = columnsOf(tokens, sentences, names);
    const wanted = nearCapitals(tokens, sentences);
    return sentences.flatMap((sentence) =>
      namesOf(labelled(weights, columns, sentence, wanted), sentence.first),
    );
  };
};
