import type { ManagedTransaction, Session } from "neo4j-driver";
import { UserError } from "../../src/model/diagnostic.ts";
import type { Column } from "../columns.ts";
import type { NodeRow } from "../rows.ts";
import { batches, type Hashed } from "./batches.ts";
import { chunks } from "./ids.ts";
import { parameter } from "./parameter.ts";
import { edgeRemoval, edgeStatement, nodeRemoval, nodeStatement, staleMark } from "./statements.ts";
import type { OnProgress, Survey, Tables } from "./survey.ts";

/** The server's own counters, those above 0: `nodesCreated`, `propertiesSet`. */
export type Counters = Readonly<Record<string, number>>;

/**
 * Does what a survey found, batch after batch in one session and always in the same order: nodes,
 * then relationships, then what is gone. What is taken away goes last, so that a push that breaks
 * off has rather too much than too little; each batch by itself leaves the database sound.
 */
export async function apply(
  session: Session,
  { nodes, edges }: Survey,
  tables: Tables,
  graph: string,
  onProgress?: OnProgress,
): Promise<Counters> {
  const all = [...nodes.values(), ...edges.values()]
    .flatMap((steps) => Object.values(steps) as ReadonlySet<string>[])
    .reduce((sum, { size }) => sum + size, 0);
  const counters: Record<string, number> = {};
  let done = 0;
  const write = async (text: string, parameters: object, elements: number) => {
    const { records, summary } = await session.executeWrite((transaction: ManagedTransaction) =>
      transaction.run(text, { graph, ...parameters }),
    );
    for (const [counter, count] of Object.entries(summary.counters.updates()))
      if (count > 0) counters[counter] = (counters[counter] ?? 0) + count;
    done += elements;
    onProgress?.("writing", done, all);
    return Number(records[0]?.get("seen") ?? 0);
  };
  const writeRows = async (
    text: string,
    columns: readonly Column[],
    rows: readonly Hashed<NodeRow>[],
  ) => {
    const seen = await write(
      text,
      { rows: rows.map((row) => parameter(row, columns)) },
      rows.length,
    );
    if (seen !== rows.length) throw changedMeanwhile(seen, rows.length);
  };
  const eachChunk = async (text: string, ids: Iterable<string>) => {
    for (const some of chunks(ids)) await write(text, { ids: some }, some.length);
  };

  for (const table of tables.nodes) {
    const { created, changed } = nodes.get(table.kind) ?? nothing;
    if (created.size + changed.size === 0) continue;
    for (const rows of batches(table, {}, (id) => created.has(id) || changed.has(id)))
      await writeRows(nodeStatement(table), table.columns, rows);
  }
  for (const [kind, { moved }] of edges) await eachChunk(edgeRemoval(kind), moved);
  for (const table of tables.edges) {
    const { created, changed, moved } = edges.get(table.kind) ?? nothing;
    if (created.size + changed.size + moved.size === 0) continue;
    const asked = (id: string) => created.has(id) || changed.has(id) || moved.has(id);
    for (const rows of batches(table, {}, asked))
      await writeRows(edgeStatement(table), table.columns, rows);
  }
  for (const [kind, { removed }] of edges) await eachChunk(edgeRemoval(kind), removed);
  for (const [kind, { removed, stale }] of nodes) {
    await eachChunk(nodeRemoval(kind), removed);
    await eachChunk(staleMark(kind), stale);
  }
  return counters;
}

const none: ReadonlySet<string> = new Set();
const nothing = { created: none, changed: none, moved: none };

const changedMeanwhile = (seen: number, sent: number): UserError =>
  new UserError(
    `Neo4j found a place for only ${seen} of ${sent} rows; somebody else is changing this database`,
    "Push again when nothing else writes to it.",
  );
