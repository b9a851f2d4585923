import { givenName } from "../lexicon/first-names.ts";
import { titles } from "../lexicon/name-words.ts";
import { knownPlaces } from "../lexicon/places.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import { isFunctional, isOrdinary, type Page } from "./page.ts";

/** Well-known places whose names are words or names of people as well. */
const alsoWords =
  /^(?:Nice|Split|Bath|Reading|Mobile|Orange|Tyre|Java|Rhodes|Maine|Sofia|Florence|Roma|Sydney|Victoria|Alexandria|Carolina|Virginia|Brest|Sale|Bar|Hit|Man|Most|Spa|Gao|Rio|Hanover|Chester|Lincoln|Jackson|Austin|Dallas|Houston|Charlotte|Columbus|Cleveland|Nelson|Hamilton|Newton|Clinton|Salem|Golan|Maidan|Arctic|Jersey|Canton|Madeira|Caspian|Baltic|Galilee|Atlantic|Pacific|Bay|Republic|Union|Federal|Central|Liberty|Independence|Victory|Union)$/;
const locative =
  /^(?:in|at|near|outside|inside|around|across|through|throughout|into|toward|towards|from|to|of|within|beyond|between|via|over|on)$/;
const typeAfter =
  /^(?:region|province|oblast|district|city|town|village|peninsula|governorate|county|state|area|airport|port|valley|municipality|prefecture|suburb|neighbourhood|neighborhood|camp|crossing)$/;
const typeBefore =
  /^(?:city|town|village|port|capital|province|region|district|suburb|island|resort|settlement|area|municipality|governorate|oblast|coast|outskirts)$/;

/** Nouns that end, or begin, the name of a place. */
const headLast =
  /^(?:Sea|Ocean|River|Lake|Bay|Gulf|Strait|Straits|Island|Islands|Peninsula|Mountains|Mountain|Valley|Desert|Heights|Hills|Strip|Canal|Basin|Delta|Province|Region|District|County|Oblast|Governorate|Prefecture|Street|Avenue|Road|Square|Boulevard|Airport|Port|Harbour|Harbor|Bridge|Park|Forest|Corridor|Crossing|Beach|Coast|Plateau|Glacier|Dam|Reservoir|Plant|Territory|Territories|Refinery|Terminal|Pass|Camp|Village|Town|City|Cape|Reef|Shoal|Triangle|Highway|Junction)$/;
const headFirst = /^(?:Mount|Mt|Mt\.|Lake|Cape|Port|Fort|Gulf|Bay|Sea|Strait|Isle|Rio|Río|Camp)$/;
/** "Novaya nuclear power plant", "Berg airport": sites with their kind in small letters. */
const siteTails: readonly (readonly string[])[] = [
  ["nuclear", "power", "plant"],
  ["nuclear", "power", "station"],
  ["nuclear", "plant"],
  ["power", "plant"],
  ["international", "airport"],
  ["border", "crossing"],
  ["hydroelectric", "dam"],
];

const place = (
  page: Page,
  first: number,
  last: number,
  rule: string,
  strength: number,
  placeType: string,
): Candidate => ({
  first,
  last,
  kind: "Place",
  form: "name",
  name: wordsOf(page.annotations, { first, last }),
  rule,
  strength,
  placeType,
});

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
    if (alsoWords.test(page.word(i)) && !(supported && model?.label === "PLACE")) return undefined;
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

const isPart = (page: Page, i: number): boolean =>
  page.capital(i) &&
  !(page.initial(i) ? isOrdinary(page, i) : isFunctional(page, i)) &&
  /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(page.word(i));

/** "Lake Berg", "Orlov Strait", "Berg Nuclear Power Plant" */
const byHead = (page: Page, i: number): Candidate | undefined => {
  if (page.shouted(i)) return undefined;
  if (headLast.test(page.word(i)) && !page.initial(i)) {
    let first = i;
    while (first > 0 && page.together(first - 1, i) && isPart(page, first - 1) && i - first < 4)
      first--;
    if (first === i) return undefined;
    // "Economic Corridor" says which kind, not which one
    if (
      i - first === 1 &&
      /^(?:Economic|Industrial|Free|Special|National|International|Regional|Central|Public|Main|Old|New|Great|Big|High|Humanitarian|Security|Northern|Southern|Eastern|Western|Middle|Occupied|Disputed|Trade|Energy|Transport|Coastal|Border|Grain|Green|Peace)$/.test(
        page.word(first),
      )
    )
      return undefined;
    return place(page, first, i + 1, "places/head-noun", 46, page.small(i));
  }
  if (headFirst.test(page.word(i)) && isPart(page, i + 1) && page.together(i, i + 1)) {
    return place(
      page,
      i,
      i + 2,
      "places/head-noun",
      46,
      page.small(i).replace(/^mt\.?$/, "mountain"),
    );
  }
  return undefined;
};

const site = (page: Page, i: number): Candidate | undefined => {
  if (!isPart(page, i) || !page.together(i, i + 1)) return undefined;
  const tail = siteTails.find((words) =>
    words.every((word, at) => page.small(i + 1 + at) === word),
  );
  if (!tail) return undefined;
  return place(page, i, i + 1 + tail.length, "places/site", 55, tail.slice(-2).join(" "));
};

/** What the name finder takes for a place, and no gazetteer knows. */
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
    (page.shouted(first) || headLast.test(page.word(first)) || headFirst.test(page.word(first)))
  )
    return undefined;
  return place(page, first, last, "places/name-finder", within ? 46 : 40, "place");
};

export const placesIn = (page: Page): Candidate[] => {
  const found: Candidate[] = [];
  for (let i = 0; i < page.length; i++) {
    if (!page.capital(i)) {
      if (!/^(?:al|el|sub)$/.test(page.word(i))) continue;
    }
    for (const candidate of [gazetteer(page, i), byHead(page, i), site(page, i), byModel(page, i)])
      if (candidate) found.push(candidate);
  }
  return found;
};
