import { describe, expect, test } from "vitest";
import type { Plan, Step, Steps } from "../../graph/neo4j/plan.ts";
import { plan, push, remove } from "../../graph/neo4j/push.ts";
import { madeGraph } from "../graphs.ts";
import { wanted } from "./database.ts";
import { revised } from "./revised.ts";
import type { Stage } from "./suite.ts";

/** The database becomes the graph, and nothing of anybody else's is touched. */
export function mirrorSuite({ connection, database, named }: Stage) {
  const { ask, lastCommit, stored } = database;
  const first = madeGraph({ seed: 21, nodes: 90, density: 4 });
  const second = revised(first);

  /** All that is not the graph's own, its relationships and the notes on the graph's nodes included. */
  const foreign = async (name: string) => ({
    nodes: await ask(
      "MATCH (n:Foreign) RETURN labels(n), properties(n), COUNT { (n)--() } ORDER BY n.number",
    ),
    ties: await ask(
      "MATCH (a)-[r]->(b) WHERE r.foreign RETURN type(r), properties(r), a.id, b.id ORDER BY r.number",
    ),
    notes: await ask(
      "MATCH (n) WHERE n.graph = $name AND n.note IS NOT NULL RETURN n.id, n.note ORDER BY n.id",
      { name },
    ),
  });

  describe("a changed graph", () => {
    const name = named("changed");
    const gone = first.graph.nodes.filter(
      ({ key }) => !second.graph.nodes.some((node) => node.key === key),
    );
    const held = [gone[0]!.key, gone[1]!.key].sort();

    test("is written; others add to it what is theirs", async () => {
      await push(connection(), first.graph, first.documents, { name });
      // Nodes of our labels and ids without our name, ties between them and ours and between ours.
      await ask(
        `MATCH (n) WHERE n.graph = $name AND n.id IN $held
         WITH collect(n) AS held
         WITH held[0] AS one, held[1] AS two
         CREATE (x:Person:Foreign {number: 1, id: one.id, name: 'not yours'})
         CREATE (y:Meeting:Foreign {number: 2, graph: 'mine', id: 'meeting:mine', hash: 'abc'})
         CREATE (x)-[:ATTENDED {foreign: true, number: 3}]->(y)
         CREATE (x)-[:KNOWS {foreign: true, number: 4}]->(one)
         CREATE (two)-[:ATTENDED {foreign: true, number: 5, graph: 'mine', id: 'x', hash: 'y'}]->(y)`,
        { name, held },
      );
      const stays = second.graph.nodes.slice(0, 9).map(({ key }) => key);
      await ask(
        `MATCH (n) WHERE n.graph = $name AND n.id IN $stays SET n.note = 'seen'
         WITH collect(n) AS ours
         FOREACH (n IN ours[1..] | CREATE (n)-[:SUSPECTED {foreign: true, number: 6}]->(n))`,
        { name, stays },
      );
    });

    test("plan says what a push does, and changes nothing", async () => {
      const [before, commit] = [await stored(name), await lastCommit()];
      const planned = await plan(connection(), second.graph, second.documents, { name });
      expect(await lastCommit()).toEqual(commit);
      const others = await foreign(name);

      const pushed = await push(connection(), second.graph, second.documents, { name });
      expect(counts(planned)).toEqual(pushed.steps);
      const sum = (what: keyof Steps, ...steps: Step[]) => summed(pushed.steps[what], steps);
      expect(pushed.changes).toMatchObject({
        nodesCreated: sum("nodes", "created"),
        nodesDeleted: sum("nodes", "removed"),
        relationshipsCreated: sum("relationships", "created", "moved"),
        relationshipsDeleted: sum("relationships", "removed", "moved"),
      });
      for (const step of ["created", "changed", "removed", "stale"] as const)
        expect(sum("nodes", step), step).toBeGreaterThan(0);
      for (const step of ["created", "changed", "moved", "removed"] as const)
        expect(sum("relationships", step), step).toBeGreaterThan(0);
      const examples = Object.values({ ...planned.nodes, ...planned.relationships })
        .flatMap((steps) => Object.values(steps))
        .flatMap((step) => step.examples);
      expect(examples.every(({ id, name }) => id !== "" && name.length <= 100)).toBe(true);
      expect(examples.some(({ name }) => name.includes(" → "))).toBe(true);

      expect(before).toEqual(wanted(first.graph, first.documents));
      expect(await stored(name)).toEqual(wanted(second.graph, second.documents));
      expect(await foreign(name)).toEqual(others);
      const stale = await ask("MATCH (n) WHERE n.graph = $name AND n.stale RETURN n.id", { name });
      expect(stale.flat().sort()).toEqual(held);
    });

    test("is there to the last sign, so that a plan finds nothing and a push writes nothing", async () => {
      const before = await lastCommit();
      const planned = await plan(connection(), second.graph, second.documents, { name });
      expect(planned).toEqual({ constraints: 0, nodes: {}, relationships: {} });
      const pushed = await push(connection(), second.graph, second.documents, { name });
      expect(pushed).toMatchObject({ changes: {}, steps: { nodes: {}, relationships: {} } });
      expect(await lastCommit()).toEqual(before);
    });

    test("comes back as it was: what was stale is so no more", async () => {
      const others = await foreign(name);
      await push(connection(), first.graph, first.documents, { name });
      expect(await stored(name)).toEqual(wanted(first.graph, first.documents));
      expect(await foreign(name)).toEqual(others);
    });

    test("is taken away; only what others have tied something to stays, as stale", async () => {
      const others = await foreign(name);
      const beside = named("beside");
      await push(connection(), first.graph, first.documents, { name: beside });
      const removed = await remove(connection(), { name });
      const nothing = { nodes: [], ties: [] };
      expect(await stored(name)).toEqual(nothing);
      const { nodes, ties } = await foreign(name);
      expect({ nodes, ties }).toEqual({ nodes: others.nodes, ties: others.ties });
      const marked = await ask("MATCH (n) WHERE n.graph = $name AND n.stale RETURN n.id", { name });
      expect(marked).toHaveLength(summed(removed.steps.nodes, ["stale"]));
      expect(marked.flat()).toEqual(expect.arrayContaining(held));
      expect((await remove(connection(), { name })).changes).toEqual({});
      expect(await stored(beside)).toEqual(wanted(first.graph, first.documents));
      // Without what others had tied to them they go, too.
      await ask("MATCH ()-[r]->() WHERE r.foreign DELETE r");
      await remove(connection(), { name });
      const [left] = await ask("MATCH (n) WHERE n.graph = $name RETURN count(n)", { name });
      expect(left).toEqual([0]);
      await ask("MATCH (n:Foreign) DELETE n");
    });
  });

  test("two graphs of the same ids live side by side", async () => {
    const [a, b] = [named("beside"), named("other")];
    const { changes } = await push(connection(), first.graph, first.documents, { name: b });
    expect(changes["nodesCreated"]).toBe(first.graph.nodes.length);
    await push(connection(), second.graph, second.documents, { name: b });
    expect(await stored(a)).toEqual(wanted(first.graph, first.documents));
    expect(await stored(b)).toEqual(wanted(second.graph, second.documents));
    const [bridges] = await ask(
      "MATCH (x)--(y) WHERE x.graph = $a AND y.graph = $b RETURN count(*)",
      { a, b },
    );
    expect(bridges).toEqual([0]);
  });
}

/** A plan's numbers without its examples. */
const counts = ({ nodes, relationships }: Plan) => {
  const of = (all: object) =>
    Object.fromEntries(
      Object.entries(all).map(([kind, steps]) => [
        kind,
        Object.fromEntries(
          Object.entries(steps as Record<Step, { count: number }>).map(([step, { count }]) => [
            step,
            count,
          ]),
        ),
      ]),
    );
  return { nodes: of(nodes), relationships: of(relationships) };
};

const summed = (all: Steps[keyof Steps], steps: readonly Step[]): number =>
  Object.values(all)
    .flatMap((each) => steps.map((step) => each[step] ?? 0))
    .reduce((sum, count) => sum + count, 0);
