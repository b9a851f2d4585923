// Mistakes of the parser that grammar alone gives away.

import type { Syntax } from "../../model/annotations.ts";
import { childrenOf } from "../tree.ts";

const finite = /^VB[DZP]$/;

/**
 * The tree with coordinated verbs hung where they can stand: in "Berg said talks would go on and left the
 * hall" a finite verb without a subject of its own cannot go on with "would go", so it goes on with "said".
 */
export const mended = (syntax: Syntax): Syntax => {
  const { tags, labels } = syntax;
  const heads = Int32Array.from(syntax.heads);
  const children = childrenOf(syntax);
  const standsAlone = (at: number): boolean =>
    finite.test(tags[at]!) ||
    (children[at] ?? []).some(
      (child) => /^aux(?:pass)?$/.test(labels[child]!) && finite.test(tags[child]!),
    );
  const hasSubject = (at: number): boolean =>
    (children[at] ?? []).some((child) =>
      /^(?:nsubj|nsubjpass|expl|csubj|mark)$/.test(labels[child]!),
    );
  heads.forEach((head, token) => {
    if (labels[token] !== "conj" || !finite.test(tags[token]!) || hasSubject(token)) return;
    if (!/^VB[NG]?$/.test(tags[head]!)) return;
    let above = head;
    for (let steps = 0; steps < 6 && heads[above] !== above; steps++) {
      above = heads[above]!;
      if (/^V/.test(tags[above]!) && standsAlone(above)) {
        heads[token] = above;
        return;
      }
    }
  });
  // "Berg speaking to the guild called it a triumph": the finite verb is the main one
  heads.forEach((head, token) => {
    if (labels[token] !== "acl" || tags[token] !== "VBD" || heads[token] === token) return;
    let top = head;
    for (let steps = 0; steps < 8 && heads[top] !== top; steps++) top = heads[top]!;
    if (heads[top] !== top || tags[top] !== "VBG" || top > token || standsAlone(top)) return;
    for (const child of children[top] ?? []) {
      if (child < top && /^nsubj/.test(labels[child]!)) heads[child] = token;
    }
    heads[token] = token;
    heads[top] = token;
  });
  return { tags, heads, labels };
};
