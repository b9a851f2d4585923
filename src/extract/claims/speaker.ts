// Who the words of a source are: somebody the document names, or a group described.

import { textNouns } from "../../lexicon/cues.ts";
import { type TokenRange, tokenAt } from "../../model/annotations.ts";
import type { Entity, Mention } from "../../model/findings.ts";
import { groupAt } from "../groups.ts";
import { isMainSubject } from "../reference/scene.ts";
import { unnamedBefore } from "../reference/unnamed.ts";
import type { Phrase } from "./saying.ts";
import type { Scene } from "./scene.ts";
import { nounPhrase } from "./source.ts";

/** The speaker's entity, with the group that has to be added to the cast for it. */
export interface Speaker {
  readonly entity: string;
  readonly group?: { readonly entity: Entity; readonly mention: Mention };
}

const speaks = /^(?:Person|Organization|Country|Group)$/;

const named = (scene: Scene, at: number): Mention | undefined => {
  for (const kind of ["Person", "Organization", "Country", "Group"] as const) {
    const mention = scene.mentions.covering(at, kind);
    if (mention && (mention.form !== "adjective" || /^NNP?S?$/.test(scene.syntax.tags[at]!)))
      return mention;
  }
  return undefined;
};

const written =
  /^(?:article|articles|report|reports|editorial|statement|story|post|letter|survey|poll|study|broadcast|piece|column|communique|communiqué)$/;
const outlet =
  /^(?:agency|newspaper|daily|weekly|magazine|broadcaster|channel|network|outlet|website|service|paper|station|programme|program|party|movement|group|ministry|company|firm)$/;

/** The named thing that a noun phrase with this head is about, or undefined. */
const namedIn = (scene: Scene, head: number, source: TokenRange): Mention | undefined => {
  const { children, syntax, words } = scene;
  const own = children[head] ?? [];
  const others = own.filter(
    (child) =>
      syntax.labels[child] === "conj" && child < source.last && !/^V/.test(syntax.tags[child]!),
  );
  if (others.length > 0) return undefined;
  const closing = scene.mentions.covering(source.last - 1, "Person");
  const before = closing ? tokenAt(scene.tokens, closing.start) - 1 : -1;
  const direct = named(scene, head);
  // "Export–Import Bank president Ada Berg": the tree may hang the person on the body
  const titled = direct?.kind !== "Person" && syntax.tags[before] === "NN" && before > source.first;
  if (direct) return closing && titled ? closing : direct;
  // "Berg, writing in her blog", "the leader of the delegation Anna Berg"
  const opening = scene.mentions.startingAt(source.first, "Person");
  if (opening && words[tokenAt(scene.tokens, opening.end)] === ",") return opening;
  if (closing && before > source.first && /^(?:,|NNP?S?)$/.test(syntax.tags[before]!))
    return closing;
  for (const child of own) {
    const label = syntax.labels[child]!;
    const inside = child >= source.first && child < source.last;
    const mention =
      inside && /^(?:appos|compound|nmod|dep|nummod)$/.test(label)
        ? named(scene, child)
        : undefined;
    if (!mention) continue;
    if (mention.kind === "Person" && (label === "appos" || label === "dep" || child > head))
      return mention;
    if (mention.kind !== "Organization") continue;
    // "the ferry company Norline", but not "the head of the ferry company Norline"
    const apposed =
      label === "appos" &&
      !scene.syntax.tags
        .slice(head + 1, tokenAt(scene.tokens, mention.start))
        .some((tag) => tag === "IN" || /^N/.test(tag));
    if (apposed || outlet.test(words[head]!)) return mention;
  }
  if (written.test(words[head]!)) {
    for (const child of own) {
      if (syntax.labels[child] !== "prep" || !/^(?:in|by|from|of)$/.test(words[child]!)) continue;
      const object = (children[child] ?? []).find((at) => syntax.labels[at] === "pobj");
      const mention = object === undefined ? undefined : named(scene, object);
      if (mention && speaks.test(mention.kind)) return mention;
    }
  }
  return undefined;
};

const pronoun =
  /^(?:he|she|they|it|i|we|you|who|this|that|all|both|these|those|there|him|her|them)$/;

/** Bodies that an "it" may go back to although the document gives them no name. */
const body =
  /^(?:staff|ministry|office|agency|government|administration|presidency|parliament|cabinet|army|navy|military|police|force|command|embassy|mission|court|committee|commission|council|party|company|firm|bank|group|union|association|organi[sz]ation|institute|foundation|fund|team|side|delegation|department|bureau|service|body|paper|newspaper|report|statement|study|poll|survey)$/;

/** A speaker who was heard before. */
export interface Heard {
  readonly speaker: string;
  readonly sentence: number;
  /** ISO date that the text gave for it. */
  readonly day?: string;
}

/** How many sentences back a pronoun may find its speaker among those who spoke. */
const memory = 8;

const lastWord = (entity: string): string => /\p{L}+$/u.exec(entity.toLowerCase())?.[0] ?? "";

/** For a pronoun that nothing binds yet: the last who spoke and whom it fits. */
const lastHeard = (scene: Scene, head: number, heard: readonly Heard[]): string | undefined => {
  const word = scene.words[head]!;
  const here = scene.annotations.sentenceOf[head]!;
  for (let i = heard.length - 1; i >= 0; i--) {
    const { speaker, sentence } = heard[i]!;
    if (here - sentence > memory) return undefined;
    const entity = scene.entities.get(speaker);
    const kind = entity?.kind ?? "Group";
    const fits =
      word === "he"
        ? kind === "Person" && entity?.gender !== "female"
        : word === "she"
          ? kind === "Person" && entity?.gender !== "male"
          : word === "it"
            ? kind === "Organization" ||
              kind === "Country" ||
              (kind === "Group" && body.test(lastWord(speaker)))
            : word === "they" && kind !== "Person";
    if (fits) return speaker;
    // an office without a name: "the envoy … he"
    if (/^(?:he|she)$/.test(word) && kind === "Group" && i === heard.length - 1) return speaker;
  }
  return undefined;
};

const alone = ({ words }: Scene, { head, range }: Phrase, kind: RegExp): boolean =>
  range.last - range.first === 1 && kind.test(words[head]!);

/** Whether a source is "she", "they" and the like: somebody speaks, though nobody may tell who. */
export const isPronoun = (scene: Scene, source: Phrase): boolean =>
  alone(scene, source, /^(?:he|she|they|it)$/);

/** Those of whom a sentence just before "they" tells: its subject, where it is several. */
const severalBefore = (scene: Scene, head: number): Phrase | undefined => {
  const { annotations, syntax, children } = scene;
  const here = annotations.sentenceOf[head]!;
  for (let index = here - 1; index >= Math.max(0, here - 2); index--) {
    const { first, last } = annotations.sentences[index]!;
    for (let at = first; at < last; at++) {
      const several =
        /^NNP?S$/.test(syntax.tags[at]!) ||
        (children[at] ?? []).some((child) => syntax.labels[child] === "conj");
      if (!isMainSubject(annotations, at) || !several || scene.quotationOf[at]! >= 0) continue;
      const range = nounPhrase(scene, at, syntax.heads[at]!);
      // people told apart by name are no group of one description
      const told = scene.tokens.slice(range.first, range.last);
      return told.some((_, step) => scene.mentions.covering(range.first + step, "Person"))
        ? undefined
        : { head: at, range };
    }
  }
  return undefined;
};

/** "The mayor's spokesman refused. He said …": the office, where nobody has spoken since. */
const officeBefore = (scene: Scene, head: number, heard: readonly Heard[]): Phrase | undefined => {
  const { annotations, mentions, syntax, words } = scene;
  const last = heard.at(-1);
  if (last && annotations.sentenceOf[head]! - last.sentence < 2) return undefined;
  const isNamed = (token: number): boolean => mentions.covering(token, "Person") !== undefined;
  const office = unnamedBefore(annotations, head, isNamed);
  if (office === undefined || /^s?he$/.test(words[office]!)) return undefined;
  return { head: office, range: nounPhrase(scene, office, syntax.heads[office]!) };
};

/** Who a noun phrase is; `heard` are the speakers so far, in order. */
export const speakerOf = (
  scene: Scene,
  { head, range }: Phrase,
  heard: readonly Heard[],
): Speaker | undefined => {
  const mention = namedIn(scene, head, range);
  if (mention) return { entity: mention.entity };
  if (alone(scene, { head, range }, pronoun)) {
    const office = /^s?he$/.test(scene.words[head]!) ? officeBefore(scene, head, heard) : undefined;
    if (office) return speakerOf(scene, office, heard);
    const entity = lastHeard(scene, head, heard);
    if (entity !== undefined) return { entity };
    const several = scene.words[head] === "they" ? severalBefore(scene, head) : undefined;
    return several && speakerOf(scene, several, heard);
  }
  if (textNouns.has(scene.words[head]!)) return undefined;
  // "[Two officials] said that the road was open."
  const group = groupAt(scene.annotations, range, "claims/group");
  return { entity: group.entity.id, group };
};
