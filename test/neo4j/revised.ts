import type { GraphEdge, GraphNode } from "../../graph/graph.ts";
import { edgeTypes } from "../../graph/schema.ts";
import type { MadeGraph } from "../graphs.ts";

/**
 * The graph of a later build, by everything that may differ: nodes gone with all that hung on them,
 * others changed, others new; relationships gone, changed, new, and some that lead elsewhere under
 * the id that they had.
 */
export function revised({ graph, documents, layout }: MadeGraph): MadeGraph {
  const kept = graph.nodes.filter(
    ({ attributes }, index) => attributes.kind === "Document" || index % 4 !== 1,
  );
  const nodes = kept.flatMap((node, index): GraphNode[] => {
    if (node.attributes.kind === "Document") return [node];
    const changed = changedNode(node, index % 3 === 0 ? { label: "another", name: "another" } : {});
    return index % 5 === 0 ? [changed, { ...node, key: `${node.key}:new` }] : [changed];
  });
  const kinds = new Map(nodes.map(({ key, attributes }) => [key, attributes.kind]));
  const there = graph.edges.filter(({ source, target }) => kinds.has(source) && kinds.has(target));
  const edges = there.flatMap((edge, index): GraphEdge[] => {
    if (index % 6 === 0) return [];
    if (index % 6 === 1) return [edge, { ...edge, key: `${edge.key}:new` }];
    if (index % 6 === 2) return [{ ...edge, target: elsewhere(edge) ?? edge.target }];
    return [index % 6 === 3 ? firstProof(edge) : edge];
  });
  return { graph: { ...graph, nodes, edges }, documents, layout };

  /** Another node that the edge may lead to. */
  function elsewhere({ source, target, attributes }: GraphEdge): string | undefined {
    const to: readonly string[] = edgeTypes[attributes.kind].to;
    return nodes.find(
      ({ key, attributes: { kind } }) => key !== source && key !== target && to.includes(kind),
    )?.key;
  }
}

/** A node with other attributes; a name only where its kind has one. */
const changedNode = (node: GraphNode, attributes: Record<string, unknown>): GraphNode => {
  const { name, ...rest } = attributes;
  const more = "name" in node.attributes && name !== undefined ? { name } : {};
  return { ...node, attributes: { ...node.attributes, ...rest, ...more } } as GraphNode;
};

const firstProof = (edge: GraphEdge): GraphEdge =>
  ({
    ...edge,
    attributes: { ...edge.attributes, evidence: edge.attributes.evidence.slice(0, 1) },
  }) as GraphEdge;
