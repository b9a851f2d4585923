import type { Entity } from "../../model/findings.ts";
import {
  common,
  formatsOf,
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
