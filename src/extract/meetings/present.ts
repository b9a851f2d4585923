import type { TokenRange } from "../../model/annotations.ts";
import type { Participation, Party } from "../../model/findings.ts";
import { peopleIn } from "./guests.ts";
import { lengthOf, readingOf, type Scene, tagAt, wordAt } from "./scene.ts";
import { subjectOf, subjectRange } from "./subjects.ts";

/** Who a sentence puts in the room (or out of it) without naming the occasion anew. */
export interface Attendance {
  readonly at: number;
  readonly range: TokenRange;
  readonly participants: readonly Participation[];
  /** Countries and bodies that it puts there. */
  readonly parties?: readonly Party[];
}

const including = /^(?:included?|includes|including|comprised|comprises|features?|featured)$/;

/** Whether the word says that others follow who belong to it. */
export const includes = (scene: Scene, token: number): boolean =>
  including.test(wordAt(scene, token));

/** Where the list of people ends: at a new clause or the end of the sentence. */
export const listEnd = (scene: Scene, { first, last }: TokenRange): number => {
  for (let at = first; at < last; at++) {
    const word = wordAt(scene, at);
    if (/^(?:while|whereas|but|although|;)$/.test(word)) return at;
    if (
      /^(?:VBD|VBZ|VBP|MD)$/.test(tagAt(scene, at)) &&
      !includes(scene, at) &&
      !/^(?:is|was|are|were|be|being)$/.test(word)
    )
      return at;
  }
  return last;
};

/** The people of a range as participants; `told` is what the rule knows of all of them. */
export const people = (
  scene: Scene,
  range: TokenRange,
  rule: string,
  told: Omit<Participation, "entity" | "reading">,
): Participation[] =>
  peopleIn(scene, range).map(({ mention, range: at }) => ({
    entity: mention.entity,
    ...told,
    reading: readingOf(scene, at, rule),
  }));

/** The people before a verb: its subject when the tree has one, else the nearest person to the left. */
export const before = (scene: Scene, at: number, floor: number): TokenRange => {
  const subject = subjectOf(scene, at);
  if (subject !== undefined && subject < at) {
    const range = subjectRange(scene, at, subject);
    return { first: Math.max(floor, range.first), last: Math.min(at, range.last) };
  }
  for (let left = at - 1; left >= floor && left > at - 8; left--) {
    const mention = scene.mentions.covering(left, "Person");
    if (mention) return { first: left - lengthOf(scene, mention) + 1, last: left + 1 };
  }
  return { first: at, last: at };
};
