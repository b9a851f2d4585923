import type { Tense } from "./context.ts";

const FUTURE =
  /^(?:will|would|shall|'ll|’ll|may|might|could|should|must|plans?|planned|planning|expected|expects?|scheduled|due|slated|upcoming|intends?|prepares?|preparing|until|till|effective|payable|deadline)$/i;
const PAST =
  /^(?:was|were|had|did|said|told|held|met|took|began|went|came|made|gave|got|led|left|saw|sent|spoke|wrote|won|lost|fell|rose|hit|\p{Ll}{2,14}ed)$/u;

const WORD = /['’]?\p{L}+/gu;

/**
 * The time that a sentence's verb gives to a date in it: of the nearest telling word before the
 * date, else of the first one after it. `before` and `after` are the sentence's halves.
 */
export const tenseOf = (before: string, after: string): Tense => {
  const telling = (words: readonly string[]): Tense | undefined => {
    for (const [index, word] of words.entries()) {
      if (FUTURE.test(word)) return "future";
      if (PAST.test(word)) return "past";
      // "are meeting on Tuesday": what is arranged
      if (/^(?:is|are)$/.test(word)) {
        const next = words[index + 1] ?? "";
        const previous = words[index - 1] ?? "";
        if (/ing$|^to$/.test(next) || /ing$|^to$/.test(previous)) return "future";
      }
    }
    return undefined;
  };
  const earlier = (before.match(WORD) ?? []).reverse();
  return telling(earlier) ?? telling(after.match(WORD) ?? []) ?? "unknown";
};
