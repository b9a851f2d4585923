import { likenessOf, type View } from "./likeness.ts";
import {
  hasField,
  headNoun,
  nounsOf,
  type Occasion,
  overlap,
  partiesOf,
  peopleOf,
  placesOf,
  properOf,
  roundOf,
  sequenceOf,
  statusOf,
  subset,
  timingOf,
} from "./occasion.ts";
import type { Telling } from "./telling.ts";

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
export const placeFor = (
  telling: Telling,
  all: readonly Occasion[],
  recent: readonly Occasion[],
  view: View,
): Occasion | "new" | undefined => {
  const likely = all.flatMap((occasion): Fitting[] => {
    const points = occasion.partOf ? undefined : likenessOf(occasion, telling, view);
    return points === undefined ? [] : [{ occasion, points }];
  });
  // "The summit" is a meeting told before only where no summit has been told.
  const summits = likely.filter(({ occasion }) => nounsOf(occasion).has("summit"));
  const own = distinct(telling);
  const again = !own && headNoun(telling) === "summit" && summits.length > 0;
  const fitting = again ? summits : likely;
  const best = [...fitting].sort(
    (a, b) => b.points - a.points || recent.indexOf(b.occasion) - recent.indexOf(a.occasion),
  )[0];
  const strong = best && best.points >= 3 ? best.occasion : undefined;
  if (telling.pointsBack) {
    const before = recent.at(-1);
    if (before && !before.partOf && (before.tellings.at(-1)?.at ?? 0) > telling.at - nearby)
      return before;
  }
  if (telling.by === "verb") {
    const together = strong && sharesPlaceOrTime(strong, telling) ? strong : undefined;
    return (
      together ??
      all.find((occasion) => isNamedAfter(occasion, telling, view)) ??
      fitting.find(({ occasion }) => isSamePeople(occasion, telling))?.occasion ??
      "new"
    );
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
    // "Berg's talks", once she has been told to have talked.
    const [guest] = telling.participants;
    const hers =
      guest &&
      recent.findLast(
        (occasion) =>
          peopleOf(occasion).has(guest.entity) && fitting.some((one) => one.occasion === occasion),
      );
    if (hers && telling.reference !== "indefinite") return hers;
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
  const dates = near !== undefined && datesMain(near, telling, recent);
  if (dates) return near;
  const undated = !telling.timing || (near && !timingOf(near));
  if (near && inBlock && telling.reference === "definite" && undated) return near;
  if (best && best.points > 0 && telling.reference !== "indefinite") return best.occasion;
  if (near && telling.round !== undefined && inBlock && !telling.timing) return near;
  // "The Harbour talks", once the main ones have been told without their place.
  const placed = near && [...placesOf(near)].some((id) => view.entities.get(id)?.kind === "Place");
  // … but "the negotiations between A and B" are none of a summit that tells of neither.
  const anonymous = near && partiesOf(near).size + peopleOf(near).size === 0;
  const others = anonymous && partiesOf({ tellings: [telling] }).size > 1;
  if (near && !placed && !others && !telling.timing && telling.reference === "definite")
    return near;
  // "The Chad-Sudan summit", of a meeting told by its people alone.
  const bare = !telling.timing && telling.places.length === 0;
  const ofPeople = near && partiesOf(near).size === 0 && peopleOf(near).size > 1;
  if (ofPeople && bare && telling.reference === "definite") return near;
  return "new";
};

/** The article's own "Lund Conference", of those who met in Lund. */
const isNamedAfter = (occasion: Occasion, telling: Telling, { entities }: View): boolean => {
  const name = hasField(occasion) ? properOf(occasion) : undefined;
  if (!name) return false;
  const [days, parties] = [timingOf(occasion), partiesOf(occasion)];
  const others = parties.size > 0 && !subset(partiesOf({ tellings: [telling] }), parties);
  return (
    !others &&
    (!days || (telling.timing !== undefined && overlap(days, telling.timing))) &&
    telling.places.some(({ entity }) => {
      const place = entities.get(entity);
      return place?.kind === "Place" && name.includes(place.name);
    })
  );
};

/** "They agreed to meet", of two whose talks are told already: the same people, and no word of another day or place. */
const isSamePeople = (occasion: Occasion, telling: Telling): boolean => {
  const met = new Set(telling.participants.map(({ entity }) => entity));
  const known = peopleOf(occasion);
  const bare = !telling.timing && telling.places.length === 0;
  const held = statusOf(occasion) === "held";
  return (
    bare &&
    met.size > 1 &&
    subset(met, known) &&
    subset(known, met) &&
    held === (telling.status === "held")
  );
};

/** "The talks held on Friday", of the main ones, told without a day till then. */
const datesMain = (near: Occasion, telling: Telling, recent: readonly Occasion[]): boolean =>
  telling.reference === "definite" &&
  near === mainOf(recent) &&
  near.tellings.length > 1 &&
  timingOf(near) === undefined &&
  telling.places.length === 0 &&
  nounsOf(near).has(headNoun(telling));

const sharesPlaceOrTime = (occasion: Occasion, telling: Telling): boolean => {
  const [timing, places] = [timingOf(occasion), placesOf(occasion)];
  if (timing && telling.timing) return true;
  if (telling.places.some(({ entity }) => places.has(entity))) return true;
  return !timing && !telling.timing && places.size === 0 && telling.places.length === 0;
};
