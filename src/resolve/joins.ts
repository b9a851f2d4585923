import { samePerson } from "../lexicon/person-names.ts";
import type { Evidence } from "../model/span.ts";
import type { Board } from "./board.ts";
import { type Appearance, evidenceOf, wordsOf } from "./reading.ts";

/** The words that name an entity in its document: its fullest name where that stands, else another. */
const naming = ({ reading, entity, mentions }: Appearance): Evidence => {
  const { document } = reading;
  const words =
    mentions.find(
      (mention) => mention.form === "name" && wordsOf(document, mention) === entity.name,
    ) ??
    mentions.find(({ form }) => form === "name" || form === "adjective") ??
    mentions[0]!;
  return evidenceOf(document, words);
};

/** Notes why what another document names is the same. */
export const joinTo = (
  board: Board,
  node: string,
  one: Appearance,
  other: Appearance,
  why: string,
): void => board.join(node, why, naming(one), naming(other));

/** The same for all of a set, each beside the first. */
export const joinAll = (
  board: Board,
  node: string,
  [first, ...others]: readonly Appearance[],
  why: (first: Appearance, other: Appearance) => string,
): void => {
  for (const other of others) joinTo(board, node, first!, other, why(first!, other));
};

/** Notes why the other names that one document gives it are its own, each form once. */
export const joinForms = (board: Board, node: string, one: Appearance): void => {
  const { reading, entity, mentions } = one;
  const seen = new Set([entity.name]);
  for (const mention of mentions) {
    const form = wordsOf(reading.document, mention);
    if (mention.form !== "name" || seen.has(form)) continue;
    seen.add(form);
    const words = naming(one);
    if (words.start !== mention.start)
      board.join(node, whyOf(entity, form), words, evidenceOf(reading.document, mention));
  }
};

const whyOf = ({ kind, name }: Appearance["entity"], form: string): string => {
  if (kind !== "Person") return "another form in the same document";
  const { same, why } = samePerson(name, form);
  return same ? why : "part of the full name in the same document";
};
