import { firstDay, lastDay } from "../model/possible-days.ts";
import { accuracy, f1, miss, type Sheet } from "./figures.ts";
import type { Gold, GoldMeeting } from "./gold.ts";
import type { Cast } from "./named.ts";
import { namesOf, type Tested, type TestedNode } from "./tested.ts";
import { words } from "./words.ts";

/** A meeting of the graph with what it is recognised by, in keys of the gold standard. */
export interface Candidate {
  readonly node: TestedNode;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly places: readonly (string | undefined)[];
  readonly parties: readonly (string | undefined)[];
  readonly people: readonly (string | undefined)[];
}

/**
 * Pairs meetings one to one, the best pair first, by dates, place, parties, people and words of the
 * name. The pairs are added to the cast.
 */
export function meetings(
  gold: Gold,
  graph: Tested,
  cast: Cast,
  sheet: Sheet,
): Map<string, Candidate> {
  const all = graph.nodes("Meeting").map((node) => candidate(node, graph, cast));
  const pairs = Object.entries(gold.meetings)
    .flatMap(([key, meeting]) =>
      all.map((one) => ({ key, one, score: affinity(meeting, one, gold) })),
    )
    .filter(({ score }) => score >= 2.5)
    .sort((a, b) => b.score - a.score);
  const found = new Map<string, Candidate>();
  const taken = new Set<Candidate>();
  for (const { key, one } of pairs) {
    if (found.has(key) || taken.has(one)) continue;
    found.set(key, one);
    taken.add(one);
    cast.keyOf.set(one.node.key, key);
  }
  const required = Object.entries(gold.meetings).filter(([, { optional }]) => !optional);
  const right = required.filter(([key]) => found.has(key)).length;
  for (const [key, { names }] of required)
    if (!found.has(key)) miss(sheet, "meeting", `missing ${key}: ${names[0]}`);
  const extra = all.filter((one) => !taken.has(one));
  for (const { node, start } of extra)
    miss(sheet, "meeting", `extra «${node.label}» ${start ?? ""}`);
  sheet.figures.set("meeting", f1(right, extra.length, required.length - right));
  attributes(found, gold, graph, cast, sheet);
  return found;
}

function candidate(node: TestedNode, graph: Tested, { keyOf }: Cast): Candidate {
  const day = (value: unknown): string | undefined =>
    value ? String(value).slice(0, 10) : undefined;
  const held = [...graph.from(node.key, "HELD_IN"), ...graph.from(node.key, "HELD_AT")];
  const there = [...graph.to(node.key, "ATTENDED"), ...graph.to(node.key, "EXPECTED_AT")];
  return {
    node,
    start: day(node["start"]),
    end: day(node["end"] ?? node["start"]),
    places: held.map(({ target }) => keyOf.get(target)),
    parties: graph.to(node.key, "PARTY_TO").map(({ source }) => keyOf.get(source)),
    people: there.map(({ source }) => keyOf.get(source)),
  };
}

/** Whom a meeting may have as a party unpunished: the sides of those who took part, too. */
export const sides = (meeting: GoldMeeting): string[] => [
  ...(meeting.parties ?? []),
  ...(meeting.optionalParties ?? []),
  ...Object.values({ ...meeting.participants, ...meeting.optionalParticipants }).flatMap(
    (side) => side ?? [],
  ),
];

/** How well they fit; zero when dates or places exclude it. */
function affinity(meeting: GoldMeeting, one: Candidate, gold: Gold): number {
  const when = timeAffinity(meeting, one);
  const where = placeAffinity(meeting, one, gold);
  if (when === undefined || where === undefined) return 0;
  let score = when + where;
  if (meeting.venue && one.places.includes(meeting.venue)) score += 2;
  if (meeting.parties) {
    const allowed = sides(meeting);
    const both = meeting.parties.filter((party) => one.parties.includes(party)).length;
    const wrong = one.parties.filter(
      (party) => party && gold.countries[party] && !allowed.includes(party),
    );
    score += both - wrong.length * 1.5;
  }
  if (meeting.participants) {
    const there = Object.keys(meeting.participants).filter((person) => one.people.includes(person));
    score += Math.min(2, there.length);
  }
  return score + 3 * nameOverlap(meeting, one);
}

function timeAffinity(meeting: GoldMeeting, one: Candidate): number | undefined {
  if (!meeting.start) return 0;
  if (!one.start) return -1;
  const end = meeting.end ?? meeting.start;
  const overlap =
    firstDay(one.start) <= lastDay(end) && lastDay(one.end ?? one.start) >= firstDay(meeting.start);
  if (!overlap) return undefined;
  return one.start === meeting.start && one.end === end ? 4 : 2;
}

function placeAffinity(
  { city, country }: GoldMeeting,
  { places }: Candidate,
  gold: Gold,
): number | undefined {
  if (city) {
    if (places.includes(city)) return 1.5;
    return places.some((place) => place && gold.places[place]) ? undefined : 0;
  }
  return country && places.includes(country) ? 1.5 : 0;
}

function nameOverlap({ names }: GoldMeeting, { node }: Candidate): number {
  const shares = names.flatMap((name) => {
    const wanted = new Set(words(name));
    return namesOf(node).map((one) => {
      const found = words(one);
      const both = found.filter((word) => wanted.has(word)).length;
      return found.length > 0 ? both / Math.max(wanted.size, found.length) : 0;
    });
  });
  return Math.max(0, ...shares);
}

/** Dates, place, format, status and order of the meetings that were found. */
function attributes(
  found: ReadonlyMap<string, Candidate>,
  gold: Gold,
  graph: Tested,
  { keyOf }: Cast,
  sheet: Sheet,
): void {
  let right = 0;
  let asked = 0;
  for (const [key, { node, start, end, places }] of found) {
    const ask = (what: string, is: boolean): void => {
      asked++;
      if (is) right++;
      else miss(sheet, "meeting attribute", `${key}: ${what}`);
    };
    const leads = (kind: string, to: string): boolean =>
      graph.from(node.key, kind).some(({ target }) => keyOf.get(target) === to);
    const inside = (place: string): boolean =>
      places.includes(place) || places.some((one) => one && gold.venues[one]?.in === place);
    const meeting = gold.meetings[key]!;
    const { partOf, venue, format, status, follows } = meeting;
    if (partOf) ask(`part of ${partOf}`, leads("PART_OF", partOf));
    if (meeting.optional) continue;
    if (meeting.start) ask(`start ${meeting.start}, not ${start}`, start === meeting.start);
    if (meeting.end) ask(`end ${meeting.end}, not ${end}`, end === meeting.end);
    const place = meeting.city ?? meeting.country;
    if (place) ask(`held in ${place}`, inside(place));
    if (venue) ask(`venue ${venue}`, places.includes(venue));
    if (format) ask(`format ${format}, not ${node["format"]}`, node["format"] === format);
    if (status) ask(`status ${status}, not ${node["status"]}`, node["status"] === status);
    if (follows) ask(`follows ${follows}`, leads("FOLLOWS", follows));
  }
  sheet.figures.set("meeting attributes", accuracy(right, asked));
}
