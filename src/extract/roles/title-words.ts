import { type Office, officeTerms, styles } from "../../lexicon/offices.ts";
import { type Annotations, rangeOf, type TokenRange } from "../../model/annotations.ts";
import type { Mention } from "../../model/findings.ts";
import type { Scene } from "./title.ts";

export const determiner = /^(?:the|an?|its|his|her|their|our|this|another)$/i;
export const genitive = /^['’]s?$/;
export const hyphen = /^[-–‐]$/;
/** "the country's envoy": nouns that stand for a body named before. */
export const ownedByWord =
  /^(?:country|nation|group|organization|organisation|bloc|alliance|ministry)$/i;
const nominal = /^(?:JJ[RS]?|NNP?S?|CD|HYPH|AFX)$/;

/** The word in small letters; "" outside of the text. */
export const lower = ({ tokens }: Annotations, at: number): string =>
  tokens[at]?.text.toLowerCase() ?? "";
export const capital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Most words begin no office: they are not looked up any further. */
const officeBeginnings = new Set([...officeTerms.keys()].map((term) => term.split(" ")[0]!));

/** How many tokens from `at` make an office word, with the office. */
export const officeAt = (
  scene: Annotations,
  at: number,
  last: number,
): { readonly office: Office; readonly length: number } | undefined => {
  if (!officeBeginnings.has(lower(scene, at).replace("’", "'"))) return undefined;
  let best: { office: Office; length: number } | undefined;
  let term = "";
  for (let length = 1, end = at; length <= 4 && end < last; length++) {
    // "secretary-general" is "secretary general"
    if (length > 1 && hyphen.test(lower(scene, end)) && end + 1 < last) end++;
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

export const bodyAt = (scene: Scene, at: number): Mention | undefined => {
  const found = (["Organization", "Country", "Group"] as const).flatMap(
    (kind) => scene.mentions.startingAt(at, kind) ?? [],
  );
  return found.sort((a, b) => b.end - a.end)[0];
};

export const endOf = (scene: Scene, mention: Mention): number =>
  rangeOf(scene.tokens, mention).last;

/** "of Norway", "of the Arctic Council", "(Norway)": a country or body named right behind who serves it. */
export const bodyBehindHolder = (
  scene: Scene,
  at: number,
  last: number,
): { readonly body: Mention; readonly last: number } | undefined => {
  const bracket = lower(scene, at) === "(";
  if (!bracket && lower(scene, at) !== "of") return undefined;
  const first = lower(scene, at + 1) === "the" ? at + 2 : at + 1;
  const body = first < last ? bodyAt(scene, first) : undefined;
  if (!body || body.kind === "Group" || body.form === "adjective") return undefined;
  const end = endOf(scene, body);
  if (bracket && lower(scene, end) !== ")") return undefined;
  return { body, last: bracket ? end + 1 : end };
};

/** Behind a mention: its abbreviation in brackets and a genitive sign. */
export const behindMention = (scene: Scene, end: number, last: number): number => {
  let at = end;
  if (lower(scene, at) === "(" && lower(scene, at + 2) === ")" && at + 2 < last) at += 3;
  return at < last && genitive.test(lower(scene, at)) ? at + 1 : at;
};

const dateWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow)$/;

/** A word of a noun phrase that no list knows: a noun, an adjective, a number, but no date. */
export const openWord = (scene: Annotations, at: number): boolean => {
  const word = scene.tokens[at]!.text;
  if (!/^[\p{L}\p{N}]/u.test(word) || /^\d{4}$/.test(word) || dateWord.test(word.toLowerCase())) {
    return false;
  }
  const tag = scene.syntax.tags[at] ?? "";
  if (tag !== "") return nominal.test(tag);
  return capital(word) && scene.sentences[scene.sentenceOf[at]!]!.first !== at;
};

/** Adds words to the ranges of a title, in one range with those right before. */
export const addWord = (words: TokenRange[], first: number, last: number): void => {
  const before = words.at(-1);
  if (before?.last === first) words[words.length - 1] = { first: before.first, last };
  else words.push({ first, last });
};
