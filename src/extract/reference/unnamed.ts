import { officeTerms } from "../../lexicon/offices.ts";
import type { Annotations } from "../../model/annotations.ts";
import { isMainSubject } from "./scene.ts";

/**
 * Somebody without a name of whom the sentence before tells: "Berg waited. The mayor's spokesman refused. He said
 * that it rained." The token of the office, or of a pronoun that already stands for nobody named; undefined
 * where the main subject is anything else. `isNamed` tells whether a token is part of a person's mention.
 */
export const unnamedBefore = (
  annotations: Annotations,
  at: number,
  isNamed: (token: number) => boolean,
): number | undefined => {
  const { tokens, syntax, sentences, sentenceOf } = annotations;
  const before = sentences[sentenceOf[at]! - 1];
  if (!before) return undefined;
  for (let token = before.first; token < before.last; token++) {
    if (!isMainSubject(annotations, token)) continue;
    const word = tokens[token]!.text.toLowerCase();
    const single = /^NNP?$/.test(syntax.tags[token]!) && officeTerms.has(word);
    return (single || /^s?he$/.test(word)) && !isNamed(token) ? token : undefined;
  }
  return undefined;
};
