import type { TokenRange } from "../../model/annotations.ts";
import type { Columns } from "./columns.ts";
import { mixed, textHash } from "./hash.ts";
import { labels } from "./labels.ts";

/**
 * What is asked of a token, a question a line: the columns that are read together, each with its
 * distance from the token. `last` is the label just given, `last2` the last two.
 */
const written = `
small
word
shape
end2
end3
start3
known
label
votes
elsewhere
small-1
small+1
small-2
small+2
known-1
known+1
small-1 small
small small+1
shape-1 shape
shape shape+1
shape-1 shape shape+1
known-1 known
known known+1
known-1 known+1
known-2 known-1 known
label-1 label
label label+1
label-1 label label+1
label-2 label-1 label
label label+1 label+2
label small
label shape
label known
label small-1
label small+1
label known-1
label known+1
label end3
label elsewhere
label-1 label shape
label shape+1 label+1
votes shape
votes known
votes-1 votes
votes votes+1
votes elsewhere
votes known-1
votes known+1
elsewhere known-1
elsewhere known+1
elsewhere-1 elsewhere
elsewhere elsewhere+1
elsewhere label-1 label
elsewhere label label+1
last
last2
last small
last shape
last known
last label
last label label+1
last votes
last elsewhere
last small+1
last shape+1
last known+1
last known-1
last small-1
last2 label
last2 shape
`;

interface Part {
  readonly column: keyof Columns | "last" | "last2";
  readonly distance: number;
}

const questions: readonly (readonly Part[])[] = written
  .trim()
  .split("\n")
  .map((line) =>
    line.split(" ").map((part) => {
      const [, name = "", distance = "0"] = /^(.+?)([+-]\d)?$/.exec(part) ?? [];
      return { column: name as Part["column"], distance: Number(distance) };
    }),
  );

export const questionCount = questions.length;

/** Changes with the questions and the labels: weights are of use only where it is the same. */
export const questionsVersion = textHash(`${written}${labels.join(" ")}`) >>> 0;

/** The row of the weights that each question leads to, for token `i` of a sentence. */
export const rowsAt = (
  columns: Columns,
  sentence: TokenRange,
  i: number,
  { last, last2 }: { readonly last: number; readonly last2: number },
  rows: number,
  into: Int32Array,
): void => {
  for (let question = 0; question < questions.length; question++) {
    let hash = Math.imul(question + 1, 0x85ebca6b);
    for (const { column, distance } of questions[question]!) {
      const at = i + distance;
      const outside = at < sentence.first || at >= sentence.last;
      const value =
        column === "last"
          ? last
          : column === "last2"
            ? last2
            : outside
              ? -1 - Math.abs(distance)
              : columns[column][at]!;
      hash = mixed(hash, value);
    }
    into[question] = (hash >>> 3) % rows;
  }
};
