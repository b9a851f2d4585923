import type { Annotations } from "../model/annotations.ts";
import type { Entity, MeetingFinding, Mention } from "../model/findings.ts";
import { grouped } from "../model/grouped.ts";
import { byPlace } from "../model/span.ts";
import { type Cast, entityId } from "./cast.ts";
import { attendance } from "./meetings/attendance.ts";
import { distributed } from "./meetings/distributed.ts";
import { encounterAt } from "./meetings/encounters.ts";
import { identified, metFor } from "./meetings/identity.ts";
import { infobox } from "./meetings/infobox.ts";
import type { View } from "./meetings/likeness.ts";
import { homeOf, isMeeting, meetingOf } from "./meetings/meeting.ts";
import { nounTelling } from "./meetings/nouns.ts";
import type { Occasion } from "./meetings/occasion.ts";
import { occasions } from "./meetings/occasions.ts";
import { phrases } from "./meetings/phrases.ts";
import { mainOf } from "./meetings/placing.ts";
import type { Attendance } from "./meetings/present.ts";
import { type Offices, type Scene, scene } from "./meetings/scene.ts";
import { successions, withSeriesParties } from "./meetings/series.ts";
import type { Telling } from "./meetings/telling.ts";

/** Every place of the text that tells of an occasion, in order; a noun phrase goes before a verb on the same words. */
const tellingsOf = (stage: Scene): Telling[] => {
  const { sentences, document } = stage.annotations;
  const box = infobox(stage);
  const told = sentences.flatMap((sentence) => {
    const kind = document.blocks[sentence.block]?.kind;
    if (kind === "field" || (kind === "title" && box)) return [];
    const heads = kind === "heading" || kind === "title";
    const verbs: Telling[] = [];
    for (let at = sentence.first; at < sentence.last; at++) {
      const encounter = encounterAt(stage, at);
      if (encounter) verbs.push(encounter);
    }
    const told = metFor(
      stage,
      identified(
        stage,
        phrases(stage, sentence).map((phrase) => nounTelling(stage, phrase)),
      ),
      verbs,
    );
    const nouns = told.nouns.flatMap((telling) => distributed(stage, telling));
    const all = [...nouns, ...told.verbs].sort((a, b) => a.at - b.at);
    return all.map((telling) => ({ telling, heads }));
  });
  const body = told.filter(({ heads }) => !heads);
  // A heading says again what stands below it; it only counts with a day, a place or guests of its own.
  const headings = told.filter(
    ({ telling, heads }) =>
      heads &&
      (telling.timing ?? telling.places[0] ?? telling.parties[1] ?? telling.participants[1]),
  );
  return [...(box ? [box] : []), ...[...body, ...headings].map(({ telling }) => telling)];
};

const viewOf = (stage: Scene): View => ({
  entities: stage.entities,
  blockOf: ({ at }) => stage.annotations.sentences[stage.annotations.sentenceOf[at]!]!.block,
  homesOf: ({ participants }) =>
    new Set(participants.flatMap(({ entity }) => homeOf(stage, entity) ?? [])),
});

/** The occasion that an attendance speaks of: the last one told in its sentence or paragraph, else the main one. */
const occasionFinder = (
  { annotations: { sentenceOf, sentences } }: Scene,
  of: ReadonlyMap<Telling, Occasion>,
  tellings: readonly Telling[],
  main: Occasion | undefined,
): ((present: Attendance) => Occasion | undefined) => {
  const blockAt = (token: number): number => sentences[sentenceOf[token]!]!.block;
  const placed = tellings.filter((telling) => of.has(telling) && telling.by !== "field");
  const bySentence = grouped(placed, ({ at }) => sentenceOf[at]);
  const byBlock = grouped(placed, ({ at }) => blockAt(at));
  return ({ at }) => {
    const distance = (telling: Telling): number => Math.abs(telling.at - at);
    const inSentence = bySentence.get(sentenceOf[at]) ?? [];
    const nearest =
      [...inSentence].sort((a, b) => distance(a) - distance(b))[0] ??
      byBlock.get(blockAt(at))?.findLast((telling) => telling.at < at);
    return nearest ? of.get(nearest) : main;
  };
};

/** Which meetings, when and where, and who was there. */
export const meetings = (
  annotations: Annotations,
  cast: Cast,
  offices: Offices,
): Cast & {
  readonly meetings: readonly MeetingFinding[];
} => {
  const stage = scene(annotations, cast, offices);
  const tellings = tellingsOf(stage);
  const { all, of } = occasions(tellings, viewOf(stage));
  const main = mainOf(all);
  const attending = grouped(
    annotations.sentences.flatMap((sentence) => attendance(stage, sentence)),
    occasionFinder(stage, of, tellings, main),
  );
  const kept = all.filter((occasion) => isMeeting(occasion, attending.get(occasion) ?? []));
  const ids = idsOf(kept);
  const plain = new Map(
    kept.map((occasion) => [
      occasion,
      meetingOf(stage, occasion, attending.get(occasion) ?? [], ids),
    ]),
  );
  const order = successions(stage, tellings, of, kept, main);
  const found = [...plain].map(([occasion, meeting]): MeetingFinding => {
    const succession = order.find(({ later }) => later === occasion);
    const before = succession && plain.get(succession.earlier);
    const series = before ?? (main && main !== occasion ? plain.get(main) : undefined);
    return {
      ...withSeriesParties(stage, meeting, occasion, series),
      ...(succession && before
        ? { follows: { meeting: before.id, reading: succession.reading } }
        : {}),
    };
  });
  return {
    entities: found.map(({ id, name }): Entity => ({ id, kind: "Meeting", name })),
    mentions: kept
      .flatMap((occasion) =>
        occasion.tellings.map(
          ({ reading, proper }): Mention => ({
            ...reading,
            kind: "Meeting",
            form: proper ? "name" : "description",
            entity: ids.get(occasion)!,
          }),
        ),
      )
      .sort(byPlace),
    meetings: found,
  };
};

/** An id by the occasion's name; a second one of the same name is told apart by where it is first told. */
const idsOf = (occasions: readonly Occasion[]): ReadonlyMap<Occasion, string> => {
  const ids = new Map<Occasion, string>();
  const taken = new Set<string>();
  for (const occasion of occasions) {
    const telling = occasion.tellings[0]!;
    const plain = entityId("Meeting", telling.proper ?? telling.name);
    const id = taken.has(plain) ? `${plain}-at-${telling.reading.start}` : plain;
    taken.add(id);
    ids.set(occasion, id);
  }
  return ids;
};
