import type { Session } from "neo4j-driver";
import { byText } from "../../src/model/span.ts";
import type { Graph } from "../graph.ts";
import { type EdgeKind, edgeTypes, type NodeKind, nodeTypes } from "../schema.ts";
import { edgeIds, edgeRemoval, nodeIds, nodeRemoval } from "./statements.ts";

const batch = 1000;

/**
 * Removes what a corpus has in the database and the graph does not: what an earlier build wrote under
 * the same name. Relationships first; a node on which relationships of others hang stays.
 */
export async function prune(
  session: Session,
  { nodes, edges }: Graph,
  name: string,
  write: (text: string, parameters: object) => Promise<unknown>,
): Promise<void> {
  const removeOthers = async (known: ReadonlySet<string>, find: string, remove: string) => {
    const { records } = await session.executeRead((transaction) =>
      transaction.run(find, { graph: name }),
    );
    const others = records
      .map((record) => String(record.get("id")))
      .filter((id) => !known.has(id))
      .sort(byText);
    for (let at = 0; at < others.length; at += batch)
      await write(remove, { graph: name, ids: others.slice(at, at + batch) });
  };
  const ties = new Set(edges.map(({ key }) => key));
  for (const kind of Object.keys(edgeTypes) as EdgeKind[])
    await removeOthers(ties, edgeIds(kind), edgeRemoval(kind));
  const things = new Set(nodes.map(({ key }) => key));
  for (const kind of Object.keys(nodeTypes) as NodeKind[])
    await removeOthers(things, nodeIds(kind), nodeRemoval(kind));
}
