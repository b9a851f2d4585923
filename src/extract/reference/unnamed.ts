import { officeTerms } from "../../lexicon/offices.ts";
import type { Annotations } from "../../model/annotations.ts";

/**
 * Somebody without a name of whom the sentence before tells: "Berg waited. The mayor's spokesman refused. He said
 * that it rained." The token of the office, or of a pronoun that already stands for nobody named; undefined
 * where the main subject is anything else. `isNamed` tells whether a token is part of a person's mention.
 */
export const unnamedBefore = (
  { tokens, syntax, sentences, sentenceOf }: Annotations,
  at: number,
  isNamed: (token: number) => boolean,
): number | undefined => {
  const before = sentences[sentenceOf[at]! - 1];
  if (!before) return undefined;
  for (let token = before.first; token < before.last; token++) {
    const verb = syntax.heads[token]!;
    if (!/^nsubj/.test(syntax.labels[token]!) || syntax.heads[verb] !== verb) continue;
    const word = tokens[token]!.text.toLowerCase();
    const single = /^NNP?$/.test(syntax.tags[token]!) && officeTerms.has(word);
    return (single || /^s?he$/.test(word)) && !isNamed(token) ? token : undefined;
  }
  return undefined;
};
