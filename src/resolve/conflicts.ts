import { byText, inside, type Span } from "../model/span.ts";
import { type Board, sortedEvidence } from "./board.ts";
import type { PlacedClaim } from "./claims.ts";
import { likelyPairs, likeness, stems } from "./likeness.ts";
import { type Measure, measuresOf, type Slot } from "./measures.ts";

/** A claim with all that says whether it speaks of the same thing as another. */
interface Measuring {
  readonly claim: PlacedClaim;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly stems: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** Days that the words name, beside the one that they measure. */
  readonly days: ReadonlySet<string>;
  readonly ordinals: string;
}

const named = ({ reading }: PlacedClaim, spans: readonly Span[], kinds: RegExp): Set<string> =>
  new Set(
    spans
      .flatMap((piece) => inside(reading.findings.mentions, piece))
      .filter(({ kind }) => kinds.test(kind))
      .map(({ entity }) => entity),
  );

const ordinal =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|another|previous|new|earlier|\d+(?:st|nd|rd|th))\b/gi;

const measuring = (claim: PlacedClaim): Measuring => ({
  claim,
  measures: measuresOf(claim),
  stems: stems(claim.text),
  places: named(claim, claim.claim.content, /^(?:Place|Venue)$/),
  // who speaks for one side of talks names only the other
  parties: named(
    claim,
    [...claim.claim.content, ...claim.claim.source],
    /^(?:Country|Organization)$/,
  ),
  days: new Set(
    claim.claim.content
      .flatMap((piece) => inside(claim.reading.findings.dates, piece))
      .filter(({ type, value }) => type === "DATE" && /^\d{4}-\d{2}-\d{2}$/.test(value))
      .map(({ value }) => value),
  ),
  ordinals: [...new Set(claim.text.toLowerCase().match(ordinal) ?? [])].sort().join(),
});

/** Only what is told as so can be contradicted; what is asked for, offered or threatened cannot. */
const told: Readonly<Record<Slot, RegExp>> = {
  number: /^(?:state|accuse|deny)$/,
  duration: /^(?:state|accuse|deny)$/,
  date: /^(?:state|expect|promise)$/,
};

/** Longest time between two tellings of one thing, in days. */
const nearDays: Readonly<Record<Slot, number>> = { number: 1, duration: 7, date: 7 };

/** A later number for the same thing, or a day that was moved, contradicts nothing. */
const changing =
  /\b(?:r[io]se|risen|climbed|grew|grown|reached|increased|another|additional|more(?! than)|postponed|delayed|rescheduled|moved|originally|initially|instead|not)\b/i;

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((one) => b.has(one));

const daysApart = (a: string | undefined, b: string | undefined): number =>
  a && b ? Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 : Number.POSITIVE_INFINITY;

/** Whether both may speak of one occasion or one event, as far as names and days tell. */
const sameEvent = (a: Measuring, b: Measuring, slot: Slot): boolean => {
  if (a.claim.claim.negated || b.claim.claim.negated) return false;
  if ([a, b].some(({ claim }) => !told[slot].test(claim.claim.act))) return false;
  if (a.ordinals !== b.ordinals || !meets(a.places, b.places) || !meets(a.parties, b.parties))
    return false;
  const apart = daysApart(a.claim.claim.said, b.claim.claim.said);
  if (slot === "date") return apart <= nearDays.date;
  const dated = a.days.size > 0 && b.days.size > 0;
  return dated ? meets(a.days, b.days) && apart <= 30 : apart <= nearDays[slot];
};

/** How much of the words of both must be common for one measure to be of one thing. */
const alike = (a: Measuring, b: Measuring): number => {
  const { common, share, coverage } = likeness(a.stems, b.stems);
  return common >= 3 && share >= 0.6 && coverage >= 0.4 ? common : 0;
};

/** The slot in which two claims about one thing give values that exclude each other. */
const difference = (
  a: Measuring,
  b: Measuring,
): { readonly slot: Slot; readonly why: string } | undefined => {
  for (const [id, one] of a.measures) {
    const two = b.measures.get(id);
    if (!two || (one.low <= two.high && two.low <= one.high)) continue;
    if (changing.test(a.claim.text) || changing.test(b.claim.text)) continue;
    if (!sameEvent(a, b, one.slot)) continue;
    return { slot: one.slot, why: `${one.says} and ${two.says}` };
  }
  return undefined;
};

/** Joins claims that speak of one thing and cannot both hold: another number, duration or day. */
export const conflicts = (claims: readonly PlacedClaim[], board: Board): void => {
  const all = claims
    .map(measuring)
    .filter(({ measures }) => measures.size > 0)
    .sort((a, b) => byText(a.claim.key, b.claim.key));
  for (const [x, y] of likelyPairs(
    all.map((one) => one.stems),
    3,
  )) {
    const [a, b] = [all[x]!, all[y]!];
    if (a.claim.reading === b.claim.reading && a.claim.speaker === b.claim.speaker) continue;
    const common = alike(a, b);
    const differs = common > 0 ? difference(a, b) : undefined;
    if (!differs) continue;
    board.edge("CONFLICTS_WITH", a.claim.key, b.claim.key, {
      slot: differs.slot,
      why: `${common} content words in common; ${differs.why}`,
      evidence: sortedEvidence([...a.claim.evidence, ...b.claim.evidence]),
    });
  }
};
