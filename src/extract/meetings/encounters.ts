import {
  delegates,
  gatherVerbs,
  hostVerbs,
  meetingFrames,
  meetVerbs,
  occasionNouns,
  seeVerbs,
  settleVerbs,
} from "../../lexicon/gatherings.ts";
import type { TokenRange } from "../../model/annotations.ts";
import { type Encounter, encounterRules } from "./encounter-rules.ts";
import { eventOf } from "./event-verbs.ts";
import { guests, listed, noGuests, together } from "./guests.ts";
import { countedAt } from "./pairs.ts";
import {
  childBy,
  readingOf,
  type Scene,
  sentenceAround,
  subtree,
  tagAt,
  wordAt,
  wordsIn,
} from "./scene.ts";
import type { Side } from "./sides.ts";
import { statusOf } from "./status.ts";
import { subjectOf, subjectRange } from "./subjects.ts";
import { placesAround, timingAround } from "./surroundings.ts";
import type { Telling } from "./telling.ts";

/** Whom the verb meets: its object, or who follows "with". */
const objectOf = (scene: Scene, verb: number): number | undefined => {
  const direct = childBy(scene, verb, /^dobj$/);
  const behind = (scene.children[verb] ?? []).flatMap((child) =>
    /^(?:with|to)$/.test(wordAt(scene, child)) && child > verb
      ? (childBy(scene, child, /^pobj$/) ?? [])
      : [],
  );
  const all = [direct, ...behind, withBehind(scene, verb)].filter((at) => at !== undefined);
  return all.find((at) => isSide(scene, at)) ?? all[0];
};

/** "met face to face with Berg", "exchanged views with Berg": who follows "with" close behind the verb. */
const withBehind = (scene: Scene, verb: number): number | undefined => {
  const { last } = sentenceAround(scene, verb);
  for (let at = verb + 1; at < Math.min(last, verb + 6); at++) {
    // "met face to face with": the parser takes "face" for a verb
    if (/^(?:VB|MD|,|\.)/.test(tagAt(scene, at)) && wordAt(scene, at) !== "face") return undefined;
    if (wordAt(scene, at) === "with") return childBy(scene, at, /^pobj$/);
  }
  return undefined;
};

const byPhone = (scene: Scene, verb: number): boolean => {
  const end = Math.min(sentenceAround(scene, verb).last, verb + 14);
  for (let at = verb + 1; at < end; at++) {
    if (
      /^(?:phone|telephone)$/.test(wordAt(scene, at)) &&
      /^(?:the|by|over|via|on|a|their)$/.test(wordAt(scene, at - 1))
    )
      return true;
  }
  return false;
};

const speakVerbs =
  /^(?:speaks?|spoke|spoken|speaking|talks?|talked|talking|discuss|discusses|discussed|discussing|confer|conferred|consulted)$/;
const phoneVerbs = /^(?:phones?|phoned|phoning|telephones?|telephoned)$/;

/** The words between a verb and the one whom it meets: "down with " in "sat down with Berg". */
const between = (scene: Scene, verb: number): string => {
  let words = "";
  for (let at = verb + 1; at <= verb + 6; at++) {
    words += `${wordAt(scene, at)} `;
    if (wordAt(scene, at) === "with") return words;
  }
  return "";
};

/** The kind of encounter that a verb tells of. */
const encounterBy = (scene: Scene, at: number): Encounter | undefined => {
  if (!/^VB/.test(tagAt(scene, at))) return undefined;
  const word = wordAt(scene, at);
  if (meetVerbs.has(word)) return "meet";
  if (hostVerbs.has(word)) return "host";
  if (meetingFrames.get(word)?.test(between(scene, at)))
    return byPhone(scene, at) ? "call" : "speak";
  if (gatherVerbs.has(word)) return "gather";
  if (seeVerbs.has(word)) return "see";
  if (phoneVerbs.test(word)) return "call";
  if (word === "signed") return "sign";
  if (speakVerbs.test(word)) {
    if (byPhone(scene, at)) return "call";
    if (wordAt(scene, at + 1) === "with") return "speak";
  }
  return settleVerbs.has(word) ? "settle" : undefined;
};

interface Ends {
  readonly subject: number;
  readonly object: number | undefined;
}

/** Who meets whom by the tree; by the words beside the verb where the tree takes it for a participle ("Ann hosted Ben"). */
const endsOf = (scene: Scene, verb: number): Ends | undefined => {
  const object = objectOf(scene, verb);
  const left = scene.mentions.covering(verb - 1);
  const right = scene.mentions.startingAt(verb + 1, "Person");
  if (scene.annotations.syntax.labels[verb] === "amod" && left && right)
    return { subject: verb - 1, object: verb + 1 };
  // "Ben was received by Ann"
  const agent = childBy(scene, verb, /^agent$/);
  const host = agent === undefined ? undefined : childBy(scene, agent, /^pobj$/);
  const guest = childBy(scene, verb, /^nsubjpass$/);
  if (host !== undefined && guest !== undefined) return { subject: host, object: guest };
  const subject = subjectOf(scene, verb);
  return subject === undefined ? undefined : { subject, object };
};

const isPerson = ({ mention }: Side): boolean => mention.kind === "Person";

/** "Harbour Union ministers met": several who come together, named or not. */
const areDelegates = (scene: Scene, noun: number): boolean =>
  delegates.has(wordAt(scene, noun)) && tagAt(scene, noun) === "NNS";

/** Whether a noun is somebody to meet: "the envoys", "Ben", but not "the Chadian demand". */
const isSide = (scene: Scene, noun: number): boolean => {
  const mention = scene.mentions.covering(noun);
  const isWho =
    mention !== undefined && /^(?:Person|Country|Organization|Group)$/.test(mention.kind);
  return (
    isWho ||
    delegates.has(wordAt(scene, noun)) ||
    countedAt(scene, subtree(scene, noun).first) !== undefined
  );
};

/** Whether those whom the verb names make an occasion of that kind. */
const isEncounter = (
  scene: Scene,
  by: Encounter,
  { subject, object }: Ends,
  hosts: readonly Side[],
  met: readonly Side[],
): boolean => {
  const objectSide = object !== undefined && isSide(scene, object);
  switch (by) {
    case "sign":
      return hosts.length > 1;
    case "settle":
      return hosts.filter(isPerson).length > 1;
    case "gather":
      return object === undefined && (hosts.length > 1 || areDelegates(scene, subject));
    case "see":
    case "speak":
      return hosts.some(isPerson) && met.some(isPerson) && objectSide;
    case "host":
      // "hosted talks between A and B" is told by its noun.
      return (
        hosts.length > 0 &&
        !occasionNouns.has(wordAt(scene, object ?? -1)) &&
        objectSide &&
        (delegates.has(wordAt(scene, object)) ||
          met.some((side) => isPerson(side) || side.byDelegates))
      );
    case "call":
      if (!objectSide) return hosts.filter(isPerson).length > 1;
      break;
    case "meet":
      if (object === undefined) return hosts.length > 1 || areDelegates(scene, subject);
  }
  return hosts.length > 0 && met.length > 0 && objectSide;
};

/** A country that receives guests has them at home: "[Norway] hosted Ben Ode on Monday." */
const hostPlaces = (scene: Scene, hosts: readonly Side[]): Telling["places"] =>
  hosts
    .filter(({ mention }) => mention.kind === "Country")
    .map(({ mention, range }) => ({
      entity: mention.entity,
      reading: readingOf(scene, range, "meetings/host-place"),
    }));

/**
 * "X met Y", "envoys of A and B are meeting in Oslo", "X hosted Y at the castle", "X spoke with Y by phone":
 * an occasion told by its verb. It needs a side on both ends, or several sides that meet each other.
 */
export const encounterAt = (scene: Scene, verb: number): Telling | undefined => {
  const by = encounterBy(scene, verb);
  const ends = by && endsOf(scene, verb);
  if (!by || !ends) return undefined;
  const { subject, object } = ends;
  const rules = encounterRules[by];
  const { last } = sentenceAround(scene, verb);
  const left = subjectRange(scene, verb, subject);
  const right: TokenRange | undefined =
    object === undefined ? undefined : { first: subtree(scene, object).first, last };
  const hosts = listed(scene, left);
  const met = right ? listed(scene, right) : [];
  if (!isEncounter(scene, by, ends, hosts, met)) return undefined;
  const status = statusOf(scene, verb);
  const core = { first: verb, last: verb + 1 };
  const range = {
    first: Math.min(left.first, verb),
    last: right ? subtree(scene, object!).last : verb + 1,
  };
  const event = eventOf(scene, core, verb);
  const when = timingAround(scene, event);
  const around = placesAround(scene, event);
  const places = by === "host" && around.length === 0 ? hostPlaces(scene, hosts) : around;
  if (by === "see" && !when && places.length === 0) return undefined;
  // A signing is an occasion when the text says who, where and on which day.
  if (by === "sign" && (when?.start?.length !== 10 || places.length === 0)) return undefined;
  if (by === "settle" && (!when || places.length === 0)) return undefined;
  const isVague = object === undefined && hosts.length < 2;
  if ((by === "gather" || isVague) && !when && places.length === 0) return undefined;
  const presence = status === "held" ? "attended" : "expected";
  return {
    at: verb,
    range,
    name: wordsIn(scene, range),
    by: "verb",
    reference: "indefinite",
    many: false,
    ...(by === "call" ? { format: "call" as const } : {}),
    status,
    ...(when ? { timing: when } : {}),
    places,
    ...together(
      guests(scene, hosts, presence, rules.subject),
      rules.object ? guests(scene, met, presence, rules.object) : noGuests,
    ),
    reading: readingOf(scene, range, rules.whole),
  };
};
