import type { NameSpan } from "../../model/annotations.ts";

/** What a token may be: outside of names (0), the first of a name (odd), a further one (the next even). */
export const labels: readonly string[] = [
  "O",
  "B-PERSON",
  "I-PERSON",
  "B-ORGANIZATION",
  "I-ORGANIZATION",
  "B-PLACE",
  "I-PLACE",
];

/** Stands for the label before the first token of a sentence. */
export const none = labels.length;

/** Whether a label may stand behind another: a name goes on only in its own kind. */
export const mayFollow = (label: number, previous: number): boolean =>
  label === 0 || label % 2 === 1 || label === previous || label === previous + 1;

/** The label of each of `count` tokens with these names, which do not overlap; names of other kinds are left out. */
export const labelsOf = (names: readonly NameSpan[], count: number): Uint8Array => {
  const made = new Uint8Array(count);
  for (const { first, last, label } of names) {
    const begin = labels.indexOf(`B-${label}`);
    if (begin < 0) continue;
    made.fill(begin + 1, first, last);
    made[first] = begin;
  }
  return made;
};

/** The names that the labels of tokens from `offset` on spell out. */
export const namesOf = (given: Uint8Array, offset: number): NameSpan[] => {
  const made: NameSpan[] = [];
  for (let i = 0; i < given.length; ) {
    const label = given[i]!;
    let last = i + 1;
    if (label % 2 === 1) {
      while (last < given.length && given[last] === label + 1) last++;
      const kind = labels[label]!.slice(2) as NameSpan["label"];
      made.push({ first: offset + i, last: offset + last, label: kind });
    }
    i = last;
  }
  return made;
};
