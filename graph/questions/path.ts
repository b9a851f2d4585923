import type { EdgeKind } from "../schema.ts";
import { once } from "./once.ts";

/** What ties people to each other; that one document names both is no tie. */
export const ties: readonly EdgeKind[] = [
  "ATTENDED",
  "HOLDS",
  "OF",
  "REPRESENTS",
  "MEMBER_OF",
  "RELATIVE_OF",
  "PARTY_TO",
];

export const longestPath = 6;

/**
 * Two people as far apart as a path of ties goes, with a single shortest path between them where
 * there are such, so that all engines find the same one. Begun from a few people only: in a large
 * graph each is a long way.
 */
export const farthestPair = once((graph): readonly [string, string] | undefined => {
  const beside = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    const known = beside.get(a);
    if (known === undefined) beside.set(a, [b]);
    else known.push(b);
  };
  for (const { source, target, attributes } of graph.edges)
    if (ties.includes(attributes.kind)) {
      join(source, target);
      join(target, source);
    }
  const people = graph.nodes.filter(({ attributes }) => attributes.kind === "Person");
  const pairs = people.slice(0, 6).flatMap(({ key: start }) => {
    const reached = reach(start, beside);
    return people.flatMap(({ key }) => {
      const way = key > start ? reached.get(key) : undefined;
      return way ? [{ ends: [start, key] as const, ...way }] : [];
    });
  });
  return pairs.sort((a, b) => Number(a.ways > 1) - Number(b.ways > 1) || b.steps - a.steps)[0]
    ?.ends;
});

interface Way {
  readonly steps: number;
  /** How many paths are as short. */
  ways: number;
}

function reach(
  start: string,
  beside: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Way> {
  const reached = new Map<string, Way>([[start, { steps: 0, ways: 1 }]]);
  // A Map is read in the order of writing, what is added meanwhile included.
  for (const [node, { steps, ways }] of reached)
    for (const next of steps < longestPath ? (beside.get(node) ?? []) : []) {
      const known = reached.get(next);
      if (known === undefined) reached.set(next, { steps: steps + 1, ways });
      else if (known.steps === steps + 1) known.ways += ways;
    }
  return reached;
}
