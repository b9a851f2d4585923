import { functional, ordinary } from "../../lexicon/name-words.ts";
import { type Annotations, type NameSpan, rangeOf } from "../../model/annotations.ts";
import { namesSeen } from "./read-twice.ts";

/** What the name rules ask about the tokens of a document. */
export interface Page {
  readonly annotations: Annotations;
  readonly length: number;
  readonly word: (token: number) => string;
  /** The word in small letters; "" outside of the text. */
  readonly small: (token: number) => string;
  /** Whether the word begins with a capital. */
  readonly capital: (token: number) => boolean;
  /** First word of its sentence, opening marks aside. */
  readonly initial: (token: number) => boolean;
  /** In a sentence where nearly every word has a capital, or every letter: capitals say nothing there. */
  readonly shouted: (token: number) => boolean;
  /** Whether the two tokens belong to one sentence. */
  readonly together: (a: number, b: number) => boolean;
  /** Whether nothing stands between the token and the next. */
  readonly joined: (token: number) => boolean;
  /** What the trained name finders see there. */
  readonly model: (token: number) => NameSpan | undefined;
  /** Whether the second reading sees a name among these tokens, too. */
  readonly seconded: (first: number, last: number) => boolean;
  readonly dated: (token: number) => boolean;
  /** Whether the same word stands somewhere in small letters. */
  readonly common: (token: number) => boolean;
  /** In a field or an item of a list. */
  readonly listed: (token: number) => boolean;
  readonly tag: (token: number) => string;
}

/** Short words that headlines leave in small letters. */
const smallInHeadlines =
  /^(?:an?|the|of|in|on|at|to|for|by|and|or|as|but|nor|via|vs|de|la|le|el|al|van|von|der|bin)$/;

/** The document as the name rules see it. */
export const page = (annotations: Annotations): Page => {
  const { tokens, sentences, sentenceOf, dates, document, syntax } = annotations;
  const small = tokens.map(({ text }) => text.toLowerCase());
  const capital = tokens.map(({ text }) => /^\p{Lu}/u.test(text));
  const inSmall = new Set(tokens.filter((_, i) => !capital[i]).map(({ text }) => text));
  const initial = new Set<number>();
  const shouted = new Uint8Array(sentences.length);
  sentences.forEach(({ first, last, block }, index) => {
    let start = first;
    while (start < last - 1 && !/[\p{L}\p{N}]/u.test(tokens[start]!.text)) start++;
    initial.add(start);
    let capitals = 0;
    let telling = 0;
    let running = false;
    for (let i = first; i < last; i++) {
      const word = tokens[i]!.text;
      // "They met at the Brunvik Palace in Lima.": a verb in small letters, so no headline
      if (/^\p{Ll}{2,3}$/u.test(word) && !smallInHeadlines.test(word)) running = true;
      if (!/^\p{L}{4,}/u.test(word)) continue;
      telling++;
      if (capital[i]) capitals++;
    }
    const kind = document.blocks[block]?.kind;
    const heading = kind === "title" || kind === "heading";
    const most = heading ? 0.7 : 0.95;
    if (telling >= 4 && capitals / telling > most && (heading || !running)) shouted[index] = 1;
  });
  const model: (NameSpan | undefined)[] = new Array(tokens.length);
  for (const name of namesSeen(annotations)) model.fill(name, name.first, name.last);
  const second = new Uint8Array(tokens.length);
  for (const { first, last } of annotations.secondReading) second.fill(1, first, last);
  const dated = new Uint8Array(tokens.length);
  for (const date of dates) {
    const { first, last } = rangeOf(tokens, date);
    dated.fill(1, first, last);
  }
  return {
    annotations,
    length: tokens.length,
    word: (i) => tokens[i]?.text ?? "",
    small: (i) => small[i] ?? "",
    capital: (i) => capital[i] ?? false,
    initial: (i) => initial.has(i),
    shouted: (i) => shouted[sentenceOf[i] ?? 0] === 1,
    together: (a, b) => a >= 0 && b < tokens.length && sentenceOf[a] === sentenceOf[b],
    joined: (i) => tokens[i] !== undefined && !tokens[i].spaced && i + 1 < tokens.length,
    model: (i) => model[i],
    seconded: (first, last) => second.subarray(first, last).includes(1),
    dated: (i) => dated[i] === 1,
    common: (i) => inSmall.has(small[i] ?? ""),
    listed: (i) => {
      const sentence = sentences[sentenceOf[i] ?? 0];
      const kind = sentence && document.blocks[sentence.block]?.kind;
      return kind === "field" || kind === "item";
    },
    tag: (i) => syntax.tags[i] ?? "",
  };
};

/** Whether the token is no part of any name: "The", "Tuesday", "According". */
export const isFunctional = (page: Page, token: number): boolean =>
  functional.has(page.small(token));

/** Whether the token is no part of a person's or a place's name: "Talks", "High", "According". */
export const isOrdinary = (page: Page, token: number): boolean => ordinary.has(page.small(token));
