import type { TokenRange } from "../../model/annotations.ts";
import type { Participation, Party } from "../../model/findings.ts";
import { countedAt, countedBefore } from "./pairs.ts";
import { lengthOf, readingOf, type Scene, wordAt } from "./scene.ts";
import { type Side, sidesIn } from "./sides.ts";

export interface Guests {
  readonly parties: readonly Party[];
  readonly participants: readonly Participation[];
}

export const noGuests: Guests = { parties: [], participants: [] };

export const together = (...all: readonly Guests[]): Guests => ({
  parties: all.flatMap(({ parties }) => parties),
  participants: all.flatMap(({ participants }) => participants),
});

/** Countries and bodies as parties, people as participants. */
export const guests = (
  scene: Scene,
  sides: readonly Side[],
  presence: Participation["presence"],
  rule: string,
): Guests => ({
  parties: sides
    .filter(({ mention }) => mention.kind === "Country" || mention.kind === "Organization")
    .map(({ mention, range }) => ({
      entity: mention.entity,
      reading: readingOf(scene, range, rule),
    })),
  participants: sides
    .filter(({ mention }) => mention.kind === "Person")
    .map(({ mention, range }) => ({
      entity: mention.entity,
      presence,
      reading: readingOf(scene, range, rule),
    })),
});

const further =
  /^(?:alongside|including|together|along|joined|plus|accompanied|flanked|led|headed)$/;

/** The sides listed in a range, and those that "alongside …" or "including …" adds behind it. */
export const listed = (scene: Scene, range: TokenRange): readonly Side[] => {
  const counted = countedAt(scene, range.first);
  if (counted) {
    // "the two leaders, Ada Berg and Ben Ode,"
    const behind = range.first + counted.length;
    const named =
      wordAt(scene, behind) === ","
        ? sidesIn(scene, { first: behind + 1, last: range.last }).sides
        : [];
    return named.length === counted.number ? named : countedBefore(scene, range.first, counted);
  }
  const { sides, end } = sidesIn(scene, range);
  let at = end;
  while (at < range.last && at < end + 3 && !further.test(wordAt(scene, at))) at++;
  if (at >= range.last || !further.test(wordAt(scene, at))) return sides;
  // "a delegation led by Berg", not "Ode, led to the talks"
  if (/^(?:led|headed)$/.test(wordAt(scene, at)) && wordAt(scene, at + 1) !== "by") return sides;
  const from = /^(?:with|by)$/.test(wordAt(scene, at + 1)) ? at + 2 : at + 1;
  return [...sides, ...listed(scene, { first: from, last: range.last })];
};

/** Whether a person is only named to say whose aide, deputy or relative somebody is. */
const isOwner = (scene: Scene, at: number, entity: string): boolean => {
  const mention = scene.mentions.startingAt(at, "Person");
  if (!mention) return false;
  if (/^['’]s?$/.test(wordAt(scene, at + lengthOf(scene, mention)))) return true;
  return scene.roles.some(
    ({ of, holder, reading }) =>
      of === entity &&
      holder !== entity &&
      reading.start <= mention.start &&
      mention.end <= reading.end,
  );
};

/** Every person named in a range, but for those who only own an office or a relative. */
export const peopleIn = (scene: Scene, { first, last }: TokenRange): Side[] => {
  const found: Side[] = [];
  for (let at = first; at < last; at++) {
    const mention = scene.mentions.startingAt(at, "Person");
    if (!mention) continue;
    const range = { first: at, last: at + lengthOf(scene, mention) };
    if (!isOwner(scene, at, mention.entity)) found.push({ mention, range, byDelegates: false });
    at = range.last - 1;
  }
  return found;
};
