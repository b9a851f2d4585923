import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Graph as GraphFile, Layout } from "./graph.ts";

/** A number in [0, 1) from a text: the same on every machine (FNV-1a with a final mix). */
const fraction = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
};

/** A reproducible source of numbers in [0, 1), for the communities. */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

const manyNodes = 5000;

/** Rounds of the layout, by size alone, so that a large graph costs about as much as a small one. */
const iterations = (order: number): number =>
  order <= 500
    ? 400
    : order <= manyNodes
      ? Math.round(150_000 / order)
      : Math.max(10, Math.round(100_000 / order));

/**
 * ForceAtlas2 from places that the keys alone decide: the same graph gives the same picture. Above
 * 5,000 nodes the start is a disc for each community (Louvain), since few rounds must do.
 */
export const layout = (file: GraphFile): Layout => {
  const graph = new Graph({ type: "undirected", multi: false, allowSelfLoops: false });
  for (const { key } of file.nodes) {
    const angle = 2 * Math.PI * fraction(key);
    const radius = 100 * Math.sqrt(fraction(`${key}\u0000`));
    graph.addNode(key, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  for (const { source, target } of file.edges) {
    if (source !== target) graph.mergeEdge(source, target);
  }
  if (graph.order === 0) return {};
  if (graph.order > manyNodes) startFromCommunities(graph);
  forceAtlas2.assign(graph, {
    iterations: iterations(graph.order),
    settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 500 },
  });
  const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;
  return Object.fromEntries(
    file.nodes.map(({ key }) => {
      const { x, y } = graph.getNodeAttributes(key) as { x: number; y: number };
      return [key, [round(x), round(y)] as const];
    }),
  );
};

const startFromCommunities = (graph: Graph): void => {
  const communityOf = louvain(graph, { rng: numbers(1) });
  graph.updateEachNodeAttributes((key, attributes) => {
    const community = String(communityOf[key]);
    const angle = 2 * Math.PI * fraction(community);
    const distance = 1000 * Math.sqrt(fraction(`${community}\u0000`));
    return {
      x: attributes["x"] + distance * Math.cos(angle),
      y: attributes["y"] + distance * Math.sin(angle),
    };
  });
};
