import type { Knowledge } from "../src/model/knowledge.ts";
import type { Graph, GraphEdge, GraphNode } from "./graph.ts";

/** The graph of what the documents say, sorted as the knowledge is. An edge's key is its kind and its ends. */
export const graph = ({ nodes, edges, joins }: Knowledge): Graph => ({
  attributes: { name: "parley", joins },
  options: { type: "directed", multi: true, allowSelfLoops: false },
  nodes: nodes.map(
    ({ key, kind, attributes }) => ({ key, attributes: { kind, ...attributes } }) as GraphNode,
  ),
  edges: edges.map(
    ({ kind, source, target, attributes }) =>
      ({
        key: `${kind} ${source} ${target}`,
        source,
        target,
        attributes: { kind, ...attributes },
      }) as GraphEdge,
  ),
});
