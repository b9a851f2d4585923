import type { Record as Row, Session } from "neo4j-driver";
import type { EdgeTable, NodeTable } from "../rows.ts";
import { type EdgeKind, edgeKinds, edgeTypes, type NodeKind, nodeKinds } from "../schema.ts";
import { type Difference, difference, type Stored } from "./difference.ts";
import { chunks } from "./ids.ts";
import { read } from "./read.ts";
import { heldNodes, storedEdges, storedNodes } from "./statements.ts";
import { wanted } from "./wanted.ts";

/** A graph as tables; none of them: a graph that is to be no more. */
export interface Tables {
  readonly nodes: readonly NodeTable[];
  readonly edges: readonly EdgeTable[];
}

export interface NodeDifference extends Difference {
  /** Gone from the graph, but others have tied something to them: these are only marked. */
  readonly stale: ReadonlySet<string>;
}

/** For every kind what is to be done, and of a kind without anything to do nothing. */
export interface Survey {
  readonly nodes: ReadonlyMap<NodeKind, NodeDifference>;
  readonly edges: ReadonlyMap<EdgeKind, Difference>;
}

/** Told how many of the graph's nodes and edges are compared. */
export type OnProgress = (doing: "comparing" | "writing", done: number, all: number) => void;

export const sizeOf = ({ nodes, edges }: Tables): number =>
  [...nodes, ...edges].reduce((sum, { size }) => sum + size, 0);

/**
 * Reads back what the database has in the graph's name, kind by kind, and compares. Nothing is
 * written. One kind is held in memory at a time, as ids and hashes; of all kinds what differs.
 */
export async function survey(
  session: Session,
  tables: Tables,
  graph: string,
  onProgress?: OnProgress,
): Promise<Survey> {
  const all = sizeOf(tables);
  let done = 0;
  const compare = async (kind: NodeKind | EdgeKind, cypher: string, of: (row: Row) => Stored) => {
    const mine = [...tables.nodes, ...tables.edges].filter((table) => table.kind === kind);
    const found = difference(wanted(mine), await read(session, cypher, { graph }, of));
    done += mine.reduce((sum, { size }) => sum + size, 0);
    onProgress?.("comparing", done, all);
    return found;
  };
  const nodes = new Map<NodeKind, NodeDifference>();
  for (const kind of nodeKinds) {
    const found = await compare(kind, storedNodes(kind), storedNode);
    nodes.set(kind, await withoutHeld(session, kind, found, graph));
  }
  const edges = new Map<EdgeKind, Difference>();
  for (const kind of edgeKinds) edges.set(kind, await compare(kind, storedEdges(kind), storedEdge));
  return { nodes: withWork(nodes), edges: withWork(edges) };
}

const storedNode = (row: Row): Stored => ({
  id: row.get("id"),
  hash: row.get("hash") ?? undefined,
  stale: row.get("stale") !== null,
});

const storedEdge = (row: Row): Stored => ({
  id: row.get("id"),
  hash: row.get("hash") ?? undefined,
  ends: [
    { kinds: row.get("fromKinds"), id: row.get("from") },
    { kinds: row.get("toKinds"), id: row.get("to") },
  ],
});

/** Of the nodes that are to go those apart on which other people's relationships hang. */
async function withoutHeld(
  session: Session,
  kind: NodeKind,
  found: Difference,
  graph: string,
): Promise<NodeDifference> {
  const removed = new Set(found.removed);
  const stale = new Set<string>();
  const parameters = { graph, types: Object.keys(edgeTypes) };
  for (const ids of chunks(found.removed, 10_000))
    for (const { id, marked } of await read(
      session,
      heldNodes(kind),
      { ...parameters, ids },
      (row) => ({ id: row.get("id") as string, marked: row.get("stale") !== null }),
    )) {
      removed.delete(id);
      if (!marked) stale.add(id);
    }
  return { ...found, removed, stale };
}

const withWork = <K, D extends object>(all: ReadonlyMap<K, D>): ReadonlyMap<K, D> =>
  new Map(
    [...all].filter(([, steps]) => Object.values(steps).some((ids: Set<string>) => ids.size > 0)),
  );
