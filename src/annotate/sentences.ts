import { titleAbbreviations } from "../lexicon/abbreviations.ts";
import type { Sentence, Token } from "../model/annotations.ts";
import type { Block } from "../model/document.ts";

const closing = /^["”’'»)\]]$/;
const opening = /^["“‘'«([]$/;

// Words that begin a sentence behind an abbreviation ("… in the U.S. The talks …").
const starters =
  /^(?:the|an?|he|she|it|they|we|i|in|on|at|but|and|while|this|that|these|those|following|after|before|mr|mrs|ms|according|for|as|if|when|his|her|their|its|also|however|previously|earlier|later|both|there|meanwhile|asked|speaking)\.?$/i;

/** Whether a sentence may begin with this token. */
const mayBegin = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word) || opening.test(word);

/** The index behind the last token of a sentence that ends with token `i`, closing marks included; 0 when none does. */
const endAfter = (tokens: readonly Token[], i: number, last: number): number => {
  const word = tokens[i]!.text;
  const plainStop = /^(?:[.!?]+|…)$/.test(word);
  if (!plainStop && !(word.length > 1 && word.endsWith("."))) return 0;
  let next = i + 1;
  while (next < last && closing.test(tokens[next]!.text) && !tokens[next - 1]!.spaced) next++;
  if (next >= last) return next;
  if (!tokens[next - 1]!.spaced) return 0;
  const following = tokens[next]!.text;
  if (plainStop) {
    return mayBegin(following) || (word === "." && /^[-•–*]$/.test(following)) ? next : 0;
  }
  const bare = word.slice(0, -1).toLowerCase();
  if (titleAbbreviations.has(bare) || /^\p{Lu}\.$/u.test(word)) return 0;
  return opening.test(following) || (starters.test(following) && /^\p{Lu}/u.test(following))
    ? next
    : 0;
};

/** A sentence ends here at the latest, in tokens: text without full stops costs no more than other text. */
const longest = 640;

/** Where an endless sentence is cut: behind the last mark near its greatest length, else right there. */
const cut = (tokens: readonly Token[], first: number): number => {
  const end = first + longest;
  for (let i = end; i > end - longest / 4; i--) if (/^[,;:–—]$/.test(tokens[i - 1]!.text)) return i;
  return end;
};

/** Sentences in order; they cover all tokens, and none crosses a block or a line break inside one. */
export const sentences = (
  text: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
): Sentence[] => {
  const made: Sentence[] = [];
  let first = 0;
  blocks.forEach((block, index) => {
    let last = first;
    while (last < tokens.length && tokens[last]!.start < block.content.end) last++;
    for (let i = first; i < last; i++) {
      const gap = i + 1 < last ? text.slice(tokens[i]!.end, tokens[i + 1]!.start) : "";
      const full = i + 1 - first === longest ? cut(tokens, first) : 0;
      const end = gap.includes("\n") ? i + 1 : endAfter(tokens, i, last) || full;
      if (end === 0) continue;
      made.push({ first, last: end, block: index });
      first = end;
      i = end - 1;
    }
    if (first < last) made.push({ first, last, block: index });
    first = last;
  });
  return made;
};
