import type { ClaimFinding } from "../../model/findings.ts";
import { grouped } from "../../model/grouped.ts";

const pronoun = /^(?:he|she|they|it)$/i;

/**
 * The same words are one claim. A quotation that stood alone until its cue came ("…," she told the Gazette)
 * takes cue and listener from it; its speaker stays where the cue has only a pronoun.
 */
export const once = (claims: readonly ClaimFinding[], text: string): ClaimFinding[] => {
  const same = grouped(claims, ({ content }) =>
    content.map(({ start, end }) => `${start}-${end}`).join(),
  );
  return [...same.values()].map((told) => {
    const alone = told.find(({ cue }) => cue.length === 0);
    const cued = told.find(({ cue }) => cue.length > 0);
    if (!alone || !cued) return told[0]!;
    const [source] = cued.source;
    const byPronoun = source !== undefined && pronoun.test(text.slice(source.start, source.end));
    return byPronoun && alone.speaker ? { ...cued, speaker: alone.speaker } : cued;
  });
};
