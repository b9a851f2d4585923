// The catalogue of questions is sound as data; test/neo4j/suite-questions.ts asks them.
import { describe, expect, test } from "vitest";
import type { Graph } from "../graph/graph.ts";
import { catalogue } from "../graph/questions/catalogue.ts";
import { valuesFor } from "../graph/questions/question.ts";
import { madeGraph } from "./graphs.ts";

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
