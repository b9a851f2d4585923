import { countryForms } from "../../lexicon/countries.ts";
import { givenName } from "../../lexicon/first-names.ts";
import {
  calling,
  familyFirst,
  functional,
  honorifics,
  particles,
  titles,
} from "../../lexicon/name-words.ts";
import { headNouns, knownOrganizations } from "../../lexicon/organizations.ts";
import { knownPlaces } from "../../lexicon/places.ts";
import { textHash } from "./hash.ts";

/** What a word shows by itself: hashes of its forms, and what lexicons know of it. */
export interface WordKnowledge {
  readonly word: number;
  readonly small: number;
  readonly shape: number;
  /** Last two and three letters, first three. */
  readonly end2: number;
  readonly end3: number;
  readonly start3: number;
  readonly known: number;
}

/** Bits of `known`. */
export const bits = {
  title: 1 << 0,
  calling: 1 << 1,
  honorific: 1 << 2,
  speech: 1 << 3,
  locative: 1 << 4,
  functional: 1 << 5,
  particle: 1 << 6,
  givenName: 1 << 7,
  familyFirst: 1 << 8,
  bodyHead: 1 << 9,
  body: 1 << 10,
  country: 1 << 11,
  nationality: 1 << 12,
  place: 1 << 13,
  largePlace: 1 << 14,
} as const;

/** What mostly people do, and the pronouns that stand behind people. */
const speech =
  /^(?:said|says|told|added|announced|stated|claimed|confirmed|noted|warned|wrote|tweeted|replied|denied|insisted|argued|suggested|urged|explained|stressed|declared|recalled|believes|thinks|wants|hopes|who|whose)$/;
const locative = /^(?:in|at|near|from|to|of|outside|across|around|into|through|via)$/;

/** Characters of a word that tell its shape; a "word" of megabytes is none. */
const longest = 200;

/** Kinds of a word's characters, runs cut to two: "Xxx", "X.X.", "dd". */
const shapeOf = (word: string): string =>
  word
    .slice(0, longest)
    .replace(/\p{Lu}/gu, "X")
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === "X" ? "X" : "x"))
    .replace(/\p{N}/gu, "d")
    .replace(/(.)\1{2,}/g, "$1$1");

const knownAs = (word: string, small: string): number => {
  let known = 0;
  const note = (bit: keyof typeof bits, holds: boolean): void => {
    if (holds) known |= bits[bit];
  };
  note("title", titles.has(small));
  note("calling", calling.has(small));
  note("honorific", honorifics[small.replace(/\.$/, "")] !== undefined);
  note("speech", speech.test(small));
  note("locative", locative.test(small));
  note("functional", functional.has(small));
  note("particle", particles.has(small));
  if (word === small) return known;
  const country = countryForms.get(word)?.form;
  const place = knownPlaces().get(word);
  note("givenName", givenName(word) !== undefined);
  note("familyFirst", familyFirst.has(word));
  note("bodyHead", headNouns.has(word));
  note("body", knownOrganizations.get(word) !== undefined);
  note("country", country === "name");
  note("nationality", country === "adjective");
  note("place", place !== undefined);
  note("largePlace", place !== undefined && (place.thousands ?? Number.POSITIVE_INFINITY) > 300);
  return known;
};

const made = (word: string): WordKnowledge => {
  const small = word.toLowerCase();
  return {
    word: textHash(word),
    small: textHash(small),
    shape: textHash(shapeOf(word)),
    end2: textHash(small.slice(-2)),
    end3: textHash(small.slice(-3)),
    start3: textHash(small.slice(0, 3)),
    known: knownAs(word, small),
  };
};

/** Words that are kept; then all are forgotten, which changes no result. */
const kept = 50_000;

/** Looks words up, and keeps what it has found. */
export const wordKnowledge = (): ((word: string) => WordKnowledge) => {
  const seen = new Map<string, WordKnowledge>();
  return (word) => {
    const known = seen.get(word);
    if (known) return known;
    if (seen.size >= kept) seen.clear();
    const fresh = made(word);
    seen.set(word, fresh);
    return fresh;
  };
};
