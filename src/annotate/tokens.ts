import { abbreviations } from "../lexicon/abbreviations.ts";
import type { Token } from "../model/annotations.ts";
import type { Block } from "../model/document.ts";

// Alternatives in order: dotted letters ("U.S.", "a.m."), addresses, numbers with their separators,
// words (letters and digits, joined by apostrophes or inner full stops: "Site.Xy"), ellipses, dashes, any mark.
const piece =
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|https?:\/\/[^\s<>"“”]+|\p{N}+(?:,\p{N}{3})*(?:\.\p{N}+)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*|\.{3,}|…|-{2,}|\S/gu;

const negatable =
  /^(?:ca|do|does|did|wo|would|could|should|is|are|was|were|has|have|had|must|need|ai|might)$/i;

/** Lengths of the parts that clitics and units divide a word into: "didn't" → did + n't. */
const parts = (word: string): readonly number[] => {
  const negation = /^(.+?)n['’]t$/i.exec(word);
  if (negation?.[1] && negatable.test(negation[1])) {
    return [negation[1].length, word.length - negation[1].length];
  }
  const clitic = /^(.+)['’](?:s|re|ve|ll|d|m)$/i.exec(word);
  if (clitic?.[1]) return [...parts(clitic[1]), word.length - clitic[1].length];
  const clock = /^(\d+(?:\.\d+)?)(?:am|pm)$/i.exec(word);
  if (clock?.[1]) return [clock[1].length, word.length - clock[1].length];
  if (/^cannot$/i.test(word)) return [3, 3];
  return [word.length];
};

const neverKeepsStop = /^(?:no|sat|sun|min|mar|art|fig|co|mon|fri)$/;

/** Whether a full stop right behind the word belongs to it: "Feb.", the initial in "Anna P. Berg". */
const keepsStop = (word: string): boolean =>
  /^\p{Lu}$/u.test(word) || (abbreviations.has(word.toLowerCase()) && !neverKeepsStop.test(word));

/**
 * Words and marks of the blocks' contents, in order; nothing but white space lies between them.
 * Hyphens, dashes and slashes are tokens; clitics stand alone ("Berg" + "'s").
 */
export const tokens = (text: string, blocks: readonly Block[]): Token[] => {
  const made: Token[] = [];
  const add = (start: number, end: number): void => {
    made.push({ start, end, text: text.slice(start, end), spaced: /\s/.test(text.charAt(end)) });
  };
  for (const { content } of blocks) {
    const words = text.slice(content.start, content.end);
    piece.lastIndex = 0;
    for (let match = piece.exec(words); match; match = piece.exec(words)) {
      let start = content.start + match.index;
      const word = match[0];
      if (keepsStop(word) && words.charAt(match.index + word.length) === ".") {
        piece.lastIndex++;
        add(start, start + word.length + 1);
        continue;
      }
      for (const length of parts(word)) {
        add(start, start + length);
        start += length;
      }
    }
  }
  return made;
};
