// Statements and meetings by day, or by month or year where they lie far apart. Pure: what stands
// where is decided here, drawn elsewhere.
import { byText } from "../../src/model/span.ts";
import { contentOf } from "./content.ts";
import { type Model, statementsOf, type ThingOf, thingsOf, tiesFrom } from "./model.ts";
import { binOf, type Unit, units } from "./units.ts";
import { weightOf } from "./weight.ts";

export interface Bin {
  readonly number: number;
  readonly statements: number;
  /** Those of the selected speaker. */
  readonly own: number;
}

export interface Event {
  readonly meeting: ThingOf<"Meeting">;
  readonly first: number;
  readonly last: number;
}

export interface Timeline {
  readonly unit: Unit;
  readonly first: number;
  readonly last: number;
  readonly bins: ReadonlyMap<number, Bin>;
  readonly meetings: readonly Event[];
  readonly undated: number;
  /** Statements before the first or after the last bin. */
  readonly outside: number;
}

/** A longer silence than this ends the stretch of time that is shown. */
const longestGap = 24;
/** No more bins than this are shown, and no fewer than that. */
const mostBins = 90;
const fewestBins = 14;
const manyStatements = 100;
/** A finer unit is good enough when so much of what is dated lies within its stretch. */
const enough = 0.9;

/** The day on which a statement was said, else its document's. */
export const dayOfClaim = (of: Model, claim: ThingOf<"Claim">): string | undefined =>
  [claim.attributes.said, of.sourceOf.get(contentOf(claim)[0]?.document ?? "")?.date].find(
    (iso) => binOf(iso, "day") !== undefined,
  );

/** Undefined when no day is known. */
export function timeline(
  of: Model,
  without: readonly string[],
  selected: string | undefined,
): Timeline | undefined {
  const own = new Set(
    selected === undefined ? [] : statementsOf(of, selected).map((claim) => claim.key),
  );
  const dated: { day: string; own: boolean }[] = [];
  let undated = 0;
  for (const claim of thingsOf(of, "Claim")) {
    if (weightOf(claim, without) === 0) continue;
    const day = dayOfClaim(of, claim);
    if (day === undefined) undated++;
    else dated.push({ day, own: own.has(claim.key) });
  }
  const meetings = thingsOf(of, "Meeting").filter(
    (meeting) =>
      binOf(meeting.attributes.start, "day") !== undefined &&
      // A session stands within the days of its meeting.
      tiesFrom(of, meeting.key, "PART_OF").length === 0 &&
      weightOf(meeting, without) > 0,
  );
  const said = dated.map(({ day }) => day);
  const met = meetings.map(({ attributes }) => attributes.start ?? "");
  // Where much is said, what is told of meetings long past does not stretch the line.
  const days = (said.length >= manyStatements ? said : [...said, ...met]).sort(byText);
  const found = stretch(days);
  if (!found) return undefined;
  const { unit, first, last } = found;
  const within = (bin: number) => bin >= first && bin <= last;
  const bins = new Map<number, Bin>();
  for (const { day, own: isOwn } of dated) {
    const number = binOf(day, unit) ?? Number.NaN;
    if (!within(number)) continue;
    const { statements, own: before } = bins.get(number) ?? { statements: 0, own: 0 };
    bins.set(number, { number, statements: statements + 1, own: before + Number(isOwn) });
  }
  return {
    ...found,
    bins,
    meetings: meetings
      .map((meeting): Event => {
        const { start, end } = meeting.attributes;
        const from = binOf(start, unit) ?? Number.NaN;
        return { meeting, first: from, last: Math.min(binOf(end, unit) ?? from, last) };
      })
      .filter((event) => within(event.first))
      .sort((a, b) => a.first - b.first || byText(a.meeting.key, b.meeting.key)),
    undated,
    outside: dated.filter(({ day }) => !within(binOf(day, unit) ?? Number.NaN)).length,
  };
}

/** In the finest unit that holds most of the days: the bins round the middle one, up to a silence. */
function stretch(days: readonly string[]): Pick<Timeline, "unit" | "first" | "last"> | undefined {
  for (const unit of units) {
    const bins = days.flatMap((day) => binOf(day, unit) ?? []);
    const middle = Math.floor(bins.length / 2);
    const centre = bins[middle];
    if (centre === undefined) return undefined;
    let low = centre;
    let high = centre;
    for (const bin of bins.slice(0, middle).reverse())
      if (low - bin <= longestGap && centre - bin < mostBins / 2) low = bin;
      else break;
    for (const bin of bins.slice(middle))
      if (bin - high <= longestGap && bin - centre < mostBins / 2) high = bin;
      else break;
    const share = bins.filter((bin) => bin >= low && bin <= high).length / bins.length;
    if (share < enough && unit !== "year") continue;
    const short = Math.max(0, fewestBins - (high - low));
    return { unit, first: low - 1 - Math.floor(short / 2), last: high + 2 + Math.ceil(short / 2) };
  }
  return undefined;
}
