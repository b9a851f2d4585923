import {
  mediating,
  motionVerbs,
  speakingVerbs,
  takingPlaceVerbs,
} from "../../lexicon/gatherings.ts";
import type { TokenRange } from "../../model/annotations.ts";
import { type Scene, tagAt, wordAt } from "./scene.ts";

const holding = /^(?:hosted|held|convened)$/;

/**
 * The verbs whose time and place are an occasion's: the one that holds it ("was held", "met"), the journey that
 * leads to it ("travelled to Lima to meet"), and that of a clause behind it ("talks that they opened in Lima").
 */
const eventVerbs = (
  scene: Scene,
  core: TokenRange,
  verb: number | undefined,
): ReadonlySet<number> => {
  const { heads, labels } = scene.annotations.syntax;
  const found = new Set<number>();
  const isOwn = verb === core.first;
  // "flew to Lima for talks"
  const head = core.last - 1;
  const isPurpose =
    verb !== undefined &&
    labels[head] === "pobj" &&
    wordAt(scene, heads[head] ?? head) === "for" &&
    motionVerbs.has(wordAt(scene, verb));
  if (isPurpose) found.add(verb);
  // "told a meeting in Lima on Friday that …", "addressed the summit on Friday"
  const isAddressed =
    verb !== undefined &&
    heads[head] === verb &&
    /^(?:dobj|dative)$/.test(labels[head] ?? "") &&
    /^(?:told|tell|tells|address(?:es|ed)?)$/.test(wordAt(scene, verb));
  const isCall = /^(?:call|conversation)$/.test(wordAt(scene, core.last - 1));
  if (
    verb !== undefined &&
    (isOwn ||
      isCall ||
      isAddressed ||
      takingPlaceVerbs.has(wordAt(scene, verb)) ||
      mediating.has(wordAt(scene, verb)))
  ) {
    found.add(verb);
    const above = heads[verb] ?? verb;
    const leads = /^(?:xcomp|advcl|conj|ccomp)$/.test(labels[verb] ?? "");
    // "Hosted at the palace, the talks began"
    for (const child of scene.children[verb] ?? [])
      if (/^(?:advcl|acl)$/.test(labels[child] ?? "") && holding.test(wordAt(scene, child)))
        found.add(child);
    if (above !== verb && leads && motionVerbs.has(wordAt(scene, above))) found.add(above);
  }
  for (let at = core.first; at < core.last; at++) {
    for (const child of scene.children[at] ?? []) {
      const clause = /^(?:relcl|acl)$/.test(labels[child] ?? "");
      if (clause && takingPlaceVerbs.has(wordAt(scene, child))) found.add(child);
    }
  }
  return found;
};

/** An occasion's words in the tree: its noun phrase or verb, the verb above it, and those whose time and place are its. */
export interface Event {
  readonly core: TokenRange;
  readonly verb: number | undefined;
  readonly verbs: ReadonlySet<number>;
}

export const eventOf = (scene: Scene, core: TokenRange, verb: number | undefined): Event => ({
  core,
  verb,
  verbs: eventVerbs(scene, core, verb),
});

/** The verb that an occasion is the subject of, with a date before both: "In May, the talks became …". */
export const subjectVerb = (scene: Scene, head: number): number | undefined => {
  const { heads, labels } = scene.annotations.syntax;
  const verb = heads[head] ?? head;
  const isSubject = /^nsubj(?:pass)?$/.test(labels[head] ?? "");
  return isSubject && /^VB/.test(tagAt(scene, verb)) && !speakingVerbs.has(wordAt(scene, verb))
    ? verb
    : undefined;
};
