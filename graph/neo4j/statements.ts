// The graph as Cypher: statements whose text comes from the schema alone, and rows as parameters.
// They are valid in Cypher 5 and in Cypher 25.
import { createHash } from "node:crypto";
import type { EdgeTable, NodeRow, NodeTable } from "../rows.ts";
import { type EdgeKind, edgeTypes, type NodeKind, nodeTypes } from "../schema.ts";

/** Changes when the same graph would be written otherwise: what is stored is then written anew. */
const mappingVersion = 2;

/** A name from the schema; some are words of Cypher's own. */
const name = (kind: NodeKind | EdgeKind): string => `\`${kind}\``;

/**
 * One id is one element within one corpus, of which a database may hold several. The index behind
 * each constraint is also what finds the ends of relationships.
 */
export const constraints = (): readonly string[] => [
  ...(Object.keys(nodeTypes) as NodeKind[]).map(
    (kind) =>
      `CREATE CONSTRAINT parley_${kind.toLowerCase()} IF NOT EXISTS FOR (n:${name(kind)}) REQUIRE (n.graph, n.id) IS UNIQUE`,
  ),
  ...(Object.keys(edgeTypes) as EdgeKind[]).map(
    (kind) =>
      `CREATE CONSTRAINT parley_${kind.toLowerCase()} IF NOT EXISTS FOR ()-[r:${name(kind)}]-() REQUIRE (r.graph, r.id) IS UNIQUE`,
  ),
];

// SET counts as writing even where nothing changes, hence the comparison of hashes before it.
// FOREACH keeps the rows, so that those that were matched can be counted.
const unlessSame = (element: string) =>
  `FOREACH (_ IN CASE WHEN ${element}.hash = row.hash THEN [] ELSE [1] END |
  SET ${element} += row.properties, ${element}.hash = row.hash)
RETURN count(${element}) AS seen`;

/** Writes the `rows` of one kind that are new or differ from what is there; returns how many it saw. */
export const nodeStatement = ({ kind }: Pick<NodeTable, "kind">): string =>
  `UNWIND $rows AS row
MERGE (n:${name(kind)} {graph: $graph, id: row.id})
${unlessSame("n")}`;

/** The same for relationships; a row whose ends are not both there is not seen. */
export const edgeStatement = ({
  kind,
  from,
  to,
}: Pick<EdgeTable, "kind" | "from" | "to">): string =>
  `UNWIND $rows AS row
MATCH (a:${name(from)} {graph: $graph, id: row.from})
MATCH (b:${name(to)} {graph: $graph, id: row.to})
MERGE (a)-[r:${name(kind)} {graph: $graph, id: row.id}]->(b)
${unlessSame("r")}`;

/** The ids of one kind that the graph has in the database. */
export const nodeIds = (kind: NodeKind): string =>
  `MATCH (n:${name(kind)}) WHERE n.graph = $graph AND n.id IS NOT NULL RETURN n.id AS id`;
export const edgeIds = (kind: EdgeKind): string =>
  `MATCH ()-[r:${name(kind)}]->() WHERE r.graph = $graph AND r.id IS NOT NULL RETURN r.id AS id`;

/** Removes those of one kind; a node on which relationships of others hang stays. */
export const nodeRemoval = (kind: NodeKind): string =>
  `UNWIND $ids AS id
MATCH (n:${name(kind)} {graph: $graph, id: id}) WHERE NOT EXISTS { (n)--() }
DELETE n`;
export const edgeRemoval = (kind: EdgeKind): string =>
  `UNWIND $ids AS id
MATCH ()-[r:${name(kind)} {graph: $graph, id: id}]->()
DELETE r`;

/** A row with a short text that differs when what it says, or how that is written, does. */
export type Hashed<Row> = Row & { readonly hash: string };

/**
 * Rows in the order given, in batches of at most `rows` and about `characters`; a row that is
 * larger than that stands alone.
 */
export function* batches<Row extends NodeRow>(
  all: Iterable<Row>,
  { rows = 1000, characters = 500_000 } = {},
): Iterable<readonly Hashed<Row>[]> {
  let batch: Hashed<Row>[] = [];
  let weight = 0;
  for (const row of all) {
    const text = JSON.stringify([mappingVersion, row]);
    if (batch.length > 0 && (batch.length === rows || weight + text.length > characters)) {
      yield batch;
      [batch, weight] = [[], 0];
    }
    batch.push({ ...row, hash: createHash("sha256").update(text).digest("hex").slice(0, 32) });
    weight += text.length;
  }
  if (batch.length > 0) yield batch;
}
