// The same rows from the embedded engine as from a real Neo4j, query by query.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentText, Graph } from "../graph/graph.ts";
import type { Connection } from "../graph/neo4j/connection.ts";
import { push } from "../graph/neo4j/push.ts";
import type { Cell } from "../graph/query/answer.ts";
import type { OpenStore } from "../graph/query/engine.ts";
import { grafeo } from "../graph/query/grafeo.ts";
import { catalogue } from "../graph/questions/catalogue.ts";
import { meeting, one, other, person } from "../graph/questions/parameters.ts";
import { valuesFor } from "../graph/questions/question.ts";
import { usualName } from "../graph/usual-name.ts";
import { readBuilt } from "../src/cli/built.ts";
import { madeGraph } from "./graphs.ts";
import { testServer } from "./neo4j/server.ts";
import { parley, seeds } from "./parley.ts";
import { knownToFail, queries } from "./query-cases.ts";

const server = await testServer();
const corpora = ["examples", "made"] as const;

describe.skipIf(server === undefined)("on a real Neo4j and embedded", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-differential-"));
  const run = `differential-${randomUUID()}`;
  const graphs: Record<string, Graph> = {};
  const stores: Record<string, OpenStore> = {};
  let driver: Driver;

  beforeAll(async () => {
    const connection = server?.connection as Connection;
    driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
      disableLosslessIntegers: true,
    });
    await parley(["build", seeds, "--out", join(folder, "built")], { cwd: folder });
    const built: Record<string, { graph: Graph; documents: readonly DocumentText[] }> = {
      examples: readBuilt(join(folder, "built"), folder),
      made: madeGraph({ seed: 41, nodes: 260, density: 4, hostile: false }),
    };
    for (const corpus of corpora) {
      const { graph, documents } = built[corpus]!;
      graphs[corpus] = graph;
      await push(connection, graph, documents, { name: `${run}-${corpus}` });
      const file = join(folder, `${corpus}.grafeo`);
      await grafeo().load({ graph, documents }, file);
      stores[corpus] = grafeo().open(file);
    }
  });
  afterAll(async () => {
    for (const store of Object.values(stores)) store.close();
    await driver?.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  const asked = async (cypher: string, values: Readonly<Record<string, unknown>>) => {
    const parameters = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "number" ? neo4j.int(value) : value,
      ]),
    );
    const { records } = await driver.executeQuery(cypher, parameters);
    return records.map((record) => [...record.values()].map(plain));
  };

  /** Rows of both engines for the first graph that has an answer. */
  const compared = async (
    cypher: string,
    valuesOf: (graph: Graph, corpus: string) => object | undefined,
  ) => {
    let rows = 0;
    for (const corpus of corpora) {
      const name = `${run}-${corpus}`;
      const values = valuesOf(graphs[corpus]!, name) as Record<string, unknown> | undefined;
      if (values === undefined) continue;
      const theirs = await asked(cypher, { ...values, graph: name });
      if (!theirs.some((row) => row.some((value) => value !== null && value !== 0))) continue;
      rows += theirs.length;
      const answer = await stores[corpus]!.query(cypher, { ...values, graph: usualName }, 100_000);
      const lines = (all: readonly (readonly unknown[])[]) =>
        all.map((row) => JSON.stringify(row, sortedKeys).replaceAll(name, usualName));
      const [found, wanted] = [lines(answer.rows.map((row) => row.map(fromCell))), lines(theirs)];
      if (/ORDER BY[^}]*$/.test(cypher)) expect(found).toEqual(wanted);
      else expect(found.sort()).toEqual(wanted.sort());
    }
    expect(rows, "Neo4j has an answer").toBeGreaterThan(0);
  };

  const usual = (graph: Graph) => ({
    meeting: meeting.from(graph),
    person: person.from(graph),
    one: one.from(graph),
    other: other.from(graph),
    two: 2,
  });
  const all = [
    ...queries.map(([name, cypher]) => ({ name, cypher, values: usual })),
    ...catalogue.map((question) => ({
      name: question.name,
      cypher: question.cypher,
      values: (graph: Graph, corpus: string) => valuesFor(question, graph, corpus),
    })),
  ];

  test.each(all)("$name", async ({ name, cypher, values }) => {
    const known = knownToFail[name];
    const error = await compared(cypher, values).then(
      () => undefined,
      (caught: Error) => caught,
    );
    if (known === undefined) {
      if (error) throw error;
    } else expect(error?.message ?? "it works now: take it off the list").toMatch(known);
  });

  test("all but a few run unchanged", () => {
    const failing = queries.filter(([name]) => knownToFail[name] !== undefined);
    expect(queries.length - failing.length).toBeGreaterThanOrEqual(50);
  });
});

/** A value of the driver as the comparison reads it. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isNode(value as object))
    return { node: (value as { properties: { id: string } }).properties.id };
  if (neo4j.isRelationship(value as object))
    return { edge: (value as { properties: { id: string } }).properties.id };
  if (neo4j.isPath(value as object)) {
    const { start, segments } = value as unknown as {
      start: unknown;
      segments: readonly { relationship: unknown; end: unknown }[];
    };
    return {
      path: [start, ...segments.flatMap(({ relationship, end }) => [relationship, end])].map(plain),
    };
  }
  if (typeof value !== "object" || value === null) return value;
  if (neo4j.isDate(value) || neo4j.isDuration(value)) return value.toString();
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

function fromCell(cell: Cell): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  if (Array.isArray(cell)) return cell.map(fromCell);
  if ("node" in cell) return { node: cell.node };
  if ("edge" in cell) return { edge: cell.edge };
  if ("path" in cell) return { path: cell.path.map(fromCell) };
  const { map } = cell as { map: Readonly<Record<string, Cell>> };
  return Object.fromEntries(Object.entries(map).map(([key, each]) => [key, fromCell(each)]));
}

/** Sums of floating numbers differ in their last digits by the order of adding. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
