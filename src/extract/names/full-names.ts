import { givenName } from "../../lexicon/first-names.ts";
import { nameKey, samePerson } from "../../lexicon/person-names.ts";
import type { Candidate } from "./candidates.ts";
import { nameWords } from "./name-parts.ts";

/** Somebody whom the text names. */
export interface Person {
  /** As far as they differ, in the order of the text. */
  readonly names: string[];
  readonly mentions: Candidate[];
}

/** The people with full names: spellings of one name are one person. */
export const peopleOf = (full: readonly Candidate[]): Person[] => {
  const people: Person[] = [];
  // Two names of one person share a word as it sounds; only such are compared.
  const bySound = new Map<string, Set<number>>();
  const byName = new Map<string, number>();
  for (const candidate of full) {
    const { name } = candidate;
    let index = byName.get(name);
    if (index === undefined) {
      const sounds = nameKey(name).split(" ");
      const near = new Set(sounds.flatMap((sound) => [...(bySound.get(sound) ?? [])]));
      index = [...near]
        .sort((a, b) => a - b)
        .find((other) => people[other]!.names.some((one) => samePerson(one, name).same));
      index ??= people.push({ names: [], mentions: [] }) - 1;
      people[index]!.names.push(name);
      byName.set(name, index);
      for (const sound of sounds) bySound.set(sound, (bySound.get(sound) ?? new Set()).add(index));
    }
    people[index]!.mentions.push(candidate);
  }
  return withLongerNames(people);
};

/** "Abdul Rashid Berg", elsewhere "Mullah Berg Lund": one more name behind the known one. */
const withLongerNames = (people: readonly Person[]): Person[] => {
  const mayGoOn = (name: string): boolean =>
    nameWords(name).length === 2 && !givenName(nameWords(name)[0]!);
  const byLast = new Map<string, Person>();
  for (const person of people) {
    for (const name of person.names) {
      const words = nameWords(name);
      const last = words.at(-1);
      if (words.length > 1 && last && !byLast.has(last)) byLast.set(last, person);
    }
  }
  for (const person of people) {
    const other = person.names.every(mayGoOn)
      ? byLast.get(nameWords(person.names[0] ?? "")[0] ?? "")
      : undefined;
    if (!other || other === person) continue;
    for (const name of person.names.splice(0)) other.names.push(name);
    for (const mention of person.mentions.splice(0)) other.mentions.push(mention);
  }
  return people.filter(({ names }) => names.length > 0);
};
