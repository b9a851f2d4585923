import type { MeetingFinding } from "../../model/findings.ts";
import type { Reading } from "../../model/span.ts";
import { type Occasion, partiesOf } from "./occasion.ts";
import { readingOf, type Scene, sentenceAround, wordAt } from "./scene.ts";
import type { Telling } from "./telling.ts";

/** That one occasion came after another, and the words that say so. */
export interface Succession {
  readonly later: Occasion;
  readonly earlier: Occasion;
  readonly reading: Reading;
}

const after = /^(?:follows|followed|following|succeeded|preceded)$/;

/** "The Lima summit was [preceded by talks] in Oslo."; "The meeting follows the round held in …", "was followed by the …" */
const toldSuccession = (
  scene: Scene,
  tellings: readonly Telling[],
  of: ReadonlyMap<Telling, Occasion>,
  main: Occasion | undefined,
): Succession[] => {
  const found: Succession[] = [];
  for (const telling of tellings) {
    const occasion = of.get(telling);
    if (!occasion || telling.by !== "noun") continue;
    const { first } = sentenceAround(scene, telling.range.first);
    let at = telling.range.first - 1;
    while (at > first && /^(?:the|by|a|an|also|closely|directly)$/.test(wordAt(scene, at))) at--;
    const word = wordAt(scene, at);
    if (!after.test(word)) continue;
    const passive = wordAt(scene, at + 1) === "by";
    const here = tellings.findLast((other) => other.at < at && other.at >= first && of.has(other));
    const other = (here && of.get(here)) ?? main;
    if (!other || other === occasion || occasion.partOf || other.partOf) continue;
    const backward = (word === "preceded") === passive;
    const reading = readingOf(scene, { first: at, last: telling.range.last }, "meetings/follows");
    found.push(
      backward
        ? { later: other, earlier: occasion, reading }
        : { later: occasion, earlier: other, reading },
    );
  }
  return found;
};

/** A round with a number follows the one before it; "the next round" follows the main one. */
const counted = (all: readonly Occasion[], main: Occasion | undefined): Succession[] => {
  const round = (occasion: Occasion): Telling | undefined =>
    occasion.tellings.find((telling) => telling.round !== undefined);
  const found: Succession[] = [];
  for (const later of all) {
    const telling = round(later);
    const earlier =
      telling && all.find((one) => one !== later && round(one)?.round === telling.round! - 1);
    if (telling && earlier) found.push({ later, earlier, reading: telling.reading });
    const next = later.tellings.find(
      ({ sequence, by, proper }) => sequence === "next" && by === "noun" && !proper,
    );
    if (!earlier && next && main && main !== later && !later.partOf) {
      found.push({ later, earlier: main, reading: next.reading });
    }
  }
  return found;
};

/** Which occasion of the document came after which. */
export const successions = (
  scene: Scene,
  tellings: readonly Telling[],
  of: ReadonlyMap<Telling, Occasion>,
  all: readonly Occasion[],
  main: Occasion | undefined,
): Succession[] => [...toldSuccession(scene, tellings, of, main), ...counted(all, main)];

/**
 * The next or the last round of a series has the parties of the series, where the text names none:
 * "The first round of talks between Norway and Chad was held in Lima. [The second round] was held in Oslo."
 * "Norway and Chad argue over cod\n\nBoth sides were tired. [The next round of talks] begins in Lima in May."
 */
export const withSeriesParties = (
  scene: Scene,
  meeting: MeetingFinding,
  occasion: Occasion,
  before: MeetingFinding | undefined,
): MeetingFinding => {
  const round = occasion.tellings.find(({ sequence, round }) => sequence ?? round);
  if (!round || partiesOf(occasion).size > 0 || meeting.participants.length > 0) return meeting;
  const known = before ? sidesOf(before) : [];
  const sides = known.length > 0 ? known : bothSides(scene);
  return {
    ...meeting,
    parties: sides.map((entity) => ({
      entity,
      reading: { ...round.reading, rule: "meetings/series-parties" },
    })),
  };
};

/** The two of whom a text speaks as "both sides" of its talks: those that its title names, when these are two. */
const bothSides = ({ annotations, mentions }: Scene): string[] => {
  const { document, sentences, tokens } = annotations;
  const two = tokens.some(
    ({ text }, at) =>
      /^(?:both|two)$/i.test(text) &&
      /^(?:sides|parties|teams|blocs|neighbours|neighbors)$/i.test(tokens[at + 1]?.text ?? ""),
  );
  if (!two) return [];
  const title = sentences.find(({ block }) => document.blocks[block]?.kind === "title");
  if (!title) return [];
  const named = new Set<string>();
  for (let at = title.first; at < title.last; at++) {
    const mention = mentions.startingAt(at, "Country") ?? mentions.startingAt(at, "Organization");
    if (mention) named.add(mention.entity);
  }
  return named.size === 2 ? [...named] : [];
};

/** The parties of a meeting, else those for whom its people sit there, where these are several. */
const sidesOf = ({ parties, participants }: MeetingFinding): string[] => {
  const told = parties.filter(({ host, mediator }) => !host && !mediator);
  if (told.length > 0) return told.map(({ entity }) => entity);
  const sides = new Set(participants.flatMap(({ delegation }) => delegation ?? []));
  return sides.size > 1 ? [...sides] : [];
};
