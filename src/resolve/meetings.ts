import type { MeetingFinding } from "../model/findings.ts";
import { firstDay, lastDay } from "../model/possible-days.ts";
import { byText, type Evidence } from "../model/span.ts";
import { type Board, sortedEvidence } from "./board.ts";
import { blocks, clusters } from "./clusters.ts";
import type { NodeFinder } from "./entities.ts";
import { evidenceOf, type Reading } from "./reading.ts";
import { documentMark, slug } from "./slug.ts";

/** One telling of a meeting, with its ends found in the graph. */
interface Telling {
  readonly reading: Reading;
  readonly meeting: MeetingFinding;
  readonly places: readonly string[];
  readonly parties: readonly string[];
  readonly people: readonly string[];
}

/** First and last possible day of an ISO date as precise as the text; undefined without one. */
const days = ({
  start,
  end,
  earliest,
  latest,
}: MeetingFinding): readonly [string, string] | undefined => {
  const from = earliest ?? start;
  const to = latest ?? end ?? start;
  if (!from || !to) return undefined;
  return [firstDay(from), lastDay(to)];
};

const shared = (a: readonly string[], b: readonly string[]): number =>
  a.filter((value) => b.includes(value)).length;

/** Undated: the same people, all by name, at a meeting of the same standing and nowhere in particular. */
const sameUndated = (a: Telling, b: Telling): string | undefined => {
  const bare = [a, b].every(({ places, people }) => places.length === 0 && people.length > 1);
  const alike = a.meeting.status === b.meeting.status && a.meeting.format === b.meeting.format;
  const same = new Set(a.people);
  return bare &&
    alike &&
    same.size === new Set(b.people).size &&
    b.people.every((who) => same.has(who))
    ? "the same people, no day told by either"
    : undefined;
};

/** Why two tellings are of one occasion, or undefined. */
const sameOccasion = (a: Telling, b: Telling): string | undefined => {
  const [x, y] = [days(a.meeting), days(b.meeting)];
  if (!x && !y) return sameUndated(a, b);
  if (!x || !y || x[0] > y[1] || y[0] > x[1]) return undefined;
  const exact = a.meeting.start?.length === 10 && a.meeting.start === b.meeting.start;
  if (a.meeting.partOf || b.meeting.partOf) {
    if (!exact || Boolean(a.meeting.partOf) !== Boolean(b.meeting.partOf)) return undefined;
  }
  const cityOf = ({ places }: Telling): string[] =>
    places.filter((key) => key.startsWith("place:"));
  const [cityA, cityB] = [cityOf(a), cityOf(b)];
  if (cityA.length > 0 && cityB.length > 0 && shared(cityA, cityB) === 0) return undefined;
  const parties = shared(a.parties, b.parties);
  const strange =
    a.parties.length > 0 &&
    b.parties.length > 0 &&
    parties < Math.min(a.parties.length, b.parties.length);
  if (strange) return undefined;
  const samePlace = shared(a.places, b.places) > 0;
  const samePeople = shared(a.people, b.people);
  const points =
    (exact ? 2 : 1) + (samePlace ? 1 : 0) + Math.min(2, parties) + Math.min(2, samePeople);
  return points >= 3
    ? `days meet, ${parties} parties and ${samePeople} people in common${samePlace ? ", same place" : ""}`
    : undefined;
};

/** Places and the countries that the document says they lie in. */
const withCountries = (
  places: readonly string[],
  above: ReadonlyMap<string, readonly string[]>,
): string[] => [...new Set([...places, ...places.flatMap((place) => above.get(place) ?? [])])];

/** What lies around each place, as far as the document says. */
const around = (reading: Reading, nodeOf: NodeFinder): ReadonlyMap<string, readonly string[]> => {
  const above = new Map<string, string[]>();
  for (const { kind, from, to } of reading.findings.ties) {
    const inner = kind === "IN" ? nodeOf(reading, from) : undefined;
    const outer = inner && nodeOf(reading, to);
    if (outer) above.set(inner, [...new Set([...(above.get(inner) ?? []), outer])]);
  }
  return above;
};

const told = ({ meeting }: Telling): number =>
  meeting.readings.length + meeting.participants.length + meeting.parties.length;

/** The meeting's key: its first day, places and parties, as far as the documents tell. */
const meetingKey = (set: readonly Telling[], start: string | undefined): string => {
  const parties = [...new Set(set.flatMap((telling) => telling.parties))].sort(byText);
  // A city or building before the country around it.
  const places = [...new Set(set.flatMap((telling) => telling.places))].sort(
    (a, b) => Number(a.startsWith("country:")) - Number(b.startsWith("country:")) || byText(a, b),
  );
  const bare = (key: string): string => key.slice(key.indexOf(":") + 1);
  const who =
    parties.length > 0 ? parties : [...new Set(set.flatMap(({ people }) => people))].sort(byText);
  const parts = [start ?? "undated", places.map(bare)[0], who.map(bare).join("+")].filter(Boolean);
  return `meeting:${parts.join(":")}`;
};

/** Meetings of all documents, one node an occasion, with who was there and where; tells the node of each. */
export const meetings = (
  read: readonly Reading[],
  nodeOf: NodeFinder,
  board: Board,
): NodeFinder => {
  const nodes = (reading: Reading, ids: readonly { readonly entity: string }[]): string[] =>
    ids.flatMap(({ entity }) => nodeOf(reading, entity) ?? []);
  const tellings: Telling[] = read.flatMap((reading) => {
    const above = around(reading, nodeOf);
    return reading.findings.meetings.map((meeting) => ({
      reading,
      meeting,
      places: withCountries(nodes(reading, meeting.places), above),
      parties: nodes(reading, meeting.parties),
      people: nodes(reading, meeting.participants),
    }));
  });
  const sets = clusters(tellings.length);
  const blockKeys = ({ meeting, places, people, parties }: Telling): string[] => {
    const span = days(meeting);
    if (!span) return people.map((key) => `undated ${key}`);
    const months = [...new Set([span[0].slice(0, 7), span[1].slice(0, 7)])];
    return months.flatMap((month) =>
      [...places, ...people, ...parties].map((key) => `${month} ${key}`),
    );
  };
  for (const block of blocks(tellings, blockKeys)) {
    if (block.every((at) => tellings[at]!.reading === tellings[block[0]!]!.reading)) continue;
    block.forEach((a, at) => {
      for (const b of block.slice(at + 1)) {
        // Thousands may tell of one occasion: what is joined already is not compared again.
        if (sets.of(a) === sets.of(b)) continue;
        const [one, other] = [tellings[a]!, tellings[b]!];
        const why = one.reading === other.reading ? undefined : sameOccasion(one, other);
        if (why) sets.join(a, b, why);
      }
    });
  }

  const keys = new Map<Reading, Map<string, string>>();
  const occasions = sets.all().map((indexes) => indexes.map((index) => tellings[index]!));
  for (const set of occasions) {
    const best = [...set].sort((a, b) => told(b) - told(a));
    const pick = <T>(value: (meeting: MeetingFinding) => T | undefined): T | undefined =>
      best.map(({ meeting }) => value(meeting)).find((found) => found !== undefined);
    const precise = [...best].sort(
      (a, b) => (b.meeting.start?.length ?? 0) - (a.meeting.start?.length ?? 0),
    )[0]!.meeting;
    const name = pick((meeting) => meeting.name) ?? "meeting";
    const aliases = new Set(set.flatMap(({ meeting }) => [meeting.name, ...meeting.aliases]));
    aliases.delete(name);
    const base = meetingKey(set, precise.start);
    const named = board.has(base) ? `${base}:${slug(name)}` : base;
    // Told alike, and yet not one: the place where it is told tells it apart, so that none is lost.
    const { reading, meeting } = set[0]!;
    const key = board.has(named)
      ? `${named}:${documentMark(reading.document.key)}:${meeting.readings[0]!.start}`
      : named;
    if (board.has(key)) continue;
    const optional = {
      start: precise.start,
      end: precise.end,
      earliest: precise.earliest,
      latest: precise.latest,
      format: pick(({ format }) => format),
      round: pick(({ round }) => round),
    };
    board.node("Meeting", key, {
      label: name,
      name,
      aliases: [...aliases].sort(byText),
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
      status: best.some(({ meeting }) => meeting.status === "held")
        ? "held"
        : best[0]!.meeting.status,
      evidence: sortedEvidence(
        set.flatMap(({ reading, meeting }) =>
          meeting.readings.map((at) => evidenceOf(reading.document, at)),
        ),
      ),
    });
    for (const { reading, meeting } of set) {
      const known = keys.get(reading) ?? new Map<string, string>();
      keys.set(reading, known.set(meeting.id, key));
    }
  }
  const meetingOf: NodeFinder = (reading, id) => keys.get(reading)?.get(id);
  for (const { a, b, why } of sets.links) {
    const [words, other] = [tellings[a]!, tellings[b]!].map(({ reading, meeting }) =>
      evidenceOf(reading.document, meeting.readings[0]!),
    );
    const key = meetingOf(tellings[a]!.reading, tellings[a]!.meeting.id);
    if (key) board.join(key, why, words!, other!);
  }
  for (const { reading, meeting } of tellings)
    meetingEdges(reading, meeting, nodeOf, meetingOf, board);
  return (reading, id) => meetingOf(reading, id) ?? nodeOf(reading, id);
};

const presences = { attended: "ATTENDED", expected: "EXPECTED_AT", absent: "ABSENT_FROM" } as const;

const meetingEdges = (
  reading: Reading,
  meeting: MeetingFinding,
  nodeOf: NodeFinder,
  meetingOf: NodeFinder,
  board: Board,
): void => {
  const key = meetingOf(reading, meeting.id);
  if (!key) return;
  const cite = (at: Parameters<typeof evidenceOf>[1]): Evidence[] => [
    evidenceOf(reading.document, at),
  ];
  for (const { entity, reading: at } of meeting.places) {
    const place = nodeOf(reading, entity);
    if (!place) continue;
    board.edge(place.startsWith("venue:") ? "HELD_AT" : "HELD_IN", key, place, {
      evidence: cite(at),
    });
  }
  for (const { entity, host, mediator, reading: at } of meeting.parties) {
    const party = nodeOf(reading, entity);
    if (!party) continue;
    const flags = { ...(host ? { host } : {}), ...(mediator ? { mediator } : {}) };
    board.edge("PARTY_TO", party, key, { ...flags, evidence: cite(at) }, (_, other) =>
      Object.fromEntries(Object.entries(other).filter(([name]) => name !== "evidence")),
    );
  }
  for (const { entity, presence, delegation, lead, reading: at } of meeting.participants) {
    const person = nodeOf(reading, entity);
    if (!person) continue;
    const side = delegation && nodeOf(reading, delegation);
    const attributes = { ...(side ? { delegation: side } : {}), ...(lead ? { lead } : {}) };
    board.edge(
      presences[presence],
      person,
      key,
      { ...attributes, evidence: cite(at) },
      () => attributes,
    );
    if (side && person.startsWith("person:")) {
      board.edge("REPRESENTS", person, side, { evidence: cite(at) });
    }
  }
  const { follows, partOf } = meeting;
  const before = follows && meetingOf(reading, follows.meeting);
  if (follows && before && before !== key) {
    board.edge("FOLLOWS", key, before, { evidence: cite(follows.reading) });
  }
  const whole = partOf && meetingOf(reading, partOf.meeting);
  if (partOf && whole && whole !== key) {
    board.edge("PART_OF", key, whole, { evidence: cite(partOf.reading) });
  }
};
