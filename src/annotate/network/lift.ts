import type { Tree } from "./parser.ts";

/**
 * Undoes the decoration of arcs that cross others ("pseudo-projective", Nivre and Nilsson 2005): a
 * token labelled "prep||dobj" hangs too high; its true head is the first "dobj" below the given one,
 * level by level. Changes the tree; `blank` tells tokens that are white space.
 */
export const lift = ({ heads, labels }: Tree, blank: (token: number) => boolean): void => {
  const childrenOf = (head: number, but: number): number[] => {
    const children: number[] = [];
    for (let i = 0; i < heads.length; i++)
      if (heads[i] === head && i !== head && i !== but && !blank(i)) children.push(i);
    return children;
  };
  const below = (token: number, label: string): number => {
    let level = [heads[token]!];
    while (level.length > 0) {
      const deeper: number[] = [];
      for (const head of level)
        for (const child of childrenOf(head, token)) {
          if (labels[child] === label) return child;
          deeper.push(child);
        }
      level = deeper;
    }
    return heads[token]!;
  };
  for (const [token, decorated] of labels.entries()) {
    const [label, wanted] = decorated.split("||");
    if (label === undefined || wanted === undefined) continue;
    heads[token] = below(token, wanted);
    labels[token] = label;
  }
};
