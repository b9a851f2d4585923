// Where one saying ends and the next begins, when one stands inside the words of another.

import type { TokenRange } from "../../model/annotations.ts";
import { trimmed } from "./content.ts";
import { clauseStart, hasWords, type Saying } from "./sayings.ts";
import { type Scene, subtree } from "./scene.ts";

/** A saying with whoever is reported to report it, outermost first. */
export interface Scoped extends Saying {
  readonly reportedBy: readonly Saying[];
}

const concession = /^(?:while|though|although|whereas|but)$/;

const covers = ({ content }: Saying, token: number): boolean =>
  content.some(({ first, last }) => first <= token && token < last);

/** How a saying whose verb stands in the words of `outer` relates to it. */
const relation = (scene: Scene, outer: Saying, inner: Saying): "beside" | "inside" | "clause" => {
  const { syntax, words, children } = scene;
  const marked = (at: number, mark: RegExp): boolean =>
    (children[at] ?? []).some(
      (child) => syntax.labels[child] === "mark" && mark.test(words[child]!),
    );
  if (inner.rule === "claims/according-to") return "clause";
  let own = true;
  for (let at = inner.verb; at !== outer.verb && syntax.heads[at] !== at; at = syntax.heads[at]!) {
    const label = syntax.labels[at]!;
    const first = at === inner.verb;
    if (label === "relcl") return first && !inner.inherited ? "clause" : "inside";
    if (/^(?:ccomp|acl|csubj|xcomp|pobj|dobj)$/.test(label)) {
      if (syntax.heads[at] === outer.verb) return own ? "inside" : "beside";
      return "inside";
    }
    if (label === "pcomp" && !marked(at, concession)) {
      own = false;
      continue;
    }
    if (label === "advcl" || label === "prep") {
      const participle =
        syntax.tags[at] === "VBG" &&
        !(children[at] ?? []).some(
          (child) => syntax.labels[child] === "mark" && !concession.test(words[child]!),
        );
      if (label === "advcl" && !marked(at, concession) && !participle) return "inside";
      own = false;
    }
    if (label === "conj") {
      if (first && inner.inherited && syntax.heads[at] !== outer.verb) return "inside";
      if (marked(at, /^that$/)) return "inside";
      own = false;
    }
  }
  return "beside";
};

const cutBefore = (scene: Scene, content: readonly TokenRange[], at: number): TokenRange[] =>
  content
    .map(({ first, last }) => trimmed(scene, { first, last: Math.min(last, Math.max(first, at)) }))
    .filter((piece) => hasWords(scene, piece));

const cutOut = (scene: Scene, content: readonly TokenRange[], inner: Saying): TokenRange[] => {
  const start = clauseStart(scene, inner);
  const head = content[0];
  if (!head || start > head.first) return cutBefore(scene, content, start);
  const end = (subtree(scene, inner.verb).at(-1) ?? inner.verb) + 1;
  return content
    .map(({ first, last }) => trimmed(scene, { first: Math.max(first, end), last }))
    .filter((piece) => hasWords(scene, piece));
};

/** Cuts the sayings of one sentence apart; those that only repeat what another says are left out. */
export const scoped = (scene: Scene, sayings: readonly Saying[]): Scoped[] => {
  const kept: (Scoped | undefined)[] = sayings.map((one) => ({ ...one, reportedBy: [] }));
  sayings.forEach((inner, i) => {
    const outer = sayings
      .map((one, index) => ({ one, index }))
      .filter(({ one, index }) => index !== i && kept[index] && covers(one, inner.verb))
      .sort((a, b) => b.one.verb - a.one.verb)
      .at(0);
    if (!outer || !kept[i]) return;
    const around = kept[outer.index]!;
    // "Berg said …, according to the Gazette": the Gazette passes on what Berg said.
    if (outer.one.rule === "claims/according-to") {
      if (inner.speaker !== outer.one.speaker) {
        kept[i] = { ...kept[i]!, reportedBy: [outer.one] };
        kept[outer.index] = undefined;
      }
      return;
    }
    const how = relation(scene, outer.one, inner);
    if (how === "inside") kept[i] = undefined;
    else if (how === "clause") {
      kept[i] = { ...kept[i]!, reportedBy: [outer.one] };
      if (inner.rule === "claims/according-to") {
        const rest = around.content.some(
          ({ first, last }) =>
            first < inner.verb - 6 || last > (inner.content.at(-1)?.last ?? last) + 3,
        );
        if (!rest) kept[outer.index] = undefined;
      }
    } else {
      kept[outer.index] = { ...around, content: cutOut(scene, around.content, inner) };
      if (inner.inherited)
        kept[i] = { ...kept[i]!, speaker: around.speaker, source: around.source };
    }
  });
  return kept.filter(
    (one) => one !== undefined && (one.content.length > 0 || one.rule === "claims/quote"),
  ) as Scoped[];
};
