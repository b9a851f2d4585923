import { grouped } from "../model/grouped.ts";
import { byText, inside } from "../model/span.ts";
import { type Board, sortedEvidence } from "./board.ts";
import type { PlacedClaim } from "./claims.ts";
import { likelyPairs, likeness, stems } from "./likeness.ts";

/** Longest time between two tellings of one statement, in days. */
const nearDays = 7;

const daysApart = (a: string | undefined, b: string | undefined): number =>
  a && b ? Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 || 0 : 0;

/** A claim with the stems of its words, which are taken once. */
interface Worded {
  readonly claim: PlacedClaim;
  readonly stems: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Whether the places that two claims name leave room for one and the same event. */
const elsewhere = (a: Worded, b: Worded): boolean =>
  a.places.size > 0 && b.places.size > 0 && ![...a.places].some((place) => b.places.has(place));

/** Why two claims of one speaker in two documents say the same thing, or undefined. */
const sameThing = (a: Worded, b: Worded): string | undefined => {
  const { common, share, coverage } = likeness(a.stems, b.stems);
  // a few words that all stand somewhere in a long statement do not say the same as it
  const enough =
    (common >= 2 && share > 0.65 && coverage >= 0.15) || (common >= 3 && coverage >= 0.4);
  if (elsewhere(a, b)) return undefined;
  return enough && daysApart(a.claim.claim.said, b.claim.claim.said) <= nearDays
    ? `same speaker; ${common} of ${Math.min(a.stems.size, b.stems.size)} content words in common`
    : undefined;
};

const placesOf = ({ claim, reading }: PlacedClaim): Set<string> =>
  new Set(
    claim.content
      .flatMap((piece) => inside(reading.findings.mentions, piece))
      .filter(({ kind }) => kind === "Place" || kind === "Venue")
      .map(({ entity }) => entity),
  );

/** A speaker with more claims than this has only those compared that share an uncommon word. */
const mostCompared = 500;

/** Index pairs (a < b) of one speaker's claims that are worth comparing. */
function* candidates(said: readonly Worded[]): Generator<readonly [number, number]> {
  if (said.length > mostCompared) {
    yield* likelyPairs(
      said.map(({ stems }) => stems),
      2,
    );
    return;
  }
  for (let a = 0; a < said.length; a++) for (let b = a + 1; b < said.length; b++) yield [a, b];
}

/** Joins claims of one speaker that two documents both carry. Only claims of one speaker are compared. */
export const corroborations = (claims: readonly PlacedClaim[], board: Board): void => {
  for (const said of grouped(claims, ({ speaker }) => speaker).values()) {
    if (said.every(({ reading }) => reading === said[0]?.reading)) continue;
    const ordered = [...said]
      .sort((a, b) => byText(a.key, b.key))
      .map((claim) => ({ claim, stems: stems(claim.text), places: placesOf(claim) }));
    for (const [x, y] of candidates(ordered)) {
      const [a, b] = [ordered[x]!, ordered[y]!];
      const why = a.claim.reading === b.claim.reading ? undefined : sameThing(a, b);
      if (!why) continue;
      board.edge("CORROBORATES", a.claim.key, b.claim.key, {
        why,
        evidence: sortedEvidence([...a.claim.evidence, ...b.claim.evidence]),
      });
    }
  }
};
