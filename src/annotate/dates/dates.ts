import type { DateExpression, Sentence, Token } from "../../model/annotations.ts";
import type { Document } from "../../model/document.ts";

export const dates = (
  _document: Document,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
): DateExpression[] => [];
