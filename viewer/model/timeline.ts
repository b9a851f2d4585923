// Statements and meetings by day. Pure: what stands where is decided here, drawn elsewhere.

import { contentOf } from "./content.ts";
import { type Model, sourcesOf, statementsOf, type ThingOf, thingsOf, tiesFrom } from "./model.ts";
import { weightOf } from "./weight.ts";

export interface Day {
  /** Days since 1970. */
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
  readonly first: number;
  readonly last: number;
  readonly days: ReadonlyMap<number, Day>;
  readonly meetings: readonly Event[];
  readonly undated: number;
  readonly outside: number;
}

const dayLength = 86_400_000;
/** A longer silence than this ends the stretch of time that is shown. */
const longestGap = 24;
/** No more days than this are shown. */
const mostDays = 90;

/** Days since 1970 of `2031-05-08`; undefined for anything less exact. */
export function dayNumber(iso: string | undefined): number | undefined {
  if (iso === undefined || !/^\d{4}-\d\d-\d\d/.test(iso)) return undefined;
  const time = Date.parse(iso.slice(0, 10));
  return Number.isNaN(time) ? undefined : Math.round(time / dayLength);
}

export const dayOf = (number: number): string =>
  new Date(number * dayLength).toISOString().slice(0, 10);

/**
 * The stretch of days round the middle statement that no silence of `longestGap` days interrupts.
 * A statement stands on the day it was said, else on its document's. Undefined when no day is known.
 */
export function timeline(
  of: Model,
  without: readonly string[],
  selected: string | undefined,
): Timeline | undefined {
  const own = new Set(
    selected === undefined ? [] : statementsOf(of, selected).map((claim) => claim.key),
  );
  const dated: { day: number; own: boolean }[] = [];
  let undated = 0;
  for (const claim of thingsOf(of, "Claim")) {
    if (weightOf(claim, without) === 0) continue;
    const day =
      dayNumber(claim.attributes.said) ?? dayNumber(sourcesOf(of, contentOf(claim))[0]?.date);
    if (day === undefined) undated++;
    else dated.push({ day, own: own.has(claim.key) });
  }
  const meetings = thingsOf(of, "Meeting").flatMap((meeting) => {
    const first = dayNumber(meeting.attributes.start);
    // A session stands within the days of its meeting.
    const session = tiesFrom(of, meeting.key, "PART_OF").length > 0;
    if (first === undefined || session || weightOf(meeting, without) === 0) return [];
    return [{ meeting, first, last: dayNumber(meeting.attributes.end) ?? first }];
  });
  const all = [...dated.map(({ day }) => day), ...meetings.map(({ first }) => first)].sort(
    (a, b) => a - b,
  );
  const middle = Math.floor(all.length / 2);
  const centre = all[middle];
  if (centre === undefined) return undefined;
  let low = centre;
  let high = centre;
  for (const day of all.slice(0, middle).reverse())
    if (low - day <= longestGap && high - day < mostDays) low = day;
    else break;
  for (const day of all.slice(middle))
    if (day - high <= longestGap && day - low < mostDays) high = day;
    else break;
  const short = Math.max(0, 14 - (high - low));
  const first = low - 1 - Math.floor(short / 2);
  const last = high + 2 + Math.ceil(short / 2);
  const within = (day: number) => day >= first && day <= last;
  const days = new Map<number, Day>();
  for (const { day, own: isOwn } of dated) {
    if (!within(day)) continue;
    const known = days.get(day) ?? { number: day, statements: 0, own: 0 };
    days.set(day, {
      number: day,
      statements: known.statements + 1,
      own: known.own + Number(isOwn),
    });
  }
  return {
    first,
    last,
    days,
    meetings: meetings
      .filter((event) => within(event.first))
      .map((event) => ({ ...event, last: Math.min(event.last, last) }))
      .sort((a, b) => a.first - b.first || (a.meeting.key < b.meeting.key ? -1 : 1)),
    undated,
    outside: dated.filter(({ day }) => !within(day)).length,
  };
}
