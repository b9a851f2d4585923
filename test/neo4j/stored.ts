import neo4j from "neo4j-driver";
import { rowHash } from "../../graph/neo4j/batches.ts";
import type { Connection } from "../../graph/neo4j/connection.ts";
import type { EdgeRow, EdgeTable, NodeRow, NodeTable } from "../../graph/rows.ts";

/** Every node and relationship of a database, as text that can be compared, whoever wrote them. */
export async function stored({ uri, user, password }: Connection): Promise<readonly string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  try {
    const all = [
      "MATCH (n) RETURN labels(n)[0] AS kind, '' AS start, '' AS end, properties(n) AS properties",
      "MATCH (a)-[r]->(b) RETURN type(r) AS kind, a.id AS start, b.id AS end, properties(r) AS properties",
    ];
    const found: string[] = [];
    for (const query of all) {
      const { records } = await driver.executeQuery(query);
      for (const record of records) {
        const { properties, ...rest } = record.toObject();
        found.push(element(rest["kind"], rest["start"], rest["end"], properties));
      }
    }
    return found.sort();
  } finally {
    await driver.close();
  }
}

/** What a push leaves: the rows themselves, as the suite of the push proves. */
export const rowsOf = (
  tables: readonly (NodeTable | EdgeTable)[],
  graph: string,
): readonly string[] =>
  tables
    .flatMap((table) =>
      [...table.rows].map((row: NodeRow | EdgeRow) => {
        const ends = "from" in row ? ([row.from, row.to] as const) : (["", ""] as const);
        const own = { id: row.id, graph, hash: rowHash(row, table) };
        return element(table.kind, ...ends, { ...row.values, ...own });
      }),
    )
    .sort();

function element(kind: string, start: string, end: string, properties: object): string {
  const sorted = Object.entries(properties)
    .map(([name, value]) => [name, neo4j.isDate(value) ? value.toString() : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([kind, start, end, sorted]);
}
