import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Column } from "../graph/columns.ts";
import { cypherScript } from "../graph/formats/cypher.ts";
import type { DocumentText, Graph } from "../graph/graph.ts";
import { graphJson, listJson } from "../graph/json.ts";
import { type Connection, push } from "../graph/neo4j/push.ts";
import { edgeTables, type NodeRow, nodeTables } from "../graph/rows.ts";
import { UserError } from "../src/model/diagnostic.ts";
import { madeGraph } from "./graphs.ts";
import { type Question, questions, reader } from "./neo4j/questions.ts";
import { testServer } from "./neo4j/server.ts";

// Installing, fetching and starting a server: minutes on a machine that has nothing, else seconds.
const server = await testServer();

describe.skipIf(server === undefined)("on a real Neo4j", { timeout: 120_000 }, () => {
  const connection = server?.connection as Connection;
  /** Graphs of our own in what may be somebody's database. */
  const run = `parley-test-${randomUUID()}`;
  const named = (name: string) => `${run} ${name}`;
  let driver: Driver;

  beforeAll(async () => {
    driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
      disableLosslessIntegers: true,
    });
    await driver.verifyConnectivity();
  });
  afterAll(async () => {
    await ask("MATCH (n) WHERE n.graph STARTS WITH $run DETACH DELETE n", { run });
    await driver.close();
    await server?.stop();
  });

  async function ask(cypher: string, parameters: object = {}): Promise<unknown[][]> {
    const { records } = await driver.executeQuery(cypher, parameters);
    return records.map((record) => [...record.values()]);
  }

  /** The server's mark of the last transaction that it committed, whoever's that was. */
  async function lastCommit(): Promise<string[]> {
    const session = driver.session();
    await session.executeRead((transaction) => transaction.run("RETURN 1"));
    await session.close();
    return session.lastBookmarks();
  }

  /** Everything that a graph of a name holds, as the rows that it was written from. */
  async function stored(name: string) {
    const nodes = await ask("MATCH (n {graph: $name}) RETURN labels(n), properties(n)", { name });
    const ties = await ask(
      `MATCH (a)-[r {graph: $name}]->(b) RETURN type(r), a.id, b.id, properties(r)`,
      { name },
    );
    const plain = (properties: unknown) => {
      const { graph, hash, ...rest } = properties as Record<string, unknown>;
      return Object.fromEntries(
        Object.entries(rest).map(([key, value]) => [
          key,
          neo4j.isDate(value as object) ? `date ${String(value)}` : value,
        ]),
      );
    };
    const byText = (lines: unknown[]) =>
      lines.map((line) => JSON.stringify(line, sortedKeys)).sort();
    return {
      nodes: byText(nodes.map(([labels, properties]) => [labels, plain(properties)])),
      ties: byText(ties.map(([type, from, to, properties]) => [type, from, to, plain(properties)])),
    };
  }

  /** The same, from the graph. */
  function wanted(graph: Graph, documents: readonly DocumentText[]) {
    const properties = ({ id, values }: NodeRow, columns: readonly Column[]) => ({
      id,
      ...Object.fromEntries(
        columns.flatMap(({ name, type }) => {
          const value = values[name];
          return value === undefined ? [] : [[name, type === "date" ? `date ${value}` : value]];
        }),
      ),
    });
    const line = (value: unknown) => JSON.stringify(value, sortedKeys);
    return {
      nodes: nodeTables(graph, documents)
        .flatMap(({ kind, rows, columns }) =>
          [...rows].map((row) => line([[kind], properties(row, columns)])),
        )
        .sort(),
      ties: edgeTables(graph, documents)
        .flatMap(({ kind, rows, columns }) =>
          [...rows].map((row) => line([kind, row.from, row.to, properties(row, columns)])),
        )
        .sort(),
    };
  }

  describe("a graph of every kind, its texts hostile", () => {
    const name = named("hostile");
    const hostile = madeGraph({
      seed: 11,
      nodes: 200,
      density: 6,
      longest: "ы'`\"\\u0027\\ \u0000".repeat(12_000),
    });

    test("is there as it was sent, to the last sign", async () => {
      const { graph, documents } = hostile;
      const pushed = await push(connection, graph, documents, { name });
      expect(pushed.changes).toMatchObject({
        nodesCreated: graph.nodes.length,
        relationshipsCreated: graph.edges.length,
      });
      expect(await stored(name)).toEqual(wanted(graph, documents));
    });

    test("is not written a second time: no counter moves, no transaction is committed", async () => {
      const before = await lastCommit();
      expect(before).toHaveLength(1);
      const { changes } = await push(connection, hostile.graph, hostile.documents, { name });
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
      const { changes } = await push(connection, changed, documents, { name });
      expect(Object.keys(changes)).toEqual(["propertiesSet"]);
      const [row] = await ask(
        "MATCH (n {graph: $name, id: $key})-[:MINE]->(m) RETURN n.name, n.round, n.note",
        { name, key },
      );
      expect(row).toEqual(["The second round", null, "mine"]);
      await ask("MATCH (m:Mine {graph: $name}) DETACH DELETE m", { name });
    });

    test("pruned, a smaller graph leaves nothing of the larger; what hangs on others stays", async () => {
      const [mine, theirs] = [named("pruned"), named("beside")];
      const { graph, documents } = madeGraph({ seed: 13, nodes: 80, density: 4 });
      for (const name of [mine, theirs]) await push(connection, graph, documents, { name });
      const nodes = graph.nodes.filter((_, index) => index % 3 !== 0);
      const there = new Set(nodes.map(({ key }) => key));
      const edges = graph.edges.filter(
        ({ source, target }) => there.has(source) && there.has(target),
      );
      const [gone] = graph.nodes;
      await ask("MATCH (n {graph: $mine, id: $key}) CREATE (n)-[:MINE]->(:Mine {graph: $mine})", {
        mine,
        key: gone!.key,
      });
      const smaller = { ...graph, nodes, edges };
      // Claims whose speaker is gone are named anew; nothing goes unasked.
      const { changes } = await push(connection, smaller, documents, { name: mine });
      expect(Object.keys(changes)).toEqual(["propertiesSet"]);
      const pruned = { name: mine, pruned: true };
      expect((await push(connection, smaller, documents, pruned)).changes).toEqual({
        nodesDeleted: graph.nodes.length - nodes.length - 1,
        relationshipsDeleted: graph.edges.length - edges.length,
      });
      await ask("MATCH (n {graph: $mine})-[:MINE]->(m) DETACH DELETE n, m", { mine });
      expect((await push(connection, smaller, documents, pruned)).changes).toEqual({});
      expect(await stored(mine)).toEqual(wanted(smaller, documents));
      expect(await stored(theirs)).toEqual(wanted(graph, documents));
    });

    test("the script for cypher-shell leaves what a push leaves", async () => {
      const { graph, documents } = madeGraph({
        seed: 12,
        nodes: 90,
        longest: "'\\u0027\\".repeat(2000),
      });
      const [scripted, pushed] = [named("script"), named("push")];
      for (const statement of cypherScript(graph, documents, { name: scripted }))
        if (!statement.startsWith("//")) await ask(statement.replace(/;\n$/, ""));
      expect(await stored(scripted)).toEqual(wanted(graph, documents));
      await push(connection, graph, documents, { name: pushed });
      expect(await stored(pushed)).toEqual(await stored(scripted));
      expect((await push(connection, graph, documents, { name: scripted })).changes).toEqual({});
    });
  });

  describe("two graphs side by side", () => {
    test("never touch each other, even with the same ids", async () => {
      const { graph, documents } = madeGraph({ seed: 13, hostile: false });
      const other = madeGraph({ seed: 14, hostile: false });
      const [a, b] = [named("a"), named("b")];
      await push(connection, graph, documents, { name: a });
      const before = await stored(a);
      const { changes } = await push(connection, graph, documents, { name: b });
      expect(changes["nodesCreated"]).toBe(graph.nodes.length);
      await push(connection, other.graph, other.documents, { name: b });
      expect(await stored(a)).toEqual(before);
      const [bridges] = await ask("MATCH (x {graph: $a})--(y {graph: $b}) RETURN count(*)", {
        a,
        b,
      });
      expect(bridges).toEqual([0]);
      const [shared] = await ask(
        "MATCH (x {graph: $a}) MATCH (y {graph: $b, id: x.id}) RETURN count(DISTINCT x)",
        { a, b },
      );
      expect(shared).toEqual([graph.nodes.length]);
    });
  });

  describe("a reporter asks, and the answer is what the graph says", () => {
    const { graph, documents } = madeGraph({ seed: 15, nodes: 260, density: 3, hostile: false });
    const read = reader(graph, new Map(documents.map(({ key, text }) => [key, text])));
    const name = named("questions");
    beforeAll(() => push(connection, graph, documents, { name }));

    test.each(questions)("$asks", async ({ cypher, parameters, ordered, answer }: Question) => {
      const person = read.nodes("Person")[0]!.key;
      const found = await ask(cypher, { ...parameters, person, graph: name });
      const said = answer(read);
      expect(found.length).toBeGreaterThan(0);
      const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row));
      if (ordered) expect(lines(found)).toEqual(lines(said));
      else expect(lines(found).sort()).toEqual(lines(said).sort());
    });
  });

  describe("what goes wrong is said in a line, with what to do", () => {
    const { graph, documents } = madeGraph({ seed: 16, nodes: 12, density: 1 });
    const nobody = "127.0.0.1:9";
    const cases: readonly [string, Partial<Connection>, message: RegExp, hint: RegExp][] = [
      [
        "a wrong password",
        { password: "not this one" },
        /does not accept the password of user/,
        /--password-file/,
      ],
      ["a wrong database", { database: "nowhere" }, /has no database nowhere/, /SHOW DATABASES/],
      [
        "nothing listening",
        { uri: `bolt://${nobody}` },
        /No Neo4j answers at bolt:\/\/127/,
        /started/,
      ],
      ["no cluster listening", { uri: `neo4j://${nobody}` }, /No Neo4j answers/, /started/],
      [
        "TLS where there is none",
        { uri: connection?.uri.replace("bolt:", "bolt+s:") },
        /No Neo4j answers/,
        /TLS/,
      ],
      ["the port for HTTP", { uri: `bolt://127.0.0.1:${server?.http}` }, /port for HTTP/, /7687/],
      [
        "another kind of address",
        { uri: "http://127.0.0.1:7474" },
        /is no address of a Neo4j/,
        /bolt:/,
      ],
    ];
    test.each(cases.filter(([name]) => server?.http !== undefined || !/HTTP|TLS/.test(name)))(
      "%s",
      async (_, wrong, message, hint) => {
        const began = performance.now();
        const error = await push({ ...connection, ...wrong }, graph, documents, {
          name: named("error"),
        }).then(
          () => undefined,
          (caught: unknown) => caught,
        );
        expect(error).toBeInstanceOf(UserError);
        const { message: said, hint: advice } = error as UserError;
        expect(said).toMatch(message);
        expect(said).not.toMatch(/\n|not this one/);
        expect(advice).toMatch(hint);
        // Nobody waits half a minute for a typing mistake.
        expect(performance.now() - began).toBeLessThan(20_000);
      },
    );
  });

  describe("parley neo4j push", () => {
    const folder = mkdtempSync(join(tmpdir(), "parley-push-"));
    afterAll(() => rmSync(folder, { recursive: true }));
    const { graph, documents } = madeGraph({ seed: 17 });
    const name = named("command");
    const command = (argv: readonly string[], env: Record<string, string> = {}) => {
      const { NEO4J_PASSWORD, NEO4J_URI, NEO4J_DATABASE, NEO4J_USERNAME, ...rest } = process.env;
      const main = join(import.meta.dirname, "../src/cli/main.ts");
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["--import", "tsx", main, "neo4j", "push", folder, "--graph", name, ...argv],
        { encoding: "utf8", env: { ...rest, NEO4J_URI: connection.uri, ...env } },
      );
      return { status, stdout, stderr };
    };
    beforeAll(() => {
      writeFileSync(join(folder, "graph.json"), [...graphJson(graph)].join(""));
      writeFileSync(join(folder, "documents.json"), [...listJson("[", documents, "]\n")].join(""));
      writeFileSync(join(folder, "layout.json"), "{}\n");
      writeFileSync(join(folder, "auth.txt"), `${connection.user}/${connection.password}\n`);
    });

    test("writes a built folder, then has nothing to change", () => {
      const first = command(["--json"], {
        NEO4J_PASSWORD: connection.password,
        NEO4J_USERNAME: connection.user,
      });
      expect(first.stderr).toBe("");
      expect(JSON.parse(first.stdout)).toMatchObject({
        graph: name,
        nodes: graph.nodes.length,
        changes: { nodesCreated: graph.nodes.length },
      });
      const file = join(folder, "auth.txt");
      const second = command(["--user", connection.user, "--password-file", file]);
      expect(second).toMatchObject({ status: 0, stderr: "" });
      expect(second.stdout).toMatch(/^Nothing to change: /);
    });

    test.each<[string, string[], Record<string, string>, RegExp]>([
      ["no password", [], {}, /password of user neo4j is missing.*NEO4J_PASSWORD/],
      [
        "a password in the address",
        ["--uri", "bolt://neo4j:secret@127.0.0.1:7687"],
        {},
        /holds a user or a password/,
      ],
      ["a wrong password", [], { NEO4J_PASSWORD: "no" }, /does not accept the password/],
      ["no such file", ["--password-file", "/nowhere/secret"], {}, /cannot be read \(ENOENT\)/],
      ["a graph without a name", ["--graph", " "], {}, /name of a graph/],
    ])("%s: one line, exit 1", (_, argv, env, message) => {
      const { status, stdout, stderr } = command(argv, env);
      expect(stderr).toMatch(message);
      expect(stderr).toMatch(/^parley: [^\n]*\n$/);
      expect(stderr).not.toContain("secret@");
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    });

    test("a graph of kinds that nobody knows is refused before anything is written", () => {
      const spoilt = structuredClone(graph) as Graph;
      (spoilt.nodes[0]!.attributes as { kind: string }).kind = "Spy`) DETACH DELETE n //";
      writeFileSync(join(folder, "graph.json"), [...graphJson(spoilt)].join(""));
      const { status, stderr } = command([], { NEO4J_PASSWORD: connection.password });
      expect(stderr).toMatch(/holds no graph as this parley writes it/);
      expect(status).toBe(1);
    });
  });
});

/** Objects with their keys in one order, whoever made them. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
