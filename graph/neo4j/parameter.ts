import neo4j from "neo4j-driver";
import type { Column } from "../columns.ts";
import type { EdgeRow, NodeRow } from "../rows.ts";
import type { Value } from "../values.ts";
import type { Hashed } from "./batches.ts";

/** All columns of the kind: null removes a property that the row no longer has. */
export function parameter(
  row: Hashed<NodeRow | EdgeRow>,
  columns: readonly Column[],
): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const { name, type } of columns) properties[name] = driverValue(row.values[name], type);
  const { id, hash } = row;
  return "from" in row
    ? { id, from: row.from, to: row.to, hash, properties }
    : { id, hash, properties };
}

function driverValue(value: Value | undefined, type: Column["type"]): unknown {
  if (value === undefined) return null;
  if (type === "integer") return neo4j.int(Number(value));
  if (type !== "date") return value;
  const [year = 0, month = 0, day = 0] = String(value).split("-").map(Number);
  return new neo4j.types.Date(year, month, day);
}
