import { delegates, motionVerbs } from "../../lexicon/gatherings.ts";
import { type DateExpression, rangeOf, type TokenRange } from "../../model/annotations.ts";
import type { Reading } from "../../model/span.ts";
import { type Event, subjectVerb } from "./event-verbs.ts";
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
export const timingAt = (scene: Scene, date: DateExpression): Timing | undefined => {
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

/** Farthest that a date or place may stand from the words it belongs to, in tokens. */
const farthest = 30;

/** The date that the words in and around an occasion's noun phrase or verb give. */
export const timingAround = (scene: Scene, { core, verb, verbs }: Event): Timing | undefined => {
  const sentence = sentenceAround(scene, core.first);
  const subject = subjectVerb(scene, core.last - 1);
  const { labels } = scene.annotations.syntax;
  // "The round took place on 3 May, after Ann met Ben": an encounter in a clause of time is of that day.
  const sameDay = verb === core.first && labels[verb] === "advcl";
  const rankOf = (at: number, last: number): number | undefined => {
    if (at >= core.first && last <= core.last) return 0;
    if (at >= core.last && at <= core.last + 16 && followsDirectly(scene, core.last, at)) return 1;
    const above = governor(scene, at);
    if (above === undefined || Math.abs(at - core.last) > farthest) return undefined;
    if (ofOtherEvent(scene, at)) return undefined;
    // "arrived on Friday for the talks": the day of the arrival.
    const isArrival = above !== verb && /^arriv/.test(wordAt(scene, above));
    if (verbs.has(above) && !isArrival) return 2;
    // "closed sooner than planned on Friday"
    const outer = governor(scene, above);
    const planned = /^(?:scheduled|planned|expected|set)$/.test(wordAt(scene, above));
    if (planned && outer !== undefined && verbs.has(outer)) return 3;
    if (above === subject && at < core.first) return 3;
    return sameDay ? 4 : undefined;
  };
  // "held talks, ending on 7 March": of the last day alone.
  const closes = (at: number): boolean => {
    const above = governor(scene, at);
    const isClosing = above !== undefined && /^(?:ending|concluding)$/.test(wordAt(scene, above));
    return (
      isClosing && labels[above] === "advcl" && verbs.has(scene.annotations.syntax.heads[above]!)
    );
  };
  let best: { readonly timing: Timing; readonly rank: number; readonly exact: number } | undefined;
  for (let at = sentence.first; at < sentence.last; at++) {
    const date = scene.dateAt.get(at);
    const closing = date !== undefined && closes(at);
    const rank = closing ? 2 : date && rankOf(at, rangeOf(scene.annotations.tokens, date).last);
    const read = date && rank !== undefined ? timingAt(scene, date) : undefined;
    const timing = closing && read?.end ? { end: read.end } : read;
    if (!date || !timing || rank === undefined) continue;
    const exact = date.value.length;
    if (!best || rank < best.rank || (rank === best.rank && exact > best.exact)) {
      best = { timing, rank, exact };
    }
  }
  return best?.timing;
};

/** "two months after the landings in May": the date is the other event's, unless the two lie days apart. */
const ofOtherEvent = (scene: Scene, at: number): boolean => {
  const { heads, labels } = scene.annotations.syntax;
  for (let token = at, steps = 0; steps < 8; steps++) {
    const head = heads[token] ?? token;
    if (head === token) return false;
    if (/^(?:after|before|since|until|till|following)$/.test(wordAt(scene, head)))
      return (
        labels[token] === "pobj" &&
        token !== at &&
        !/^(?:days?|hours?|shortly|soon|immediately)$/.test(wordAt(scene, head - 1))
      );
    if (/^VB/.test(tagAt(scene, head))) return false;
    token = head;
  }
  return false;
};

/** Whether only prepositions, places and marks stand between the phrase and the date: "talks in Oslo on 3 May". */
const followsDirectly = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const word = wordAt(scene, at);
    const mention = scene.mentions.covering(at);
    if (mention && /^(?:Place|Country|Venue|Organization)$/.test(mention.kind)) continue;
    if (word === ",") {
      // "talks in Oslo, Norway, on 3 May", but not "ahead of the talks, on 3 May, Ann told Ben".
      if (scene.mentions.covering(at - 1)) continue;
      return false;
    }
    if (
      !/^(?:on|in|at|of|from|\(|\)|late|early|last|held|the|for|between|among|and|with|around|s|['’]s)$/.test(
        word,
      )
    )
      return false;
  }
  return true;
};

/** A place behind the phrase stands within so many tokens. */
const near = 14;

const placeKinds = /^(?:Place|Country|Venue)$/;

/** Where the words in and around the phrase or verb put the occasion: "Talks opened in [Lima], [Peru]." */
export const placesAround = (
  scene: Scene,
  { core, verbs }: Event,
): { readonly entity: string; readonly reading: Reading }[] => {
  const found = new Map<string, { readonly entity: string; readonly reading: Reading }>();
  const sentence = sentenceAround(scene, core.first);
  const add = (at: number): void => {
    const mention = scene.mentions.startingAt(at);
    if (!mention || mention.form === "adjective" || !placeKinds.test(mention.kind)) return;
    const range = { first: at, last: at + lengthOf(scene, mention) };
    found.set(mention.entity, {
      entity: mention.entity,
      reading: readingOf(scene, range, "meetings/place"),
    });
    // "Lima, Peru": the larger place behind the comma.
    if (/^(?:,|in)$/.test(wordAt(scene, range.last))) add(range.last + 1);
  };
  // "the Oslo talks"
  for (let at = core.first; at < core.last; at++) {
    const mention = scene.mentions.startingAt(at);
    if (
      mention?.kind === "Place" &&
      mention.form === "name" &&
      at + lengthOf(scene, mention) < core.last &&
      !/^(?:-|–)$/.test(wordAt(scene, at + lengthOf(scene, mention)))
    )
      add(at);
  }
  for (let at = sentence.first; at < sentence.last; at++) {
    const preposition = wordAt(scene, at);
    const above = governor(scene, at);
    const toward =
      preposition === "to" && above !== undefined && motionVerbs.has(wordAt(scene, above));
    if (!toward && !/^(?:in|at|near|within|inside)$/.test(preposition)) continue;
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
    // "signed an accord known as the Pact at the Palace": over a participle inside the object.
    const participle =
      above !== undefined &&
      !verbs.has(above) &&
      (tagAt(scene, above) === "VBN" || scene.annotations.syntax.labels[above] === "dep");
    const event = participle ? governor(scene, above) : above;
    const held = event !== undefined && verbs.has(event) && Math.abs(at - core.last) <= farthest;
    if (directly || held) add(target);
  }
  return [...found.values()];
};

/** Nouns of the sides themselves, over which a place still is the meeting's: "among the three neighbours in Lima". */
const sideNouns = /^(?:sides?|countries|parties|nations|states|governments?|teams?|counterparts?)$/;

/** Whether the preposition at `at` hangs on the phrase's noun, over prepositions and the sides at most. */
const reaches = (scene: Scene, core: TokenRange, at: number): boolean => {
  const { heads } = scene.annotations.syntax;
  for (let token = at, steps = 0; steps < 6; steps++) {
    const head = heads[token] ?? token;
    if (head >= core.first && head < core.last) return true;
    const word = wordAt(scene, head);
    const passes =
      head !== token &&
      (/^(?:IN|CC)$/.test(tagAt(scene, head)) ||
        scene.mentions.covering(head) !== undefined ||
        delegates.has(word) ||
        sideNouns.test(word) ||
        /^(?:held|hosted|convened)$/.test(word));
    if (!passes) break;
    token = head;
  }
  return at === core.last;
};
