// Words in quotation marks: which belong to a saying, and which go on behind it.

import type { TokenRange } from "../../model/annotations.ts";
import { rangeOf } from "../../model/annotations.ts";
import { trimmed } from "./content.ts";
import { isMark, type Scene, sentenceAt } from "./scene.ts";

/** Tokens of a quotation, marks included. */
export const quotedRange = (scene: Scene, quotation: number): TokenRange => {
  const { open, end, close } = scene.annotations.quotations[quotation]!;
  return rangeOf(scene.tokens, { start: open, end: close === undefined ? end : close + 1 });
};

const merged = (ranges: readonly TokenRange[]): TokenRange[] => {
  const made: { first: number; last: number }[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const open = made.at(-1);
    if (open && first <= open.last) open.last = Math.max(open.last, last);
    else made.push({ first, last });
  }
  return made;
};

/** Whether a quotation is more than a word in scare quotes: it ends as speech does. */
const endsAsSpeech = (scene: Scene, quotation: number): boolean => {
  const { last } = rangeOf(scene.tokens, scene.annotations.quotations[quotation]!);
  return (
    /^(?:,|\.|!|\?|…|\.{3,}|-+|–|—|!+)$/.test(scene.words[last - 1] ?? "") ||
    /^[,.]$/.test(scene.words[quotedRange(scene, quotation).last] ?? "")
  );
};

/** Quotations that a token range touches, those around `verb` aside. */
export const widened = (
  scene: Scene,
  content: readonly TokenRange[],
  verb: number,
): TokenRange[] => {
  const own = scene.quotationOf[verb]!;
  const ranges = content.map((piece) => {
    let { first, last } = piece;
    for (const at of [first, last - 1]) {
      const quotation = scene.quotationOf[at]!;
      if (quotation < 0 || quotation === own) continue;
      const range = quotedRange(scene, quotation);
      first = Math.min(first, range.first);
      last = Math.max(last, range.last);
    }
    return { first, last };
  });
  return merged(ranges);
};

/** Quotations right before and behind the cue and its source: `"…," she said, "…"`. */
export const besideCue = (scene: Scene, left: number, right: number): TokenRange[] => {
  const { words, quotationOf } = scene;
  const sentence = sentenceAt(scene, left);
  const found: TokenRange[] = [];
  let before = left - 1;
  while (before > sentence.first && words[before] === ",") before--;
  const q = quotationOf[before] ?? -1;
  if (q >= 0 && before >= sentence.first) {
    const range = quotedRange(scene, q);
    if (range.last - 1 <= before && endsAsSpeech(scene, q)) found.push(range);
  }
  for (let at = right; at < sentence.last && at < right + 14; at++) {
    const behind = quotationOf[at]!;
    if (behind < 0) continue;
    if (!/^[,:]$/.test(words[at - 1] ?? "")) break;
    const range = quotedRange(scene, behind);
    if (range.last - range.first > 3) found.push(range);
    break;
  }
  return found;
};

/** Whether every word of a sentence stands in quotation marks. */
export const allQuoted = (scene: Scene, { first, last }: TokenRange): boolean => {
  let any = false;
  for (let i = first; i < last; i++) {
    if (isMark(scene.words[i]!)) continue;
    if (scene.quotationOf[i]! < 0) return false;
    any = true;
  }
  return any;
};

/** Without the quotation marks around all of it, and without the marks at its ends. */
export const unquoted = (scene: Scene, piece: TokenRange): TokenRange => {
  const { first, last } = trimmed(scene, piece);
  const quotation = scene.quotationOf[first] ?? -1;
  if (quotation < 0 || scene.quotationOf[last - 1] !== quotation) return { first, last };
  const range = quotedRange(scene, quotation);
  // a mark may be two tokens
  const inner = rangeOf(scene.tokens, scene.annotations.quotations[quotation]!);
  const from = first === range.first ? inner.first : first;
  const to = last === range.last ? inner.last : last;
  return from < to ? trimmed(scene, { first: from, last: to }) : { first, last };
};
