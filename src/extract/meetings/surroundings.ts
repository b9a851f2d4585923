import { takingPlaceVerbs } from "../../lexicon/gatherings.ts";
import { type DateExpression, rangeOf, type TokenRange } from "../../model/annotations.ts";
import type { Reading } from "../../model/span.ts";
import {
  governor,
  lengthOf,
  readingOf,
  type Scene,
  sentenceAround,
  tagAt,
  wordAt,
} from "./scene.ts";
import type { Timing } from "./telling.ts";

/** First and last day of a date expression together with its partner, when it is one end of a range. */
const timingOf = (scene: Scene, date: DateExpression): Timing | undefined => {
  const { value, earliest, latest, type } = date;
  if (type === "DURATION" || type === "SET" || !/^\d{4}/.test(value)) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  const { dates, document } = scene.annotations;
  const partner = dates.find(
    (other) =>
      other !== date &&
      earliest !== undefined &&
      other.earliest === earliest &&
      other.latest === latest &&
      Math.abs(other.start - date.start) < 40,
  );
  if (day && partner && earliest && latest) {
    const [left, right] = date.start < partner.start ? [date, partner] : [partner, date];
    const between = document.text.slice(left.end, right.start);
    return /\bor\b/.test(between) ? { earliest, latest } : { start: earliest, end: latest };
  }
  if (day) return { start: day, end: day };
  const plain = /^\d{4}(?:-\d{2})?$/.exec(value)?.[0];
  const days = earliest && latest ? { earliest, latest } : {};
  if (plain) return { start: plain, end: plain, ...days };
  return earliest && latest ? days : undefined;
};

/** Whether a date or place at `token` belongs to the event of `verb`: its nearest verb is that one or its helper. */
const belongsTo = (scene: Scene, token: number, verb: number): boolean => {
  const above = governor(scene, token);
  return above === verb;
};

const near = 14;

/** The timing that the words in and around an occasion's noun phrase or verb give. */
export const timingAround = (
  scene: Scene,
  core: TokenRange,
  verb: number | undefined,
): { readonly timing: Timing; readonly reading: Reading } | undefined => {
  const sentence = sentenceAround(scene, core.first);
  const takesPlace =
    verb !== undefined && (takingPlaceVerbs.has(wordAt(scene, verb)) || verb === core.first);
  const candidates: {
    readonly date: DateExpression;
    readonly range: TokenRange;
    readonly rank: number;
  }[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const date = scene.dateAt.get(at);
    if (!date) continue;
    const range = rangeOf(scene.annotations.tokens, date);
    const within = at >= core.first && range.last <= core.last;
    const behind = at >= core.last && at <= core.last + 6 && followsDirectly(scene, core.last, at);
    const held = takesPlace && Math.abs(at - core.last) <= 30 && belongsTo(scene, at, verb);
    if (!within && !behind && !held) continue;
    candidates.push({ date, range, rank: within ? 0 : behind ? 1 : 2 });
  }
  candidates.sort((a, b) => a.rank - b.rank || b.date.value.length - a.date.value.length);
  for (const { date, range } of candidates) {
    const timing = timingOf(scene, date);
    if (timing) return { timing, reading: readingOf(scene, range, "meetings/date") };
  }
  return undefined;
};

/** Whether only prepositions, places and marks stand between the phrase and the date: "talks in Oslo on 3 May". */
const followsDirectly = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const word = wordAt(scene, at);
    const mention = scene.mentions.covering(at);
    if (/^(?:on|in|at|of|from|,|\(|late|early|last|held|the|for)$/.test(word)) continue;
    if (mention && /^(?:Place|Country|Venue)$/.test(mention.kind)) continue;
    return false;
  }
  return true;
};

const placeKinds = /^(?:Place|Country|Venue)$/;

/** Where the words in and around the phrase or verb put the occasion. */
export const placesAround = (
  scene: Scene,
  core: TokenRange,
  verb: number | undefined,
): { readonly entity: string; readonly reading: Reading }[] => {
  const found = new Map<string, { readonly entity: string; readonly reading: Reading }>();
  const sentence = sentenceAround(scene, core.first);
  const takesPlace =
    verb !== undefined && (takingPlaceVerbs.has(wordAt(scene, verb)) || verb === core.first);
  const add = (at: number): void => {
    const mention = scene.mentions.startingAt(at);
    if (!mention || mention.form === "adjective" || !placeKinds.test(mention.kind)) return;
    const range = { first: at, last: at + lengthOf(scene, mention) };
    found.set(mention.entity, {
      entity: mention.entity,
      reading: readingOf(scene, range, "meetings/place"),
    });
    // "Geneva, Switzerland": the larger place behind the comma.
    if (/^(?:,|in)$/.test(wordAt(scene, range.last))) add(range.last + 1);
  };
  // "the Oslo talks"
  for (let at = core.first; at < core.last; at++) {
    const mention = scene.mentions.startingAt(at);
    if (
      mention?.kind === "Place" &&
      mention.form === "name" &&
      !/^(?:-|–)$/.test(wordAt(scene, at + lengthOf(scene, mention)))
    )
      add(at);
  }
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!/^(?:in|at|near|within|inside)$/.test(wordAt(scene, at))) continue;
    let target = at + 1;
    while (
      target < at + 5 &&
      target < sentence.last &&
      !scene.mentions.startingAt(target) &&
      /^(?:DT|JJ|NNP|NN|POS|PRP\$)$/.test(tagAt(scene, target))
    )
      target++;
    // "at Norway's Harbour Palace": the building behind the possessive.
    const owner = scene.mentions.startingAt(target);
    if (owner && /^['’]s$/.test(wordAt(scene, target + lengthOf(scene, owner)))) {
      const behind = target + lengthOf(scene, owner) + 1;
      if (scene.mentions.startingAt(behind)?.kind === "Venue") add(behind);
      continue;
    }
    const directly = at >= core.last && at < core.last + near && reaches(scene, core, at);
    const held = takesPlace && Math.abs(at - core.last) <= 30 && belongsTo(scene, at, verb);
    if (directly || held) add(target);
  }
  return [...found.values()];
};

/** Whether the preposition at `at` hangs on the phrase's noun, over other prepositions at most. */
const reaches = (scene: Scene, core: TokenRange, at: number): boolean => {
  const { heads } = scene.annotations.syntax;
  for (let token = at, steps = 0; steps < 5; steps++) {
    const head = heads[token] ?? token;
    if (head >= core.first && head < core.last) return true;
    if (head === token) return at === core.last;
    if (/^VB/.test(tagAt(scene, head)) && !/^(?:held|hosted|convened)$/.test(wordAt(scene, head)))
      return at === core.last;
    token = head;
  }
  return at === core.last;
};
