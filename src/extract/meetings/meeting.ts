import type { MeetingFormat } from "../../../graph/schema.ts";
import type { MeetingFinding, Participation, Party } from "../../model/findings.ts";
import { firstDay } from "../../model/possible-days.ts";
import { byPlace, byText, type Reading } from "../../model/span.ts";
import { type Occasion, peopleOf, statusOf, timingOf } from "./occasion.ts";
import type { Attendance } from "./present.ts";
import type { Scene } from "./scene.ts";
import type { Telling, Timing } from "./telling.ts";

/**
 * Whether an occasion counts: it has a day, month or year, a place, a name, a number in a series, or
 * people by name on both ends. Vague talk ("earlier contacts", "negotiations") does not.
 */
export const isMeeting = (occasion: Occasion, attending: readonly Attendance[]): boolean => {
  const { tellings } = occasion;
  const people =
    peopleOf(occasion).size + attending.flatMap(({ participants }) => participants).length;
  const parties =
    tellings.flatMap((telling) => telling.parties).length +
    attending.flatMap((present) => present.parties ?? []).length;
  return (
    tellings.some(
      ({ timing, proper, round, places }) => timing ?? proper ?? round ?? places.length > 0,
    ) ||
    people > 1 ||
    (people === 1 && parties > 0)
  );
};

const byEntity = <T extends { readonly entity: string }>(
  items: readonly T[],
  merged: (known: T, told: T) => T,
): T[] => {
  const known = new Map<string, T>();
  for (const item of items) {
    const before = known.get(item.entity);
    known.set(item.entity, before ? merged(before, item) : item);
  }
  return [...known.values()];
};

const partyOf = (known: Party, told: Party): Party => ({
  ...known,
  ...(known.host || told.host ? { host: true } : {}),
  ...(known.mediator || told.mediator ? { mediator: true } : {}),
});

/** Absence told once outweighs a presence that was only expected; presence outweighs both. */
const participationOf = (known: Participation, told: Participation): Participation => {
  const rank = ({ presence }: Participation): number =>
    ["expected", "absent", "attended"].indexOf(presence);
  const [weak, strong] = rank(told) > rank(known) ? [known, told] : [told, known];
  const delegation = known.delegation ?? told.delegation;
  return {
    ...weak,
    ...strong,
    ...(delegation ? { delegation } : {}),
    ...(known.lead || told.lead ? { lead: true } : {}),
  };
};

/** The country that a person's office is of, or that they speak for at talks. */
export const homeOf = ({ roles, ties, entities }: Scene, person: string): string | undefined =>
  [
    ...roles.flatMap(({ holder, of, former }) => (holder === person && of && !former ? of : [])),
    ...ties.flatMap(({ kind, from, to }) => (kind === "REPRESENTS" && from === person ? to : [])),
  ].find((id) => entities.get(id)?.kind === "Country");

/**
 * For whom somebody takes part: their country, else a body that sends envoys of its own. A ministry
 * speaks for a country that the text has not named.
 */
const sideOf = (scene: Scene, person: string): string | undefined =>
  homeOf(scene, person) ??
  scene.ties.find(({ kind, from }) => kind === "REPRESENTS" && from === person)?.to ??
  scene.roles.find(
    ({ holder, of, former }) =>
      holder === person &&
      !former &&
      of !== undefined &&
      /^(?:international|party|other)$/.test(scene.entities.get(of)?.orgType ?? ""),
  )?.of;

const nameOf = ({ tellings }: Occasion): Telling =>
  tellings.find(({ by }) => by === "field") ??
  tellings.find(({ proper }) => proper) ??
  [...tellings].sort((a, b) => b.name.split(" ").length - a.name.split(" ").length)[0]!;

const plainFormat = (parties: readonly Party[]): MeetingFormat | undefined => {
  const sides = parties.filter(({ mediator, host }) => !mediator && !host).length;
  return sides === 2
    ? "bilateral"
    : sides === 3
      ? "trilateral"
      : sides > 3
        ? "multilateral"
        : undefined;
};

/** "meeting of Aino Salo and Ben Ode": a verb's occasion is called by who met, where the text names them. */
const encounterName = (
  { entities }: Scene,
  { participants, parties, format, name }: Telling,
): string => {
  const who = participants.length > 1 ? participants : [...participants, ...parties];
  if (who.length === 0) return name;
  const names = [...new Set(who.map(({ entity }) => entities.get(entity)?.name ?? entity))];
  const shown = names.length > 4 ? [...names.slice(0, 3), "others"] : names;
  const list =
    shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : shown.join();
  return `${format === "call" ? "call" : "meeting"} of ${list}`;
};

const withoutArticle = (name: string): string =>
  name.replace(/^(?:the|an?|this|these|those|that)\s+/i, "");

const isAfter = (timing: Timing | undefined, day: string | undefined): boolean => {
  const first = timing?.earliest ?? timing?.start;
  return first !== undefined && day !== undefined && firstDay(first) > day;
};

/** All that a document tells of one occasion. */
export const meetingOf = (
  scene: Scene,
  occasion: Occasion,
  attending: readonly Attendance[],
  ids: ReadonlyMap<Occasion, string>,
): MeetingFinding => {
  const { tellings } = occasion;
  const best = nameOf(occasion);
  const name =
    best.by === "verb" ? encounterName(scene, best) : withoutArticle(best.proper ?? best.name);
  const timing = occasion.partOf ? tellings[0]?.timing : timingOf(occasion);
  const told = statusOf(occasion);
  // What is dated after the text has not been held when it was written.
  const ahead = told === "held" && isAfter(timing, scene.annotations.document.date);
  const delegations = attending.flatMap(({ participants: present }) =>
    present.flatMap(({ delegation, reading }) =>
      delegation ? [{ entity: delegation, reading }] : [],
    ),
  );
  const parties = byEntity(
    [
      ...tellings.flatMap((telling) => telling.parties),
      ...attending.flatMap((present) => present.parties ?? []),
      ...delegations,
    ],
    partyOf,
  );
  const participants = byEntity(
    [
      ...tellings.flatMap((telling) => telling.participants),
      ...attending.flatMap((present) => present.participants),
    ],
    participationOf,
  ).map((participation): Participation => {
    const side = participation.delegation ?? sideOf(scene, participation.entity);
    const presence =
      ahead && participation.presence === "attended" ? "expected" : participation.presence;
    return { ...participation, presence, ...(side ? { delegation: side } : {}) };
  });
  const formats = tellings.map(({ format }) => format).filter((format) => format !== undefined);
  const format =
    (["trilateral", "bilateral", "call", "summit", "conference", "multilateral"] as const).find(
      (one) => formats.includes(one),
    ) ?? plainFormat(parties);
  const round = tellings.map((telling) => telling.round).find((value) => value !== undefined);
  const readings: Reading[] = tellings.map(({ reading }) => reading).sort(byPlace);
  const whole = occasion.partOf && ids.get(occasion.partOf);
  return {
    id: ids.get(occasion)!,
    name,
    aliases: [...new Set(tellings.map((telling) => withoutArticle(telling.name)))]
      .filter((alias) => alias !== name)
      .sort(byText),
    ...timing,
    ...(format ? { format } : {}),
    status: ahead ? "scheduled" : told,
    ...(round === undefined ? {} : { round }),
    readings,
    places: byEntity(
      tellings.flatMap((telling) => telling.places),
      (known) => known,
    ),
    parties,
    participants,
    ...(whole ? { partOf: { meeting: whole, reading: readings[0]! } } : {}),
  };
};
