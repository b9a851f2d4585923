import { givenName } from "../../lexicon/first-names.ts";
import { titles } from "../../lexicon/name-words.ts";
import { knownPlaces } from "../../lexicon/places.ts";
import type { Candidate } from "./candidates.ts";
import { isOrdinary, type Page } from "./page.ts";
import { headFirst, headLast, placeByHead, site } from "./place-heads.ts";
import { isPart, place } from "./place-words.ts";

/** Well-known places whose names are words or names of people as well. */
const alsoWords =
  /^(?:Nice|Split|Bath|Reading|Mobile|Orange|Tyre|Java|Rhodes|Maine|Sofia|Florence|Roma|Sydney|Victoria|Alexandria|Carolina|Virginia|Brest|Sale|Bar|Hit|Man|Most|Spa|Gao|Rio|Hanover|Chester|Lincoln|Jackson|Austin|Dallas|Houston|Charlotte|Columbus|Cleveland|Nelson|Hamilton|Newton|Clinton|Salem|Maidan|Jersey|Canton|Madeira|Bay|Republic|Union|Federal|Central|Liberty|Independence|Victory)$/;
const locative =
  /^(?:in|at|near|outside|inside|around|across|through|throughout|into|toward|towards|from|to|of|within|beyond|between|via|over|on)$/;
const typeAfter =
  /^(?:region|province|oblast|district|city|town|village|peninsula|governorate|county|state|area|airport|port|valley|municipality|prefecture|suburb|neighbourhood|neighborhood|camp|crossing)$/;
const typeBefore =
  /^(?:city|town|village|port|capital|province|region|district|suburb|island|resort|settlement|area|municipality|governorate|oblast|coast|outskirts)$/;

/** Whether the words around say that a place is meant. */
const stands = (page: Page, first: number, last: number): boolean => {
  const before = page.small(first - 1);
  const after = page.small(last);
  if (locative.test(before) && page.together(first - 1, first)) return true;
  if (typeAfter.test(after) && page.together(first, last)) return true;
  if (before === "of" && typeBefore.test(page.small(first - 2))) return true;
  // "Berg, Florida": the larger place behind
  return (
    after === "," &&
    page.capital(last + 1) &&
    knownPlaces().at(page.annotations, last + 1)?.value.type === "region"
  );
};

const typeOf = (type: string, after: string): string =>
  type === "city" && /^(?:region|province|oblast|district|governorate)$/.test(after)
    ? "region"
    : type;

/** A place that the gazetteers know: "Ministers flew to [Lima] on Monday." */
const gazetteer = (page: Page, i: number): Candidate | undefined => {
  const match = knownPlaces().at(page.annotations, i);
  if (!match) return undefined;
  const { last, value } = match;
  const model = page.model(i);
  const single = last - i === 1;
  const supported =
    model?.label === "PLACE" ||
    model?.label === "FACILITY" ||
    stands(page, i, last) ||
    // A body to the name finder, a large city to the gazetteer
    (model?.label === "ORGANIZATION" &&
      single &&
      model.last - model.first === 1 &&
      (value.thousands ?? 0) >= 100);
  const inPerson = model?.label === "PERSON" && (model.last - model.first > last - i || !supported);
  const famous = value.thousands === undefined || value.thousands >= 500;
  // "Berg" alone, where only the name finder thinks of a person
  const mistaken =
    model?.last === last &&
    model.first === i &&
    famous &&
    !givenName(page.word(i)) &&
    !titles.has(page.small(i - 1));
  if (inPerson && single && !mistaken) return undefined;
  if (single) {
    if (page.dated(i) || isOrdinary(page, i)) return undefined;
    if (!famous && !supported) return undefined;
    if (alsoWords.test(page.word(i)) && !(stands(page, i, last) && model?.label === "PLACE"))
      return undefined;
    // "Baltic", "Atlantic": a sea's adjective alone
    if (value.type === "sea" && model?.label !== "PLACE") return undefined;
    if (!famous && (page.common(i) || page.shouted(i)) && model?.label !== "PLACE")
      return undefined;
    if (givenName(page.word(i)) && !supported) return undefined;
    if (page.initial(i) && page.common(i) && !famous) return undefined;
  }
  return {
    first: i,
    last,
    kind: value.type === "venue" ? "Venue" : "Place",
    form: "name",
    name: value.name,
    rule: "places/gazetteer",
    strength: (value.thousands === undefined ? 47 : 43) + (single ? 0 : 5) + (supported ? 3 : 0),
    placeType: typeOf(value.type, page.small(last)),
    latitude: value.latitude,
    longitude: value.longitude,
  };
};

/** What the name finder takes for a place, and no gazetteer knows: "Ministers flew to [Brunvik] on Monday." */
const byModel = (page: Page, i: number): Candidate | undefined => {
  const model = page.model(i);
  if (model?.first !== i) return undefined;
  // "in Berg", where the name finder sees a body
  const within =
    model.label === "ORGANIZATION" &&
    model.last - i === 1 &&
    /^(?:in|near)$/.test(page.small(i - 1)) &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(page.word(i));
  if (model.label !== "PLACE" && !within) return undefined;
  let { first, last } = model;
  while (
    first < last &&
    (!isPart(page, first) ||
      /^(?:The|Central|Northern|Southern|Eastern|Western)$/.test(page.word(first)))
  )
    first++;
  while (last > first && !isPart(page, last - 1)) last--;
  if (last <= first || page.dated(first)) return undefined;
  if (
    last - first === 1 &&
    (page.shouted(first) ||
      headLast.test(page.word(first)) ||
      headFirst.test(page.word(first)) ||
      isOrdinary(page, first) ||
      /^(?:State|States|Government)$/.test(page.word(first)) ||
      /^\p{Lu}{2,3}$/u.test(page.word(first)) ||
      (alsoWords.test(page.word(first)) && !stands(page, first, last)))
  )
    return undefined;
  return place(page, first, last, "places/name-finder", within ? 46 : 40, "place");
};

/**
 * Without those of one word that only a name finder takes for places, and that stand nowhere in the document as
 * places do: of such two in three are none.
 */
const placed = (page: Page, found: readonly Candidate[]): Candidate[] => {
  const known = new Set(
    found.filter(({ first, last }) => stands(page, first, last)).map(({ name }) => name),
  );
  return found.filter(
    ({ first, last, name, rule }) =>
      rule !== "places/name-finder" || last - first > 1 || known.has(name),
  );
};

/** Candidates for names of places. */
export const placesIn = (page: Page): Candidate[] => {
  const found: Candidate[] = [];
  for (let i = 0; i < page.length; i++) {
    if (!page.capital(i)) {
      if (!/^(?:al|el|sub)$/.test(page.word(i))) continue;
    }
    for (const candidate of [
      gazetteer(page, i),
      placeByHead(page, i),
      site(page, i),
      byModel(page, i),
    ])
      if (candidate) found.push(candidate);
  }
  return placed(page, found);
};
