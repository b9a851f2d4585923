import { type Column, edgeColumns, nodeColumns } from "../columns.ts";
import type { DocumentText, Graph, Layout } from "../graph.ts";
import { edgeTables, nodeTables } from "../rows.ts";
import { edgeKinds, edgeTypes, nodeKinds } from "../schema.ts";
import type { Value } from "../values.ts";
import { xml } from "./xml.ts";

/** What every reader knows under these names: Gephi, NetworkX, igraph, yEd, graphology. */
const ofNodes: readonly Column[] = [
  { name: "label", type: "string" },
  { name: "kind", type: "string" },
  { name: "x", type: "float" },
  { name: "y", type: "float" },
];
const ofEdges: readonly Column[] = [
  { name: "label", type: "string" },
  { name: "kind", type: "string" },
  { name: "weight", type: "integer" },
];

/**
 * The graph as GraphML, piece by piece: an element for every node and every edge, parallel edges
 * told apart by their ids, values typed by the schema. The kind stands twice: as an attribute of
 * the element, where apoc.import.graphml looks for labels and types, and as data for all others.
 * Positions are written when each node has one.
 */
export function* graphml(
  graph: Graph,
  documents: readonly DocumentText[],
  layout: Layout = {},
): Iterable<string> {
  const placed = graph.nodes.every(({ key }) => Object.hasOwn(layout, key));
  const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  yield declarations("node", [ofNodes, ...nodeKinds.map(nodeColumns)]);
  yield declarations("edge", [ofEdges, ...edgeKinds.map(edgeColumns)]);
  yield '<graph edgedefault="directed">\n';
  for (const { kind, rows } of nodeTables(graph, documents))
    for (const { id, values } of rows) {
      const label = kind === "Claim" ? String(values["name"]) : (labels.get(id) ?? id);
      const [x, y] = (placed && layout[id]) || [];
      yield `<node id="${xml(id)}" labels=":${kind}">`;
      yield data("node", { label, kind, ...(x !== undefined && { x, y: y ?? 0 }), ...values });
      yield "</node>\n";
    }
  for (const { kind, rows } of edgeTables(graph, documents))
    for (const { id, from, to, values } of rows) {
      const { label } = edgeTypes[kind];
      const weight = (values["evidence"] as readonly string[]).length;
      yield `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}" label="${kind}">`;
      yield data("edge", { label, kind, weight, ...values });
      yield "</edge>\n";
    }
  yield "</graph>\n</graphml>\n";
}

/**
 * A list is a string that holds JSON: `liststring` is known to Gephi alone, NetworkX and graphology
 * refuse a file that names it. apoc reads `attr.list` and makes a list of it again; others pass it
 * over.
 */
const types: Record<Column["type"], string> = {
  string: 'attr.type="string"',
  strings: 'attr.type="string" attr.list="string"',
  integer: 'attr.type="long"',
  float: 'attr.type="double"',
  boolean: 'attr.type="boolean"',
  date: 'attr.type="string"',
};

type Element = "node" | "edge";

function declarations(element: Element, tables: readonly (readonly Column[])[]): string {
  const columns = new Map(tables.flat().map(({ name, type }) => [name, type]));
  return [...columns]
    .map(
      ([name, type]) =>
        `<key id="${key(element, name)}" for="${element}" attr.name="${name}" ${types[type]}/>\n`,
    )
    .join("");
}

const data = (element: Element, values: Readonly<Record<string, Value>>): string =>
  Object.entries(values)
    .map(([name, value]) => {
      const text = typeof value === "object" ? JSON.stringify(value) : String(value);
      return `<data key="${key(element, name)}">${xml(text)}</data>`;
    })
    .join("");

/** Of nodes and of edges in one name space, as igraph and NetworkX keep them. */
const key = (element: Element, name: string): string => `${element}-${name}`;
