// How far the words go: the complement of a reporting verb, by the tree.

import { type Cue, cuesOf, type Frame } from "../../lexicon/cues.ts";
import type { TokenRange } from "../../model/annotations.ts";
import { tree } from "../tree.ts";
import { isMark, runs, type Scene, sentenceAt, subtree } from "./scene.ts";

/** What a verb reports: tokens of the complement, in order, and how it was found. */
export interface Complement {
  readonly cue: Cue;
  readonly frame: Frame;
  readonly tokens: readonly number[];
}

const inQuotation = (scene: Scene, tokens: readonly number[]): boolean =>
  tokens.some((at) => scene.quotationOf[at]! >= 0);

const hasTo = tree<Scene>(". >aux to");
const faultWords = /^(?:of|for|over|about|on)$/;

const marked = tree<Scene>(". >mark that");
const ownSubject = tree<Scene>(". >nsubj|nsubjpass|expl .");

/** "said that it rained but that nobody minded", "said it rained, but nobody minded": clauses hung beside the verb. */
const furtherClauses = (scene: Scene, verb: number, clause: number): number[] =>
  childrenBy(scene, verb, /^conj$/).filter(
    (child) =>
      child > clause &&
      clause > verb &&
      (marked(scene, child) ||
        (ownSubject(scene, child) && complementOf(scene, child, -1)?.frame !== "clause")),
  );

/** "told a meeting of mayors that it rained": the parser hung the clause on a noun in between. */
const strayClause = (scene: Scene, verb: number): number[] => {
  const { syntax, words } = scene;
  for (let at = verb + 1; at < sentenceAt(scene, verb).last; at++) {
    if (words[at] !== "that" || syntax.labels[at] !== "mark") continue;
    const clause = syntax.heads[at]!;
    return /^(?:relcl|acl|advcl|ccomp)$/.test(syntax.labels[clause]!) &&
      isBelow(scene, clause, verb)
      ? [clause]
      : [];
  }
  return [];
};

const isBelow = ({ syntax }: Scene, token: number, above: number): boolean => {
  let at = token;
  for (let steps = 0; steps < 8 && syntax.heads[at] !== at; steps++) {
    at = syntax.heads[at]!;
    if (at === above) return true;
  }
  return false;
};

type Finder = (scene: Scene, verb: number, source: number, cue: Cue) => readonly number[];

const childrenBy = ({ children, syntax }: Scene, token: number, labels: RegExp): number[] =>
  (children[token] ?? []).filter((child) => labels.test(syntax.labels[child]!));

const finders: Readonly<Record<Frame, Finder>> = {
  clause: (scene, verb, source) => {
    const clauses = childrenBy(scene, verb, /^(?:ccomp|parataxis)$/).filter(
      (child) => child !== source && !hasTo(scene, child),
    );
    if (clauses.length === 0) return strayClause(scene, verb);
    return [...clauses, ...furtherClauses(scene, verb, clauses[0]!)];
  },
  infinitive: (scene, verb) =>
    childrenBy(scene, verb, /^(?:xcomp|ccomp)$/).filter(
      (child) => child > verb && hasTo(scene, child) !== undefined,
    ),
  request: (scene, verb, source) => {
    const infinitives = childrenBy(scene, verb, /^(?:xcomp|ccomp|advcl)$/).filter(
      (child) => child > verb && hasTo(scene, child) !== undefined,
    );
    if (infinitives.length === 0) return [];
    const objects = childrenBy(scene, verb, /^(?:dobj|dative)$/).filter(
      (child) => child > verb && child < infinitives[0]! && child !== source,
    );
    const named = infinitives.some((at) => childrenBy(scene, at, /^nsubj/).length > 0);
    return objects.length > 0 || named ? [...objects, ...infinitives] : [];
  },
  object: (scene, verb, source) =>
    childrenBy(scene, verb, /^(?:dobj|xcomp|pcomp|ccomp)$/).filter(
      (child) => child > verb && child !== source,
    ),
  "quoted object": (scene, verb, source) => {
    const objects = childrenBy(scene, verb, /^(?:dobj)$/).filter(
      (child) => child > verb && child !== source,
    );
    return objects.some((child) => inQuotation(scene, subtree(scene, child))) ? objects : [];
  },
  as: (scene, verb, source) => {
    const as = childrenBy(scene, verb, /^(?:prep|advcl|mark)$/).filter(
      (child) =>
        scene.words[child] === "as" ||
        childrenBy(scene, child, /^(?:mark|prep)$/).some(
          (at) => scene.words[at] === "as" && at > verb,
        ),
    );
    const objects = childrenBy(scene, verb, /^(?:dobj|nsubjpass)$/).filter(
      (child) => child !== source,
    );
    if (as.length > 0) return objects.length > 0 ? [...objects, ...as] : [];
    // "described the talks as …", with "as" hung on the talks
    return objects.filter((object) =>
      childrenBy(scene, object, /^prep$/).some((at) => scene.words[at] === "as"),
    );
  },
  name: (scene, verb, source) => {
    const parts = childrenBy(scene, verb, /^(?:dobj|oprd|ccomp|xcomp|attr|acomp)$/).filter(
      (child) => child > verb && child !== source,
    );
    const pair =
      parts.some((child) =>
        /^(?:oprd|ccomp|xcomp|attr|acomp)$/.test(scene.syntax.labels[child]!),
      ) || parts.length > 1;
    return pair ||
      (parts.length > 0 &&
        inQuotation(
          scene,
          parts.flatMap((at) => subtree(scene, at)),
        ))
      ? parts
      : [];
  },
  fault: (scene, verb) => {
    const holders = [verb, ...childrenBy(scene, verb, /^(?:dobj|nsubjpass)$/)];
    for (const holder of holders) {
      for (const child of childrenBy(scene, holder, /^(?:prep|advcl)$/)) {
        if (child < verb || !faultWords.test(scene.words[child]!)) continue;
        const inner = childrenBy(scene, child, /^(?:pobj|pcomp)$/);
        if (inner.length > 0) return inner;
      }
    }
    return [];
  },
  "object and fault": (scene, verb) => {
    const objects = childrenBy(scene, verb, /^(?:dobj)$/);
    const fault = [verb, ...objects].flatMap((holder) =>
      childrenBy(scene, holder, /^prep$/).filter((child) => scene.words[child] === "for"),
    );
    return objects.length > 0 && fault.length > 0 ? [...objects, ...fault] : [];
  },
  preposition: (scene, verb, _source, cue) => {
    for (const child of childrenBy(scene, verb, /^(?:prep|advcl|ccomp|xcomp)$/)) {
      if (child < verb) continue;
      if (cue.prepositions?.has(scene.words[child]!))
        return childrenBy(scene, child, /^(?:pobj|pcomp)$/);
      const mark = childrenBy(scene, child, /^mark$/).find((at) =>
        cue.prepositions?.has(scene.words[at]!),
      );
      if (mark !== undefined) return [child];
    }
    return [];
  },
  quote: () => [],
};

const order: readonly Frame[] = [
  "clause",
  "request",
  "infinitive",
  "as",
  "name",
  "object and fault",
  "fault",
  "preposition",
  "object",
  "quoted object",
  "quote",
];

/** Whether the cue's particle stands by the verb ("ruled out"). */
const hasParticle = (scene: Scene, verb: number, particle: string): boolean =>
  scene.words[verb + 1] === particle ||
  (scene.children[verb] ?? []).some((child) => scene.words[child] === particle && child > verb);

/** The complement of a verb that reports words, by the first frame of its that the tree fits; quotes are left to others. */
export const complementOf = (
  scene: Scene,
  verb: number,
  source: number,
): Complement | undefined => {
  const readings = cuesOf(scene.words[verb]!).filter(
    ({ particle }) => !particle || hasParticle(scene, verb, particle),
  );
  for (const frame of order) {
    for (const cue of readings) {
      if (!cue.frames.has(frame)) continue;
      const heads = finders[frame](scene, verb, source, cue);
      if (heads.length === 0) continue;
      const tokens = heads.flatMap((head) => subtree(scene, head, (child) => child === verb));
      return { cue, frame, tokens: [...new Set(tokens)].sort((a, b) => a - b) };
    }
  }
  const interrupting = readings.find(({ frames }) => frames.has("clause") || frames.has("quote"));
  if (interrupting && scene.syntax.labels[verb] === "parataxis") {
    const head = scene.syntax.heads[verb]!;
    return {
      cue: interrupting,
      frame: "clause",
      tokens: subtree(scene, head, (child) => child === verb),
    };
  }
  const quoting = readings.find(({ frames }) => frames.has("quote"));
  return quoting && { cue: quoting, frame: "quote", tokens: [] };
};

const joining = /^(?:and|but|or|nor|yet)$/;

/** Joins what only marks and conjunctions divide, and drops what is only marks. */
export const pieces = (
  scene: Scene,
  tokens: readonly number[],
  without: (token: number) => boolean,
): TokenRange[] => {
  const { words } = scene;
  const made: { first: number; last: number }[] = [];
  for (const run of runs(tokens.filter((at) => !without(at)))) {
    const open = made.at(-1);
    let gap = open ? open.last : run.first;
    while (gap < run.first && (isMark(words[gap]!) || joining.test(words[gap]!)) && !without(gap)) {
      gap++;
    }
    if (open && gap === run.first) open.last = run.last;
    else made.push({ ...run });
  }
  return made.filter(({ first, last }) => {
    for (let i = first; i < last; i++) if (!isMark(words[i]!)) return true;
    return false;
  });
};

/** Without the marks and the "that" at its ends. */
export const trimmed = (scene: Scene, { first, last }: TokenRange): TokenRange => {
  const { words, tokens } = scene;
  let from = first;
  let to = last;
  while (
    from < to &&
    /^(?:that|,|;|:|-+|–|—|\.)$/.test(words[from]!) &&
    !(words[from] === "that" && scene.syntax.labels[from] !== "mark")
  )
    from++;
  while (to > from && /^(?:,|;|:|\.|-+|–|—|!|\?)$/.test(tokens[to - 1]!.text)) to--;
  return { first: from, last: to };
};

export const sentenceEnd = (scene: Scene, at: number): number => sentenceAt(scene, at).last;
