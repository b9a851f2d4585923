import { officeTerms, qualifiers, styles } from "../../lexicon/offices.ts";
import type { TokenRange } from "../../model/annotations.ts";
import type { Complement, Scene } from "./title.ts";
import { front } from "./title-front.ts";
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
  openWord,
  ownedByWord,
  personBehind,
} from "./title-words.ts";

const beginsTitle = (scene: Scene, at: number, last: number): boolean => {
  const found = front(scene, at, Math.min(last, at + 8)).head;
  return found !== undefined && personBehind(scene, found.last, last) !== undefined;
};

/** End of the noun phrase that begins at `first`; `first` itself when there is none. */
export const nounPhrase = (scene: Scene, first: number, last: number, many: boolean): number => {
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
    const joins = hyphen.test(word) && !scene.tokens[at - 1]!.spaced && !scene.tokens[at]!.spaced;
    const owns = genitive.test(word) && at > start;
    const known = qualifiers.has(word) || ownedByWord.test(word) || officeTerms.has(word);
    if (!joins && !owns && !known && !openWord(scene, at)) break;
    at++;
  }
  return at > start ? at : first;
};

/** "of the Foreign Ministry" is a body; of "for Foreign Affairs" the words stay in the title. */
export const complement = (
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
