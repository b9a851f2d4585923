import {
  formerly,
  type Office,
  passing,
  qualifiers,
  rulers,
  servants,
} from "../../lexicon/offices.ts";
import type { TokenRange } from "../../model/annotations.ts";
import type { Mention } from "../../model/findings.ts";
import type { Scene } from "./title.ts";
import {
  addWord,
  behindMention,
  bodyAt,
  capital,
  determiner,
  endOf,
  genitive,
  hyphen,
  lower,
  officeAt,
  openWord,
  ownedByWord,
} from "./title-words.ts";

/** Tokens up to which an office word is looked for. */
export const longestFront = 12;
const possessivePronoun = /^(?:its|his|her|their)$/i;

/** What stands up to the last office word, and who owns it. */
export interface Front {
  words: TokenRange[];
  owners: Mention[];
  former: boolean;
  oneOf: boolean;
  possessive?: string;
  head?: { office: Office; first: number; last: number; words: number; owners: number };
  /** The same up to an owner with a title, and that owner. */
  before?: { readonly front: Front; readonly holder: Mention };
}

const chairs = /^(?:chair|chairman|chairwoman|chairperson|leader)$/;

/** Whether the second is a ruler's office of its own behind a chair's. */
const doubled = (first: Office, second: Office): boolean =>
  chairs.test(first.name) && rulers.has(second.name) && !second.plural;

/** Everything up to the last office word: "the former deputy foreign minister", owners aside. */
export const front = (scene: Scene, first: number, last: number): Front => {
  let made: Front = { words: [], owners: [], former: false, oneOf: false };
  let at = first;
  if (/^one$/i.test(lower(scene, at)) && lower(scene, at + 1) === "of") {
    made.oneOf = true;
    at += 2;
  }
  if (determiner.test(lower(scene, at))) {
    if (possessivePronoun.test(lower(scene, at))) made.possessive = lower(scene, at);
    at++;
    if (ownedByWord.test(lower(scene, at)) && genitive.test(lower(scene, at + 1))) {
      made.possessive = lower(scene, at);
      at += 2;
    }
  }
  let openNoun = false;
  for (const limit = Math.min(last, first + longestFront); at < limit; ) {
    const word = lower(scene, at);
    const person = scene.mentions.startingAt(at, "Person");
    if (person) {
      const end = endOf(scene, person);
      const owned = end < last && genitive.test(lower(scene, end));
      // "President Berg's envoy": the president is no part of the envoy's title
      if (!owned && (made.head || made.words.length > 0 || !servantAhead(scene, end, last))) break;
      made = {
        words: [],
        owners: [person],
        former: false,
        oneOf: made.oneOf,
        ...(made.head ? { before: { front: made, holder: person } } : {}),
      };
      at = owned ? end + 1 : end;
      continue;
    }
    const office = officeAt(scene, at, last);
    const body = bodyAt(scene, at);
    if (body && !(office && endOf(scene, body) <= at + office.length && office.length > 1)) {
      if (made.head && !qualifiers.has(made.head.office.name)) break;
      made.owners.push(body);
      at = behindMention(scene, endOf(scene, body), last);
      continue;
    }
    // "in a statement President Berg": a noun in small letters ends before a title in capitals
    if (openNoun && capital(scene.tokens[at]!.text)) break;
    // "Union chairperson President Berg": two offices
    if (office && made.head && doubled(made.head.office, office.office)) break;
    if (office) {
      addWord(made.words, at, at + office.length);
      made.head = {
        office: office.office,
        first: at,
        last: at + office.length,
        words: made.words.length,
        owners: made.owners.length,
      };
      at += office.length;
      continue;
    }
    if (formerly.has(word) || passing.has(word)) {
      if (made.head) break;
      if (formerly.has(word)) made.former = true;
      at += hyphen.test(lower(scene, at + 1)) ? 2 : 1;
      continue;
    }
    // "the Norwegian navy's commander": a body without a name of its own stands for its country
    if (genitive.test(word) && made.owners.length > 0 && made.words.length > 0 && !made.head) {
      made.words = [];
      at++;
      continue;
    }
    const joins = hyphen.test(word) && !scene.tokens[at - 1]?.spaced && !scene.tokens[at]!.spaced;
    const pair =
      /^(?:and|&)$/.test(word) &&
      !made.head &&
      qualifiers.has(lower(scene, at - 1)) &&
      qualifiers.has(lower(scene, at + 1));
    const known = qualifiers.has(word) || joins || pair;
    if (!known && !openWord(scene, at)) break;
    if (!known && !capital(scene.tokens[at]!.text)) openNoun = true;
    addWord(made.words, at, at + 1);
    at++;
  }
  return made;
};

/** "Berg envoy", "Berg special envoy": who serves a person may stand behind the bare name. */
const servantAhead = (scene: Scene, at: number, last: number): boolean => {
  for (let i = at; i < last && i < at + 3; i++) {
    const found = officeAt(scene, i, last);
    if (found) return servants.has(found.office.name) && !found.office.plural;
    if (!qualifiers.has(lower(scene, i))) return false;
  }
  return false;
};
