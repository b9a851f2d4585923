import type { Record as Row, Session } from "neo4j-driver";
import type { Graph } from "../graph.ts";
import type { EdgeKind, NodeKind } from "../schema.ts";
import { read } from "./read.ts";
import { edgeNames, nodeNames } from "./statements.ts";
import type { Survey } from "./survey.ts";

/** What happens to nodes or relationships of a kind. Nodes are not moved, relationships not stale. */
export const stepNames = ["created", "changed", "moved", "removed", "stale"] as const;
export type Step = (typeof stepNames)[number];

type ByStep<T> = Partial<Record<Step, T>>;
interface ByKind<T> {
  readonly nodes: Readonly<Partial<Record<NodeKind, T>>>;
  readonly relationships: Readonly<Partial<Record<EdgeKind, T>>>;
}

/** How many elements; what is 0 is left out. */
export type Steps = ByKind<Readonly<ByStep<number>>>;

export interface Example {
  readonly id: string;
  readonly name: string;
}

/** What a push would do. */
export interface Plan extends ByKind<Readonly<ByStep<Planned>>> {
  /** How many constraints it would add to the database. */
  readonly constraints: number;
}

export interface Planned {
  readonly count: number;
  /** The first few. */
  readonly examples: readonly Example[];
}

type Ids = Readonly<ByStep<ReadonlySet<string>>>;

export const steps = ({ nodes, edges }: Survey): Steps => {
  const counts = (ids: Ids) =>
    Object.fromEntries(present(ids).map(([step, { size }]) => [step, size]));
  const ofAll = (all: ReadonlyMap<string, Ids>) =>
    Object.fromEntries([...all].map(([kind, ids]) => [kind, counts(ids)]));
  return { nodes: ofAll(nodes), relationships: ofAll(edges) };
};

/** A survey with names for people: those of the graph, and the database's for what is gone. */
export async function planOf(
  session: Session,
  { nodes, edges }: Survey,
  graph: Graph,
  name: string,
): Promise<Omit<Plan, "constraints">> {
  const names = namesOf(graph, edges);
  const planned = async (all: Ids, cypher: string) => {
    const byStep: ByStep<Planned> = {};
    for (const [step, ids] of present(all)) {
      const few = firstFew(ids);
      const parameters = { graph: name, ids: few.filter((id) => !names.has(id)) };
      if (parameters.ids.length > 0)
        for (const { id, name } of await read(session, cypher, parameters, example))
          names.set(id, name);
      const examples = few.map((id) => ({ id, name: short(names.get(id) ?? "") }));
      byStep[step] = { count: ids.size, examples };
    }
    return byStep;
  };
  const things: Partial<Record<NodeKind, ByStep<Planned>>> = {};
  for (const [kind, ids] of nodes) things[kind] = await planned(ids, nodeNames(kind));
  const ties: Partial<Record<EdgeKind, ByStep<Planned>>> = {};
  for (const [kind, ids] of edges) ties[kind] = await planned(ids, edgeNames(kind));
  return { nodes: things, relationships: ties };
}

const example = (row: Row): Example => ({ id: row.get("id"), name: String(row.get("name") ?? "") });

/** Of every node, and of the edges that are examples. */
function namesOf({ nodes, edges }: Graph, found: Survey["edges"]): Map<string, string> {
  const names = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
  const examples = new Set(
    [...found.values()].flatMap((all) => present(all).flatMap(([, ids]) => firstFew(ids))),
  );
  for (const { key, source, target } of edges)
    if (examples.has(key)) names.set(key, `${names.get(source)} → ${names.get(target)}`);
  return names;
}

const present = (ids: Ids): [Step, ReadonlySet<string>][] =>
  stepNames.flatMap((step) => {
    const some = ids[step];
    return some === undefined || some.size === 0 ? [] : [[step, some]];
  });

const firstFew = (ids: ReadonlySet<string>): string[] => {
  const few: string[] = [];
  for (const id of ids) if (few.push(id) === 3) break;
  return few;
};

/** Names may be as long as documents. */
const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
