import type { Graph, GraphNode } from "../graph/graph.ts";
import { type MadeGraph, madeGraph } from "./graphs.ts";

const codes = ["CH", "UA", "GB", "IR", "XK", "NO"];

/** A made graph whose countries have codes that are there: nothing else could be a country's. */
export function graphWithCountries(making: Parameters<typeof madeGraph>[0]): MadeGraph {
  const made = madeGraph(making);
  const nodes = made.graph.nodes.map((node, index): GraphNode => {
    if (node.attributes.kind !== "Country" || node.attributes.iso2 === undefined) return node;
    const iso2 = codes[index % codes.length]!;
    return { key: node.key, attributes: { ...node.attributes, iso2 } };
  });
  const graph: Graph = { ...made.graph, nodes };
  return { ...made, graph };
}
