import { grouped } from "../model/grouped.ts";
import { byText } from "../model/span.ts";
import { type Board, sortedEvidence } from "./board.ts";
import type { PlacedClaim } from "./claims.ts";
import { likeness, stems } from "./likeness.ts";

/** Longest time between two tellings of one statement, in days. */
const nearDays = 7;

const daysApart = (a: string | undefined, b: string | undefined): number =>
  a && b ? Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 || 0 : 0;

/** Why two claims of one speaker in two documents say the same thing, or undefined. */
const sameThing = (a: PlacedClaim, b: PlacedClaim): string | undefined => {
  const [x, y] = [stems(a.text), stems(b.text)];
  const { common, share, coverage } = likeness(x, y);
  const enough = (common >= 2 && share > 0.65) || (common >= 3 && coverage >= 0.4);
  return enough && daysApart(a.claim.said, b.claim.said) <= nearDays
    ? `same speaker; ${common} of ${Math.min(x.size, y.size)} content words in common`
    : undefined;
};

/** Joins claims of one speaker that two documents both carry. Only claims of one speaker are compared. */
export const corroborations = (claims: readonly PlacedClaim[], board: Board): void => {
  for (const said of grouped(claims, ({ speaker }) => speaker).values()) {
    const ordered = [...said].sort((a, b) => byText(a.key, b.key));
    ordered.forEach((a, at) => {
      for (const b of ordered.slice(at + 1)) {
        const why = a.reading === b.reading ? undefined : sameThing(a, b);
        if (!why) continue;
        board.edge("CORROBORATES", a.key, b.key, {
          why,
          evidence: sortedEvidence([...a.evidence, ...b.evidence]),
        });
      }
    });
  }
};
