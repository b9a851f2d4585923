import type { TokenRange } from "../../model/annotations.ts";
import type { Participation } from "../../model/findings.ts";
import { type Match, matchesIn, type Pattern, pattern, type TokenClasses } from "../pattern.ts";
import { type Attendance, before, includes, listEnd, people } from "./present.ts";
import { lengthOf, readingOf, type Scene, wordAt } from "./scene.ts";

interface Matched {
  readonly scene: Scene;
  readonly tokens: readonly { readonly text: string }[];
}

/** A class of single words. */
const oneOf =
  (words: RegExp): TokenClasses<Matched>[string] =>
  ({ scene }, at) =>
    words.test(wordAt(scene, at)) ? 1 : 0;

const classes: TokenClasses<Matched> = {
  side: ({ scene }, at) => {
    const mention = scene.mentions.startingAt(at);
    return mention && /^(?:Country|Organization)$/.test(mention.kind)
      ? lengthOf(scene, mention)
      : 0;
  },
  delegation: oneOf(/^(?:delegation|team|side|negotiators?|officials?|group|mission)$/),
  be: oneOf(/^(?:is|are|was|were|be|been|being|has|have|had|will)$/),
  led: oneOf(/^(?:led|headed|chaired|represented)$/),
  leads: oneOf(/^(?:led|leads|headed|heads|leading|heading)$/),
  include: ({ scene }, at) => (includes(scene, at) ? 1 : 0),
  chief: oneOf(/^(?:heads?|leaders?|co-leader|chief|chair|chairman|chairwoman)$/),
  rest: (_, at, last) => last - at,
};

/** A match with the sentence that it stands in and the side whose delegation it is. */
interface Told {
  readonly match: Match;
  readonly sentence: TokenRange;
  readonly side: { readonly delegation?: string };
}

interface Rule {
  readonly name: string;
  readonly pattern: Pattern<Matched>;
  readonly participants: (scene: Scene, told: Told, name: string) => Participation[];
}

const attended = { presence: "attended" } as const;

/**
 * The people behind "which included" in a range; who stands before it is left to the rule:
 * "The talks opened in Lima. Aino Salo led the Finnish delegation, which included Minister [Ben Ode]."
 */
const included = (
  scene: Scene,
  { first, last }: TokenRange,
  side: Told["side"],
): { readonly from: number; readonly participants: Participation[] } => {
  let from = first;
  while (from < last && !includes(scene, from)) from++;
  const participants = people(scene, { first: from, last }, "delegations/includes", {
    ...attended,
    ...side,
  });
  return { from, participants };
};

/** Whose delegation it is, who leads it, and who fills it. `side` is whose, `who` the words with the people. */
const rules: readonly Rule[] = [
  {
    // "The talks opened in Lima. The Finnish delegation was led by envoy [Aino Salo] and included Minister Ben Ode."
    name: "delegations/led-by",
    pattern: pattern(
      "the|a|an|this? side:<side> government|ministry? 's|’s? .? <delegation> ( at|to|in|for . .? .? .? )? <be>+ <led> by who:<rest>",
      classes,
    ),
    participants: (scene, { match, side }, name) => {
      const who = match.captures["who"]!;
      const others = included(scene, { first: who.first, last: listEnd(scene, who) }, side);
      const leaders = { first: who.first, last: others.from };
      return [
        ...people(scene, leaders, name, { ...attended, ...side, lead: true }),
        ...others.participants,
      ];
    },
  },
  {
    // "The talks opened in Lima. [Aino Salo] led the Finnish delegation, which included Minister Ben Ode."
    name: "delegations/leads",
    pattern: pattern(
      "<leads> the|a|an? side:<side> government|ministry? 's|’s? .? <delegation>",
      classes,
    ),
    participants: (scene, { match, sentence, side }, name) => {
      const rest = { first: match.last, last: sentence.last };
      const leaders = before(scene, match.first, sentence.first);
      return [
        ...people(scene, leaders, name, { ...attended, ...side, lead: true }),
        ...included(scene, { ...rest, last: listEnd(scene, rest) }, side).participants,
      ];
    },
  },
  {
    // "The talks opened in Lima. The Finnish delegation included Minister [Ben Ode] and General [Kai Laine]."
    name: "delegations/includes",
    pattern: pattern(
      "side:<side> government|ministry? 's|’s? .? <delegation> also? <include> who:<rest>",
      classes,
    ),
    participants: (scene, { match, side }, name) => {
      const who = match.captures["who"]!;
      const range = { first: who.first, last: listEnd(scene, who) };
      return people(scene, range, name, { ...attended, ...side });
    },
  },
  {
    // "[Aino Salo] represented Finland at the talks in Lima."
    name: "delegations/represents",
    pattern: pattern("represents|represented|representing the? side:<side> at|in", classes),
    participants: (scene, { match, sentence, side }, name) =>
      people(scene, before(scene, match.first, sentence.first), name, { ...attended, ...side }),
  },
  {
    // "The talks opened in Lima. [Aino Salo], head of the Finnish delegation, arrived."
    name: "delegations/head-of",
    pattern: pattern(
      "<chief> of the side:<side> government|ministry? 's|’s? .? <delegation>",
      classes,
    ),
    participants: (scene, told, name) => headOf(scene, told, name),
  },
];

/** "The head of the Finnish delegation, Aino Salo, …" and "Aino Salo, head of the Finnish delegation". */
const headOf = (scene: Scene, { match, sentence, side }: Told, rule: string): Participation[] => {
  const after = wordAt(scene, match.last) === "," ? match.last + 1 : match.last;
  const behind = scene.mentions.startingAt(after, "Person");
  let left = match.first - 1;
  while (left > sentence.first && /^(?:the|,|and|as|was|is|who|co|-)$/.test(wordAt(scene, left)))
    left--;
  const ahead = scene.mentions.covering(left, "Person");
  const mention = ahead ?? behind;
  if (!mention) return [];
  const first = ahead ? left - lengthOf(scene, ahead) + 1 : after;
  const reading = readingOf(scene, { first, last: first + lengthOf(scene, mention) }, rule);
  return [{ entity: mention.entity, ...attended, ...side, lead: true, reading }];
};

/** Everybody whom a sentence puts into a delegation. */
export const delegations = (scene: Scene, sentence: TokenRange): Attendance[] => {
  const context = { scene, tokens: scene.annotations.tokens };
  return rules.flatMap((rule) =>
    matchesIn(rule.pattern, context, sentence).flatMap((match): Attendance[] => {
      const delegation = scene.mentions.startingAt(match.captures["side"]!.first)?.entity;
      const side = delegation ? { delegation } : {};
      const participants = rule.participants(scene, { match, sentence, side }, rule.name);
      return participants.length > 0 ? [{ at: match.first, range: match, participants }] : [];
    }),
  );
};
