// Where one saying ends and the next begins, when one stands in the words of another.

import { cuesOf } from "../../lexicon/cues.ts";
import type { TokenRange } from "../../model/annotations.ts";
import { trimmed } from "./content.ts";
import { clauseStart, hasWords, type Saying } from "./saying.ts";
import { type Scene, subtree } from "./scene.ts";

const concession = /^(?:while|though|although|whereas|but)$/;

const covers = ({ content }: Saying, token: number): boolean =>
  content.some(({ first, last }) => first <= token && token < last);

/**
 * How a saying in the words of another relates to it: said beside it by the same or another speaker, a
 * statement of its own inside it ("envoys, who argued that …"), or only part of its words.
 */
const relation = (scene: Scene, outer: Saying, inner: Saying): "beside" | "own" | "part" => {
  const { syntax, words, children } = scene;
  const marks = (at: number): string[] =>
    (children[at] ?? [])
      .filter((child) => syntax.labels[child] === "mark")
      .map((child) => words[child]!);
  if (inner.rule === "claims/according-to") return "own";
  let at = inner.verb;
  for (; at !== outer.verb && syntax.heads[at] !== at; at = syntax.heads[at]!) {
    const first = at === inner.verb;
    // arrived at the top of the words of `outer`
    if (
      !first &&
      syntax.heads[at] === outer.verb &&
      /^(?:ccomp|xcomp|dobj|pobj)$/.test(syntax.labels[at]!)
    )
      break;
    switch (syntax.labels[at]) {
      case "relcl":
        return first && !inner.inherited ? "own" : "part";
      case "ccomp":
        return first && passesOn(scene, outer, inner) ? "own" : "part";
      case "acl":
      case "csubj":
      case "xcomp":
      case "pobj":
      case "dobj":
        return "part";
      case "advcl":
        if (!marks(at).some((mark) => concession.test(mark))) {
          if (syntax.tags[at] !== "VBG" || marks(at).length > 0) return "part";
        }
        break;
      case "conj":
        if (first && inner.inherited && syntax.heads[at] !== outer.verb) return "part";
        if (marks(at).includes("that")) return "part";
    }
  }
  return "beside";
};

/** "The Gazette reported that Berg had said …": who reports passes on what another, by name or office, has said. */
const passesOn = ({ syntax, words }: Scene, outer: Saying, inner: Saying): boolean =>
  syntax.heads[inner.verb] === outer.verb &&
  !inner.inherited &&
  inner.rule === "claims/clause" &&
  !/^PRP/.test(syntax.tags[inner.source.head] ?? "") &&
  cuesOf(words[inner.verb]!).some(({ frames, inward }) => frames.has("clause") && !inward);

/** The words of `outer` without the clause of `inner`. */
const cutOut = (scene: Scene, content: readonly TokenRange[], inner: Saying): TokenRange[] => {
  const start = clauseStart(scene, inner);
  const opening = content[0];
  const end =
    opening && start <= opening.first ? (subtree(scene, inner.verb).at(-1) ?? inner.verb) + 1 : 0;
  return content
    .map(({ first, last }) =>
      end > 0
        ? { first: Math.max(first, end), last: Math.max(last, end) }
        : { first, last: Math.min(last, Math.max(first, start)) },
    )
    .map((piece) => trimmed(scene, piece))
    .filter((piece) => hasWords(scene, piece));
};

/** Whether hardly anything but `inner` stands in the words of `outer`. */
const onlyHolds = (outer: Saying, inner: Saying): boolean =>
  outer.content.every(
    ({ first, last }) =>
      first >= inner.cue.first - 6 && last <= (inner.content.at(-1)?.last ?? last) + 3,
  );

/** Cuts the sayings of one sentence apart; those that only repeat what another says are left out. */
export const scoped = (scene: Scene, all: readonly Saying[]): Saying[] => {
  const kept: (Saying | undefined)[] = [...all];
  all.forEach((inner, i) => {
    let index = -1;
    all.forEach((one, k) => {
      if (
        k !== i &&
        kept[k] &&
        covers(one, inner.verb) &&
        (index < 0 || one.verb > all[index]!.verb)
      )
        index = k;
    });
    const outer = all[index];
    const around = kept[index];
    const here = kept[i];
    if (!outer || !around || !here) return;
    if (outer.rule === "claims/according-to") {
      // "Berg said …, according to the Gazette": the Gazette passes on what Berg said.
      if (inner.source.head === outer.source.head) return;
      kept[i] = { ...here, reporters: [outer.source, ...here.reporters] };
      kept[index] = undefined;
      return;
    }
    const how = relation(scene, outer, inner);
    if (how === "part") kept[i] = undefined;
    else if (how === "own") {
      kept[i] = { ...here, reporters: [outer.source, ...here.reporters] };
      if (inner.rule === "claims/according-to" && onlyHolds(outer, inner)) kept[index] = undefined;
    } else {
      kept[index] = { ...around, content: cutOut(scene, around.content, inner) };
      if (inner.inherited) kept[i] = { ...here, source: around.source };
    }
  });
  return kept.filter((one) => one !== undefined);
};
