import { delegates, mediating } from "../../lexicon/gatherings.ts";
import type { TokenRange } from "../../model/annotations.ts";
import type { Participation, Party } from "../../model/findings.ts";
import { type Guests, guests, listed, noGuests, together } from "./guests.ts";
import type { Phrase } from "./phrases.ts";
import { lengthOf, readingOf, type Scene, sentenceAround, tagAt, wordAt } from "./scene.ts";
import { sidesIn } from "./sides.ts";

/** Sides inside the noun phrase: "[Chad]-[Sudan] talks opened in Lima."; a mediator: "[Finnish]-brokered talks opened in Lima." */
const sidesInside = (scene: Scene, { core, head }: Phrase): Party[] => {
  const parties: Party[] = [];
  for (let at = core.first; at < head; at++) {
    const mention = scene.mentions.startingAt(at);
    if (!mention || !/^(?:Country|Organization)$/.test(mention.kind)) continue;
    const range = { first: at, last: at + lengthOf(scene, mention) };
    const behind = wordAt(scene, range.last);
    const joined = /^[-–]$/.test(behind);
    const mediator = mediating.has(joined ? wordAt(scene, range.last + 1) : behind);
    const reading = readingOf(
      scene,
      range,
      mediator ? "meetings/mediator" : "meetings/sides-inside",
    );
    // "the Kremlin meeting", "a ministry session" tell where or whose, not who meets; a lone country is a host or a side.
    if (
      mention.kind === "Organization" &&
      !mediator &&
      !joined &&
      !/^[-–]$/.test(wordAt(scene, at - 1))
    )
      continue;
    parties.push({ entity: mention.entity, ...(mediator ? { mediator } : {}), reading });
    at = range.last - 1;
  }
  return parties;
};

/** The countries and bodies behind such words: "Talks mediated by [Finland] between Norway and Chad opened in Lima." */
const mediatedBy = (
  scene: Scene,
  range: TokenRange,
  presence: Participation["presence"],
): { readonly guests: Guests; readonly end: number } => {
  const { sides, end } = sidesIn(scene, range);
  const { parties } = guests(scene, sides, presence, "meetings/mediated-by");
  return {
    guests: { parties: parties.map((party) => ({ ...party, mediator: true })), participants: [] },
    end,
  };
};

const sharing = /^(?:between|among|amongst|with|involving|of|from|including)$/;

/** "the meeting of Ada Berg and Ben Ode": several people behind "of". */
const isPersonal = (scene: Scene, of: number, last: number): boolean =>
  listed(scene, { first: of + 1, last }).filter(({ mention }) => mention.kind === "Person").length >
  1;

/**
 * The sides that a preposition behind the phrase names, "the summit of envoys of A and B":
 * "Talks mediated by Finland between [Norway] and [Chad] opened in Lima."
 */
const sidesBehind = (scene: Scene, phrase: Phrase, presence: Participation["presence"]): Guests => {
  const { last } = sentenceAround(scene, phrase.head);
  const found: Guests[] = [];
  for (let at = phrase.core.last; at < Math.min(last, phrase.core.last + 16); at++) {
    const word = wordAt(scene, at);
    const tag = tagAt(scene, at);
    if (/^(?:VB[DZP]|MD|WDT|WP|\.)$/.test(tag) || word === ";") break;
    if (word === "by" && mediating.has(wordAt(scene, at - 1))) {
      const mediated = mediatedBy(scene, { first: at + 1, last }, presence);
      found.push(mediated.guests);
      at = Math.max(at, mediated.end - 1);
      continue;
    }
    if (!sharing.test(word)) continue;
    if (
      word === "of" &&
      !isPersonal(scene, at, last) &&
      !(at === phrase.core.last && delegates.has(wordAt(scene, at + 1))) &&
      !(at === phrase.core.last && /^(?:the|heads?)$/.test(wordAt(scene, at + 1)))
    )
      continue;
    if (
      word === "with" &&
      /^(?:the)$/.test(wordAt(scene, at + 1)) &&
      /^(?:aim|goal|hope)$/.test(wordAt(scene, at + 2))
    )
      break;
    const named = listed(scene, { first: at + 1, last });
    // "the summit of envoys of A and B" is theirs; "the congress of the Chadian people" is not Chad's.
    const sides =
      word === "of" && !isPersonal(scene, at, last)
        ? named.filter(({ byDelegates }) => byDelegates)
        : named;
    if (sides.length > 0) found.push(guests(scene, sides, presence, "meetings/sides-behind"));
    if (word !== "of" && sides.length > 0) break;
  }
  return together(...found);
};

/** "The talks were mediated by Norway": the verb's agents, as mediators. */
const mediators = (scene: Scene, phrase: Phrase, verb: number | undefined): Guests => {
  const { labels } = scene.annotations.syntax;
  const isMediated =
    verb !== undefined &&
    mediating.has(wordAt(scene, verb)) &&
    labels[phrase.head] === "nsubjpass" &&
    wordAt(scene, verb + 1) === "by";
  if (!isMediated) return noGuests;
  const { last } = sentenceAround(scene, verb);
  return mediatedBy(scene, { first: verb + 2, last }, "attended").guests;
};

/** The sides that the words of an occasion's phrase, and those that hang on it, name. */
export const namedSides = (
  scene: Scene,
  phrase: Phrase,
  verb: number | undefined,
  presence: Participation["presence"],
): Guests =>
  together(
    { parties: sidesInside(scene, phrase), participants: [] },
    sidesBehind(scene, phrase, presence),
    mediators(scene, phrase, verb),
  );
