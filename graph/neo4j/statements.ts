// The graph as Cypher: statements whose text comes from the schema alone, and rows as parameters.
// They are valid in Cypher 5 and in Cypher 25.
import type { EdgeTable, NodeTable } from "../rows.ts";
import { type EdgeKind, edgeKinds, type NodeKind, nodeKinds } from "../schema.ts";

/** A name from the schema; some are words of Cypher's own. */
const name = (kind: NodeKind | EdgeKind): string => `\`${kind}\``;

/**
 * One id is one element within one corpus, of which a database may hold several. The index behind
 * each constraint is also what finds the ends of relationships.
 */
export const constraints = (): readonly string[] => [...constraintsByName().values()];

export const constraintsByName = (): ReadonlyMap<string, string> =>
  new Map([
    ...nodeKinds.map((kind) => constraint(kind, `(e:${name(kind)})`)),
    ...edgeKinds.map((kind) => constraint(kind, `()-[e:${name(kind)}]-()`)),
  ]);

const constraint = (kind: NodeKind | EdgeKind, pattern: string): [string, string] => {
  const called = `parley_${kind.toLowerCase()}`;
  return [
    called,
    `CREATE CONSTRAINT ${called} IF NOT EXISTS FOR ${pattern} REQUIRE (e.graph, e.id) IS UNIQUE`,
  ];
};

// SET counts as writing even where nothing changes, hence the comparison of hashes before it; what
// comes back after a time as stale has lost nothing but its mark. FOREACH keeps the rows, so that
// those that were matched can be counted.
const unlessSame = (element: string, mark = "") =>
  `FOREACH (_ IN CASE WHEN ${element}.hash = row.hash${mark && ` AND ${element}.${mark} IS NULL`} THEN [] ELSE [1] END |
  SET ${element} += row.properties, ${element}.hash = row.hash${mark && `, ${element}.${mark} = null`})
RETURN count(${element}) AS seen`;

/** Writes the `rows` of one kind that are new or differ from what is there; returns how many it saw. */
export const nodeStatement = ({ kind }: Pick<NodeTable, "kind">): string =>
  `UNWIND $rows AS row
MERGE (n:${name(kind)} {graph: $graph, id: row.id})
${unlessSame("n", "stale")}`;

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

/** What the graph has of one kind. */
export const storedNodes = (kind: NodeKind): string =>
  `MATCH (n:${name(kind)}) WHERE n.graph = $graph AND n.id IS NOT NULL
RETURN n.id AS id, n.hash AS hash, n.stale AS stale`;
export const storedEdges = (kind: EdgeKind): string =>
  `MATCH (a)-[r:${name(kind)}]->(b) WHERE r.graph = $graph AND r.id IS NOT NULL
RETURN r.id AS id, r.hash AS hash,
  a.id AS from, CASE WHEN a.graph = $graph THEN labels(a) ELSE [] END AS fromKinds,
  b.id AS to, CASE WHEN b.graph = $graph THEN labels(b) ELSE [] END AS toKinds`;

const nodesById = (kind: NodeKind) =>
  `MATCH (n:${name(kind)}) WHERE n.graph = $graph AND n.id IN $ids`;
const edgesById = (kind: EdgeKind) =>
  `MATCH (a)-[r:${name(kind)}]->(b) WHERE r.graph = $graph AND r.id IN $ids`;

/** Those of one kind on which relationships hang that are not of the graph: `types` are its own. */
export const heldNodes = (kind: NodeKind): string =>
  `${nodesById(kind)} AND EXISTS {
  (n)-[r]-() WHERE NOT (type(r) IN $types AND r.hash IS NOT NULL AND coalesce(r.graph = $graph, false))
}
RETURN n.id AS id, n.stale AS stale`;

/** What people call them. */
export const nodeNames = (kind: NodeKind): string =>
  `${nodesById(kind)} RETURN n.id AS id, n.name AS name`;
export const edgeNames = (kind: EdgeKind): string =>
  `${edgesById(kind)} RETURN r.id AS id, coalesce(toStringOrNull(a.name), '') + ' → ' + coalesce(toStringOrNull(b.name), '') AS name`;

/** Removes those of one kind; a node on which relationships hang stays. */
export const nodeRemoval = (kind: NodeKind): string =>
  `${nodesById(kind)} AND NOT EXISTS { (n)--() } DELETE n`;
export const edgeRemoval = (kind: EdgeKind): string => `${edgesById(kind)} DELETE r`;

/** Marks the nodes that stayed. */
export const staleMark = (kind: NodeKind): string =>
  `${nodesById(kind)} AND n.stale IS NULL SET n.stale = true`;
