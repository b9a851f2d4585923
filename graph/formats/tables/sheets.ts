// The graph as sheets that a person reads: all nodes, each kind of node with what it is tied to, all
// edges, and every passage that says so.
import { edgeColumns, nodeColumns } from "../../columns.ts";
import type { DocumentText, Graph } from "../../graph.ts";
import { edgeTables, type NodeTable, nodeTables } from "../../rows.ts";
import { edgeKinds, edgeTypes, type NodeKind, nodeKinds, nodeTypes } from "../../schema.ts";
import { wellFormed } from "../../values.ts";
import { ties } from "./neighbours.ts";
import { proofOf } from "./proof.ts";
import { type Cells, picked, type Sheet, united } from "./sheet.ts";
import { title } from "./titles.ts";

const kindOf = (kind: NodeKind): string => nodeTypes[kind].label[0];

export function sheets(graph: Graph, documents: readonly DocumentText[]): Sheet[] {
  const nodes = nodeTables(graph, documents);
  const edges = edgeTables(graph, documents);
  const proof = proofOf(graph, documents);
  const neighbours = ties(graph);
  const name = namesOf(nodes);

  const nodeFields = united(nodeKinds.map(nodeColumns));
  function* nodeRows(): Iterable<Cells> {
    for (const { kind, rows } of nodes)
      for (const { id, values } of rows)
        yield [id, name(id), kindOf(kind), ...picked(nodeFields, values), ...proof.cells(id)];
  }

  const kinds = nodes.map(({ kind, columns, size, rows }): Sheet => {
    const fields = united([columns]);
    const tied = neighbours(kind);
    return {
      name: nodeTypes[kind].label[1].replaceAll(" ", "-"),
      titles: ["Id", "Name", ...fields.map(title), ...tied.titles, ...proof.titles],
      size,
      *rows() {
        for (const { id, values } of rows) {
          const names = tied.of(id).map((keys) => keys.map(name));
          yield [id, name(id), ...picked(fields, values), ...names, ...proof.cells(id)];
        }
      },
    };
  });

  const edgeFields = united(edgeKinds.map(edgeColumns));
  function* edgeRows(): Iterable<Cells> {
    for (const { kind, from, to, rows } of edges)
      for (const { id, from: start, to: end, values } of rows)
        yield [
          ...[id, edgeTypes[kind].label, start, name(start), kindOf(from)],
          ...[end, name(end), kindOf(to), ...picked(edgeFields, values), ...proof.cells(id)],
        ];
  }

  function* passageRows(): Iterable<Cells> {
    for (const { kind, rows } of nodes)
      for (const { id } of rows)
        for (const { part, rule, ...place } of proof.of(id))
          yield [id, kindOf(kind), name(id), part, rule, ...proof.passage({ rule, ...place })];
    for (const { kind, rows } of edges) {
      const { label: tie } = edgeTypes[kind];
      for (const { id, from, to } of rows)
        for (const { part, rule, ...place } of proof.of(id)) {
          const said = `${name(from)} ${tie} ${name(to)}`;
          yield [id, tie, said, part, rule, ...proof.passage({ rule, ...place })];
        }
    }
  }

  return [
    {
      name: "nodes",
      titles: ["Id", "Name", "Kind", ...nodeFields.map(title), ...proof.titles],
      size: graph.nodes.length,
      rows: nodeRows,
    },
    {
      name: "edges",
      titles: [
        ...["Id", "Kind", "Source", "Source name", "Source kind"],
        ...["Target", "Target name", "Target kind", ...edgeFields.map(title), ...proof.titles],
      ],
      size: graph.edges.length,
      rows: edgeRows,
    },
    {
      name: "evidence",
      titles: ["Id", "Kind", "Name", "Part", "Rule", ...proof.passageTitles],
      size: [...graph.nodes, ...graph.edges].reduce(
        (sum, { key }) => sum + proof.of(key).length,
        0,
      ),
      rows: passageRows,
    },
    ...kinds,
  ];
}

/** What a person calls a node; a row has it for each kind. */
function namesOf(tables: readonly NodeTable[]): (key: string) => string {
  const names = new Map<string, string>();
  for (const { rows } of tables)
    for (const { id, values } of rows) names.set(id, String(values["name"]));
  return (key) => names.get(key) ?? wellFormed(key);
}
