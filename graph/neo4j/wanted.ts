import type { EdgeTable, NodeRow, NodeTable } from "../rows.ts";
import { rowHash } from "./batches.ts";
import type { Wanted } from "./difference.ts";

/** The rows of a kind as they are compared. */
export function* wanted(tables: readonly (NodeTable | EdgeTable)[]): Iterable<Wanted> {
  for (const table of tables)
    for (const row of table.rows) {
      const element = { id: row.id, hash: () => rowHash(row, table) };
      yield "from" in table ? { ...element, ends: endsOf(row as NodeRow & Ends, table) } : element;
    }
}

type Ends = Readonly<Record<"from" | "to", string>>;
const endsOf = (row: Ends, { from, to }: EdgeTable) =>
  [
    { kind: from, id: row.from },
    { kind: to, id: row.to },
  ] as const;
