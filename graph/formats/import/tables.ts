// The graph as `neo4j-admin database import` wants it: a table for each kind of node, and one for each
// kind of relationship with ends of two kinds. Each holds what a push would leave in the database.
import type { ColumnType } from "../../columns.ts";
import type { DocumentText, Graph } from "../../graph.ts";
import { rowHash } from "../../neo4j/batches.ts";
import { type EdgeTable, edgeTables, type NodeTable, nodeTables } from "../../rows.ts";
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
  /** Where the rows come from, with the properties of the schema alone. */
  readonly table: NodeTable | EdgeTable;
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
    (table): ImportTable => ({
      of: "nodes",
      kind: table.kind,
      name: `nodes-${table.kind}`,
      columns: [text("id", `id:ID(${table.kind})`), ...marks, ...table.columns.map(typed)],
      table,
    }),
  );
  const edges = edgeTables(graph, documents).map(
    (table): ImportTable => ({
      of: "relationships",
      kind: table.kind,
      name: `relationships-${table.kind}-${table.from}-${table.to}`,
      columns: [
        text(":START_ID", `:START_ID(${table.from})`),
        text(":END_ID", `:END_ID(${table.to})`),
        ...[text("id"), ...marks, ...table.columns.map(typed)],
      ],
      table,
    }),
  );
  return [...nodes, ...edges];
}

/**
 * The cells of each row. `name` is what a push would call the corpus, and the hash is the push's, so
 * that a push of the same graph finds nothing to write.
 */
export function* importCells(
  { columns, table }: ImportTable,
  name: string,
): Iterable<readonly (Value | undefined)[]> {
  for (const row of table.rows) {
    const cells: Readonly<Record<string, Value>> = {
      ...row.values,
      id: row.id,
      graph: name,
      hash: rowHash(row, table),
      ...("from" in row ? { ":START_ID": row.from, ":END_ID": row.to } : {}),
    };
    yield columns.map((column) => cells[column.name]);
  }
}
