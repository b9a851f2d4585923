import { byText, inside } from "../model/span.ts";
import { type Board, sortedEvidence } from "./board.ts";
import type { PlacedClaim } from "./claims.ts";
import { likelyPairs, likeness, stems } from "./likeness.ts";

type Slot = "number" | "duration" | "date";

/** What a claim puts a value on: "hours" → 6, "soldiers" → 55000, "date" → the days it names. */
interface Measures {
  readonly slots: ReadonlyMap<
    string,
    { readonly slot: Slot; readonly values: ReadonlySet<string> }
  >;
}

const durations = /^(?:second|minute|hour|day|week|month|year|decade)s?$/;
const numerals = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index) => [word, String(index + 1)] as const),
);
const measured =
  /\b(\d[\d,]*(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:-|\s)(?:(?:million|billion|thousand|more|other|full)\s)?(%|per cent|percent|\p{L}{3,})/giu;

const measuresOf = ({ text, claim, reading }: PlacedClaim): Measures => {
  const slots = new Map<string, { slot: Slot; values: Set<string> }>();
  const add = (name: string, slot: Slot, value: string): void => {
    const known = slots.get(name);
    if (known) known.values.add(value);
    else slots.set(name, { slot, values: new Set([value]) });
  };
  for (const [, amount = "", unit = ""] of text.matchAll(measured)) {
    const name = unit.toLowerCase().replace(/s$/, "");
    const value = numerals.get(amount.toLowerCase()) ?? amount.replaceAll(",", "");
    if (
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        name,
      )
    )
      continue;
    add(name, durations.test(name) ? "duration" : "number", value);
  }
  for (const date of claim.content.flatMap((piece) => inside(reading.findings.dates, piece))) {
    const day = /^\d{4}-\d{2}-\d{2}$/.exec(date.value);
    if (date.type === "DATE" && day && !date.earliest) {
      add("date", "date", date.value);
    }
  }
  return { slots };
};

/** The slot in which two claims about one thing give different values, with those values. */
const difference = (
  a: Measures,
  b: Measures,
): { readonly slot: Slot; readonly why: string } | undefined => {
  for (const [name, { slot, values }] of a.slots) {
    const other = b.slots.get(name)?.values;
    if (!other || values.size !== 1 || other.size !== 1) continue;
    const [[one], [two]] = [[...values], [...other]];
    if (one !== two)
      return { slot, why: slot === "date" ? `${one} and ${two}` : `${one} and ${two} ${name}` };
  }
  return undefined;
};

/** Share of the shorter claim's content words that must be the other's for both to speak of one thing. */
const sameMatter = 0.6;

/** Joins claims that speak of one thing and cannot both hold: another number, duration or day. */
export const conflicts = (claims: readonly PlacedClaim[], board: Board): void => {
  const measuring = claims
    .map((claim) => ({ claim, measures: measuresOf(claim), stems: stems(claim.text) }))
    .filter(({ measures }) => measures.slots.size > 0)
    .sort((a, b) => byText(a.claim.key, b.claim.key));
  for (const [x, y] of likelyPairs(
    measuring.map((one) => one.stems),
    3,
  )) {
    const [a, b] = [measuring[x]!, measuring[y]!];
    const { common, share } = likeness(a.stems, b.stems);
    const differs =
      common >= 3 && share >= sameMatter ? difference(a.measures, b.measures) : undefined;
    if (!differs) continue;
    board.edge("CONFLICTS_WITH", a.claim.key, b.claim.key, {
      slot: differs.slot,
      why: `${common} content words in common; ${differs.why}`,
      evidence: sortedEvidence([...a.claim.evidence, ...b.claim.evidence]),
    });
  }
};
