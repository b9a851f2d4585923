import type { Graph } from "../graph.ts";

/** A work on a graph that is done once for each graph, and forgotten with it. */
export function once<T>(work: (graph: Graph) => T): (graph: Graph) => T {
  const done = new WeakMap<Graph, { readonly result: T }>();
  return (graph) => {
    const known = done.get(graph) ?? { result: work(graph) };
    done.set(graph, known);
    return known.result;
  };
}
