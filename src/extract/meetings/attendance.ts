import { attendedNouns, attendeeNouns } from "../../lexicon/gatherings.ts";
import type { TokenRange } from "../../model/annotations.ts";
import type { Participation, Party } from "../../model/findings.ts";
import { delegations } from "./delegations.ts";
import { guests, listed } from "./guests.ts";
import { type Attendance, before, listEnd, people } from "./present.ts";
import { childBy, type Scene, tagAt, wordAt } from "./scene.ts";
import { subjectOf, subjectRange } from "./subjects.ts";

/** A verb that may put somebody in the room. */
interface Verb {
  readonly at: number;
  readonly word: string;
  readonly sentence: TokenRange;
}

interface Rule {
  readonly name: string;
  readonly verb: RegExp;
  readonly present: (scene: Scene, verb: Verb, name: string) => Attendance | undefined;
}

const ahead = /^(?:will|to|would|'ll|shall)$/;
const refusing = /^(?:unable|unwilling|refus(?:es?|ed)|declin(?:es?|ed)|fail(?:s|ed)?)$/;

/** Whether the verb's helpers or the verb above it deny it, put it ahead, or neither. */
const presenceBy = (scene: Scene, at: number): Participation["presence"] => {
  const { heads, labels } = scene.annotations.syntax;
  const helpers = (scene.children[at] ?? []).filter((child) =>
    /^(?:aux|auxpass|neg)$/.test(labels[child] ?? ""),
  );
  const above = labels[at] === "xcomp" ? heads[at] : undefined;
  if (helpers.some((child) => labels[child] === "neg")) return "absent";
  if (above !== undefined && refusing.test(wordAt(scene, above))) return "absent";
  return above !== undefined || helpers.some((child) => ahead.test(wordAt(scene, child)))
    ? "expected"
    : "attended";
};

const anyWord = (
  scene: Scene,
  { first, last }: TokenRange,
  fits: (word: string) => boolean,
): boolean => {
  for (let at = first; at < last; at++) if (fits(wordAt(scene, at))) return true;
  return false;
};

const isOccasion = (word: string): boolean => attendedNouns.has(word);

/** Whether members of what the word names were at an occasion. */
const hasMembers = (word: string): boolean => isOccasion(word) || attendeeNouns.has(word);

const occasionFollows = (scene: Scene, at: number, last: number): boolean =>
  anyWord(scene, { first: at + 1, last: Math.min(last, at + 12) }, isOccasion);

/** The countries listed in a range, and the bodies whose delegates are. */
const partiesIn = (
  scene: Scene,
  range: TokenRange,
  presence: Participation["presence"],
  rule: string,
): readonly Party[] => {
  const sides = listed(scene, range).filter(
    ({ mention, byDelegates }) => mention.kind === "Country" || byDelegates,
  );
  return guests(scene, sides, presence, rule).parties;
};

/** Who stands before the verb, by a rule. */
const subjectOfVerb = (scene: Scene, { at, sentence }: Verb, name: string): Attendance => {
  const presence = presenceBy(scene, at);
  const range = before(scene, at, sentence.first);
  // "Talks opened in Lima. [Kai Laine] was unable to attend the talks."
  const rule = presence === "absent" ? "attendance/absent" : name;
  return {
    at,
    range: { first: range.first, last: Math.max(at + 1, range.last) },
    participants: people(scene, range, rule, { presence }),
    ...(presence === "absent" ? {} : { parties: partiesIn(scene, range, presence, rule) }),
  };
};

/** Who is listed behind the verb and its "by": people, and the countries whose delegations are. */
const agents = (scene: Scene, { at, sentence }: Verb, name: string): Attendance => {
  const range = {
    first: at + 2,
    last: listEnd(scene, { first: at + 2, last: sentence.last }),
  };
  const presence = presenceBy(scene, at);
  return {
    at,
    range,
    participants: people(scene, range, name, { presence }),
    parties: /^mediat/.test(wordAt(scene, at)) ? [] : partiesIn(scene, range, presence, name),
  };
};

/** "chaired by", "held by": whether a participle stands beside an occasion that it tells of. */
const ofOccasion = (scene: Scene, at: number): boolean => {
  const { heads, labels } = scene.annotations.syntax;
  const subject = childBy(scene, at, /^nsubjpass$/);
  const owner = labels[at] === "acl" ? heads[at] : subject;
  return owner !== undefined && isOccasion(wordAt(scene, owner));
};

const rules: readonly Rule[] = [
  {
    // "Talks opened in Lima. The delegates at the talks include [Ada Berg]." "The talks in Lima, which include [Chad] and [Norway], resume on Monday."
    name: "attendance/include",
    verb: /^(?:include|includes|included)$/,
    present: (scene, { at, sentence }, name) => {
      const subject = subjectOf(scene, at);
      const range = subject === undefined ? undefined : subjectRange(scene, at, subject);
      if (subject === undefined || !range || !anyWord(scene, range, hasMembers)) return undefined;
      const who = { first: at + 1, last: listEnd(scene, { first: at + 1, last: sentence.last }) };
      const expected = ahead.test(wordAt(scene, at - 1)) || ahead.test(wordAt(scene, at - 2));
      const presence = expected ? "expected" : "attended";
      const isWhole =
        /^(?:participants|parties)$/.test(wordAt(scene, subject)) ||
        isOccasion(wordAt(scene, subject));
      const members = isWhole ? listed(scene, who) : [];
      return {
        at,
        range: who,
        participants: people(scene, who, name, { presence }),
        parties: guests(scene, members, presence, name).parties,
      };
    },
  },
  {
    // "Talks opened in Lima. [Ada Berg] took part in the talks."
    name: "attendance/takes-part",
    verb: /^(?:take|takes|took|taken|taking|participate|participates|participated|participating|attend|attends|attended|attending|mediate|mediated|mediates)$/,
    present: (scene, verb, name) => {
      const { at, word } = verb;
      if (/^t(?:ak|ook)/.test(word) && wordAt(scene, at + 1) !== "part") return undefined;
      const passive = wordAt(scene, at + 1) === "by";
      return passive ? agents(scene, verb, name) : subjectOfVerb(scene, verb, name);
    },
  },
  {
    // "The talks, chaired by [Aino Salo], opened in Lima."
    name: "attendance/chaired-by",
    verb: /^(?:chaired|hosted|opened|closed|addressed|moderated|convened|led|organi[sz]ed|headed)$/,
    present: (scene, verb, name) => {
      if (wordAt(scene, verb.at + 1) !== "by" || !ofOccasion(scene, verb.at)) return undefined;
      const { parties: _, ...told } = agents(scene, verb, name);
      return told;
    },
  },
  {
    // "Present at the talks in Lima were [Aino Salo] and [Ben Ode]."
    name: "attendance/among",
    verb: /^(?:were|was|are)$/,
    present: (scene, { at, sentence }, name) => {
      if (!/^(?:among|present|attending|participating)$/.test(wordAt(scene, sentence.first)))
        return undefined;
      if (!anyWord(scene, { first: sentence.first, last: at }, isOccasion)) return undefined;
      const range = { first: at + 1, last: listEnd(scene, { first: at + 1, last: sentence.last }) };
      return { at, range, participants: people(scene, range, name, { presence: "attended" }) };
    },
  },
  {
    // "Talks opened in Lima. Norway was represented by [Ada Berg]."
    name: "attendance/represented",
    verb: /^represented$/,
    present: (scene, verb, name) =>
      wordAt(scene, verb.at + 1) === "by" ? agents(scene, verb, name) : undefined,
  },
  {
    // "Ada Berg opened the talks in Lima and was joined by [Ben Ode]." "[Ben Ode] spoke during the talks in Lima."
    name: "attendance/joins",
    verb: /^(?:speak|speaks|spoke|addressed|join|joined|joins)$/,
    present: (scene, verb, name) => {
      const { at, word, sentence } = verb;
      if (word === "joined" && wordAt(scene, at + 1) === "by")
        return anyWord(scene, sentence, isOccasion) ? agents(scene, verb, name) : undefined;
      return occasionFollows(scene, at, sentence.last)
        ? subjectOfVerb(scene, verb, name)
        : undefined;
    },
  },
  {
    // "Talks opened in Lima. [Norway] sent its envoy, [Ada Berg], to the talks."
    name: "attendance/sent",
    verb: /^(?:send|sends|sent|dispatch|dispatches|dispatched)$/,
    present: (scene, { at, sentence }, name) => {
      const end = toOccasion(scene, at, sentence.last);
      const subject = subjectOf(scene, at);
      if (end === undefined || subject === undefined) return undefined;
      const presence = presenceBy(scene, at);
      if (presence === "absent") return undefined;
      const senders = listed(scene, subjectRange(scene, at, subject)).filter(
        ({ mention }) => mention.kind !== "Person",
      );
      const { parties } = guests(scene, senders, presence, name);
      const side = parties.length === 1 ? { delegation: parties[0]!.entity } : {};
      const range = { first: at + 1, last: end };
      return {
        at,
        range,
        participants: people(scene, range, name, { presence, ...side }),
        parties,
      };
    },
  },
  {
    // "Talks opened in Lima. [Ada Berg] and [Ben Ode] are seen during the talks."
    name: "attendance/seen",
    verb: /^(?:seen|pictured|photographed)$/,
    present: (scene, verb, name) =>
      /^(?:during|at|in)$/.test(wordAt(scene, verb.at + 1)) &&
      anyWord(scene, { first: verb.at + 2, last: verb.at + 7 }, isOccasion)
        ? subjectOfVerb(scene, verb, name)
        : undefined,
  },
];

/** Where "to the talks" begins behind a verb, when only a noun phrase stands between. */
const toOccasion = (scene: Scene, verb: number, last: number): number | undefined => {
  for (let at = verb + 1; at < Math.min(last, verb + 16); at++) {
    if (/^(?:VB[DZP]|MD|\.)$/.test(tagAt(scene, at))) return undefined;
    if (wordAt(scene, at) !== "to") continue;
    return anyWord(scene, { first: at + 1, last: Math.min(last, at + 6) }, isOccasion)
      ? at
      : undefined;
  }
  return undefined;
};

/** Whom the verbs of a sentence put into the room, or out of it. */
const byVerb = (scene: Scene, sentence: TokenRange): Attendance[] => {
  const found: Attendance[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!/^VB/.test(tagAt(scene, at))) continue;
    const verb = { at, word: wordAt(scene, at), sentence };
    const rule = rules.find((one) => one.verb.test(verb.word));
    const told = rule?.present(scene, verb, rule.name);
    if (told && (told.participants.length > 0 || told.parties?.length)) found.push(told);
  }
  return found;
};

/** Everybody whom a sentence puts into a delegation or the room. */
export const attendance = (scene: Scene, sentence: TokenRange): Attendance[] =>
  [...delegations(scene, sentence), ...byVerb(scene, sentence)].sort((a, b) => a.at - b.at);
