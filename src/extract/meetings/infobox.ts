import { occasionNouns } from "../../lexicon/gatherings.ts";
import { rangeOf, type TokenRange } from "../../model/annotations.ts";
import type { Block } from "../../model/document.ts";
import type { Participation } from "../../model/findings.ts";
import { lengthOf, readingOf, type Scene, wordsIn } from "./scene.ts";
import type { Telling, Timing } from "./telling.ts";

const placeFields =
  /^(?:location|venues?|places?|city|cities|country|countries|located in|host city|host country)$/i;
const dateFields = /^(?:dates?|start|started|begin|held|point in time|start time)$/i;
const peopleFields =
  /^(?:participants?|attendees|delegates|parties|people|negotiators|chair|chairs|attended by)$/i;

/** First and last day that the date expressions of a range give. */
const timingIn = (scene: Scene, { first, last }: TokenRange): Timing | undefined => {
  const days: string[] = [];
  for (let at = first; at < last; at++) {
    const date = scene.dateAt.get(at);
    if (!date || !/^\d{4}/.test(date.value)) continue;
    // "1931" stays a year: its possible days are no days that the text gives.
    const plain = /^\d{4}(?:-\d{2})?$/.exec(date.value)?.[0];
    days.push(
      plain ?? date.earliest ?? date.value.slice(0, 10),
      plain ?? date.latest ?? date.value.slice(0, 10),
    );
  }
  const sorted = days.sort();
  return sorted.length > 0 ? { start: sorted[0]!, end: sorted.at(-1)! } : undefined;
};

/**
 * Who they are, and for whom the sign before the name stands:
 * "= Talks in Lima =\n- Participants: [NOR] [Ada Berg], [KEN] [Ben Ode]"
 */
const participantsIn = (
  scene: Scene,
  { first, last }: TokenRange,
): Pick<Telling, "parties" | "participants"> => {
  const parties: Telling["parties"][number][] = [];
  const participants: Participation[] = [];
  let side: string | undefined;
  for (let at = first; at < last; at++) {
    const mention = scene.mentions.startingAt(at);
    if (!mention) {
      if (scene.annotations.tokens[at]!.text === ",") side = undefined;
      continue;
    }
    const range = { first: at, last: at + lengthOf(scene, mention) };
    const reading = readingOf(scene, range, "infobox/participants");
    if (mention.kind === "Country" || mention.kind === "Organization") {
      side = mention.entity;
      parties.push({ entity: mention.entity, reading });
    } else if (mention.kind === "Person") {
      participants.push({
        entity: mention.entity,
        presence: "attended",
        ...(side ? { delegation: side } : {}),
        reading,
      });
    }
    at = range.last - 1;
  }
  return { parties, participants };
};

/** The occasion that a wiki article is about: "= [Talks in Lima] =\n- Location: [Lima]\n- Participants: NOR Ada Berg" */
export const infobox = (scene: Scene): Telling | undefined => {
  const { document, tokens } = scene.annotations;
  const title = document.blocks.find(
    ({ kind, level }) => kind === "title" || (kind === "heading" && level === 1),
  );
  if (!title || document.format !== "wiki") return undefined;
  const fields = document.blocks.filter((block) => block.kind === "field");
  const range = rangeOf(tokens, title.content);
  if (range.first === range.last) return undefined;
  const isOccasion =
    tokens
      .slice(range.first, range.last)
      .some(({ text }) => occasionNouns.has(text.toLowerCase())) ||
    (fields.some(({ name }) => name !== undefined && dateFields.test(name)) &&
      fields.some(({ name }) => name !== undefined && peopleFields.test(name)));
  if (!isOccasion) return undefined;
  const fieldRanges = (names: RegExp): TokenRange[] =>
    fields.flatMap((field: Block) =>
      field.name && names.test(field.name) ? [rangeOf(tokens, field.content)] : [],
    );
  const places: Telling["places"][number][] = [];
  for (const { first, last } of fieldRanges(placeFields)) {
    for (let at = first; at < last; at++) {
      const mention = scene.mentions.startingAt(at);
      if (!mention || !/^(?:Place|Venue|Country)$/.test(mention.kind)) continue;
      const length = lengthOf(scene, mention);
      places.push({
        entity: mention.entity,
        reading: readingOf(scene, { first: at, last: at + length }, "infobox/place"),
      });
      at += length - 1;
    }
  }
  const who = fieldRanges(peopleFields).map((field) => participantsIn(scene, field));
  const timing =
    fieldRanges(dateFields)
      .map((field) => timingIn(scene, field))
      .find(Boolean) ?? timingIn(scene, range);
  return {
    at: range.first,
    range,
    name: wordsIn(scene, range),
    by: "field",
    reference: "definite",
    many: false,
    proper: wordsIn(scene, range),
    status: "held",
    ...(timing ? { timing } : {}),
    places,
    parties: who.flatMap(({ parties }) => parties),
    participants: who.flatMap(({ participants }) => participants),
    reading: readingOf(scene, range, "infobox/title"),
  };
};
