// Clauses that the parser hung on something else than the cue that they belong to.

import { isAddressing } from "../../lexicon/cues.ts";
import { tree } from "../tree.ts";
import { childrenBy, type Scene, sentenceAt, subtree } from "./scene.ts";

const ownSubject = tree<Scene>(". >nsubj|nsubjpass|expl .");

const isBelow = ({ syntax }: Scene, token: number, above: number): boolean => {
  let at = token;
  for (let steps = 0; steps < 8 && syntax.heads[at] !== at; steps++) {
    at = syntax.heads[at]!;
    if (at === above) return true;
  }
  return false;
};

/** "told a meeting of mayors that it rained": the parser hung the clause on a noun in between. */
export const strayClause = (scene: Scene, verb: number): number[] => {
  const { syntax, words } = scene;
  for (let at = verb + 1; at < sentenceAt(scene, verb).last; at++) {
    if (words[at] !== "that") continue;
    const clause = syntax.heads[at]!;
    const free =
      syntax.labels[at] === "mark" || (syntax.labels[at] !== "nsubj" && ownSubject(scene, clause));
    const astray = isAddressing(words[verb]!)
      ? /^(?:relcl|acl|advcl|ccomp)$/
      : /^(?:relcl|acl|advcl)$/;
    if (free && astray.test(syntax.labels[clause]!) && isBelow(scene, clause, verb)) {
      return [topClause(scene, clause, verb)];
    }
  }
  return [];
};

/** "told her in a call that he wanted it to end": the clause around the one that the "that" was hung on. */
const topClause = ({ syntax }: Scene, clause: number, verb: number): number => {
  let at = clause;
  while (/^(?:ccomp|xcomp)$/.test(syntax.labels[at]!) && syntax.heads[at] !== verb) {
    const above = syntax.heads[at]!;
    if (!/^V/.test(syntax.tags[above]!)) break;
    at = above;
  }
  return at;
};

/** "informed the guests it rained": the parser took the clause for one about the listener. */
export const contactClause = (scene: Scene, verb: number): number[] => {
  if (!isAddressing(scene.words[verb]!)) return [];
  const { words, syntax } = scene;
  const [clause] = childrenBy(scene, verb, /^(?:dobj|dative)$/)
    .flatMap((object) => childrenBy(scene, object, /^relcl$/))
    .filter((at) => {
      const [subject] = childrenBy(scene, at, /^nsubj/);
      const open = subtree(scene, at).some((one) =>
        /^(?:WP|WDT|WRB|WP\$)$/.test(syntax.tags[one]!),
      );
      return subject !== undefined && !open && words[at + 1] !== "to";
    });
  return clause === undefined ? [] : [clause];
};
