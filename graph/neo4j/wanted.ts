import type { EdgeTable, NodeTable } from "../rows.ts";
import { rowHash } from "./batches.ts";
import type { Wanted } from "./difference.ts";

/** The nodes or edges of a kind as they are compared. */
export function* wanted(tables: readonly (NodeTable | EdgeTable)[]): Iterable<Wanted> {
  for (const table of tables)
    if ("from" in table)
      for (const edge of table.elements)
        yield {
          id: edge.key,
          hash() {
            return rowHash(table.row(edge), table);
          },
          ends: [
            { kind: table.from, id: edge.source },
            { kind: table.to, id: edge.target },
          ],
        };
    else
      for (const node of table.elements)
        yield {
          id: node.key,
          hash() {
            return rowHash(table.row(node), table);
          },
        };
}
