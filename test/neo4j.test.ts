import { beforeAll, describe, expect, test } from "vitest";
import { push } from "../graph/neo4j/push.ts";
import { madeGraph } from "./graphs.ts";
import { type Question, questions, reader } from "./neo4j/questions.ts";
import { testServer } from "./neo4j/server.ts";
import { neo4jSuite } from "./neo4j/suite.ts";

// Installing, fetching and starting a server: minutes on a machine that has nothing, else seconds.
const server = await testServer();

if (server === undefined) test.skip("no Neo4j can be had here", () => {});
else
  neo4jSuite(server, 3, ({ connection, named, database }) => {
    describe("a reporter asks, and the answer is what the graph says", () => {
      const { graph, documents } = madeGraph({ seed: 15, nodes: 260, density: 3, hostile: false });
      const read = reader(graph, new Map(documents.map(({ key, text }) => [key, text])));
      const name = named("questions");
      beforeAll(() => push(connection(), graph, documents, { name }));

      test.each(questions)("$asks", async ({ cypher, parameters, ordered, answer }: Question) => {
        const person = read.nodes("Person")[0]!.key;
        const found = await database.ask(cypher, { ...parameters, person, graph: name });
        const said = answer(read);
        expect(found.length).toBeGreaterThan(0);
        const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row));
        if (ordered) expect(lines(found)).toEqual(lines(said));
        else expect(lines(found).sort()).toEqual(lines(said).sort());
      });
    });
  });
