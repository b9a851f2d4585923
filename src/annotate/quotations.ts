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

/** Two single marks typed for one double mark: ''so'', ``so''. */
const twin = /^(?:''|``|‘‘|’’)/;

/** Offset of the mark that closes a quotation opened before `from`, or -1; of twin marks, of the last one. */
const closingTwin = (text: string, from: number, end: number): number => {
  const limit = Math.min(end, from + farthest);
  for (let i = from; i < limit - 1; i++)
    if (/^(?:''|’’)/.test(text.slice(i, i + 2)) && /\S/.test(text.charAt(i - 1))) return i + 1;
  return -1;
};

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
 * Quoted stretches, whatever the marks and however they are mixed ("…", “…”, “…", ”…”, «…», ''…'', and
 * single marks that are no apostrophes). A quotation left open at the end of a paragraph ends with it, without
 * `close`: the next paragraph's opening mark goes on with it.
 */
export const quotations = (text: string, blocks: readonly Block[]): Quotation[] => {
  const made: Quotation[] = [];
  blocks.forEach(({ content }, index) => {
    const next = blocks[index + 1]?.content.start ?? text.length;
    for (let i = content.start; i < content.end; i++) {
      const mark = text.charAt(i);
      const ofTwin = twin.test(text.slice(i, i + 2));
      const ofSingle = !ofTwin && single.test(mark);
      if (!ofTwin && !ofSingle && !double.test(mark)) continue;
      const width = ofTwin ? 2 : 1;
      if (!isOpening(text, i + width - 1) || (mark === "’" && !ofTwin)) continue;
      if (ofTwin && wordly.test(text.charAt(i - 1))) continue;
      const start = i + width;
      const close = ofTwin
        ? closingTwin(text, start, content.end)
        : closingMark(text, start, content.end, ofSingle);
      if (close > start) made.push({ start, end: close - width + 1, open: i, close });
      else if (close < 0 && content.end > start) {
        // inside a paragraph, or for a mark that may be an apostrophe, the next one must open in the same way
        const continued = text.charAt(next) === mark && isOpening(text, next + width - 1);
        if (!continued && (ofSingle || i > content.start)) continue;
        made.push({ start, end: content.end, open: i });
        break;
      }
      if (close >= 0) i = close;
    }
  });
  return made;
};
