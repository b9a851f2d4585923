import type { Quotation } from "../model/annotations.ts";
import type { Block } from "../model/document.ts";

/** Longest quotation inside one block, in code units: a mark without a partner this near is left alone. */
const farthest = 4000;

const double = /["“”„«»]/;
const single = /[‘’']/;
const wordly = /[\p{L}\p{N}]/u;

const isOpening = (text: string, at: number): boolean =>
  !wordly.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));

const isClosing = (text: string, at: number): boolean =>
  !wordly.test(text.charAt(at + 1)) && /\S/.test(text.charAt(at - 1));

/** Offset of the mark that closes a quotation opened before `from`, or -1. */
const closingMark = (text: string, from: number, end: number, ofSingle: boolean): number => {
  const limit = Math.min(end, from + farthest);
  for (let i = from; i < limit; i++) {
    const mark = text.charAt(i);
    if (!ofSingle && /["”“»]/.test(mark) && (isClosing(text, i) || mark !== "“")) return i;
    if (ofSingle && double.test(mark)) return -1;
    if (ofSingle && /[’']/.test(mark) && isClosing(text, i)) {
      // "the parties' own list": a plural's apostrophe closes only before a mark or at the end.
      const plural = text.charAt(i - 1) === "s" && /^\s\p{Ll}/u.test(text.slice(i + 1, i + 3));
      if (!plural) return i;
    }
  }
  return -1;
};

/**
 * Quoted stretches, whatever the marks and however they are mixed ("…", “…”, “…", ”…”, «…», and single
 * marks that are no apostrophes). A quotation left open at the end of a paragraph ends with it, without
 * `close`: the next paragraph's opening mark goes on with it.
 */
export const quotations = (text: string, blocks: readonly Block[]): Quotation[] => {
  const made: Quotation[] = [];
  for (const { content } of blocks) {
    for (let i = content.start; i < content.end; i++) {
      const mark = text.charAt(i);
      const ofSingle = single.test(mark);
      if (!ofSingle && !double.test(mark)) continue;
      if (!isOpening(text, i) || mark === "’") continue;
      const close = closingMark(text, i + 1, content.end, ofSingle);
      if (close > i + 1) made.push({ start: i + 1, end: close, open: i, close });
      else if (close < 0 && !ofSingle && i === content.start && content.end > i + 1) {
        made.push({ start: i + 1, end: content.end, open: i });
        break;
      }
      if (close >= 0) i = close;
    }
  }
  return made;
};
