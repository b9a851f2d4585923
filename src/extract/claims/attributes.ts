import type { Quoting } from "../../../graph/schema.ts";
import type { TokenRange } from "../../model/annotations.ts";
import { isMark, type Scene } from "./scene.ts";

/** Whether all, some or none of the words stand in quotation marks. */
export const quotingOf = (scene: Scene, content: readonly TokenRange[]): Quoting => {
  let quoted = 0;
  let plain = 0;
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      if (isMark(scene.words[i]!)) continue;
      if (scene.quotationOf[i]! >= 0) quoted++;
      else plain++;
    }
  }
  return quoted === 0 ? "indirect" : plain === 0 ? "direct" : "mixed";
};

const hedges =
  /^(?:may|might|could|likely|unlikely|possibly|perhaps|probably|apparently|potential|potentially|seem|seems|seemed|appear|appears|appeared|possible|presumably|maybe|conceivably)$/;

export const isHedged = (scene: Scene, content: readonly TokenRange[]): boolean =>
  content.some(({ first, last }) => {
    for (let i = first; i < last; i++) {
      // the month is no hedge
      const month = scene.words[i] === "may" && !/^(?:MD)?$/.test(scene.syntax.tags[i]!);
      if (hedges.test(scene.words[i]!) && !month) return true;
    }
    return false;
  });

const inside = ({ first, last }: TokenRange, at: number): boolean => first <= at && at < last;

/** Whether the main clause of the words says that something is not so. */
export const isNegated = (scene: Scene, content: readonly TokenRange[]): boolean => {
  const { syntax, words, children } = scene;
  const piece = content[0];
  if (!piece) return false;
  for (let at = piece.first; at < piece.last; at++) {
    if (syntax.tags[at] === "") return /^(?:not|n't|never)$/.test(words[at]!);
    // the top of the words: its head lies outside of them
    if (syntax.heads[at] !== at && inside(piece, syntax.heads[at]!)) continue;
    if (
      (children[at] ?? []).some((child) => syntax.labels[child] === "neg" && inside(piece, child))
    )
      return true;
  }
  return false;
};
