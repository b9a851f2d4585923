import { nameKey } from "../../lexicon/person-names.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import { type Person, peopleOf } from "./full-names.ts";
import { inSmallLetters, isFull, nameWords } from "./name-parts.ts";
import type { Page } from "./page.ts";
import { findFullNames, findShortNames, ground } from "./person-search.ts";
import { type ShortNames, shortNames } from "./short-names.ts";

/** A person with the name that says most, and wherever the text names them. */
export interface Identity {
  readonly name: string;
  readonly gender: "female" | "male" | undefined;
  readonly mentions: readonly Candidate[];
}

/** People among the chosen names: short names to full ones, spellings to one another. */
export const identified = (
  page: Page,
  chosen: readonly Candidate[],
): { readonly people: readonly Identity[]; readonly others: readonly Candidate[] } => {
  const sorted = surnamesElsewhere(chosen);
  const named = sorted.filter(({ kind }) => kind === "Person");
  const people = peopleOf(named.filter(isFull));
  const on = ground(sorted);
  findFullNames(page, people, on);
  const others = (): Candidate[] =>
    sorted.filter((one) => one.kind !== "Person" && !on.displaced.has(one));
  const short = shortNames(people);
  const single = named.filter((one) => !isFull(one));
  people.push(...shortlyNamed(page, single, others(), short));
  findShortNames(page, short, on);
  return {
    people: people.map((person) => ({
      name: fullestName(person),
      gender: genderOf(person),
      mentions: person.mentions,
    })),
    others: others(),
  };
};

/**
 * A name that is a body or a place to the name finder, while its last word alone is a person elsewhere:
 * "President Brunvik spoke first. They believed in [Veritas Brunvik]."
 */
const surnamesElsewhere = (chosen: readonly Candidate[]): readonly Candidate[] => {
  const alone = new Set(
    chosen.flatMap((one) => (one.kind === "Person" && !isFull(one) ? [one.name] : [])),
  );
  return chosen.map((one) => {
    const words = one.name.split(" ");
    const mistaken =
      /^(?:organizations|places).name-finder$/.test(one.rule) &&
      (words.length === 2 || words.length === 3) &&
      words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
      alone.has(words.at(-1)!);
    if (!mistaken) return one;
    const { first, last, name, strength } = one;
    const rule = "people/surname-elsewhere";
    return { first, last, name, strength, kind: "Person", form: "name", rule };
  });
};

/** Gives single words to the people whom they mean; the people that no full name is known of. */
const shortlyNamed = (
  page: Page,
  single: readonly Candidate[],
  others: readonly Candidate[],
  short: ShortNames,
): readonly Person[] => {
  const found: Person[] = [];
  const elsewhere = new Set(
    others.flatMap((other) => [other.name, wordsOf(page.annotations, other)]),
  );
  for (const candidate of [...single].sort((a, b) => a.first - b.first)) {
    const { name, rule, first } = candidate;
    const sound = nameKey(name);
    // "Prime Minister Lund" of "Lund Ada": behind a title any part of a name may stand alone.
    let person =
      short.bearer(sound, first) ??
      (rule === "people/title-name" ? short.byFirstWord(sound) : undefined);
    if (!person) {
      // What is a country, a body or a place elsewhere is no person for the name finder's word alone.
      if (rule === "people/name-finder" && elsewhere.has(name)) continue;
      person = { names: [name], mentions: [] };
      found.push(person);
      short.add(sound, person);
    }
    if (!person.names.includes(name)) person.names.push(name);
    person.mentions.push(candidate);
  }
  return found;
};

/** Longest, then most used, then first in the text. */
const fullestName = ({ names, mentions }: Person): string => {
  const uses = (name: string): number => mentions.filter((mention) => mention.name === name).length;
  return (
    names
      .map(inSmallLetters)
      .sort((a, b) => nameWords(b).length - nameWords(a).length || uses(b) - uses(a))[0] ?? ""
  );
};

/** As most mentions tell it, undefined where they tell nothing or as much of either. */
const genderOf = ({ mentions }: Person): "female" | "male" | undefined => {
  const told = mentions.flatMap(({ gender }) => gender ?? []);
  const female = told.filter((gender) => gender === "female").length;
  if (female * 2 === told.length) return undefined;
  return female * 2 > told.length ? "female" : "male";
};
