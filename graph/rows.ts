// The graph as flat tables: what GEXF, Cypher and every other format of columns have in common.
import { grouped } from "../src/model/grouped.ts";
import { byKey, textsByKey } from "./by-key.ts";
import { type Column, edgeColumns, nodeColumns } from "./columns.ts";
import type { DocumentText, Graph, GraphEdge, GraphNode } from "./graph.ts";
import {
  type EdgeKind,
  edgeKinds,
  edgeTypes,
  type NodeKind,
  nodeKinds,
  nodeTypes,
} from "./schema.ts";
import { addEvidence, addFields, type Value, wellFormed } from "./values.ts";

export interface NodeRow {
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
}

export interface EdgeRow extends NodeRow {
  readonly from: string;
  readonly to: string;
}

/** Nodes or edges, and the rows that they become. */
export interface Table<Element, Row> {
  readonly columns: readonly Column[];
  readonly size: number;
  readonly rows: Iterable<Row>;
  /** For who needs the rows of a few only: a row's id is its element's key. */
  readonly elements: readonly Element[];
  readonly row: (element: Element) => Row;
}

/** All nodes of one kind, by id. */
export interface NodeTable extends Table<GraphNode, NodeRow> {
  readonly kind: NodeKind;
}

/** All edges of one kind between nodes of two kinds, by id. */
export interface EdgeTable extends Table<GraphEdge, EdgeRow> {
  readonly kind: EdgeKind;
  readonly from: NodeKind;
  readonly to: NodeKind;
}

/**
 * The nodes in the order of the schema; rows are made one by one, each time they are read. Without
 * documents they lack the columns of the proof, which a format may write by itself.
 */
export function nodeTables(graph: Graph, documents?: readonly DocumentText[]): NodeTable[] {
  const texts = documents && textsByKey(documents);
  const speakers = speakersOf(graph);
  const row = ({ key, attributes }: GraphNode): NodeRow => {
    const values: Record<string, Value> = {};
    if (!("name" in attributes))
      values["name"] = wellFormed([...(speakers.get(key) ?? []), attributes.label].join(": "));
    addFields(values, attributes, nodeTypes[attributes.kind].fields);
    if (texts && "evidence" in attributes) addEvidence(values, attributes.evidence, texts);
    return { id: key, values };
  };
  const groups = grouped(byKey(graph.nodes), (node) => node.attributes.kind);
  return nodeKinds.flatMap((kind) => {
    const nodes = groups.get(kind);
    if (nodes === undefined) return [];
    return { kind, ...table(nodes, nodeColumns(kind), row) };
  });
}

/** The edges in the order of the schema, each table with ends of one kind; documents as for nodes. */
export function edgeTables(graph: Graph, documents?: readonly DocumentText[]): EdgeTable[] {
  const texts = documents && textsByKey(documents);
  const row = ({ key, source, target, attributes }: GraphEdge): EdgeRow => {
    const values: Record<string, Value> = {};
    addFields(values, attributes, edgeTypes[attributes.kind].fields);
    if (texts) addEvidence(values, attributes.evidence, texts);
    return { id: key, from: source, to: target, values };
  };
  const kindOf = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.kind]));
  const byKind = grouped(byKey(graph.edges), ({ attributes }) => attributes.kind);
  return edgeKinds.flatMap((kind) => {
    const bySource = grouped(byKind.get(kind) ?? [], ({ source }) => kindOf.get(source));
    return edgeTypes[kind].from.flatMap((from) => {
      const byTarget = grouped(bySource.get(from) ?? [], ({ target }) => kindOf.get(target));
      return edgeTypes[kind].to.flatMap((to) => {
        const edges = byTarget.get(to);
        if (edges === undefined) return [];
        return { kind, from, to, ...table(edges, edgeColumns(kind), row) };
      });
    });
  });
}

/** Who made each claim: a claim's name is its speaker and its first words. */
function speakersOf({ nodes, edges }: Graph): ReadonlyMap<string, readonly string[]> {
  const labels = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
  const made = byKey(edges.filter(({ attributes }) => attributes.kind === "MADE"));
  return new Map(
    [...grouped(made, ({ target }) => target)].map(([claim, ties]) => [
      claim,
      ties.map(({ source }) => labels.get(source) ?? source),
    ]),
  );
}

/** Rows are made as they are read, as often as somebody reads them. */
const table = <Element, Row>(
  elements: readonly Element[],
  columns: readonly Column[],
  row: (element: Element) => Row,
): Table<Element, Row> => ({
  columns,
  size: elements.length,
  rows: {
    *[Symbol.iterator]() {
      for (const element of elements) yield row(element);
    },
  },
  elements,
  row,
});
