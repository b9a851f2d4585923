import type { Participation } from "../../model/findings.ts";
import { type Guests, guests, listed, noGuests } from "./guests.ts";
import type { Phrase } from "./phrases.ts";
import { governor, type Scene, subtree, topOf, wordAt } from "./scene.ts";
import { subjectOf } from "./subjects.ts";

const linking = /^(?:after|following|before|of|during|at|in|for|from|since|upon)$/;
const within = /^(?:during|at|in)$/;

/**
 * Where the words name one end only, the other end is who does the clause's verb:
 * "[Ada Berg] told reporters after a meeting with Ben Ode on 3 May 2031 that the road was open."
 */
export const counterparts = (
  scene: Scene,
  phrase: Phrase,
  named: Guests,
  presence: Participation["presence"],
): Guests => {
  const { heads, labels } = scene.annotations.syntax;
  const isWith = (scene.children[phrase.head] ?? []).some((at) => wordAt(scene, at) === "with");
  const top = topOf(scene, phrase.core, phrase.head);
  const preposition = heads[top] ?? top;
  const word = wordAt(scene, preposition);
  if (!isWith || named.parties.length + named.participants.length === 0) return noGuests;
  if (!/^(?:pobj|pcomp)$/.test(labels[top] ?? "") || !linking.test(word)) return noGuests;
  if (word === "of" && wordAt(scene, preposition - 1) !== "ahead") return noGuests;
  const verb = governor(scene, preposition);
  const subject = verb === undefined ? undefined : subjectOf(scene, verb);
  if (verb === undefined || subject === undefined || subject === phrase.head) return noGuests;
  const known = new Set([...named.parties, ...named.participants].map(({ entity }) => entity));
  const sides = listed(scene, subtree(scene, subject, verb)).filter(
    ({ mention, byDelegates }) =>
      !known.has(mention.entity) &&
      (mention.kind === "Person" ||
        byDelegates ||
        (mention.kind === "Country" && within.test(word))),
  );
  return guests(scene, sides, presence, "meetings/counterpart");
};
