// The catalogue of questions: sound as data, and each of them answered by a real Neo4j.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentText, Graph } from "../graph/graph.ts";
import type { Connection } from "../graph/neo4j/connection.ts";
import { push } from "../graph/neo4j/push.ts";
import { catalogue } from "../graph/questions/catalogue.ts";
import { type Question, valuesFor } from "../graph/questions/question.ts";
import { readBuilt } from "../src/cli/built.ts";
import { madeGraph } from "./graphs.ts";
import { testServer } from "./neo4j/server.ts";
import { parley, seeds } from "./parley.ts";

const names = catalogue.map(({ name }) => name);

describe("the catalogue", () => {
  test("holds two dozen questions and more, each with a name of its own that a file may have", () => {
    expect(names.length).toBeGreaterThanOrEqual(24);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("draws a picture for a third of them", () => {
    const drawing = catalogue.filter(({ draws }) => draws);
    expect(drawing.length * 3).toBeGreaterThanOrEqual(names.length);
  });

  test.each(catalogue)(
    "$name reads one corpus in an order, by parameters that it declares",
    ({ asks, explains, cypher, parameters }) => {
      expect(asks).toMatch(/^[A-Z].*\?$/);
      expect(explains).toMatch(/^\S.*\.$/);
      const used = [...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name!);
      const declared = ["graph", ...parameters.map(({ name }) => name)];
      expect([...new Set(used)].sort()).toEqual(declared.sort());
      expect(cypher).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|LOAD|CALL)\b/);
      if (!cypher.includes("shortestPath")) expect(cypher).toMatch(/\nORDER BY /);
      expect(cypher).toMatch(/^(MATCH|OPTIONAL)\b/);
    },
  );

  test("has no values where the graph has nothing of the kind", () => {
    const { graph } = madeGraph({ seed: 1, hostile: false });
    const empty: Graph = { ...graph, nodes: [], edges: [] };
    for (const question of catalogue)
      expect(valuesFor(question, empty, "c")).toEqual(
        question.parameters.length === 0 ? { graph: "c" } : undefined,
      );
  });
});

const server = await testServer();

describe.skipIf(server === undefined)("on a real Neo4j", () => {
  const connection = server?.connection as Connection;
  const run = `parley-test-${randomUUID()}`;
  const folder = mkdtempSync(join(tmpdir(), "parley-questions-"));
  const corpora: { name: string; graph: Graph; documents: readonly DocumentText[] }[] = [];
  let driver: Driver;

  beforeAll(async () => {
    driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
      disableLosslessIntegers: true,
    });
    await parley(["build", seeds, "--out", folder, "--no-cache"], { cwd: folder });
    corpora.push({ name: `${run} example`, ...readBuilt(folder, folder) });
    // What five documents do not hold: statements that differ, offices of the past.
    const made = madeGraph({ seed: 15, nodes: 260, density: 3, hostile: false });
    corpora.push({ name: `${run} made`, ...made });
    const hostile = madeGraph({ seed: 19, nodes: 260, density: 3 });
    corpora.push({ name: `${run} hostile`, ...hostile });
    for (const { name, graph, documents } of corpora)
      await push(connection, graph, documents, { name });
  });
  afterAll(async () => {
    await driver.executeQuery("MATCH (n) WHERE n.graph STARTS WITH $run DETACH DELETE n", { run });
    await driver.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const known = new Map<Question, Promise<unknown[][][]>>();
  const answers = (question: Question): Promise<unknown[][][]> => {
    const found = known.get(question) ?? asked(question);
    known.set(question, found);
    return found;
  };

  /** Rows of all corpora, each asked with the values of its own graph. */
  async function asked(question: Question): Promise<unknown[][][]> {
    const all = corpora.map(async ({ name, graph }) => {
      const values = valuesFor(question, graph, name);
      if (values === undefined) return [];
      const { records } = await driver.executeQuery(question.cypher, values, { routing: "READ" });
      return records.map((record) => [...record.values()]);
    });
    return await Promise.all(all);
  }

  test.each(catalogue)("$asks", async (question) => {
    const [example = [], made = [], hostile = []] = await answers(question);
    expect(example.length + made.length).toBeGreaterThan(0);
    for (const row of [...example, ...made, ...hostile]) {
      const drawn = row.some(
        (cell) =>
          neo4j.isNode(cell as object) ||
          neo4j.isRelationship(cell as object) ||
          neo4j.isPath(cell as object),
      );
      expect(drawn).toBe(question.draws === true);
    }
  });

  test("nearly all are answered by the five example documents", async () => {
    const silent: string[] = [];
    for (const question of catalogue)
      if ((await answers(question))[0]!.length === 0) silent.push(question.name);
    expect(catalogue.length - silent.length, silent.join(", ")).toBeGreaterThanOrEqual(40);
  });

  test("no answer holds anything of another corpus", async () => {
    for (const question of catalogue)
      for (const [at, rows] of (await answers(question)).entries())
        for (const cell of rows.flat())
          if (neo4j.isNode(cell as object) || neo4j.isRelationship(cell as object))
            expect((cell as { properties: object }).properties).toMatchObject({
              graph: corpora[at]!.name,
            });
  });
});
