import type { TokenRange } from "../../model/annotations.ts";
import type { Participation } from "../../model/findings.ts";
import { matchesIn, type Pattern, pattern, type TokenClasses } from "../pattern.ts";
import { subjectOf } from "./encounters.ts";
import { peopleIn } from "./guests.ts";
import { lengthOf, readingOf, type Scene, subtree, tagAt, wordAt } from "./scene.ts";

/** Who a sentence puts in the room (or out of it) without naming the occasion anew. */
export interface Attendance {
  readonly at: number;
  readonly range: TokenRange;
  readonly participants: readonly Participation[];
}

interface Matched {
  readonly scene: Scene;
  readonly tokens: readonly { readonly text: string }[];
}

const classes: TokenClasses<Matched> = {
  side: ({ scene }, at) => {
    const mention = scene.mentions.startingAt(at);
    return mention && /^(?:Country|Organization)$/.test(mention.kind)
      ? lengthOf(scene, mention)
      : 0;
  },
  person: ({ scene }, at) => {
    const mention = scene.mentions.startingAt(at, "Person");
    return mention ? lengthOf(scene, mention) : 0;
  },
  delegation: ({ tokens }, at) =>
    /^(?:delegation|team|side|negotiators?|officials?|group|mission)$/i.test(tokens[at]!.text)
      ? 1
      : 0,
  be: ({ tokens }, at) =>
    /^(?:is|are|was|were|be|been|being|has|have|had|will)$/i.test(tokens[at]!.text) ? 1 : 0,
  led: ({ tokens }, at) => (/^(?:led|headed|chaired|represented)$/i.test(tokens[at]!.text) ? 1 : 0),
  leads: ({ tokens }, at) =>
    /^(?:led|leads|headed|heads|leading|heading)$/i.test(tokens[at]!.text) ? 1 : 0,
  include: ({ tokens }, at) =>
    /^(?:included?|includes|including|comprised|comprises|features?|featured)$/i.test(
      tokens[at]!.text,
    )
      ? 1
      : 0,
  chief: ({ tokens }, at) =>
    /^(?:heads?|leaders?|co-leader|chief|chair|chairman|chairwoman)$/i.test(tokens[at]!.text)
      ? 1
      : 0,
  gathering: ({ tokens }, at) =>
    /^(?:talks|meetings?|negotiations|summit|conference|discussions|round|session|consultations)$/i.test(
      tokens[at]!.text,
    )
      ? 1
      : 0,
  rest: (_, at, last) => last - at,
};

interface Rule {
  readonly name: string;
  /** The sentence that asked for it, with invented names. */
  readonly example: string;
  readonly pattern: Pattern<Matched>;
  readonly lead: boolean;
}

/** Delegations: whose, and who leads and fills them. `side` is whose it is, `who` the words with the people. */
export const delegationRules: readonly Rule[] = [
  {
    name: "delegations/led-by",
    example: "The Finnish delegation was led by envoy Aino Salo and included Minister Ben Ode.",
    pattern: pattern(
      "the|a|an|this? side:<side> government|ministry? 's|’s? .? <delegation> <be>+ <led> by who:<rest>",
      classes,
    ),
    lead: true,
  },
  {
    name: "delegations/leads",
    example: "Aino Salo led the Finnish delegation, which included Minister Ben Ode.",
    pattern: pattern(
      "<leads> the|a|an? side:<side> government|ministry? 's|’s? .? <delegation>",
      classes,
    ),
    lead: true,
  },
  {
    name: "delegations/includes",
    example: "The Finnish delegation included Minister Ben Ode and General Kai Laine.",
    pattern: pattern(
      "side:<side> government|ministry? 's|’s? .? <delegation> also? <include> who:<rest>",
      classes,
    ),
    lead: false,
  },
  {
    name: "delegations/head-of",
    example: "Aino Salo, head of the Finnish delegation, arrived.",
    pattern: pattern(
      "<chief> of the side:<side> government|ministry? 's|’s? .? <delegation>",
      classes,
    ),
    lead: true,
  },
];

const sideOf = (scene: Scene, range: TokenRange | undefined): string | undefined =>
  range && scene.mentions.startingAt(range.first)?.entity;

/** Where the list of people ends: at a new clause or the end of the sentence. */
const listEnd = (scene: Scene, { first, last }: TokenRange): number => {
  for (let at = first; at < last; at++) {
    const word = wordAt(scene, at);
    if (/^(?:while|whereas|but|although|;)$/.test(word)) return at;
    if (
      /^(?:VBD|VBZ|VBP|MD)$/.test(tagAt(scene, at)) &&
      !classes["include"]!({ scene, tokens: scene.annotations.tokens }, at, last) &&
      !/^(?:is|was|are|were|be|being)$/.test(word)
    )
      return at;
  }
  return last;
};

const people = (
  scene: Scene,
  range: TokenRange,
  presence: Participation["presence"],
  rule: string,
  delegation: string | undefined,
  lead: boolean,
): Participation[] =>
  peopleIn(scene, range).map(({ mention, range: at }) => ({
    entity: mention.entity,
    presence,
    ...(delegation ? { delegation } : {}),
    ...(lead ? { lead } : {}),
    reading: readingOf(scene, at, rule),
  }));

/** The people before a verb: its subject when the tree has one, else the nearest person to the left. */
const before = (scene: Scene, at: number, floor: number): TokenRange => {
  const subject = subjectOf(scene, at);
  if (subject !== undefined && subject < at) {
    const range = subtree(scene, subject, at);
    return { first: Math.max(floor, range.first), last: Math.min(at, range.last) };
  }
  for (let left = at - 1; left >= floor && left > at - 8; left--) {
    const mention = scene.mentions.covering(left, "Person");
    if (mention) return { first: left - lengthOf(scene, mention) + 1, last: left + 1 };
  }
  return { first: at, last: at };
};

const byDelegation = (scene: Scene, sentence: TokenRange): Attendance[] => {
  const context = { scene, tokens: scene.annotations.tokens };
  const found: Attendance[] = [];
  for (const rule of delegationRules) {
    for (const match of matchesIn(rule.pattern, context, sentence)) {
      const delegation = sideOf(scene, match.captures["side"]);
      const who = match.captures["who"];
      const participants: Participation[] = [];
      if (rule.name === "delegations/led-by" && who) {
        const end = listEnd(scene, who);
        let include = who.first;
        while (include < end && !classes["include"]!(context, include, end)) include++;
        participants.push(
          ...people(
            scene,
            { first: who.first, last: include },
            "attended",
            rule.name,
            delegation,
            true,
          ),
          ...people(
            scene,
            { first: include, last: end },
            "attended",
            "delegations/includes",
            delegation,
            false,
          ),
        );
      } else if (rule.name === "delegations/includes" && who) {
        participants.push(
          ...people(
            scene,
            { first: who.first, last: listEnd(scene, who) },
            "attended",
            rule.name,
            delegation,
            false,
          ),
        );
      } else if (rule.name === "delegations/leads") {
        participants.push(
          ...people(
            scene,
            before(scene, match.first, sentence.first),
            "attended",
            rule.name,
            delegation,
            true,
          ),
        );
        const rest = {
          first: match.last,
          last: listEnd(scene, { first: match.last, last: sentence.last }),
        };
        let include = rest.first;
        while (include < rest.last && !classes["include"]!(context, include, rest.last)) include++;
        participants.push(
          ...people(
            scene,
            { first: include, last: rest.last },
            "attended",
            "delegations/includes",
            delegation,
            false,
          ),
        );
      } else if (rule.name === "delegations/head-of") {
        participants.push(...headOf(scene, match, sentence, delegation));
      }
      if (participants.length > 0) found.push({ at: match.first, range: match, participants });
    }
  }
  return found;
};

/** "The head of the Finnish delegation, Aino Salo, …" and "Aino Salo, head of the Finnish delegation". */
const headOf = (
  scene: Scene,
  match: TokenRange,
  sentence: TokenRange,
  delegation: string | undefined,
): Participation[] => {
  const after = wordAt(scene, match.last) === "," ? match.last + 1 : match.last;
  const behind = scene.mentions.startingAt(after, "Person");
  let left = match.first - 1;
  while (left > sentence.first && /^(?:the|,|and|as|was|is|who|co|-)$/.test(wordAt(scene, left)))
    left--;
  const ahead = scene.mentions.covering(left, "Person");
  const mention = ahead ?? behind;
  if (!mention) return [];
  const first = ahead ? left - lengthOf(scene, ahead) + 1 : after;
  return [
    {
      entity: mention.entity,
      presence: "attended",
      ...(delegation ? { delegation } : {}),
      lead: true,
      reading: readingOf(
        scene,
        { first, last: first + lengthOf(scene, mention) },
        "delegations/head-of",
      ),
    },
  ];
};

const takesPart =
  /^(?:take|takes|took|taken|taking|participate|participates|participated|participating|attend|attends|attended|attending|represented|mediate|mediated|mediates|speak|speaks|spoke|addressed|join|joined|joins)$/;

/** "is due to attend", "stayed away from the session", "Others attending include …", "The round will include …". */
const byVerb = (scene: Scene, sentence: TokenRange): Attendance[] => {
  const { labels } = scene.annotations.syntax;
  const found: Attendance[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = wordAt(scene, at);
    if (!/^VB/.test(tagAt(scene, at))) continue;
    if (/^(?:include|includes|included)$/.test(word)) {
      const subject = subjectOf(scene, at);
      const range = subject === undefined ? undefined : subtree(scene, subject, at);
      const ofOccasion =
        range &&
        anyWord(
          scene,
          range,
          /^(?:talks|meetings?|negotiations|summit|round|session|discussions|consultations|conference|officials|participants|delegates|attending|attendees|delegation)$/,
        );
      if (ofOccasion) {
        const who = { first: at + 1, last: listEnd(scene, { first: at + 1, last: sentence.last }) };
        const ahead = /^(?:will|to|would)$/;
        const expected = ahead.test(wordAt(scene, at - 1)) || ahead.test(wordAt(scene, at - 2));
        found.push({
          at,
          range: who,
          participants: people(
            scene,
            who,
            expected ? "expected" : "attended",
            "attendance/include",
            undefined,
            false,
          ),
        });
      }
      continue;
    }
    if (!takesPart.test(word)) continue;
    if (/^(?:take|takes|took|taken|taking)$/.test(word) && wordAt(scene, at + 1) !== "part")
      continue;
    if (/^(?:join|speak|address|spoke)/.test(word) && !occasionFollows(scene, at, sentence.last))
      continue;
    if (
      /^(?:represented|mediate)/.test(word) &&
      wordAt(scene, at + 1) !== "by" &&
      word === "represented"
    )
      continue;
    const helpers = (scene.children[at] ?? []).filter((child) =>
      /^(?:aux|auxpass|neg)$/.test(labels[child] ?? ""),
    );
    const absent = helpers.some((child) => labels[child] === "neg");
    const xcomp = labels[at] === "xcomp" ? scene.annotations.syntax.heads[at] : undefined;
    const expected =
      xcomp !== undefined ||
      helpers.some((child) => /^(?:will|would|to)$/.test(wordAt(scene, child)));
    const presence = absent ? "absent" : expected ? "expected" : "attended";
    const passive = wordAt(scene, at + 1) === "by";
    const range = passive
      ? { first: at + 2, last: listEnd(scene, { first: at + 2, last: sentence.last }) }
      : before(scene, at, sentence.first);
    const participants = people(
      scene,
      range,
      presence,
      absent ? "attendance/absent" : "attendance/takes-part",
      undefined,
      false,
    );
    if (participants.length > 0)
      found.push({
        at,
        range: { first: range.first, last: Math.max(at + 1, range.last) },
        participants,
      });
  }
  return found;
};

const anyWord = (scene: Scene, { first, last }: TokenRange, words: RegExp): boolean => {
  for (let at = first; at < last; at++) if (words.test(wordAt(scene, at))) return true;
  return false;
};

const occasionFollows = (scene: Scene, at: number, last: number): boolean =>
  anyWord(
    scene,
    { first: at + 1, last: Math.min(last, at + 12) },
    /^(?:talks|meetings?|negotiations|summit|conference|discussions|forum|congress|session)$/,
  );

/** Everybody whom a sentence puts into a delegation or the room. */
export const attendance = (scene: Scene, sentence: TokenRange): Attendance[] =>
  [...byDelegation(scene, sentence), ...byVerb(scene, sentence)].sort((a, b) => a.at - b.at);
