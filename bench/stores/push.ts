// A push into a real Neo4j beside the bare driver, which sends the same rows in the same batches with
// a plain MERGE and SET; making the rows is no part of its time. Both warm, in turn: push.ts FOLDER
import { loadavg } from "node:os";
import neo4j, { type Session } from "neo4j-driver";
import { batches } from "../../graph/neo4j/batches.ts";
import type { Connection } from "../../graph/neo4j/connection.ts";
import { parameter } from "../../graph/neo4j/parameter.ts";
import { push } from "../../graph/neo4j/push.ts";
import {
  type EdgeTable,
  edgeTables,
  type NodeRow,
  type NodeTable,
  nodeTables,
} from "../../graph/rows.ts";
import { testServer } from "../../test/neo4j/server.ts";
import { type LargeGraph, largeGraph } from "./large-graph.ts";
import { readLarge, told } from "./measured.ts";

async function compared(connection: Connection, large: LargeGraph): Promise<object> {
  const size = large.graph.nodes.length + large.graph.edges.length;
  const show = (what: string, seconds: number, elements = size) =>
    console.error(
      `${what.padEnd(28)}${seconds.toFixed(1).padStart(7)} s ${Math.round(elements / seconds)
        .toString()
        .padStart(8)} elements/s   load ${(loadavg()[0] ?? 0).toFixed(1)}`,
    );
  const ours = (of: LargeGraph, name: string) =>
    timed(() => push(connection, of.graph, of.documents, { name }));
  const theirs = (of: LargeGraph, name: string) => bare(connection, of, name);

  const few = largeGraph(5_000, 25_000, 2);
  for (const round of [1, 2, 3]) {
    show(`warm-up ${round}, push`, (await ours(few, `warm-${round}`)).seconds, 30_000);
    show(`warm-up ${round}, bare driver`, await theirs(few, `bare-warm-${round}`), 30_000);
  }
  // In this order a database that grows slows neither down.
  const first = (await ours(large, "first")).seconds;
  show("push", first);
  const bareFirst = await theirs(large, "bare-first");
  show("bare driver", bareFirst);
  const bareSecond = await theirs(large, "bare-second");
  show("bare driver", bareSecond);
  const second = (await ours(large, "second")).seconds;
  show("push", second);
  const again = await ours(large, "first");
  show("push again, nothing to write", again.seconds);
  if (Object.keys(again.result.changes).length > 0)
    throw new Error(`the second push wrote: ${JSON.stringify(again.result.changes)}`);
  const ratio = (bareFirst + bareSecond) / (first + second);
  console.error(`push beside the bare driver: ${ratio.toFixed(2)} of its rate (goal 0.8)`);
  return { ratio };
}

async function timed<T>(work: () => Promise<T>) {
  const start = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - start) / 1000 };
}

/** Seconds of the sending alone. */
async function bare({ uri, user, password }: Connection, of: LargeGraph, graph: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const session = driver.session();
  let seconds = 0;
  try {
    for (const table of nodeTables(of.graph, of.documents))
      seconds += await sent(session, nodeMerge(table), table, graph);
    for (const table of edgeTables(of.graph, of.documents))
      seconds += await sent(session, edgeMerge(table), table, graph);
  } finally {
    await session.close();
    await driver.close();
  }
  return seconds;
}

async function sent(
  session: Session,
  statement: string,
  table: NodeTable | EdgeTable,
  graph: string,
): Promise<number> {
  let seconds = 0;
  for (const some of batches<NodeRow>(table)) {
    const rows = some.map((row) => parameter(row, table.columns));
    seconds += (
      await timed(() =>
        session.executeWrite((transaction) => transaction.run(statement, { graph, rows })),
      )
    ).seconds;
  }
  return seconds;
}

const nodeMerge = ({ kind }: NodeTable): string =>
  `UNWIND $rows AS row MERGE (n:${kind} {graph: $graph, id: row.id})
SET n += row.properties, n.hash = row.hash`;

const edgeMerge = ({ kind, from, to }: EdgeTable): string =>
  `UNWIND $rows AS row
MATCH (a:${from} {graph: $graph, id: row.from}) MATCH (b:${to} {graph: $graph, id: row.to})
MERGE (a)-[r:${kind} {graph: $graph, id: row.id}]->(b) SET r += row.properties, r.hash = row.hash`;

const [folder = ""] = process.argv.slice(2);
const server = await testServer({
  machine: ["-XX:+UseSerialGC", "-Xms3g", "-Xmx3g"],
  settings: { "server.memory.pagecache.size": "1500m" },
});
if (server === undefined) throw new Error("no Neo4j can be had here");
try {
  told(await compared(server.connection, readLarge(folder)));
} finally {
  await server.stop();
}
