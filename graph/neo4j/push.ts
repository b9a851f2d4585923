import type { Session } from "neo4j-driver";
import type { DocumentText, Graph } from "../graph.ts";
import { edgeTables, nodeTables } from "../rows.ts";
import { apply, type Counters } from "./apply.ts";
import { type Connection, inSession } from "./connection.ts";
import { addConstraints, missingConstraints } from "./constraints.ts";
import { type Plan, planOf, type Steps, steps } from "./plan.ts";
import { type OnProgress, sizeOf, survey, type Tables } from "./survey.ts";

/** Which of the graphs in the database, and who is told how far the work is. */
export interface Named {
  /** The corpus that every node and relationship is marked with. */
  readonly name: string;
  readonly onProgress?: OnProgress;
}

/** What a push did. */
export interface Pushed {
  /** How many the graph has. */
  readonly nodes: number;
  readonly relationships: number;
  /** The server's own counters. */
  readonly changes: Counters;
  /** How many elements of which kind were created, changed, moved, removed or marked as stale. */
  readonly steps: Steps;
}

/**
 * Makes the database hold a graph and nothing else in its name: writes what is new or differs,
 * removes what is gone. A second push writes nothing, and a push that broke off is completed by the
 * next. What others have there stays: a node that is gone from the graph, but on which relationships
 * of theirs hang, is kept and marked as `stale`.
 */
export const push = (
  connection: Connection,
  graph: Graph,
  documents: readonly DocumentText[],
  named: Named,
): Promise<Pushed> =>
  inSession(connection, async (session) => {
    const tables = tablesOf(graph, documents);
    await addConstraints(session, await missingConstraints(session));
    return {
      nodes: graph.nodes.length,
      relationships: graph.edges.length,
      ...(await mirror(session, tables, named)),
    };
  });

/** What a push of the graph would do now. Nothing is written, no constraint either. */
export const plan = (
  connection: Connection,
  graph: Graph,
  documents: readonly DocumentText[],
  { name, onProgress }: Named,
): Promise<Plan> =>
  inSession(connection, async (session) => {
    const found = await survey(session, tablesOf(graph, documents), name, onProgress);
    const { length: constraints } = await missingConstraints(session);
    return { constraints, ...(await planOf(session, found, graph, name)) };
  });

/** Takes a graph out of the database again, as a push of an empty one would; the constraints stay. */
export const remove = (
  connection: Connection,
  named: Named,
): Promise<Pick<Pushed, "changes" | "steps">> =>
  inSession(connection, (session) => mirror(session, { nodes: [], edges: [] }, named));

async function mirror(session: Session, tables: Tables, { name, onProgress }: Named) {
  const found = await survey(session, tables, name, onProgress);
  const changes = await apply(session, found, tables, name, onProgress);
  return { changes, steps: steps(found) };
}

function tablesOf(graph: Graph, documents: readonly DocumentText[]): Tables {
  const tables = { nodes: nodeTables(graph, documents), edges: edgeTables(graph, documents) };
  const unknown = graph.nodes.length + graph.edges.length - sizeOf(tables);
  if (unknown === 0) return tables;
  throw new Error(`${unknown} nodes or edges are of no kind that the schema knows`);
}
