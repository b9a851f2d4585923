import { hash } from "node:crypto";
import type { EdgeTable, NodeRow, NodeTable } from "../rows.ts";

/** Changes when the same graph would be written otherwise: what is stored is then written anew. */
export const mappingVersion = 3;

/** A row with a short text that differs when what it says, or how that is written, does. */
export type Hashed<Row> = Row & { readonly hash: string };

/** What a hash depends on beside the row. */
export type Kinds = Pick<NodeTable, "kind"> | Pick<EdgeTable, "kind" | "from" | "to">;

export const rowHash = (row: NodeRow, table: Kinds): string => textHash(rowText(row, table));

// An edge between nodes of other kinds is another edge, even when their ids are the same.
const rowText = (row: NodeRow, table: Kinds): string =>
  JSON.stringify([mappingVersion, ...("from" in table ? [table.from, table.to] : []), row]);

const textHash = (text: string): string => hash("sha256", text).slice(0, 32);

/**
 * The rows of a table in their order, in batches of at most `rows` and about
 * `characters`; a row that is larger than that stands alone.
 */
export function* batches<Row extends NodeRow>(
  table: Kinds & { readonly rows: Iterable<Row> },
  { rows = 1000, characters = 500_000 } = {},
): Iterable<readonly Hashed<Row>[]> {
  let batch: Hashed<Row>[] = [];
  let weight = 0;
  for (const row of table.rows) {
    const text = rowText(row, table);
    if (batch.length > 0 && (batch.length === rows || weight + text.length > characters)) {
      yield batch;
      [batch, weight] = [[], 0];
    }
    batch.push({ ...row, hash: textHash(text) });
    weight += text.length;
  }
  if (batch.length > 0) yield batch;
}
