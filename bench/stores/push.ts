// A push into a real Neo4j beside the bare driver, which sends the same rows in the same batches with
// a plain MERGE and SET, one transaction after the other. Of the push all its time counts, of the
// driver the sending alone: rows are made and hashed beside. Both on one server that is warm, in turn,
// each into a graph of its own; ROUNDS=N pairs, an even number: push.ts FOLDER
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
  const show = (what: string, { sent, all, processor, elements }: Time) =>
    console.error(
      [
        what.padEnd(28),
        `${sent.toFixed(1).padStart(7)} s`,
        `${(elements / sent).toFixed(0).padStart(8)} elements/s`,
        `${processor.toFixed(1).padStart(6)} s of this processor`,
        sent === all ? "" : `${all.toFixed(1)} s with the making of the rows`,
        `load ${(loadavg()[0] ?? 0).toFixed(1)}`,
      ].join("  "),
    );
  const inTurn = async (
    of: LargeGraph,
    name: string,
    order: readonly (typeof writers)[number][],
  ) => {
    const seconds: Partial<Record<string, number>> = {};
    for (const [what, write] of order) {
      const time = await timed(of, () => write(connection, of, `${name} ${what}`));
      show(`${name} ${what}`, time);
      seconds[what] = time.sent;
    }
    return { ours: seconds["push"] ?? 0, theirs: seconds["bare driver"] ?? 0 };
  };

  const few = largeGraph(10_000, 50_000, 2);
  for (const round of [1, 2, 3, 4]) await inTurn(few, `warm-up ${round},`, writers);
  const rounds: { ours: number; theirs: number }[] = [];
  // Each is first as often as the other, so that a database that grows slows neither down.
  for (let round = 1; round <= Number(process.env["ROUNDS"] ?? 2); round++)
    rounds.push(await inTurn(large, `${round}.`, round % 2 === 1 ? writers : writers.toReversed()));
  for (const time of [1, 2]) {
    const again = () => ours(connection, large, "1. push");
    show(`push again (${time}), all is there`, await timed(large, again));
  }
  const ratios = rounds.map(({ ours, theirs }) => theirs / ours);
  const ratioOf = (one: (seconds: readonly number[]) => number) =>
    one(rounds.map(({ theirs }) => theirs)) / one(rounds.map(({ ours }) => ours));
  const ratio = ratioOf((seconds) => seconds.reduce((sum, each) => sum + each, 0));
  // Something else on the machine slows down whom it meets; the best of each it met least.
  const best = ratioOf((seconds) => Math.min(...seconds));
  console.error(
    `push beside the bare driver: ${ratio.toFixed(2)} of its rate (goal 0.8), the best round of each ${best.toFixed(2)}; by rounds ${ratios.map((each) => each.toFixed(2)).join(", ")}; at most ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB here`,
  );
  return { ratio };
}

interface Time {
  /** Seconds that count. */
  readonly sent: number;
  readonly all: number;
  /** Of this process, in all threads and all the time. */
  readonly processor: number;
  readonly elements: number;
}

/** A task may say itself what of its time counts. */
async function timed(
  { graph }: LargeGraph,
  work: () => Promise<number | undefined>,
): Promise<Time> {
  const start = performance.now();
  const before = process.cpuUsage();
  const told = await work();
  const { user, system } = process.cpuUsage(before);
  const all = (performance.now() - start) / 1000;
  const elements = graph.nodes.length + graph.edges.length;
  return { sent: told ?? all, all, processor: (user + system) / 1e6, elements };
}

/** All that a push does counts: connecting, looking what is there, making rows, hashing, sending. */
async function ours(connection: Connection, { graph, documents }: LargeGraph, name: string) {
  const there = done.has(name);
  const { changes } = await push(connection, graph, documents, { name });
  if (there && Object.keys(changes).length > 0)
    throw new Error(`the second push wrote: ${JSON.stringify(changes)}`);
  done.add(name);
  return undefined;
}
const done = new Set<string>();

/** Seconds of the sending alone; rows and hashes are there when it begins. */
async function theirs({ uri, user, password }: Connection, of: LargeGraph, graph: string) {
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

const writers = [
  ["push", ours],
  ["bare driver", theirs],
] as const;

async function sent(
  session: Session,
  statement: string,
  table: NodeTable | EdgeTable,
  graph: string,
): Promise<number> {
  let seconds = 0;
  for (const some of batches<NodeRow>(table)) {
    const rows = some.map((row) => parameter(row, table.columns));
    const start = performance.now();
    await session.executeWrite((transaction) => transaction.run(statement, { graph, rows }));
    seconds += (performance.now() - start) / 1000;
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
