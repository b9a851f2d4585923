import { givenName, wordlikeNames } from "../../lexicon/first-names.ts";
import { familyFirst, generations, particles, titles } from "../../lexicon/name-words.ts";
import { nameKey, samePerson } from "../../lexicon/person-names.ts";
import { phrases } from "../../lexicon/phrases.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import { isOrdinary, type Page } from "./page.ts";

/** A mention of a person, with the person's number. */
interface Seen {
  readonly candidate: Candidate;
  readonly person: number;
}

interface Known {
  readonly names: string[];
  /** Token of each mention. */
  readonly at: number[];
}

const nameWords = (name: string): string[] =>
  name.split(/[\s-]+/).filter((word) => !generations.has(word) && /^\p{Lu}/u.test(word));

const isFull = ({ name }: Candidate): boolean =>
  nameWords(name).filter((word) => word.replace(/\.$/, "").length > 1).length > 1;

/** By what single words a text may call the bearer of a full name. */
const shortForms = (name: string): string[] => {
  const words = name.split(/\s+/).filter((word) => !generations.has(word));
  const telling = words.filter((word) => /^\p{Lu}/u.test(word) || word.includes("-"));
  const rest = telling
    .slice(1)
    .filter((word) => word.replace(/\.$/, "").length > 1 && !particles.has(word.toLowerCase()));
  return familyFirst.has(telling[0] ?? "") && telling.length <= 3 ? [telling[0]!, ...rest] : rest;
};

/** Mentions of people, each with its person: short names to full ones, spellings to one another. */
export const identified = (
  page: Page,
  chosen: readonly Candidate[],
): {
  readonly mentions: Candidate[];
  readonly others: Candidate[];
  readonly nameOf: (candidate: Candidate) => string;
  readonly genderOf: (candidate: Candidate) => "female" | "male" | undefined;
} => {
  // "Ada Berg", a body or a place to the name finder, where "Berg" alone is a person elsewhere.
  const alone = new Set(
    chosen.flatMap((one) => (one.kind === "Person" && !isFull(one) ? [one.name] : [])),
  );
  const people: Candidate[] = [];
  let others: Candidate[] = [];
  for (const one of chosen) {
    const words = one.name.split(" ");
    const mistaken =
      /^(?:organizations|places).name-finder$/.test(one.rule) &&
      (words.length === 2 || words.length === 3) &&
      words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
      alone.has(words.at(-1)!);
    if (one.kind === "Person") people.push(one);
    else if (mistaken) {
      const { first, last, name, strength } = one;
      people.push({
        first,
        last,
        name,
        strength,
        kind: "Person",
        form: "name",
        rule: "people/surname-elsewhere",
      });
    } else others.push(one);
  }
  const full = people.filter(isFull);
  const known: Known[] = [];
  const seen: Seen[] = [];
  const note = (candidate: Candidate, person: number): void => {
    seen.push({ candidate, person });
    known[person]!.at.push(candidate.first);
  };
  const cover = new Map<number, Candidate>();
  for (const candidate of chosen) {
    if (candidate.nested) continue;
    for (let i = candidate.first; i < candidate.last; i++) cover.set(i, candidate);
  }
  // Two names of one person share a word as it sounds; only such are compared.
  const bySound = new Map<string, Set<number>>();
  const byName = new Map<string, number>();
  for (const candidate of full) {
    const { name } = candidate;
    const sounds = nameKey(name).split(" ");
    let person = byName.get(name);
    if (person === undefined) {
      const near = new Set(sounds.flatMap((sound) => [...(bySound.get(sound) ?? [])]));
      person = [...near]
        .sort((a, b) => a - b)
        .find((other) => known[other]!.names.some((one) => samePerson(one, name).same));
      person ??= known.push({ names: [], at: [] }) - 1;
      known[person]!.names.push(name);
      byName.set(name, person);
      for (const sound of sounds) bySound.set(sound, (bySound.get(sound) ?? new Set()).add(person));
    }
    note(candidate, person);
  }
  // "Abdul Rashid Berg", elsewhere "Mullah Berg Lund": one more name behind the known one.
  const more = (name: string): boolean =>
    nameWords(name).length === 2 && !givenName(nameWords(name)[0]!);
  const byLast = new Map<string, number>();
  known.forEach(({ names }, person) => {
    for (const name of names) {
      const words = nameWords(name);
      const word = words.at(-1);
      if (words.length > 1 && word && !byLast.has(word)) byLast.set(word, person);
    }
  });
  known.forEach(({ names }, person) => {
    const other = names.every(more) ? (byLast.get(nameWords(names[0] ?? "")[0] ?? "") ?? -1) : -1;
    if (other < 0 || other === person) return;
    known[other]!.names.push(...names.splice(0));
    known[other]!.at.push(...known[person]!.at.splice(0));
    seen.forEach((one, at) => {
      if (one.person === person) seen[at] = { ...one, person: other };
    });
  });
  // Full names where the rules missed them.
  const fullForms = phrases(
    known.flatMap(({ names }, person) => names.map((name) => [name, person] as const)),
  );
  const weak = (candidate: Candidate | undefined): boolean =>
    candidate === undefined || (candidate.strength < 50 && candidate.kind !== "Person");
  const add = (first: number, last: number, person: number, rule: string, nested = false): void => {
    const candidate: Candidate = {
      first,
      last,
      kind: "Person",
      form: "name",
      name: wordsOf(page.annotations, { first, last }),
      rule,
      strength: 50,
      ...(nested && { nested }),
    };
    if (!nested) {
      const covering = new Set(
        Array.from({ length: last - first }, (_, k) => cover.get(first + k)).filter(
          (c) => c !== undefined,
        ),
      );
      if (covering.size > 0) others = others.filter((other) => !covering.has(other));
      for (let i = first; i < last; i++) cover.set(i, candidate);
    }
    note(candidate, person);
  };
  for (let i = 0; i < page.length; i++) {
    if (!page.capital(i) || cover.get(i)?.kind === "Person") continue;
    const match = fullForms.at(page.annotations, i);
    if (!match) continue;
    let free = true;
    for (let k = i; k < match.last; k++) if (!weak(cover.get(k))) free = false;
    if (free) add(i, match.last, match.value, "people/full-name-again");
  }
  // Short forms and whom they may mean.
  const bearers = new Map<string, Set<number>>();
  known.forEach(({ names }, person) => {
    for (const form of names.flatMap(shortForms)) {
      const key = nameKey(form);
      if (key) bearers.set(key, (bearers.get(key) ?? new Set()).add(person));
    }
  });
  const firstParts = new Map<string, Set<number>>();
  known.forEach(({ names }, person) => {
    for (const name of names) {
      const key = nameKey(nameWords(name)[0] ?? "");
      if (key.length > 1) firstParts.set(key, (firstParts.get(key) ?? new Set()).add(person));
    }
  });
  /** Of several bearers the one spoken of last before, or else the first to come. */
  const bearer = (key: string, token: number): number | undefined => {
    const candidates = [...(bearers.get(key) ?? [])];
    if (candidates.length < 2) return candidates[0];
    const nearest = (person: number): number => {
      const { at } = known[person]!;
      const before = at.filter((place) => place < token);
      return before.length > 0 ? token - Math.max(...before) : 1e6 + Math.min(...at);
    };
    return candidates.sort((a, b) => nearest(a) - nearest(b))[0];
  };
  const single = people.filter((candidate) => !isFull(candidate)).sort((a, b) => a.first - b.first);
  const lone = new Map<string, number>();
  for (const candidate of single) {
    const key = nameKey(candidate.name);
    // "Prime Minister Lund" of "Lund Ada": behind a title any part of a name may stand alone.
    const named = candidate.rule === "people/title-name" ? firstParts.get(key) : undefined;
    let person =
      bearer(key, candidate.first) ??
      lone.get(key) ??
      (named?.size === 1 ? [...named][0] : undefined);
    if (person === undefined) {
      // What is a country, a body or a place elsewhere is no person for the name finder's word alone.
      const elsewhere = others.some(
        (other) =>
          other.name === candidate.name || wordsOf(page.annotations, other) === candidate.name,
      );
      if (candidate.rule === "people/name-finder" && elsewhere) continue;
      person = known.push({ names: [candidate.name], at: [] }) - 1;
      lone.set(key, person);
    }
    if (!known[person]!.names.includes(candidate.name)) known[person]!.names.push(candidate.name);
    note(candidate, person);
  }
  for (const [key, person] of lone) bearers.set(key, new Set([person]));
  for (let i = 0; i < page.length; i++) {
    if (!page.capital(i)) continue;
    const covering = cover.get(i);
    if (covering?.kind === "Person") continue;
    const key = nameKey(page.word(i));
    if (key.length < 2) continue;
    // A given name alone, where it is taken for something and only one bears it.
    if (!bearers.has(key)) {
      const named = firstParts.get(key);
      const told =
        !page.common(i) &&
        !wordlikeNames.has(page.word(i)) &&
        covering?.rule.endsWith("name-finder") &&
        covering.last - covering.first === 1;
      if (told && named?.size === 1 && givenName(page.word(i)))
        add(i, i + 1, [...named][0]!, "people/given-name-alone");
      continue;
    }
    const title = titles.has(page.small(i - 1)) && page.together(i - 1, i);
    const ordinaryWord = isOrdinary(page, i) || (page.common(i) && page.initial(i));
    if (ordinaryWord && !title) continue;
    const person = bearer(key, i)!;
    // The same letters, not only the same sound, unless a title says that it is a person.
    if (
      !title &&
      !known[person]!.names.some(
        (name) =>
          name
            .toLowerCase()
            .split(/[\s-]+/)
            .includes(page.small(i)) || nameKey(name).split(" ").includes(key),
      )
    )
      continue;
    if (covering && covering.last - covering.first > 1 && /administration/.test(covering.rule))
      add(i, i + 1, person, "people/surname", true);
    else if (weak(covering) && !(covering && covering.last - covering.first > 1)) {
      // "al-Berg" where "al-" goes with it
      const from =
        page.word(i - 1) === "-" && particles.has(page.small(i - 2)) && page.joined(i - 2)
          ? i - 2
          : i;
      add(from, i + 1, person, "people/surname");
    }
  }
  // Longest, then most used, then first in the text.
  const mentionsOf: Candidate[][] = known.map(() => []);
  for (const { candidate, person } of seen) mentionsOf[person]!.push(candidate);
  const nameOfPerson = known.map(({ names }, person) => {
    const uses = new Map<string, number>();
    for (const { name } of mentionsOf[person]!) uses.set(name, (uses.get(name) ?? 0) + 1);
    const plain = names.map((name) =>
      /^\p{Lu}+(?:[\s-]\p{Lu}+)+$/u.test(name) ? titled(name) : name,
    );
    return (
      plain.sort(
        (a, b) =>
          nameWords(b).length - nameWords(a).length || (uses.get(b) ?? 0) - (uses.get(a) ?? 0),
      )[0] ?? ""
    );
  });
  const genderOfPerson = mentionsOf.map((mentions) => {
    const told = mentions.flatMap((mention) => mention.gender ?? []);
    const female = told.filter((whose) => whose === "female").length;
    if (told.length === 0 || female * 2 === told.length) return undefined;
    return female * 2 > told.length ? "female" : "male";
  });
  const personOf = new Map(seen.map(({ candidate, person }) => [candidate, person]));
  return {
    mentions: seen.map(({ candidate }) => candidate),
    others,
    nameOf: (candidate) => nameOfPerson[personOf.get(candidate)!]!,
    genderOf: (candidate) => genderOfPerson[personOf.get(candidate)!],
  };
};

const titled = (name: string): string =>
  name.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
