import type { Address, Kernel } from "./kernel.ts";
import { float, hidden, hiddenWide, width, windowRows } from "./sizes.ts";
import type { Weights } from "./weights.ts";

/**
 * Scores the moves of a transition system. A state is a few tokens, each in its slot ("top of the
 * stack", "next in the buffer"); what a token adds to the state's vector in each slot is computed
 * once for all its states.
 */
export interface Scorer {
  /** Reads the wanted rows of `count` token vectors; rows read earlier stay. */
  readonly read: (vectors: Address, count: number, wanted: Uint8Array) => void;
  /**
   * Scores the state whose slots hold these tokens (rows of `read`; -1: none) and returns the best
   * of the moves in the ranges `[from, to)` listed; the first of equals.
   */
  readonly best: (
    slots: readonly number[],
    ranges: readonly (readonly [number, number])[],
  ) => number;
}

export const scorer = (kernel: Kernel, weights: Weights, prefix: "names" | "syntax"): Scorer => {
  const load = (name: string): Address => weights.load(`${prefix}.${name}`, kernel);
  const reduce = load("reduce");
  const reduceBias = load("reduceBias") / float;
  const lower = load("lower");
  const lowerBias = load("lowerBias");
  const absent = load("absent");
  const upper = load("upper");
  const upperBias = load("upperBias") / float;
  const moves = weights.size(`${prefix}.upperBias`);
  const lowerWidth = weights.size(`${prefix}.absent`);
  const slotCount = lowerWidth / hiddenWide;

  const reduced = kernel.reserve(windowRows * hidden);
  const parts = kernel.reserve(windowRows * lowerWidth);
  const list = kernel.reserve(slotCount);
  const state = kernel.reserve(hidden);
  const scores = kernel.reserve(moves);
  const { floats, addresses } = kernel;

  const readRun = (vectors: Address, first: number, length: number): void => {
    const into = reduced + first * hidden * float;
    const from = vectors + first * width * float;
    kernel.multiply(from, width * float, reduce, into, length, width, hidden);
    for (let row = 0, at = into / float; row < length; row++)
      for (let i = 0; i < hidden; i++, at++) floats[at]! += floats[reduceBias + i]!;
    const part = parts + first * lowerWidth * float;
    kernel.multiply(into, hidden * float, lower, part, length, hidden, lowerWidth);
  };
  const read = (vectors: Address, count: number, wanted: Uint8Array): void => {
    for (let row = 0; row < count; row++) {
      if (wanted[row] !== 1) continue;
      const first = row;
      while (row < count && wanted[row] === 1) row++;
      readRun(vectors, first, row - first);
    }
  };
  const best: Scorer["best"] = (slots, ranges) => {
    for (let slot = 0; slot < slotCount; slot++) {
      const token = slots[slot]!;
      const row = token < 0 ? absent : parts + token * lowerWidth * float;
      addresses[list / float + slot] = row + slot * hiddenWide * float;
    }
    kernel.gather(list, slotCount, lowerBias, state);
    kernel.multiply(state, 0, upper, scores, 1, hidden, moves);
    let found = -1;
    let highest = Number.NEGATIVE_INFINITY;
    for (const [from, to] of ranges)
      for (let move = from; move < to; move++) {
        const score = floats[scores / float + move]! + floats[upperBias + move]!;
        if (score > highest) {
          highest = score;
          found = move;
        }
      }
    return found;
  };
  return { read, best };
};
