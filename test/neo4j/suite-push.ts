import { beforeAll, describe, expect, test } from "vitest";
import { cypherScript } from "../../graph/formats/cypher.ts";
import type { Graph } from "../../graph/graph.ts";
import { push } from "../../graph/neo4j/push.ts";
import { madeGraph } from "../graphs.ts";
import { wanted } from "./database.ts";
import type { Stage } from "./suite.ts";

/** What is written is what the graph says, to the last sign, and only once. */
export function pushSuite({ connection, database: { ask, lastCommit, stored }, named }: Stage) {
  describe("a graph of every kind, its texts hostile and as long as books", () => {
    const name = named("hostile");
    const hostile = madeGraph({
      seed: 11,
      nodes: 150,
      density: 5,
      longest: "ы'`\"\\u0027\\ \u0000{}".repeat(70_000),
    });

    beforeAll(async () => {
      const { graph, documents } = hostile;
      const pushed = await push(connection(), graph, documents, { name });
      expect(pushed.changes).toMatchObject({
        nodesCreated: graph.nodes.length,
        relationshipsCreated: graph.edges.length,
      });
    });

    test("is there as it was sent, to the last sign", async () => {
      expect(await stored(name)).toEqual(wanted(hostile.graph, hostile.documents));
    });

    test("is not written a second time: no counter moves, no transaction is committed", async () => {
      const before = await lastCommit();
      expect(before).toHaveLength(1);
      const { changes } = await push(connection(), hostile.graph, hostile.documents, { name });
      expect(changes).toEqual({});
      expect(await lastCommit()).toEqual(before);
      // It does move when something is written.
      await ask("CREATE (n:Mine {graph: $name}) DELETE n", { name });
      expect(await lastCommit()).not.toEqual(before);
    });

    test("a change writes itself and nothing else; what others have added stays", async () => {
      const { graph, documents } = hostile;
      const index = graph.nodes.findIndex(
        ({ attributes }) => attributes.kind === "Meeting" && attributes.round !== undefined,
      );
      const { key } = graph.nodes[index]!;
      await ask(
        `MATCH (n {graph: $name, id: $key}) SET n.note = 'mine' CREATE (n)-[:MINE]->(:Mine {graph: $name})`,
        { name, key },
      );
      const changed = structuredClone(graph) as Graph;
      const attributes = changed.nodes[index]!.attributes as unknown as Record<string, unknown>;
      attributes["name"] = "The second round";
      delete attributes["round"];
      const { changes } = await push(connection(), changed, documents, { name });
      expect(Object.keys(changes)).toEqual(["propertiesSet"]);
      const [row] = await ask(
        "MATCH (n {graph: $name, id: $key})-[:MINE]->(m) RETURN n.name, n.round, n.note",
        { name, key },
      );
      expect(row).toEqual(["The second round", null, "mine"]);
      await ask("MATCH (m:Mine {graph: $name}) DETACH DELETE m", { name });
    });
  });

  test("the script for cypher-shell leaves what a push leaves", async () => {
    const { graph, documents } = madeGraph({
      seed: 12,
      nodes: 45,
      density: 1,
      longest: "'\\u0027\\".repeat(2000),
    });
    const name = named("script");
    for (const statement of cypherScript(graph, documents, { name }))
      if (!statement.startsWith("//")) await ask(statement.replace(/;\n$/, ""));
    expect(await stored(name)).toEqual(wanted(graph, documents));
    expect((await push(connection(), graph, documents, { name })).changes).toEqual({});
  });
}
