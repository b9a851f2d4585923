import { nameKey } from "../../lexicon/person-names.ts";
import type { Person } from "./full-names.ts";
import { nameWords, shortForms } from "./name-parts.ts";

/** Whom a single word may mean, by its sound. */
export interface ShortNames {
  /** Of several bearers the one spoken of last before the token, or else the first to come. */
  readonly bearer: (sound: string, token: number) => Person | undefined;
  /** The only one whose name begins so. */
  readonly byFirstWord: (sound: string) => Person | undefined;
  /** One more, whom the text calls by this word alone. */
  readonly add: (sound: string, person: Person) => void;
}

export const shortNames = (people: readonly Person[]): ShortNames => {
  const bearers = new Map<string, Set<Person>>();
  const beginning = new Map<string, Set<Person>>();
  const note = (index: Map<string, Set<Person>>, sound: string, person: Person): void => {
    index.set(sound, (index.get(sound) ?? new Set()).add(person));
  };
  for (const person of people) {
    for (const name of person.names) {
      for (const sound of shortForms(name).map(nameKey)) if (sound) note(bearers, sound, person);
      const first = nameKey(nameWords(name)[0] ?? "");
      if (first.length > 1) note(beginning, first, person);
    }
  }
  return {
    bearer: (sound, token) => {
      const [only, ...others] = bearers.get(sound) ?? [];
      if (!only || others.length === 0) return only;
      const distance = ({ mentions }: Person): number => {
        let [before, behind] = [-1, Number.POSITIVE_INFINITY];
        for (const { first } of mentions) {
          if (first < token) before = Math.max(before, first);
          else behind = Math.min(behind, first);
        }
        return before >= 0 ? token - before : 1e9 + behind;
      };
      return [only, ...others].sort((a, b) => distance(a) - distance(b))[0];
    },
    byFirstWord: (sound) => {
      const named = beginning.get(sound);
      return named?.size === 1 ? [...named][0] : undefined;
    },
    add: (sound, person) => note(bearers, sound, person),
  };
};
