import neo4j, { type Driver } from "neo4j-driver";
import type { Column } from "../../graph/columns.ts";
import type { DocumentText, Graph } from "../../graph/graph.ts";
import type { Connection } from "../../graph/neo4j/connection.ts";
import { edgeTables, type NodeRow, nodeTables } from "../../graph/rows.ts";

/** A graph as sorted lines, to compare what is there with what should be. */
export interface Contents {
  readonly nodes: readonly string[];
  readonly ties: readonly string[];
}

/** Questions that a test puts to a database. */
export interface Database {
  readonly driver: Driver;
  readonly ask: (cypher: string, parameters?: object) => Promise<unknown[][]>;
  /** The server's mark of the last transaction that it committed, whoever's that was. */
  readonly lastCommit: () => Promise<string[]>;
  /** Everything that the database holds in a graph's name, but what is marked as stale. */
  readonly stored: (name: string) => Promise<Contents>;
}

export function database({ uri, user, password }: Connection): Database {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  const ask: Database["ask"] = async (cypher, parameters = {}) => {
    const { records } = await driver.executeQuery(cypher, parameters);
    return records.map((record) => [...record.values()]);
  };
  return {
    driver,
    ask,
    lastCommit: async () => {
      const session = driver.session();
      await session.executeRead((transaction) => transaction.run("RETURN 1"));
      await session.close();
      return session.lastBookmarks();
    },
    stored: async (name) => {
      const nodes = await ask(
        "MATCH (n) WHERE n.graph = $name AND n.stale IS NULL RETURN labels(n), properties(n)",
        { name },
      );
      const ties = await ask(
        "MATCH (a)-[r]->(b) WHERE r.graph = $name RETURN type(r), a.id, b.id, properties(r)",
        { name },
      );
      return {
        nodes: lines(nodes.map(([labels, properties]) => [labels, plain(properties)])),
        ties: lines(
          ties.map(([type, from, to, properties]) => [type, from, to, plain(properties)]),
        ),
      };
    },
  };
}

/** What the database should hold. */
export function wanted(graph: Graph, documents: readonly DocumentText[]): Contents {
  const properties = ({ id, values }: NodeRow, columns: readonly Column[]) => ({
    id,
    ...Object.fromEntries(
      columns.flatMap(({ name, type }) => {
        const value = values[name];
        return value === undefined ? [] : [[name, type === "date" ? `date ${value}` : value]];
      }),
    ),
  });
  return {
    nodes: lines(
      nodeTables(graph, documents).flatMap(({ kind, rows, columns }) =>
        [...rows].map((row) => [[kind], properties(row, columns)]),
      ),
    ),
    ties: lines(
      edgeTables(graph, documents).flatMap(({ kind, rows, columns }) =>
        [...rows].map((row) => [kind, row.from, row.to, properties(row, columns)]),
      ),
    ),
  };
}

/** Without our marks, and without what tests add as `note`. */
function plain(properties: unknown): object {
  const { graph, hash, note, ...rest } = properties as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      neo4j.isDate(value as object) ? `date ${String(value)}` : value,
    ]),
  );
}

const lines = (items: readonly unknown[]): string[] =>
  items.map((item) => JSON.stringify(item, sortedKeys)).sort();

/** Objects with their keys in one order, whoever made them. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
