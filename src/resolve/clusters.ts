/** A judgement that brought two sets together. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly why: string;
}

/** Sets of indexes that judgements have joined (union-find; the smallest index stands for its set). */
export interface Clusters {
  readonly join: (a: number, b: number, why: string) => void;
  /** The judgements that the sets rest on: one fewer than a set has members. */
  readonly links: readonly Link[];
  readonly of: (index: number) => number;
  /** The sets in order of their smallest member, members in order. */
  readonly all: () => number[][];
}

export const clusters = (size: number): Clusters => {
  const parent = Array.from({ length: size }, (_, index) => index);
  const of = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = index; parent[at] !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const links: Link[] = [];
  return {
    of,
    links,
    join: (a, b, why) => {
      const [low, high] = [of(a), of(b)].sort((x, y) => x - y) as [number, number];
      if (low === high) return;
      parent[high] = low;
      links.push({ a, b, why });
    },
    all: () => {
      const sets = new Map<number, number[]>();
      for (let index = 0; index < size; index++) {
        const root = of(index);
        const set = sets.get(root);
        if (set) set.push(index);
        else sets.set(root, [index]);
      }
      return [...sets.values()];
    },
  };
};

/** Indexes of items that share a blocking key: only they are compared, which keeps joining near linear. */
export const blocks = <T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): number[][] => {
  const byKey = new Map<string, number[]>();
  items.forEach((item, index) => {
    for (const key of new Set(keysOf(item))) {
      const known = byKey.get(key);
      if (known) known.push(index);
      else byKey.set(key, [index]);
    }
  });
  return [...byKey.values()].filter((block) => block.length > 1);
};
