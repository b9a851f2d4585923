import { grouped } from "../model/grouped.ts";
import { byText } from "../model/span.ts";
import { type Board, sortedEvidence } from "./board.ts";
import type { PlacedClaim } from "./claims.ts";

/** Words that say nothing by themselves. */
const empty = new Set(
  "a an the of to in on at by for from with and or but that this these those it its they them their he she his her we our you i is are was were be been being has have had do does did will would could should may might can as if so not no than then there which who whom what when where while also only just more most some any all both after before during said says".split(
    " ",
  ),
);

/** Content words, cut to their first six letters so that "negotiations" meets "negotiating". */
const stems = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !empty.has(word) && word.length > 1)
      .map((word) => word.slice(0, 6)),
  );

const daysApart = (a: string, b: string): number =>
  Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Why two claims of one speaker in two documents say the same thing, or undefined. */
const sameThing = (a: PlacedClaim, b: PlacedClaim): string | undefined => {
  const [x, y] = [stems(a.text), stems(b.text)];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  if (small.size < 2) return undefined;
  const common = [...small].filter((stem) => large.has(stem)).length;
  const share = common / small.size;
  const [said, other] = [a.claim.said, b.claim.said];
  const near =
    !said || !other || daysApart(said, other) <= 7 || Number.isNaN(daysApart(said, other));
  const enough = share >= 0.75 || (common >= 3 && share >= 0.5);
  return near && enough && common >= 2
    ? `same speaker, ${common} of ${small.size} content words in common`
    : undefined;
};

/** Joins claims of one speaker that two documents both carry. Only claims of one speaker are compared. */
export const corroborations = (claims: readonly PlacedClaim[], board: Board): void => {
  const bySpeaker = grouped(claims, ({ speaker }) => speaker);
  for (const said of bySpeaker.values()) {
    const ordered = [...said].sort((a, b) => byText(a.key, b.key));
    ordered.forEach((a, at) => {
      for (const b of ordered.slice(at + 1)) {
        if (a.reading === b.reading) continue;
        const why = sameThing(a, b);
        if (!why) continue;
        board.edge("CORROBORATES", a.key, b.key, {
          why,
          evidence: sortedEvidence([...a.evidence, ...b.evidence]),
        });
      }
    });
  }
};
