import type { TokenRange } from "../../model/annotations.ts";
import { parseState } from "./parse-state.ts";
import type { Scorer } from "./scorer.ts";

export interface Tree {
  /** Head of each token of the sentence; a root is its own. */
  readonly heads: Int32Array;
  /** "nsubj", "ROOT"; still decorated ("prep||dobj") where the true head is below the one given. */
  readonly labels: string[];
}

/**
 * The tree of one sentence, whose rows the scorer has read, with the row after it when there is one
 * (`more`): the same tree as when the whole text is parsed with its sentences given.
 */
export type Parse = (sentence: TokenRange, more: boolean) => Tree;

type Range = readonly [number, number];

/**
 * Arc-eager: shift a token to the stack, draw an arc between the stack's top and the next token
 * (left or right), or take the top off. At the end of a sentence the stack is emptied.
 */
export const parser = (moves: readonly string[], scorer: Scorer): Parse => {
  const [shift, reduce, left, right] = ["S", "D", "L", "R"].map(
    (action): Range => [
      moves.findIndex((move) => move[0] === action),
      moves.findLastIndex((move) => move[0] === action) + 1,
    ],
  ) as [Range, Range, Range, Range];
  /** What may be done: by whether shifting and taking off are allowed. */
  const allowed = [
    [left, right],
    [shift, left, right],
    [reduce, left, right],
    [shift, reduce, left, right],
  ];
  const state = parseState();
  const slots = new Array<number>(8).fill(-1);
  let move = -1;

  const best = (next: number, canShift: boolean, canReduce: boolean): string => {
    const [front, top] = [state.buffer(0, next), state.stack(0)];
    slots[0] = front;
    slots[1] = state.buffer(1, next);
    slots[2] = top;
    slots[3] = state.stack(1);
    slots[4] = state.stack(2);
    slots[5] = state.leftChild(front);
    slots[6] = state.leftChild(top);
    slots[7] = state.rightChild(top);
    move = scorer.best(slots, allowed[(canShift ? 1 : 0) + (canReduce ? 2 : 0)]!);
    return moves[move]![0]!;
  };
  return ({ first, last }, more) => {
    const next = more ? last : -1;
    state.start(first, last);
    while (state.depth() > 0 || state.left() > 0) {
      if (state.depth() === 0) {
        state.shift();
        continue;
      }
      if (state.left() === 0) {
        state.reduce();
        continue;
      }
      const front = state.buffer(0, next);
      const canShift = (more || state.left() > 1) && !state.returned(front);
      const action = best(next, canShift, state.depth() > 1);
      if (action === "S") state.shift();
      else if (action === "D") state.reduce();
      else if (action === "L") state.leftArc(move);
      else state.rightArc(move);
    }
    const heads = new Int32Array(last - first);
    const labels: string[] = [];
    for (let token = first; token < last; token++) {
      const head = state.head(token);
      heads[token - first] = (head < 0 ? token : head) - first;
      labels.push(head < 0 ? "ROOT" : moves[state.move(token)]!.slice(2));
    }
    return { heads, labels };
  };
};
