import type { MeetingStatus } from "../../../graph/schema.ts";
import type { Entity } from "../../model/findings.ts";
import type { Telling, Timing } from "./telling.ts";

/** One occasion of a document: all the tellings of it, in the order of the text. */
export interface Occasion {
  readonly tellings: Telling[];
  /** The longer occasion that this is a day of. */
  readonly partOf?: Occasion;
}

const values = <T, V>(items: readonly T[], value: (item: T) => readonly V[]): Set<V> =>
  new Set(items.flatMap(value));

export const partiesOf = ({ tellings }: Occasion): Set<string> =>
  values(tellings, ({ parties }) =>
    parties.filter(({ mediator, host }) => !mediator && !host).map(({ entity }) => entity),
  );

export const peopleOf = ({ tellings }: Occasion): Set<string> =>
  values(tellings, ({ participants }) => participants.map(({ entity }) => entity));

const placesOf = ({ tellings }: Occasion): Set<string> =>
  values(tellings, ({ places }) => places.map(({ entity }) => entity));

/** First and last possible day, as full dates. */
export const daysOf = ({ start, end, earliest, latest }: Timing): readonly [string, string] => {
  const from = earliest ?? start ?? "0000";
  const to = latest ?? end ?? start ?? "9999";
  return [from + "-01-01".slice(from.length - 4), to + "-12-31".slice(to.length - 4)];
};

const precision = ({ start, earliest }: Timing): number => start?.length ?? (earliest ? 9 : 0);

/** The most precise timing told, the longest range of those; a field's before all. */
export const timingOf = ({ tellings }: Occasion): Timing | undefined => {
  const timed = tellings.filter(({ timing, day }) => timing && day === undefined);
  const best = [...timed].sort((a, b) => {
    const field = Number(b.by === "field") - Number(a.by === "field");
    const [x, y] = [a.timing!, b.timing!];
    const length = (timing: Timing): number =>
      Date.parse(daysOf(timing)[1]) - Date.parse(daysOf(timing)[0]);
    return field || precision(y) - precision(x) || length(y) - length(x);
  });
  return best[0]?.timing;
};

export const statusOf = ({ tellings }: Occasion): MeetingStatus => {
  const told = tellings.map(({ status }) => status);
  const order: readonly MeetingStatus[] = ["cancelled", "held", "scheduled", "proposed"];
  return order.find((status) => told.includes(status)) ?? "held";
};

const overlap = (a: Timing, b: Timing): boolean => {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x[0] <= y[1] && y[0] <= x[1];
};

const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((value) => b.has(value));
const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((value) => b.has(value)).length;

const headNoun = ({ name }: Telling): string =>
  (/(\p{L}+)$/u.exec(name)?.[1] ?? "").toLowerCase().replace(/(?<=[a-z]{3})s$/, "");

/** Nouns that mean a kind of occasion of their own: "the summit" is no talks of another day. */
const ownKind = /^(?:summit|conference|congress|forum|call|conversation|videoconference)$/;

/**
 * How well a telling fits an occasion: undefined when something contradicts, else points for what they share.
 * `entities` tells cities from countries.
 */
export const likenessOf = (
  occasion: Occasion,
  telling: Telling,
  entities: ReadonlyMap<string, Entity>,
): number | undefined => {
  let points = 0;
  const timing = timingOf(occasion);
  if (timing && telling.timing) {
    if (!overlap(timing, telling.timing)) return undefined;
    points += precision(telling.timing) === 10 ? 3 : 1;
  }
  const isCity = (id: string): boolean => entities.get(id)?.kind === "Place";
  const cities = new Set([...placesOf(occasion)].filter(isCity));
  const places = new Set(telling.places.map(({ entity }) => entity).filter(isCity));
  if (cities.size > 0 && places.size > 0) {
    if (common(cities, places) === 0) return undefined;
    points += 2;
  }
  const parties = partiesOf(occasion);
  const told = partiesOf({ tellings: [telling] });
  if (parties.size > 0 && told.size > 0) {
    if (!subset(told, parties) && !subset(parties, told)) return undefined;
    // "with Iran" beside "Chad and Sudan": nothing in common, another occasion.
    if (common(parties, told) === 0) return undefined;
    points += common(parties, told);
  }
  const people = peopleOf(occasion);
  const met = new Set(telling.participants.map(({ entity }) => entity));
  points += Math.min(2, common(people, met));
  if (telling.by === "verb" && met.size > 0 && people.size > 0 && common(people, met) === 0)
    return undefined;
  const formats = new Set(occasion.tellings.map(({ format }) => format).filter(Boolean));
  const isCall = formats.has("call");
  if ((telling.format === "call") !== isCall && (isCall || telling.format === "call"))
    return undefined;
  if (telling.format === "bilateral" && formats.has("trilateral")) return undefined;
  if (telling.format === "trilateral" && formats.has("bilateral")) return undefined;
  const proper = occasion.tellings.map((one) => one.proper).find(Boolean);
  if (proper && telling.proper && !sameName(proper, telling.proper)) return undefined;
  if (proper && telling.proper) points += 3;
  const nouns = new Set(occasion.tellings.map(headNoun));
  if (telling.by === "noun" && ownKind.test(headNoun(telling)) && !nouns.has(headNoun(telling)))
    return undefined;
  if (
    proper &&
    !telling.proper &&
    telling.by === "noun" &&
    [...nouns].every((noun) => ownKind.test(noun)) &&
    !nouns.has(headNoun(telling))
  )
    return undefined;
  const rounds = occasion.tellings.map(({ round }) => round).filter((round) => round !== undefined);
  if (telling.round !== undefined && rounds.length > 0) {
    if (!rounds.includes(telling.round)) return undefined;
    points += 2;
  }
  const status = statusOf(occasion);
  if ((status === "cancelled") !== (telling.status === "cancelled")) return undefined;
  if (status === "held" && telling.status !== "held" && telling.sequence === "next")
    return undefined;
  return points;
};

const sameName = (a: string, b: string): boolean => {
  const words = (text: string): Set<string> =>
    new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  return common(x, y) * 2 > Math.min(x.size, y.size);
};

const sequenceOf = ({ tellings }: Occasion): Telling["sequence"] =>
  tellings.find(({ sequence }) => sequence)?.sequence;

/** Whether the telling says anything that could tell its occasion from others. */
const distinct = ({ timing, places, parties, participants, proper, round }: Telling): boolean =>
  Boolean(timing ?? proper ?? round) ||
  places.length > 0 ||
  parties.length + participants.length > 1;

/** The occasion that a telling belongs to, or "new", or nothing when it says too little to found one. */
const placeFor = (
  telling: Telling,
  occasions: readonly Occasion[],
  recent: readonly Occasion[],
  entities: ReadonlyMap<string, Entity>,
): Occasion | "new" | undefined => {
  const fitting = occasions
    .map((occasion) => ({ occasion, points: likenessOf(occasion, telling, entities) }))
    .filter(
      (one): one is { occasion: Occasion; points: number } =>
        one.points !== undefined && !one.occasion.partOf,
    );
  const rank = ({ occasion, points }: { occasion: Occasion; points: number }): number =>
    points * 10 + recent.indexOf(occasion) / occasions.length;
  const best = [...fitting].sort((a, b) => rank(b) - rank(a))[0];
  if (telling.sequence) {
    const same = fitting.filter(
      ({ occasion }) =>
        sequenceOf(occasion) === telling.sequence &&
        (telling.sequence === "previous" || statusOf(occasion) !== "held"),
    );
    const likeliest = [...same].sort((a, b) => rank(b) - rank(a))[0];
    if (likeliest) return likeliest.occasion;
    return best && best.points >= 3
      ? best.occasion
      : distinct(telling) || telling.sequence === "next"
        ? "new"
        : undefined;
  }
  if (telling.by === "verb" || telling.proper)
    return best && best.points >= 3 ? best.occasion : "new";
  if (telling.reference === "indefinite") {
    if (best && best.points >= 3) return best.occasion;
    return distinct(telling) || telling.format ? "new" : best?.occasion;
  }
  if (best && (best.points > 0 || !distinct(telling))) return best.occasion;
  return distinct(telling)
    ? best && telling.reference === "definite" && !telling.timing
      ? best.occasion
      : "new"
    : undefined;
};

/** A single day inside a longer occasion: "the 18 February meeting" of talks on 17–18 February. */
const dayInside = (occasion: Occasion, telling: Telling): string | undefined => {
  const whole = timingOf(occasion);
  if (!whole?.start || !whole.end || whole.start.length !== 10 || whole.start === whole.end)
    return undefined;
  if (telling.day !== undefined && telling.day > 0) {
    const day = new Date(Date.parse(whole.start) + (telling.day - 1) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    return day <= whole.end ? day : undefined;
  }
  const { timing } = telling;
  return timing?.start?.length === 10 && timing.start === timing.end ? timing.start : undefined;
};

/** Joins the tellings of a document into occasions; each telling goes to one at most. */
export const occasions = (
  tellings: readonly Telling[],
  entities: ReadonlyMap<string, Entity>,
): { readonly all: readonly Occasion[]; readonly of: ReadonlyMap<Telling, Occasion> } => {
  const all: Occasion[] = [];
  const recent: Occasion[] = [];
  const of = new Map<Telling, Occasion>();
  const note = (telling: Telling, occasion: Occasion): void => {
    occasion.tellings.push(telling);
    of.set(telling, occasion);
    const known = recent.indexOf(occasion);
    if (known >= 0) recent.splice(known, 1);
    recent.push(occasion);
  };
  for (const telling of tellings) {
    const place = placeFor(telling, all, recent, entities);
    if (place === undefined) continue;
    if (place === "new") {
      const occasion = { tellings: [] };
      all.push(occasion);
      note(telling, occasion);
      continue;
    }
    const day = dayInside(place, telling);
    if (day === undefined) {
      note(telling, place);
      continue;
    }
    const dated = { ...telling, timing: { start: day, end: day }, day: telling.day ?? 0 };
    let part = all.find((one) => one.partOf === place && one.tellings[0]?.timing?.start === day);
    if (!part) {
      part = { tellings: [], partOf: place };
      all.push(part);
    }
    part.tellings.push(dated);
    of.set(telling, part);
    // What the day tells of place and parties holds for the whole.
  }
  return { all, of };
};
