import neo4j, { type ManagedTransaction, type Session } from "neo4j-driver";
import { UserError } from "../../src/model/diagnostic.ts";
import type { Column } from "../columns.ts";
import type { DocumentText, Graph } from "../graph.ts";
import { edgeTables, type NodeRow, nodeTables } from "../rows.ts";
import type { Value } from "../values.ts";
import { explained } from "./errors.ts";
import { prune } from "./prune.ts";
import { batches, constraints, edgeStatement, type Hashed, nodeStatement } from "./statements.ts";

/** Where a database is and who asks. */
export interface Connection {
  /** `bolt://`, `neo4j://` and the like. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default when absent. */
  readonly database?: string;
}

/** What a push did. */
export interface Pushed {
  readonly nodes: number;
  readonly relationships: number;
  /** The server's own counters, those above 0: `nodesCreated`, `propertiesSet`. */
  readonly changes: Readonly<Record<string, number>>;
}

interface Pushing {
  /** The corpus that every node and relationship is marked with. */
  readonly name: string;
  /** Whether what the corpus has there and the graph does not is removed. */
  readonly pruned?: boolean;
  /** Told after each batch how many elements the database has of all. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Writes a graph into Neo4j: constraints, nodes, relationships, batch after batch in one session
 * and always in the same order. What is there and says the same is left alone, so a second push
 * writes nothing and a push that broke off is completed by the next. Properties and relationships
 * that others have added stay.
 */
export async function push(
  connection: Connection,
  graph: Graph,
  documents: readonly DocumentText[],
  { name, pruned = false, onProgress }: Pushing,
): Promise<Pushed> {
  const all = graph.nodes.length + graph.edges.length;
  return await inSession(connection, async (session) => {
    const changes: Record<string, number> = {};
    let done = 0;
    const write = async (text: string, parameters: object) => {
      const { records, summary } = await session.executeWrite((transaction: ManagedTransaction) =>
        transaction.run(text, parameters),
      );
      for (const [counter, count] of Object.entries(summary.counters.updates()))
        if (count > 0) changes[counter] = (changes[counter] ?? 0) + count;
      return Number(records[0]?.get("seen") ?? 0);
    };
    const writeRows = async (
      text: string,
      columns: readonly Column[],
      rows: readonly Hashed<NodeRow>[],
    ) => {
      const parameters = rows.map((row) => parameter(row, columns));
      const seen = await write(text, { graph: name, rows: parameters });
      if (seen !== rows.length)
        throw new UserError(
          `Neo4j found a place for only ${seen} of ${rows.length} rows; somebody else is changing this database`,
          "Push again when nothing else writes to it.",
        );
      done += rows.length;
      onProgress?.(done, all);
    };

    for (const constraint of constraints()) await write(constraint, {});
    await session.executeRead((transaction) => transaction.run("CALL db.awaitIndexes(300)"));
    for (const table of nodeTables(graph, documents))
      for (const rows of batches(table.rows))
        await writeRows(nodeStatement(table), table.columns, rows);
    for (const table of edgeTables(graph, documents))
      for (const rows of batches(table.rows))
        await writeRows(edgeStatement(table), table.columns, rows);
    if (done !== all)
      throw new Error(`${all - done} nodes or edges are of no kind that the schema knows`);
    // After all is there, so that a push that breaks off has taken nothing away.
    if (pruned) await prune(session, graph, name, write);
    return { nodes: graph.nodes.length, relationships: graph.edges.length, changes };
  });
}

/** Opens a session for a task and closes it again; what goes wrong is said for a person. */
async function inSession<T>(
  connection: Connection,
  task: (session: Session) => Promise<T>,
): Promise<T> {
  const { uri, user, password, database } = connection;
  const driver = (() => {
    try {
      return neo4j.driver(uri, neo4j.auth.basic(user, password), {
        userAgent: "parley",
        connectionTimeout: 10_000,
        telemetryDisabled: true,
      });
    } catch (cause) {
      throw explained(cause, connection);
    }
  })();
  try {
    // Unlike a transaction this does not try again and again when nothing answers.
    await driver.verifyConnectivity(database === undefined ? {} : { database });
    const session = driver.session(database === undefined ? {} : { database });
    return await task(session).finally(() => session.close());
  } catch (cause) {
    throw explained(cause, connection);
  } finally {
    await driver.close();
  }
}

/** All columns of the kind: null removes a property that the row no longer has. */
const parameter = ({ values, ...row }: Hashed<NodeRow>, columns: readonly Column[]) => ({
  ...row,
  properties: Object.fromEntries(
    columns.map(({ name, type }) => [name, driverValue(values[name], type)]),
  ),
});

function driverValue(value: Value | undefined, type: Column["type"]): unknown {
  if (value === undefined) return null;
  if (type === "integer") return neo4j.int(Number(value));
  if (type !== "date") return value;
  const [year = 0, month = 0, day = 0] = String(value).split("-").map(Number);
  return new neo4j.types.Date(year, month, day);
}
