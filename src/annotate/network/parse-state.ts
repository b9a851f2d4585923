import { windowRows } from "./sizes.ts";

/** Stack, buffer and arcs of an arc-eager parser over the tokens `[first, last)`; -1: none. */
export interface ParseState {
  readonly start: (first: number, last: number) => void;
  /** The `index`-th token of the stack from its top. */
  readonly stack: (index: number) => number;
  readonly depth: () => number;
  /** The `index`-th token not yet read; `next` beyond the sentence's last. */
  readonly buffer: (index: number, next: number) => number;
  /** Tokens in the buffer. */
  readonly left: () => number;
  readonly head: (token: number) => number;
  readonly move: (token: number) => number;
  readonly leftChild: (token: number) => number;
  readonly rightChild: (token: number) => number;
  /** Whether the token came back from the stack and may not be shifted again. */
  readonly returned: (token: number) => boolean;
  readonly shift: () => void;
  /** Takes the top off the stack; back to the buffer when it has no head and is not the only one. */
  readonly reduce: () => void;
  /** `move`: the move that drew the arc. */
  readonly leftArc: (move: number) => void;
  readonly rightArc: (move: number) => void;
}

export const parseState = (): ParseState => {
  const column = (): Int32Array => new Int32Array(windowRows);
  const [stack, returnedTokens, heads, moves] = [column(), column(), column(), column()];
  const [leftChildren, rightChildren, earlierChild] = [column(), column(), column()];
  const barred = new Uint8Array(windowRows);
  let depth = 0;
  let returnedCount = 0;
  let next = 0;
  let end = 0;

  const top = (): number => (depth > 0 ? stack[depth - 1]! : -1);
  const front = (): number =>
    returnedCount > 0 ? returnedTokens[returnedCount - 1]! : next < end ? next : -1;
  const shift = (): void => {
    stack[depth++] = front();
    if (returnedCount > 0) returnedCount--;
    else next++;
  };
  const attach = (child: number, head: number, move: number): void => {
    heads[child] = head;
    moves[child] = move;
  };

  return {
    start: (first, last) => {
      depth = 0;
      returnedCount = 0;
      next = first;
      end = last;
      for (const cells of [heads, moves, leftChildren, rightChildren, earlierChild])
        cells.fill(-1, first, last);
      barred.fill(0, first, last);
    },
    stack: (index) => (index < depth ? stack[depth - 1 - index]! : -1),
    depth: () => depth,
    buffer: (index, beyond) => {
      if (index < returnedCount) return returnedTokens[returnedCount - 1 - index]!;
      const token = next + index - returnedCount;
      return token < end ? token : token === end ? beyond : -1;
    },
    left: () => end - next + returnedCount,
    head: (token) => heads[token]!,
    move: (token) => moves[token]!,
    leftChild: (token) => (token < 0 ? -1 : leftChildren[token]!),
    rightChild: (token) => (token < 0 ? -1 : rightChildren[token]!),
    returned: (token) => barred[token] === 1,
    shift,
    reduce: () => {
      const token = top();
      depth--;
      if (heads[token]! >= 0 || depth === 0) return;
      barred[token] = 1;
      returnedTokens[returnedCount++] = token;
    },
    leftArc: (move) => {
      const [child, head] = [top(), front()];
      // A child that a right arc had attached leaves its former head, whose last right child it is.
      const former = heads[child]!;
      if (former >= 0) rightChildren[former] = earlierChild[child]!;
      attach(child, head, move);
      leftChildren[head] = child;
      barred[head] = 0;
      depth--;
    },
    rightArc: (move) => {
      const [head, child] = [top(), front()];
      attach(child, head, move);
      earlierChild[child] = rightChildren[head]!;
      rightChildren[head] = child;
      shift();
    },
  };
};
