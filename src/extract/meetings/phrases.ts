import type { MeetingFormat } from "../../../graph/schema.ts";
import {
  counterNouns,
  dayNouns,
  formatOfNumber,
  formatWords,
  nextWords,
  notOccasions,
  occasionNouns,
  ordinalOf,
  previousWords,
  timeUnits,
  wayWords,
  weakNouns,
} from "../../lexicon/gatherings.ts";
import type { TokenRange } from "../../model/annotations.ts";
import { properName } from "./proper-name.ts";
import { lengthOf, type Scene, sentenceAround, tagAt, wordAt } from "./scene.ts";

/** A noun phrase that speaks of an occasion: "the fifth round of border talks". */
export interface Phrase {
  readonly head: number;
  /** From the first modifier to the head noun. */
  readonly core: TokenRange;
  readonly reference: "definite" | "indefinite" | "bare";
  readonly sequence?: "previous" | "next";
  readonly round?: number;
  /** Ordinal of a day of the occasion: "the second day of negotiations". */
  readonly day?: number;
  readonly format?: MeetingFormat;
  /** A name of its own, in capitals: "Harbour Security Conference". */
  readonly proper?: string;
  /** Several occasions at once: "several rounds of talks". */
  readonly many: boolean;
}

const modifierTag = /^(?:DT|JJ[RS]?|NN|NNS|NNPS?|CD|VBN|VBG|POS|PRP\$|HYPH|AFX|PDT|\$|``|'')$/;
const modifierWord = /^(?:-|–|’s|'s|“|”|"|‘|’|\d.*)$/;

/** Whether the token can stand before the noun inside its phrase. */
const modifies = (scene: Scene, at: number): boolean => {
  const tag = tagAt(scene, at);
  const word = wordAt(scene, at);
  if (/^(?:of|and|,)$/.test(word)) return false;
  if (tag === "") {
    const text = scene.annotations.tokens[at]?.text ?? "";
    return (
      /^\p{Lu}/u.test(text) ||
      modifierWord.test(word) ||
      formatWords.has(word) ||
      ordinalOf(word) !== undefined ||
      word === "peace"
    );
  }
  if (tag === "VBG")
    return (
      /^(?:ongoing|upcoming|coming|planned|continuing)$/.test(word) || wordAt(scene, at - 1) === "-"
    );
  if (tag === "VBN")
    return wordAt(scene, at - 1) === "-" || /^(?:DT|JJ|PRP\$|NNP|POS)$/.test(tagAt(scene, at - 1));
  return modifierTag.test(tag) || modifierWord.test(word);
};

/** "the Harbour Union (HU) summit": the bracket that a short form behind a name opens with. */
const openingBracket = (scene: Scene, at: number, floor: number): number | undefined => {
  if (wordAt(scene, at) !== ")") return undefined;
  for (let from = at - 1; from > Math.max(floor, at - 5); from--) {
    if (wordAt(scene, from) === "(") return from;
  }
  return undefined;
};

const coreStart = (scene: Scene, head: number, floor: number): number => {
  let first = head;
  while (first > floor) {
    // A date or an entity before the phrase's own determiner belongs elsewhere.
    if (/^(?:DT|PRP\$)$/.test(tagAt(scene, first)) && first < head) break;
    const bracket = openingBracket(scene, first - 1, floor);
    // "the Group of Six (G6) summit": "of" stands inside the name.
    const name = scene.mentions.covering(first - 1, "Organization");
    if (bracket !== undefined) first = bracket;
    else if (name && wordAt(scene, first - 2) === "of") first -= lengthOf(scene, name);
    else if (modifies(scene, first - 1)) first--;
    else break;
  }
  const opening = wordAt(scene, first);
  return /^(?:["“”‘’'-]|–|'s|’s)$/.test(opening) && first < head ? first + 1 : first;
};

/** "a conversation with envoy Aino Salo": whether somebody by name follows "with" or "between". */
const withPerson = (scene: Scene, at: number): boolean =>
  /^(?:with|between)$/.test(wordAt(scene, at)) &&
  [1, 2, 3, 4, 5, 6].some((step) => scene.mentions.startingAt(at + step, "Person") !== undefined);

/** "Congress", "the Chadian Congress": no gathering, unless it is one "of" something or has a name of its own. */
const isLegislature = (scene: Scene, at: number): boolean => {
  const capital = (token: number): boolean =>
    /^\p{Lu}/u.test(scene.annotations.tokens[token]?.text ?? "");
  const ofState = scene.mentions.covering(at - 1, "Country") !== undefined;
  return capital(at) && wordAt(scene, at + 1) !== "of" && (ofState || !capital(at - 1));
};

const isOccasion = (scene: Scene, at: number): boolean => {
  const word = wordAt(scene, at);
  const tag = tagAt(scene, at);
  if (/^VB/.test(tag)) return false;
  const before = [wordAt(scene, at - 1), wordAt(scene, at - 2)];
  if (before.some((near) => notOccasions.has(near))) return false;
  if (/^(?:HYPH|-)$/.test(tagAt(scene, at + 1)) || wordAt(scene, at + 1) === "-") return false;
  // "the talks table", "conference call": the noun only qualifies the next.
  if (
    /^NNS?$/.test(tagAt(scene, at + 1)) &&
    !/^(?:s)$/.test(wordAt(scene, at + 1)) &&
    !scene.dateAt.has(at + 1)
  )
    return false;
  if (counterNouns.has(word)) {
    if (wordAt(scene, at + 1) !== "of") return true;
    // "a round of tense talks": the phrase that "talks" heads holds the round.
    const behind = [2, 3, 4, 5].map((step) => wordAt(scene, at + step)).join(" ");
    return !/talks|negotiat|meeting|discussion|consultation|dialogue|diplomacy/.test(behind);
  }
  if (word === "congress" && isLegislature(scene, at)) return false;
  if (occasionNouns.has(word)) return true;
  const makers = weakNouns.get(word);
  if (!makers) return false;
  // "a call with Berg", "a conversation between Berg and Ode"
  const named =
    /^(?:calls?|conversations?)$/.test(word) &&
    /^(?:with|between)$/.test(wordAt(scene, at + 1)) &&
    [2, 3, 4, 5].some((step) => scene.mentions.startingAt(at + step, "Person"));
  return (
    named ||
    makers.some((maker) => before.includes(maker)) ||
    (word.startsWith("conversation") && withPerson(scene, at + 1)) ||
    (word === "forum" && /^\p{Lu}/u.test(scene.annotations.tokens[at]!.text))
  );
};

/** "round of" or "first day of" before the noun: the phrase begins there. */
const counted = (scene: Scene, first: number, floor: number): number | undefined => {
  if (wordAt(scene, first - 1) !== "of") return undefined;
  const counter = first - 2;
  const word = wordAt(scene, counter);
  if (counter < floor || !(counterNouns.has(word) || /^days?$/.test(word))) return undefined;
  return counter;
};

const determined = (word: string): Phrase["reference"] =>
  /^(?:the|this|these|that|those|its|their|his|her|such)$/.test(word)
    ? "definite"
    : /^(?:an?|another|some|several|any|two|three|four|five|six|many|new)$/.test(word)
      ? "indefinite"
      : "bare";

/** "trilateral", "three-way", "summit": the format that the words of a phrase say. */
const formatOf = (words: readonly string[]): MeetingFormat | undefined => {
  const numbered = words.map((word, index) =>
    words[index + 1] === "-" && wayWords.has(words[index + 2] ?? "")
      ? formatOfNumber.get(word)
      : undefined,
  );
  return [...words.map((word) => formatWords.get(word)), ...numbered].find(Boolean);
};

/** The occasion that the token heads, or undefined. */
export const phraseAt = (scene: Scene, head: number): Phrase | undefined => {
  if (!isOccasion(scene, head)) return undefined;
  const floor = sentenceAround(scene, head).first;
  let first = coreStart(scene, head, floor);
  const counter = counted(scene, first, floor);
  let day: number | undefined;
  if (counter !== undefined) {
    first = coreStart(scene, counter, floor);
    if (dayNouns.has(wordAt(scene, counter))) {
      for (let at = first; at < counter; at++) day ??= ordinalOf(wordAt(scene, at));
    }
  }
  const core = { first, last: head + 1 };
  const words = Array.from({ length: core.last - first }, (_, index) =>
    wordAt(scene, first + index),
  );
  const format = formatOf(words);
  const ordinal = words.map(ordinalOf).find((value) => value !== undefined);
  const inSeries = (among: ReadonlySet<string>): boolean =>
    words.some((word, index) => among.has(word) && !timeUnits.has(words[index + 1] ?? ""));
  const sequence = inSeries(nextWords) ? "next" : inSeries(previousWords) ? "previous" : undefined;
  const proper = properName(scene, core);
  return {
    head,
    core,
    reference: determined(words[0] ?? ""),
    ...(sequence ? { sequence } : {}),
    ...(ordinal !== undefined && day === undefined ? { round: ordinal } : {}),
    ...(day === undefined ? {} : { day }),
    ...(format ? { format } : {}),
    ...(proper ? { proper } : {}),
    many: words.some((word) =>
      /^(?:several|many|numerous|two|three|four|five|rounds|sessions|series|meetings|calls|summits|conferences)$/.test(
        word,
      ),
    ),
  };
};

/** Every occasion that a range of tokens speaks of, in order. */
export const phrases = (scene: Scene, { first, last }: TokenRange): Phrase[] => {
  const found: Phrase[] = [];
  for (let at = first; at < last; at++) {
    const phrase = phraseAt(scene, at);
    // "round" in "round of talks" is part of the phrase that "talks" heads.
    if (!phrase) continue;
    const before = found.at(-1);
    if (before && before.core.last > phrase.core.first) found.pop();
    found.push(phrase);
  }
  return found;
};
