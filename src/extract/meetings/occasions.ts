import type { Entity } from "../../model/findings.ts";
import {
  common,
  formatsOf,
  hasField,
  headNoun,
  nounsOf,
  type Occasion,
  overlap,
  partiesOf,
  peopleOf,
  placesOf,
  precision,
  properOf,
  roundOf,
  sequenceOf,
  statusOf,
  subset,
  timingOf,
} from "./occasion.ts";
import type { Telling } from "./telling.ts";

/** What the clustering asks of the document. */
export interface View {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Paragraph of a telling. */
  readonly blockOf: (telling: Telling) => number;
  /** Countries that the people of a telling hold offices of. */
  readonly homesOf: (telling: Telling) => ReadonlySet<string>;
}

/** Nouns that mean a kind of occasion of their own: "the summit" is no talks of another day. */
const ownKind = /^(?:summit|conference|congress|forum|call|conversation|videoconference)$/;

/**
 * How well a telling fits an occasion: undefined when something contradicts, else points for what they share.
 */
export const likenessOf = (
  occasion: Occasion,
  telling: Telling,
  { entities, homesOf }: View,
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
  const sameRound = telling.round !== undefined && roundOf(occasion) === telling.round;
  if (cities.size > 0 && places.size > 0 && !sameRound) {
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
  const proper = properOf(occasion);
  const byName = proper && telling.proper && sameName(proper, telling.proper);
  if (met.size > 1 && common(people, met) === 0 && !byName) {
    // People who meet by name: another occasion, unless it is their countries' own.
    const homes = homesOf(telling);
    if (people.size > 1 || homes.size === 0 || !subset(homes, parties)) return undefined;
    points += 1;
  }
  const formats = formatsOf(occasion);
  const isCall = formats.has("call");
  if ((telling.format === "call") !== isCall && (isCall || telling.format === "call"))
    return undefined;
  const isMany = /^(?:tri|multi)lateral$/.test(telling.format ?? "");
  if (isMany && isTalkOfTwo(occasion)) return undefined;
  if (telling.format === "bilateral" && formats.has("trilateral")) return undefined;
  if (telling.format === "trilateral" && formats.has("bilateral")) return undefined;
  if (proper && telling.proper && !byName) return undefined;
  if (byName) points += 3;
  const nouns = nounsOf(occasion);
  // "The summit" may be the meeting told before, when it says nothing of its own.
  const said = headNoun(telling);
  const again =
    said === "summit" &&
    telling.reference === "definite" &&
    !telling.timing &&
    telling.places.length === 0 &&
    !telling.proper;
  if (telling.by === "noun" && ownKind.test(said) && !nouns.has(said) && !again) return undefined;
  if (
    proper &&
    !telling.proper &&
    telling.by === "noun" &&
    [...nouns].every((noun) => ownKind.test(noun)) &&
    !nouns.has(headNoun(telling))
  )
    return undefined;
  if (telling.round !== undefined && roundOf(occasion) !== undefined) {
    if (!sameRound) return undefined;
    points += 3;
  }
  const status = statusOf(occasion);
  if ((status === "cancelled") !== (telling.status === "cancelled")) return undefined;
  if (status === "held" && telling.status !== "held" && telling.sequence === "next")
    return undefined;
  return points;
};

/** Two who met, by a verb: the six-way talks are another occasion. */
const isTalkOfTwo = (occasion: Occasion): boolean =>
  peopleOf(occasion).size === 2 && occasion.tellings.every(({ by }) => by === "verb");

const sameName = (a: string, b: string): boolean => {
  const words = (text: string): Set<string> =>
    new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  return common(x, y) * 2 > Math.min(x.size, y.size);
};

/** Whether the telling says anything that could tell its occasion from others. */
const distinct = ({ timing, places, parties, participants, proper, round }: Telling): boolean =>
  Boolean(timing ?? proper ?? round) ||
  places.length > 0 ||
  parties.length + participants.length > 1;

interface Fitting {
  readonly occasion: Occasion;
  readonly points: number;
}

/** The occasion that the document has spoken of most: the infobox's, else the one told most often. */
export const mainOf = (all: readonly Occasion[]): Occasion | undefined =>
  all.find(hasField) ??
  [...all]
    .filter(({ partOf }) => !partOf)
    .sort(
      (a, b) =>
        Number(sequenceOf(a) !== undefined) - Number(sequenceOf(b) !== undefined) ||
        b.tellings.length - a.tellings.length,
    )[0];

/** What a telling that says nothing of its own speaks of: the occasion last told in its paragraph, else the main one. */
const spokenOf = (
  telling: Telling,
  fitting: readonly Fitting[],
  recent: readonly Occasion[],
  { blockOf }: View,
): Occasion | undefined => {
  const fits = (occasion: Occasion): boolean => fitting.some((one) => one.occasion === occasion);
  const here = recent.findLast(
    (occasion) =>
      fits(occasion) && occasion.tellings.some((told) => blockOf(told) === blockOf(telling)),
  );
  // Talks that the sentence before has just brought up go before the main ones.
  const last = recent.at(-1);
  const isFresh =
    last !== undefined &&
    telling.reference === "definite" &&
    telling.at - last.tellings[0]!.at < nearby &&
    last.tellings[0]!.at < telling.at &&
    sequenceOf(last) === undefined &&
    !recent.some(hasField) &&
    fits(last);
  // "The negotiations" are rather talks than that Ann met Ben.
  const talks = /^(?:talk|negotiation|consultation|discussion)$/.test(headNoun(telling));
  const told = talks
    ? recent.filter((occasion) => occasion.tellings.some(({ by }) => by !== "verb"))
    : recent;
  const main = mainOf(told) ?? mainOf(recent);
  return (
    here ?? (isFresh ? last : undefined) ?? (main && fits(main) ? main : recent.findLast(fits))
  );
};

/** How far back, in tokens, "this was our second meeting" points. */
const nearby = 60;

/** The occasion that a telling belongs to, or "new", or nothing when it says too little to found one. */
const placeFor = (
  telling: Telling,
  all: readonly Occasion[],
  recent: readonly Occasion[],
  view: View,
): Occasion | "new" | undefined => {
  const fitting = all.flatMap((occasion): Fitting[] => {
    const points = occasion.partOf ? undefined : likenessOf(occasion, telling, view);
    return points === undefined ? [] : [{ occasion, points }];
  });
  const best = [...fitting].sort(
    (a, b) => b.points - a.points || recent.indexOf(b.occasion) - recent.indexOf(a.occasion),
  )[0];
  const strong = best && best.points >= 3 ? best.occasion : undefined;
  const own = distinct(telling);
  if (telling.pointsBack) {
    const before = recent.at(-1);
    if (before && !before.partOf && (before.tellings.at(-1)?.at ?? 0) > telling.at - nearby)
      return before;
  }
  if (telling.by === "verb") {
    const together = strong && sharesPlaceOrTime(strong, telling) ? strong : undefined;
    return together ?? "new";
  }
  if (telling.proper) return strong ?? "new";
  if (telling.round !== undefined && !telling.sequence) {
    // "The sixth round", once the last one has been told in a text on the seventh.
    const main = mainOf(recent);
    const isLast = main !== undefined && roundOf(main) === telling.round + 1;
    const last = fitting.find(
      ({ occasion }) =>
        sequenceOf(occasion) === "previous" &&
        roundOf(occasion) === undefined &&
        !occasion.tellings.some(({ many }) => many),
    );
    if (isLast && last) return last.occasion;
  }
  if (telling.sequence && !(telling.sequence === "next" && telling.status === "held")) {
    const main = mainOf(recent);
    const before = main && roundOf(main);
    const same = fitting.find(
      ({ occasion }) =>
        sequenceOf(occasion) === telling.sequence ||
        // "the last round", when this is the fifth: the fourth.
        (telling.sequence === "previous" &&
          !telling.many &&
          before !== undefined &&
          roundOf(occasion) === before - 1),
    );
    if (same && (same.points > 0 || !own || telling.sequence === "next")) return same.occasion;
    const dated = strong && telling.timing && timingOf(strong) ? strong : undefined;
    return dated ?? (own || telling.sequence === "next" ? "new" : undefined);
  }
  if (!own) {
    if (telling.reference === "bare" && telling.many) return undefined;
    if (telling.reference === "indefinite" && telling.format) return strong ?? "new";
    return spokenOf(telling, fitting, recent, view);
  }
  // "They held three rounds of talks in Lund": several others, told as one.
  const several = telling.many && telling.reference === "indefinite" && telling.places.length > 0;
  if (strong && !(several && placesOf(strong).size === 0)) return strong;
  if (several) return "new";
  const last = recent.at(-1);
  // "Held at the palace, talks were …", of those that the sentence before told without their place.
  const goesOn =
    last &&
    telling.reference !== "indefinite" &&
    !telling.timing &&
    telling.places.length > 0 &&
    placesOf(last).size === 0 &&
    timingOf(last) !== undefined &&
    telling.at - last.tellings.at(-1)!.at < nearby &&
    fitting.some(({ occasion }) => occasion === last);
  if (goesOn) return last;
  const near = spokenOf(telling, fitting, recent, view);
  const inBlock = near?.tellings.some((told) => view.blockOf(told) === view.blockOf(telling));
  // "The talks could be held around 4 May", of a round that the paragraph has told without its day.
  const undated = !telling.timing || (near && !timingOf(near));
  if (near && inBlock && telling.reference === "definite" && undated) return near;
  if (best && best.points > 0 && telling.reference !== "indefinite") return best.occasion;
  if (near && telling.round !== undefined && inBlock && !telling.timing) return near;
  // "The Harbour talks", once the main ones have been told without their place.
  const placed = near && [...placesOf(near)].some((id) => view.entities.get(id)?.kind === "Place");
  if (near && !placed && !telling.timing && telling.reference === "definite") return near;
  // "The Chad-Sudan summit", of a meeting told by its people alone.
  const bare = !telling.timing && telling.places.length === 0;
  const ofPeople = near && partiesOf(near).size === 0 && peopleOf(near).size > 1;
  if (ofPeople && bare && telling.reference === "definite") return near;
  return "new";
};

const sharesPlaceOrTime = (occasion: Occasion, telling: Telling): boolean => {
  const [timing, places] = [timingOf(occasion), placesOf(occasion)];
  if (timing && telling.timing) return true;
  if (telling.places.some(({ entity }) => places.has(entity))) return true;
  return !timing && !telling.timing && places.size === 0 && telling.places.length === 0;
};

const dayMs = 86_400_000;

/** A single day inside a longer occasion: "the 9 May meeting" of talks on 8–9 May. */
const dayInside = (occasion: Occasion, telling: Telling): string | undefined => {
  const whole = timingOf(occasion);
  if (!whole?.start || !whole.end || whole.start.length !== 10 || whole.start === whole.end) {
    return undefined;
  }
  if (telling.day !== undefined && telling.day > 0) {
    const day = new Date(Date.parse(whole.start) + (telling.day - 1) * dayMs);
    const iso = day.toISOString().slice(0, 10);
    return iso <= whole.end ? iso : undefined;
  }
  const { timing } = telling;
  return timing?.start?.length === 10 && timing.start === timing.end ? timing.start : undefined;
};

/** Joins the tellings of a document into occasions; each telling goes to one at most. */
export const occasions = (
  tellings: readonly Telling[],
  view: View,
): { readonly all: readonly Occasion[]; readonly of: ReadonlyMap<Telling, Occasion> } => {
  const all: Occasion[] = [];
  /** The occasions in the order in which they were last told. */
  const recent: Occasion[] = [];
  const of = new Map<Telling, Occasion>();
  const note = (telling: Telling, occasion: Occasion): void => {
    occasion.tellings.push(telling);
    of.set(telling, occasion);
    const known = recent.indexOf(occasion);
    if (known >= 0) recent.splice(known, 1);
    recent.push(occasion);
  };
  const found = (telling: Telling): void => {
    const occasion: Occasion = { tellings: [] };
    all.push(occasion);
    note(telling, occasion);
  };
  for (const telling of tellings) {
    const place = placeFor(telling, all, recent, view);
    if (place === undefined) continue;
    const day = place === "new" ? undefined : dayInside(place, telling);
    if (place === "new") found(telling);
    else if (day === undefined) note(telling, place);
    else {
      let part = all.find((one) => one.partOf === place && one.tellings[0]?.timing?.start === day);
      if (!part) {
        part = { tellings: [], partOf: place };
        all.push(part);
      }
      part.tellings.push({ ...telling, timing: { start: day, end: day }, day: telling.day ?? 0 });
      of.set(telling, part);
    }
  }
  return { all, of };
};
