import type { Sentence, Token } from "../model/annotations.ts";
import type { Document } from "../model/document.ts";

/** Longest sentence that is parsed, in tokens: beyond it stand lists and tables, where trees say nothing. */
const longest = 160;

/** Whether a rule that reads trees could fire here: running text with a lower-case word in it. */
export const worthParsing = (
  document: Document,
  tokens: readonly Token[],
  { first, last, block }: Sentence,
): boolean => {
  const kind = document.blocks[block]?.kind;
  if (kind === "heading" || kind === "field" || last - first < 3 || last - first > longest)
    return false;
  for (let i = first; i < last; i++) if (/^\p{Ll}{2,}$/u.test(tokens[i]!.text)) return true;
  return false;
};
