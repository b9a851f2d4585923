import type { Session } from "neo4j-driver";
import { UserError } from "../../src/model/diagnostic.ts";
import { eachAhead } from "./each-ahead.ts";
import type { OnProgress, Survey, Tables } from "./survey.ts";
import { writes } from "./writes.ts";

/** The server's own counters, those above 0: `nodesCreated`, `propertiesSet`. */
export type Counters = Readonly<Record<string, number>>;

/** Does what a survey found, write after write in one session. */
export async function apply(
  session: Session,
  survey: Survey,
  tables: Tables,
  graph: string,
  onProgress?: OnProgress,
): Promise<Counters> {
  const all = [...survey.nodes.values(), ...survey.edges.values()]
    .flatMap((steps) => Object.values(steps) as ReadonlySet<string>[])
    .reduce((sum, { size }) => sum + size, 0);
  const counters: Record<string, number> = {};
  let done = 0;
  await eachAhead(writes(survey, tables), async ({ text, parameters, elements }, meanwhile) => {
    const { records, summary } = await session.executeWrite(async (transaction) => {
      const running = transaction.run(text, { graph, ...parameters });
      // A turn later the driver has handed all of it to the network.
      const [result] = await Promise.all([running, turn().then(meanwhile)]);
      return result;
    });
    const seen = Number(records[0]?.get("seen") ?? elements);
    if (seen !== elements) throw changedMeanwhile(seen, elements);
    for (const [counter, count] of Object.entries(summary.counters.updates()))
      if (count > 0) counters[counter] = (counters[counter] ?? 0) + count;
    done += elements;
    onProgress?.("writing", done, all);
  });
  return counters;
}

const turn = () => new Promise((done) => setImmediate(done));

const changedMeanwhile = (seen: number, sent: number): UserError =>
  new UserError(
    `Neo4j found a place for only ${seen} of ${sent} rows; somebody else is changing this database`,
    "Push again when nothing else writes to it.",
  );
