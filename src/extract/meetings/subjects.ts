import type { TokenRange } from "../../model/annotations.ts";
import { listed } from "./guests.ts";
import { childBy, type Scene, subtree, wordAt } from "./scene.ts";

/** Whether the noun phrase names a side: an entity, or delegates of one. */
export const namesSide = (scene: Scene, range: TokenRange): boolean =>
  listed(scene, range).length > 0;

/** The subjects that the tree hangs on the verb: of "Ann and envoy Ben met" it may make two. */
const ownSubjects = ({ annotations, children }: Scene, verb: number): readonly number[] =>
  (children[verb] ?? []).filter((child) =>
    /^nsubj(?:pass)?$/.test(annotations.syntax.labels[child] ?? ""),
  );

/** The subject that hangs on the verb; of several, the one nearest to it. */
const ownSubject = (scene: Scene, verb: number): number | undefined => {
  const subjects = ownSubjects(scene, verb);
  return subjects.findLast((subject) => subject < verb) ?? subjects[0];
};

/** The words of a verb's subject, from the first of its subjects to the verb. */
export const subjectRange = (scene: Scene, verb: number, subject: number): TokenRange => {
  const own = ownSubjects(scene, verb);
  const first = own.includes(subject) && own[0]! < subject ? own[0]! : subject;
  const range = subtree(scene, subject, verb);
  const left = Math.min(range.first, subtree(scene, first, verb).first);
  return { first: left, last: left < verb && range.last > verb ? verb : range.last };
};

/** Verbs whose object does what they ask for. */
const urging =
  /^(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing)?|press(?:es|ed|ing)?|tell|tells|told|invit(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|convinc(?:e|es|ed|ing)|order(?:s|ed|ing)?|allow(?:s|ed|ing)?|forc(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|help(?:s|ed|ing)?|want(?:s|ed|ing)?|expect(?:s|ed|ing)?|commit(?:s|ted|ting)?|lead|leads|led|send|sends|sent)$/;

/** The subject of a verb: its own, or that of the verb that it hangs on ("travelled to Oslo to meet …"). */
export const subjectOf = (scene: Scene, verb: number): number | undefined => {
  const { heads, labels } = scene.annotations.syntax;
  for (let at = verb, steps = 0; steps < 4; steps++) {
    const subject = ownSubject(scene, at);
    if (subject !== undefined) {
      const relative = /^(?:who|which|that)$/.test(wordAt(scene, subject));
      return relative && labels[at] === "relcl" ? heads[at] : relative ? undefined : subject;
    }
    const label = labels[at] ?? "";
    const head = heads[at] ?? at;
    // "pressed Norway and Chad to resume talks": those who are pressed resume them.
    const urged = label === "xcomp" && urging.test(wordAt(scene, head));
    const object = urged ? childBy(scene, head, /^dobj$/) : undefined;
    if (object !== undefined && object < at && namesSide(scene, subtree(scene, object)))
      return object;
    // "are due to meet"
    const isSet = /^(?:due|set|scheduled|likely|slated)$/.test(wordAt(scene, head));
    if (label === "xcomp" && isSet && labels[head] === "acomp") {
      at = heads[head] ?? head;
      continue;
    }
    if (head === at || !/^(?:conj|xcomp|advcl|acl|relcl|pcomp|prep)$/.test(label)) return undefined;
    if (label === "acl" || label === "relcl") return head;
    at = head;
  }
  return undefined;
};
