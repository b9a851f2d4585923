import { givenName, wordlikeNames } from "../../lexicon/first-names.ts";
import { particles, titles } from "../../lexicon/name-words.ts";
import { nameKey } from "../../lexicon/person-names.ts";
import { phrases } from "../../lexicon/phrases.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import type { Person } from "./full-names.ts";
import { isOrdinary, type Page } from "./page.ts";
import type { ShortNames } from "./short-names.ts";

/** Which name stands at each token; a person's may take the place of a weaker one. */
export interface Ground {
  readonly at: (token: number) => Candidate | undefined;
  readonly take: (candidate: Candidate) => void;
  /** Names that lost their place. */
  readonly displaced: ReadonlySet<Candidate>;
}

export const ground = (chosen: readonly Candidate[]): Ground => {
  const standing = new Map<number, Candidate>();
  const displaced = new Set<Candidate>();
  const take = (candidate: Candidate): void => {
    if (candidate.nested) return;
    for (let i = candidate.first; i < candidate.last; i++) {
      const before = standing.get(i);
      if (before) displaced.add(before);
      standing.set(i, candidate);
    }
  };
  for (const candidate of chosen) take(candidate);
  return { at: (token) => standing.get(token), take, displaced };
};

const person = (
  page: Page,
  first: number,
  last: number,
  rule: string,
  nested = false,
): Candidate => ({
  first,
  last,
  kind: "Person",
  form: "name",
  name: wordsOf(page.annotations, { first, last }),
  rule,
  strength: 50,
  ...(nested && { nested }),
});

const isWeak = (candidate: Candidate | undefined): boolean =>
  candidate === undefined || (candidate.strength < 50 && candidate.kind !== "Person");

/**
 * Adds the full names that no rule saw where they stand, but elsewhere:
 * "Envoy Lunde Sommar spoke first. Nobody in the [Lunde Sommar] camp listened."
 */
export const findFullNames = (page: Page, people: readonly Person[], on: Ground): void => {
  const names = phrases(people.flatMap((one) => one.names.map((name) => [name, one] as const)));
  for (let i = 0; i < page.length; i++) {
    if (!page.capital(i) || on.at(i)?.kind === "Person") continue;
    const match = names.at(page.annotations, i);
    if (!match) continue;
    let free = true;
    for (let at = i; at < match.last; at++) if (!isWeak(on.at(at))) free = false;
    if (!free) continue;
    const found = person(page, i, match.last, "people/full-name-again");
    on.take(found);
    match.value.mentions.push(found);
  }
};

/** Whether the person's name has the word in the same letters, or with the same sound as a part of it. */
const isNamed = ({ names }: Person, small: string, sound: string): boolean =>
  names.some(
    (name) =>
      name
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(small) || nameKey(name).split(" ").includes(sound),
  );

/** Adds the single words by which the text calls people that it names in full elsewhere. */
export const findShortNames = (page: Page, short: ShortNames, on: Ground): void => {
  for (let i = 0; i < page.length; i++) {
    const standing = on.at(i);
    if (!page.capital(i) || standing?.kind === "Person") continue;
    const sound = nameKey(page.word(i));
    if (sound.length < 2) continue;
    const bearer = short.bearer(sound, i);
    const found = bearer
      ? surname(page, i, bearer, sound, standing)
      : givenNameAlone(page, i, standing);
    const whose = bearer ?? short.byFirstWord(sound);
    if (!found || !whose) continue;
    on.take(found);
    whose.mentions.push(found);
  }
};

/** "Hjalte Brunvik spoke first. The Brunvik Bank and [Brunvik] lost the suit." */
const surname = (
  page: Page,
  i: number,
  bearer: Person,
  sound: string,
  standing: Candidate | undefined,
): Candidate | undefined => {
  const titled = titles.has(page.small(i - 1)) && page.together(i - 1, i);
  if (!titled) {
    if (isOrdinary(page, i) || (page.common(i) && page.initial(i))) return undefined;
    // The same letters, not only the same sound, unless a title says that it is a person.
    if (!isNamed(bearer, page.small(i), sound)) return undefined;
  }
  const inside = standing !== undefined && standing.last - standing.first > 1;
  if (inside && /administration/.test(standing.rule))
    return person(page, i, i + 1, "people/surname", true);
  if (inside || !isWeak(standing)) return undefined;
  // "al-Berg" where "al-" goes with it
  const joined = page.word(i - 1) === "-" && particles.has(page.small(i - 2)) && page.joined(i - 2);
  return person(page, joined ? i - 2 : i, i + 1, "people/surname");
};

/** A given name alone, where it is taken for something: "Ivo Brunvik spoke first. They believed in [Ivo]." */
const givenNameAlone = (
  page: Page,
  i: number,
  standing: Candidate | undefined,
): Candidate | undefined =>
  !page.common(i) &&
  !wordlikeNames.has(page.word(i)) &&
  standing?.rule.endsWith("name-finder") &&
  standing.last - standing.first === 1 &&
  givenName(page.word(i))
    ? person(page, i, i + 1, "people/given-name-alone")
    : undefined;
