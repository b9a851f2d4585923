// The graph as `neo4j-admin database import` wants it: a table for each kind of node, and one for each
// kind of relationship with ends of two kinds. Each holds what a push would leave in the database.
import type { ColumnType } from "../../columns.ts";
import type { DocumentText, Graph } from "../../graph.ts";
import { batches } from "../../neo4j/statements.ts";
import { type EdgeRow, edgeTables, type NodeRow, nodeTables } from "../../rows.ts";
import type { EdgeKind, NodeKind } from "../../schema.ts";
import type { Value } from "../../values.ts";

export interface ImportColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** What the importer's header says: "id:ID(Person)", "aliases:string[]". */
  readonly header: string;
}

export interface ImportTable {
  readonly of: "nodes" | "relationships";
  readonly kind: NodeKind | EdgeKind;
  /** Of its files, without an ending. */
  readonly name: string;
  readonly columns: readonly ImportColumn[];
  /** The properties that come from the schema alone. */
  readonly rows: Iterable<NodeRow | EdgeRow>;
}

const types: Record<ColumnType, string> = {
  string: "string",
  strings: "string[]",
  integer: "long",
  float: "double",
  boolean: "boolean",
  date: "date",
};

const typed = ({ name, type }: Pick<ImportColumn, "name" | "type">): ImportColumn => ({
  name,
  type,
  header: `${name}:${types[type]}`,
});
const text = (name: string, header = `${name}:string`): ImportColumn => ({
  name,
  type: "string",
  header,
});
const marks = [text("graph"), text("hash")];

/** The tables in the order of the schema, those without rows left out. */
export function importTables(graph: Graph, documents: readonly DocumentText[]): ImportTable[] {
  const nodes = nodeTables(graph, documents).map(
    ({ kind, columns, rows }): ImportTable => ({
      of: "nodes",
      kind,
      name: `nodes-${kind}`,
      columns: [text("id", `id:ID(${kind})`), ...marks, ...columns.map(typed)],
      rows,
    }),
  );
  const edges = edgeTables(graph, documents).map(
    ({ kind, from, to, columns, rows }): ImportTable => ({
      of: "relationships",
      kind,
      name: `relationships-${kind}-${from}-${to}`,
      columns: [
        text(":START_ID", `:START_ID(${from})`),
        text(":END_ID", `:END_ID(${to})`),
        text("id"),
        ...marks,
        ...columns.map(typed),
      ],
      rows,
    }),
  );
  return [...nodes, ...edges];
}

/**
 * The cells of each row. `name` is what a push would call the corpus, and the hash is the push's, so
 * that a push of the same graph finds nothing to write.
 */
export function* importCells(
  { columns, rows }: ImportTable,
  name: string,
): Iterable<readonly (Value | undefined)[]> {
  for (const batch of batches(rows))
    for (const { id, hash, values, ...ends } of batch) {
      const own: Readonly<Record<string, Value>> = {
        ...values,
        id,
        graph: name,
        hash,
        ...("from" in ends ? { ":START_ID": ends.from, ":END_ID": ends.to } : {}),
      };
      yield columns.map((column) => own[column.name]);
    }
}
