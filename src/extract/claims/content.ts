import type { TokenRange } from "../../model/annotations.ts";
import { isMark, runs, type Scene } from "./scene.ts";

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

/** The "that" of a clause, though the parser may take it for a relative; not "that road is long". */
const isConjunction = ({ syntax }: Scene, at: number): boolean =>
  syntax.labels[at] === "mark" || (syntax.tags[at] === "WDT" && syntax.labels[at] !== "nsubj");

/** Without the marks, the "that" and the "and" at its ends. */
export const trimmed = (scene: Scene, { first, last }: TokenRange): TokenRange => {
  const { words, tokens } = scene;
  let from = first;
  let to = last;
  while (
    from < to &&
    /^(?:that|,|;|:|-+|–|—|\.)$/.test(words[from]!) &&
    !(words[from] === "that" && !isConjunction(scene, from))
  )
    from++;
  while (to > from && /^(?:,|;|:|\.|-+|–|—|!|\?|and|but)$/.test(tokens[to - 1]!.text)) to--;
  return { first: from, last: to };
};
