import {
  delegations,
  formerly,
  type Office,
  officeTerms,
  passing,
  qualifiers,
  servants,
  speaksFor,
  styles,
} from "../lexicon/offices.ts";
import type { Annotations, TokenRange } from "../model/annotations.ts";
import { rangeOf } from "../model/annotations.ts";
import type { Mention } from "../model/findings.ts";
import type { MentionIndex } from "./cast.ts";

/** What rules about offices read. */
export interface Scene extends Annotations {
  readonly mentions: MentionIndex;
}

/** A mention behind the office word: "of Norway", "at Berg's ministry" (where it owns something else). */
export interface Complement {
  readonly preposition: string;
  readonly mention: Mention;
  readonly owns: boolean;
}

/** Words that name an office, with its article and with the body that it is of. */
export interface Title extends TokenRange {
  /** The office word: "secretary general". */
  readonly office: Office;
  readonly head: TokenRange;
  /** The words of the title without article and body, in the order of the text. */
  readonly words: readonly TokenRange[];
  /** Mentions before the office word: "Norway's", "Berg's". */
  readonly owners: readonly Mention[];
  readonly complements: readonly Complement[];
  /** "its" in "its envoy", "country" in "the country's envoy". */
  readonly possessive?: string;
  readonly former: boolean;
  /** "one of Berg's aides" */
  readonly oneOf: boolean;
  /** The title of its owner, with the owner: "President Berg" in "President Berg's envoy". */
  readonly inner?: { readonly title: Title; readonly holder: Mention };
}

const longestFront = 12;
const longestComplement = 24;
const determiner = /^(?:the|an?|its|his|her|their|our|this|another)$/i;
const possessivePronoun = /^(?:its|his|her|their)$/i;
const genitive = /^['’]s?$/;
const preposition = /^(?:of|for|to|in|at|on|with|under)$/i;
const ownedByWord = /^(?:country|nation|group|organization|organisation|bloc|alliance|ministry)$/i;
const nominal = /^(?:JJ[RS]?|NNP?S?|CD|HYPH|AFX)$/;
const lower = ({ tokens }: Annotations, at: number): string => tokens[at]?.text.toLowerCase() ?? "";
const capital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** How many tokens from `at` make an office word, with the office. */
export const officeAt = (
  scene: Annotations,
  at: number,
  last: number,
): { readonly office: Office; readonly length: number } | undefined => {
  let best: { office: Office; length: number } | undefined;
  let term = "";
  for (let length = 1, end = at; length <= 4 && end < last; length++) {
    // "secretary-general" is "secretary general"
    if (length > 1 && /^[-–‐]$/.test(lower(scene, end)) && end + 1 < last) end++;
    term = length === 1 ? lower(scene, end) : `${term} ${lower(scene, end)}`;
    const office = officeTerms.get(term.replace("’", "'"));
    end++;
    if (office) best = { office, length: end - at };
  }
  return best;
};

/** Behind styles and ranks ("General", "Mr"), the person who begins at the token. */
export const personBehind = (scene: Scene, at: number, last: number): Mention | undefined => {
  for (let i = at; i < last && i < at + 5; i++) {
    const person = scene.mentions.startingAt(i, "Person");
    if (person) return person;
    if (!styles.has(lower(scene, i))) return undefined;
  }
  return undefined;
};

const bodyAt = (scene: Scene, at: number): Mention | undefined => {
  const found = (["Organization", "Country", "Group"] as const).flatMap(
    (kind) => scene.mentions.startingAt(at, kind) ?? [],
  );
  return found.sort((a, b) => b.end - a.end)[0];
};

const endOf = (scene: Scene, mention: Mention): number => rangeOf(scene.tokens, mention).last;

/** Behind a mention: its abbreviation in brackets and a genitive sign. */
const behindMention = (scene: Scene, end: number, last: number): number => {
  let at = end;
  if (lower(scene, at) === "(" && lower(scene, at + 2) === ")" && at + 2 < last) at += 3;
  return at < last && genitive.test(lower(scene, at)) ? at + 1 : at;
};

const dateWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow)$/;

const openWord = (scene: Annotations, at: number): boolean => {
  const word = scene.tokens[at]!.text;
  if (!/^[\p{L}\p{N}]/u.test(word) || /^\d{4}$/.test(word) || dateWord.test(word.toLowerCase())) {
    return false;
  }
  const tag = scene.syntax.tags[at] ?? "";
  if (tag !== "") return nominal.test(tag);
  return capital(word) && scene.sentences[scene.sentenceOf[at]!]!.first !== at;
};

interface Front {
  words: TokenRange[];
  owners: Mention[];
  former: boolean;
  oneOf: boolean;
  possessive?: string;
  head?: { office: Office; first: number; last: number; words: number; owners: number };
  /** The same up to an owner with a title, and that owner. */
  before?: { readonly front: Front; readonly holder: Mention };
}

const addWord = (words: TokenRange[], first: number, last: number): void => {
  const before = words.at(-1);
  if (before?.last === first) words[words.length - 1] = { first: before.first, last };
  else words.push({ first, last });
};

/** Everything up to the last office word: "the former [Norwegian] deputy foreign minister". */
const front = (scene: Scene, first: number, last: number): Front => {
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
      at += /^[-–‐]$/.test(lower(scene, at + 1)) ? 2 : 1;
      continue;
    }
    const joins =
      /^[-–‐]$/.test(word) && !scene.tokens[at - 1]?.spaced && !scene.tokens[at]!.spaced;
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

const beginsTitle = (scene: Scene, at: number, last: number): boolean => {
  const found = front(scene, at, Math.min(last, at + 8)).head;
  return found !== undefined && personBehind(scene, found.last, last) !== undefined;
};

/** End of the noun phrase that begins at `first`; `first` itself when there is none. */
const nounPhrase = (scene: Scene, first: number, last: number, many: boolean): number => {
  let at = first;
  while (at < last && determiner.test(lower(scene, at))) at++;
  const start = at;
  while (at < last) {
    const word = lower(scene, at);
    const person = scene.mentions.startingAt(at, "Person");
    if (person) {
      const end = endOf(scene, person);
      if (end < last && genitive.test(lower(scene, end))) at = end + 1;
      else if (at === start || officeTerms.has(lower(scene, at - 1))) return end;
      else break;
      continue;
    }
    const mention = bodyAt(scene, at) ?? scene.mentions.startingAt(at, "Place");
    if (mention) {
      at = behindMention(scene, endOf(scene, mention), last);
      continue;
    }
    if (styles.has(word) && personBehind(scene, at, last)) {
      if (officeTerms.has(lower(scene, at - 1)) || at === start) {
        at++;
        continue;
      }
      break;
    }
    const next = at + 1 < last && scene.tokens[at + 1]!.text;
    if (/^(?:and|&)$/.test(word) || (many && word === ",")) {
      if (!next || at === start || determiner.test(next)) break;
      if (scene.mentions.startingAt(at + 1, "Person") || beginsTitle(scene, at + 1, last)) break;
      const continues = bodyAt(scene, at + 1) !== undefined || (capital(next) && word !== ",");
      if (!continues && !(qualifiers.has(next.toLowerCase()) && word !== ",")) {
        if (!(many && word === "," && /^and$/.test(next))) break;
      }
      at++;
      continue;
    }
    const joins =
      /^[-–‐]$/.test(word) && !scene.tokens[at - 1]!.spaced && !scene.tokens[at]!.spaced;
    const owns = genitive.test(word) && at > start;
    const known = qualifiers.has(word) || ownedByWord.test(word) || officeTerms.has(word);
    if (!joins && !owns && !known && !openWord(scene, at)) break;
    at++;
  }
  return at > start ? at : first;
};

/** The title that begins at the token, as long as it goes. */
const readTitle = (scene: Scene, first: number, last: number): Title | undefined => {
  const whole = front(scene, first, last);
  // "President Berg's house": without an office behind the owner, the owner's own title
  const made = whole.head ? whole : whole.before?.front;
  return made && titleOf(scene, made, first, last);
};

const titleOf = (scene: Scene, made: Front, first: number, last: number): Title | undefined => {
  const { words, owners, former, oneOf, possessive, head, before } = made;
  if (!head) return undefined;
  const inner = before && titleOf(scene, before.front, first, before.front.head?.last ?? first);
  const kept = words.slice(0, head.words).map((range) => ({ ...range }));
  const tail = kept.at(-1)!;
  kept[kept.length - 1] = { first: tail.first, last: Math.min(tail.last, head.last) };
  let at = head.last;
  if (/^[-–‐]$/.test(lower(scene, at)) && /^(?:elect|designate)$/.test(lower(scene, at + 1))) {
    addWord(kept, at, at + 2);
    at += 2;
  }
  const complements: Complement[] = [];
  while (at < last && at < head.last + longestComplement && preposition.test(lower(scene, at))) {
    const end = nounPhrase(scene, at + 1, last, head.office.plural);
    if (end === at + 1) break;
    const phrase = complement(scene, at, end);
    // "head of [the council] of the navy of [Norway]": behind the body only bodies of the body follow
    const named = complements.some(({ mention }) => mention.kind === "Organization");
    complements.push(...phrase.complements);
    if (!(named && lower(scene, at) === "of")) {
      for (const range of phrase.words) addWord(kept, range.first, range.last);
    }
    at = end;
  }
  return {
    first,
    last: at,
    office: head.office,
    head: { first: head.first, last: head.last },
    words: kept,
    owners: owners.slice(0, head.owners),
    complements,
    former,
    oneOf,
    ...(possessive ? { possessive } : {}),
    ...(inner ? { inner: { title: inner, holder: before.holder } } : {}),
  };
};

/** "of the Foreign Ministry" is a body; of "for Foreign Affairs" the words stay in the title. */
const complement = (
  scene: Scene,
  first: number,
  last: number,
): { complements: readonly Complement[]; words: readonly TokenRange[] } => {
  const complements: Complement[] = [];
  let words: TokenRange[] = [];
  const owning = /^(?:of|at|for)$/.test(lower(scene, first));
  let content = false;
  for (let at = first; at < last; ) {
    const person = scene.mentions.startingAt(at, "Person");
    // "of President Berg": the title before the name is the person's own
    if (person) [words, content] = [[{ first, last: first + 1 }], false];
    const mention = person ?? bodyAt(scene, at);
    if (mention) {
      const end = Math.min(last, behindMention(scene, endOf(scene, mention), last));
      const owns = end < last && genitive.test(lower(scene, end - 1));
      complements.push({ preposition: lower(scene, first), mention, owns });
      if (!owning) {
        addWord(words, at, end);
        content = true;
      }
      at = end;
      continue;
    }
    const word = lower(scene, at);
    const ownedBy = ownedByWord.test(word) && genitive.test(lower(scene, at + 1));
    if (ownedBy) {
      at += 2;
      continue;
    }
    if (at > first && !determiner.test(word)) content = true;
    addWord(words, at, at + 1);
    at++;
  }
  // "of the" with nothing behind it, "of and"
  return { complements, words: content && !onlyGlue(scene, words) ? trimmed(scene, words) : [] };
};

const glue = /^(?:the|an?|its|his|her|their|and|&|,|of|for|at|['’]s?)$/i;

const onlyGlue = (scene: Scene, words: readonly TokenRange[]): boolean =>
  words.every(({ first, last }) => {
    for (let at = first; at < last; at++) if (!glue.test(lower(scene, at))) return false;
    return true;
  });

/** Drops the glue that a removed body leaves at the end. */
const trimmed = (scene: Scene, words: readonly TokenRange[]): readonly TokenRange[] => {
  const kept = words.map((range) => ({ ...range }));
  for (let range = kept.at(-1); range; range = kept.at(-1)) {
    while (range.last > range.first && glue.test(lower(scene, range.last - 1))) range.last--;
    if (range.last > range.first) break;
    kept.pop();
  }
  return kept;
};

/** The titles of a document by their first token, each read once. */
export const titleReader = (scene: Scene): ((first: number, last: number) => Title | undefined) => {
  const known = new Map<number, Title | undefined>();
  return (first, last) => {
    if (known.has(first)) return known.get(first);
    const title = readTitle(scene, first, last);
    known.set(first, title);
    return title;
  };
};

const wordsOf = (scene: Annotations, { words }: Title): readonly string[] =>
  words.flatMap(({ first, last }) =>
    scene.tokens.slice(first, last).map(({ text }) => text.toLowerCase()),
  );

/** Words of the title as the text has them: "Commander of the Northern Fleet". */
export const titleText = ({ document, tokens }: Annotations, { words }: Title): string =>
  words
    .map(({ first, last }) => document.text.slice(tokens[first]!.start, tokens[last - 1]!.end))
    .join(" ")
    .replace(/\s+/g, " ");

const ledByMany =
  /^(?:opposition|party|faction|rebel|majority|minority|house|senate|union|group|movement|bloc|spiritual|supreme|parliamentary|militant|separatist)$/;

/** Whether it is an office, not a function at talks, a circumlocution ("the Norwegian leader") or a bare "head". */
export const isOffice = (scene: Annotations, title: Title): boolean => {
  const { office, owners, complements } = title;
  const words = wordsOf(scene, title);
  if (office.strength === "function" || words.some((word) => delegations.has(word))) return false;
  if (office.name === "head" && /^head of (?:state|government)$/.test(words.join(" ")))
    return false;
  const bodies = [...owners, ...complements.map(({ mention }) => mention)];
  if (office.strength === "office") return true;
  const others = words.length - office.name.split(" ").length;
  switch (office.name) {
    case "leader":
      return (
        bodies.some(({ kind }) => kind === "Organization" || kind === "Group") ||
        words.some((word) => ledByMany.test(word))
      );
    case "deputy":
    case "vice":
      return bodies.length > 0;
    case "officer":
      return words.some((word) => /^(?:chief|executive|commanding|military)$/.test(word));
    case "representative":
      return words.some((word) => /^(?:special|trade|permanent|high|personal|senior)$/.test(word));
    case "head":
    case "chief":
    case "boss":
      return others > 0 || bodies.some(({ kind }) => kind !== "Country");
    default:
      return others > 0 || bodies.length > 0 || title.possessive !== undefined;
  }
};

const portfolio = /^(?:minister|secretary|commander|ambassador|governor)$/;

/** The body, country or person that an office is of, as far as the words of the title say. */
export const bodyOf = ({ office, owners, complements }: Title): Mention | undefined => {
  const before = owners.at(-1);
  const behind = complements.filter(
    ({ preposition, mention }) =>
      /^(?:of|at)$/.test(preposition) ||
      (preposition === "for" && (speaksFor.has(office.name) || mention.kind === "Person")) ||
      (preposition === "to" &&
        (servants.has(office.name) || office.name === "deputy") &&
        mention.kind !== "Country"),
  );
  const organ = behind.find(({ mention }) => mention.kind === "Organization")?.mention;
  // "the Norwegian minister of the Health Service" serves Norway, "the Norwegian head of the Alliance" the Alliance
  if (before && (!organ || before.kind !== "Country" || portfolio.test(office.name))) return before;
  return organ ?? behind.at(0)?.mention;
};
