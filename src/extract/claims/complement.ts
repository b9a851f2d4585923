// What a reporting verb reports: its complement in the tree, by the frames that the lexicon gives the verb.

import { type Cue, cuesOf, type Frame } from "../../lexicon/cues.ts";
import { tree } from "../tree.ts";
import { contactClause, strayClause } from "./astray.ts";
import { isGloss, tells } from "./gloss.ts";
import { resumes } from "./resumption.ts";
import { childrenBy, type Scene, subtree } from "./scene.ts";
import { trailing } from "./trailing.ts";

/** What a verb reports: tokens of the complement, in order, and the frame that found it. */
export interface Complement {
  readonly cue: Cue;
  readonly frame: Frame;
  readonly tokens: readonly number[];
}

type Finder = (scene: Scene, verb: number, source: number, cue: Cue) => readonly number[];

const hasTo = tree<Scene>(". >aux to");
const hasThat = tree<Scene>(". >mark that");
const ownSubject = tree<Scene>(". >nsubj|nsubjpass|expl .");
const ofItself = tree<Scene>(". >nsubj himself|herself|itself|themselves|myself|ourselves");

/** Children behind the verb, the speaker aside. */
const behind = (scene: Scene, verb: number, source: number, labels: RegExp): number[] =>
  childrenBy(scene, verb, labels).filter((child) => child > verb && child !== source);

const quoted = (scene: Scene, heads: readonly number[]): boolean =>
  heads.some((head) => subtree(scene, head).some((at) => scene.quotationOf[at]! >= 0));

const holdsTo = (scene: Scene, token: number): boolean => hasTo(scene, token) !== undefined;

const future = /^(?:would|could|should|might)$/;

/** "It would rain, but could clear": a verb that goes on with the words, since nobody reports with "could". */
const goesOn = ({ children, syntax, words }: Scene, verb: number): boolean =>
  (children[verb] ?? []).some((at) => syntax.labels[at] === "aux" && future.test(words[at]!));

/** "said that it rained but that nobody minded", "said it rained, but nobody minded". */
export const furtherClauses = (scene: Scene, verb: number, clause: number): number[] =>
  childrenBy(scene, verb, /^conj$/).filter(
    (child) =>
      child > clause &&
      clause > verb &&
      (hasThat(scene, child) ||
        goesOn(scene, child) ||
        (ownSubject(scene, child) && complementOf(scene, child, -1)?.frame !== "clause")),
  );

const finders: Readonly<Record<Frame, Finder>> = {
  // "said that it rained", "“It rained,” she said"
  clause: (scene, verb, source) => {
    const all = childrenBy(scene, verb, /^(?:ccomp|parataxis)$/).filter(
      (child) => child !== source && !holdsTo(scene, child) && !ofItself(scene, child),
    );
    // "It came as the head of the port said it rained": not both what stands before and what stands behind
    const after = all.filter((child) => child > verb);
    const clauses = after.length > 0 && scene.words[verb + 1] !== "," ? after : all;
    return clauses.length > 0 ? [...clauses, ...furtherClauses(scene, verb, clauses[0]!)] : [];
  },
  // "pledged to help"
  infinitive: (scene, verb, source) =>
    behind(scene, verb, source, /^(?:xcomp|ccomp)$/).filter((child) => holdsTo(scene, child)),
  // "urged both sides to talk"
  request: (scene, verb, source) => {
    const infinitives = behind(scene, verb, source, /^(?:xcomp|ccomp|advcl)$/).filter((child) =>
      holdsTo(scene, child),
    );
    const objects = behind(scene, verb, source, /^(?:dobj|dative)$/).filter(
      (child) => child < infinitives[0]!,
    );
    const named = infinitives.some((at) => ownSubject(scene, at));
    return infinitives.length > 0 && (objects.length > 0 || named)
      ? [...objects, ...infinitives]
      : [];
  },
  // "described the talks as fair", "were described as fair by the guests"
  as: (scene, verb, source) => {
    const isAs = (at: number): boolean => scene.words[at] === "as";
    const comparisons = childrenBy(scene, verb, /^(?:prep|advcl|mark)$/).filter(
      (child) =>
        isAs(child) ||
        childrenBy(scene, child, /^(?:mark|prep)$/).some((at) => at > verb && isAs(at)),
    );
    const objects = childrenBy(scene, verb, /^(?:dobj|nsubjpass)$/).filter(
      (child) => child !== source,
    );
    if (comparisons.length > 0) {
      const circumstance = childrenBy(scene, verb, /^prep$/).filter(
        (child) =>
          child > comparisons[0]! && /^(?:given|because|despite)$/.test(scene.words[child]!),
      );
      return objects.length > 0 ? [...objects, ...comparisons, ...circumstance] : [];
    }
    return objects.filter((object) => childrenBy(scene, object, /^prep$/).some(isAs));
  },
  // "called it a triumph"
  name: (scene, verb, source) => {
    const parts = behind(scene, verb, source, /^(?:dobj|oprd|ccomp|xcomp|attr|acomp)$/).filter(
      (child) => !holdsTo(scene, child),
    );
    const predicate = parts.some((child) => scene.syntax.labels[child] !== "dobj");
    return predicate || parts.length > 1 || quoted(scene, parts) ? parts : [];
  },
  // "accused them of lying", "thanked the hosts for the welcome"
  fault: (scene, verb) => {
    for (const holder of [verb, ...childrenBy(scene, verb, /^(?:dobj|nsubjpass)$/)]) {
      for (const child of childrenBy(scene, holder, /^(?:prep|advcl)$/)) {
        // "accused them of lying", but "praised the step of the islanders"
        const words = holder === verb ? /^(?:of|for|over)$/ : /^(?:for|over)$/;
        if (child < verb || !words.test(scene.words[child]!)) continue;
        const inner = childrenBy(scene, child, /^(?:pobj|pcomp)$/);
        if (inner.length > 0) return inner;
      }
    }
    return [];
  },
  // "blamed the storm for the delay"
  "object and fault": (scene, verb) => {
    const objects = childrenBy(scene, verb, /^dobj$/);
    const fault = [verb, ...objects].flatMap((holder) =>
      childrenBy(scene, holder, /^prep$/).filter((child) => scene.words[child] === "for"),
    );
    return objects.length > 0 && fault.length > 0 ? [...objects, ...fault] : [];
  },
  // "called for a pause", "called for both sides to talk"
  preposition: (scene, verb, source, { prepositions }) => {
    const own = (at: number): boolean => prepositions?.has(scene.words[at]!) ?? false;
    const infinitives = behind(scene, verb, source, /^(?:xcomp|advcl|ccomp)$/).filter((child) =>
      holdsTo(scene, child),
    );
    const prep = behind(scene, verb, source, /^prep$/).find(own);
    if (prep !== undefined) {
      const objects = childrenBy(scene, prep, /^(?:pobj|pcomp)$/);
      return scene.words[prep] === "for" ? [...objects, ...infinitives] : objects;
    }
    return infinitives.filter((child) => childrenBy(scene, child, /^mark$/).some(own));
  },
  // "called on both sides to talk", "appealed to the islanders to wait"
  "request of": (scene, verb, source, { prepositions }) => {
    const prep = behind(scene, verb, source, /^(?:prep|dative)$/).find((at) =>
      prepositions?.has(scene.words[at]!),
    );
    if (prep === undefined) return [];
    const asked = childrenBy(scene, prep, /^pobj$/);
    const infinitives = [
      ...behind(scene, verb, source, /^(?:xcomp|advcl|ccomp)$/),
      ...asked.flatMap((at) => childrenBy(scene, at, /^(?:acl|relcl)$/)),
    ].filter((child) => child > prep && holdsTo(scene, child));
    return infinitives.length > 0 ? [...asked, ...infinitives] : [];
  },
  // "demanded an apology", "ruled out going back", but not "denied entry to the guests"
  object: (scene, verb, source, { act }) => {
    const objects = behind(scene, verb, source, /^(?:dobj|xcomp|pcomp|ccomp)$/);
    const withheld = [verb, ...objects].some((holder) =>
      childrenBy(scene, holder, /^(?:dative|prep)$/).some(
        (at) => scene.syntax.labels[at] === "dative" || scene.words[at] === "to",
      ),
    );
    return act === "deny" && withheld ? [] : objects;
  },
  // "proposed opening the road"
  gerund: (scene, verb, source) =>
    behind(scene, verb, source, /^(?:xcomp|ccomp|pcomp)$/).filter(
      (child) => scene.syntax.tags[child] === "VBG" && !holdsTo(scene, child),
    ),
  // "praised the “bold step”"
  "quoted object": (scene, verb, source) => {
    const objects = behind(scene, verb, source, /^dobj$/);
    return quoted(scene, objects) ? objects : [];
  },
  quote: () => [],
};

const order: readonly Frame[] = [
  "clause",
  "request of",
  "preposition",
  "request",
  "infinitive",
  "as",
  "name",
  "object and fault",
  "fault",
  "gerund",
  "object",
  "quoted object",
];

/** Words of the cue itself: "clear" in "made it clear that it rained". */
const ofParticle = (scene: Scene, verb: number, { particle }: Cue, at: number): boolean =>
  particle !== undefined &&
  at <= verb + 2 &&
  (scene.words[at] === particle || (scene.words[at] === "it" && scene.words[at + 1] === particle));

/** Whether the cue's particle stands by the verb ("ruled out", "made it clear"). */
const hasParticle = (scene: Scene, verb: number, particle: string): boolean =>
  scene.words[verb + 1] === particle ||
  (scene.words[verb + 1] === "it" && scene.words[verb + 2] === particle) ||
  (scene.children[verb] ?? []).some((child) => scene.words[child] === particle && child > verb);

/** The complement of a verb that reports words; without tokens when only quotation marks can hold them. */
export const complementOf = (
  scene: Scene,
  verb: number,
  source: number,
): Complement | undefined => {
  const readings = cuesOf(scene.words[verb]!).filter(
    ({ particle }) => !particle || hasParticle(scene, verb, particle),
  );
  const found = (cue: Cue, frame: Frame, heads: readonly number[]): Complement => {
    const named = frame.endsWith("object");
    const tokens = heads.flatMap((head) =>
      subtree(
        scene,
        head,
        (child, above) =>
          child === verb ||
          isGloss(scene, child) ||
          (frame === "clause" && above === head && resumes(scene, verb, child)) ||
          (named && above === head && tells(scene, child)),
      ),
    );
    const inside = [...new Set(tokens)]
      .filter((at) => !ofParticle(scene, verb, cue, at))
      .sort((a, b) => a - b);
    return { cue, frame, tokens: [...inside, ...trailing(scene, verb, inside)] };
  };
  for (const frame of order) {
    for (const cue of readings) {
      if (!cue.frames.has(frame)) continue;
      const heads = finders[frame](scene, verb, source, cue);
      if (heads.length > 0) return found(cue, frame, heads);
    }
  }
  const speaking = readings.find(({ frames }) => frames.has("clause"));
  const [astray] = speaking ? [...strayClause(scene, verb), ...contactClause(scene, verb)] : [];
  const stray = astray === undefined ? [] : [astray, ...furtherClauses(scene, verb, astray)];
  if (speaking && stray.length > 0) return found(speaking, "clause", stray);
  const interrupting = speaking ?? readings.find(({ frames }) => frames.has("quote"));
  // "The road, she said, was blocked."
  if (interrupting && scene.syntax.labels[verb] === "parataxis") {
    return found(interrupting, "clause", [scene.syntax.heads[verb]!]);
  }
  const quoting = readings.find(({ frames }) => frames.has("quote"));
  return quoting && { cue: quoting, frame: "quote", tokens: [] };
};
