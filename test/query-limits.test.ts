// What a query may cost, may do and must give back, by the real engine.
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../graph/query/answer.ts";
import { grafeo } from "../graph/query/grafeo.ts";
import { type QueryService, queryService } from "../src/cli/query/service.ts";
import { openStore } from "../src/cli/query/store.ts";
import { hostileStrings, madeGraph } from "./graphs.ts";
import { withLittleMemory, withoutEngine } from "./lacking.ts";
import { ownFolder, parley, seeds } from "./parley.ts";

const all = mkdtempSync(join(tmpdir(), "parley-query-limits-"));
const geneva = join(all, "geneva");
const hostile = join(all, "hostile");
const made = madeGraph({ seed: 7, nodes: 300 });
let service: QueryService;

beforeAll(async () => {
  mkdirSync(hostile);
  const { graph, documents, layout } = made;
  for (const [name, content] of Object.entries({ graph, documents, layout }))
    writeFileSync(join(hostile, `${name}.json`), JSON.stringify(content));
  service = queryService(hostile, all);
  const { code, stderr } = await parley(["build", seeds, "--out", geneva], { cwd: all });
  expect({ code, stderr }).toMatchObject({ code: 0 });
});
afterAll(() => {
  service.close();
  rmSync(all, { recursive: true, force: true });
});

const ask = (
  cypher: string,
  { parameters = {}, limit = 1000 }: { parameters?: Record<string, unknown>; limit?: number } = {},
): Promise<Answer> => service.ask({ cypher, parameters, limit }, { seconds: 20 });
const one = async (cypher: string, parameters = {}) =>
  (await ask(cypher, { parameters })).rows[0]?.[0];
const countless = "UNWIND range(1, 10000000000) AS x RETURN count(x)";
const counted = "MATCH (n) RETURN count(n)";

describe("limits", () => {
  test("the command says that there are more rows", async () => {
    const words = ["query", "MATCH (p:Person) RETURN p.name", geneva];
    const few = await parley([...words, "--limit", "2", "--format", "json"], { cwd: all });
    expect(JSON.parse(few.stdout)).toMatchObject({
      columns: ["p.name"],
      rows: [[expect.any(String)], [expect.any(String)]],
      truncated: true,
      limit: 2,
    });
    expect(few).toMatchObject({ code: 0, stderr: expect.stringContaining("there are more") });
  });

  test.each([
    "UNWIND range(1, 3) AS x RETURN x",
    "UNWIND range(1, 3) AS x RETURN x // the end",
    "UNWIND range(1, 9) AS x RETURN x ORDER BY x LIMIT 3;",
    "UNWIND range(1, 4) AS x RETURN x ORDER BY x SKIP 1",
    "UNWIND [1, 2] AS x RETURN x UNION UNWIND [2, 3] AS x RETURN x",
  ])("of three rows, none too many: %s", async (cypher) => {
    expect(await ask(cypher, { limit: 2 })).toMatchObject({ truncated: true, limit: 2 });
    expect((await ask(cypher, { limit: 2 })).rows).toHaveLength(2);
    const whole = await ask(cypher, { limit: 3 });
    expect({ rows: whole.rows.length, truncated: whole.truncated }).toEqual({
      rows: 3,
      truncated: false,
    });
  });

  test("a query that would not end is ended, and the command with it", async () => {
    const began = performance.now();
    const { code, stdout, stderr } = await parley(["query", countless, geneva, "--timeout", "2"], {
      cwd: all,
    });
    // Far less than the engine's own half a minute, on a busy machine too.
    expect(performance.now() - began).toBeLessThan(20_000);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^parley: There was no answer within 2 seconds\. .*--timeout 30.*\n$/);
  });

  test("a query that takes more memory than it may is ended, and the command with it", async () => {
    const words = ["query", "UNWIND range(1, 100000000) AS x RETURN collect(x)", geneva];
    const { code, stdout, stderr } = await parley(words, { cwd: all, env: withLittleMemory });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /^parley: The query took more than 0\.5 GB of memory\. Ask for less.*\n$/,
    );
  });

  test("after one that took too long or was given up, the next is answered", async () => {
    const asking = { cypher: countless, parameters: {}, limit: 1 };
    await expect(service.ask(asking, { seconds: 0.2 })).rejects.toThrow("within 0.2 seconds");
    const signal = AbortSignal.timeout(300);
    await expect(service.ask(asking, { seconds: 20, signal })).rejects.toThrow(/given up|abort/i);
    expect(await one("RETURN 1 AS x")).toBe(1);
  });
});

describe("a query only reads", () => {
  test.each([
    ["CREATE", "cReAtE (:Person {id: 'x'})"],
    ["CREATE", "MATCH (n)/**/CREATE/**/(m)"],
    ["CREATE", "RETURN 1 AS x UNION CREATE (n) RETURN 2 AS x"],
    ["MERGE", "// nothing\nmerge (:Person {id: 'x'})"],
    ["SET", "MATCH (n)\r\nsEt n.name = 'gone'"],
    ["DELETE", "MATCH (n) /* ' */ DELETE n"],
    ["DETACH", "MATCH (n) Detach/*\n*/Delete n"],
    ["REMOVE", "MATCH (n) WITH n reMOVE n.name"],
    ["FOREACH", "forEach(x IN [1] | CREATE (:Q))"],
    ["LOAD", "Load // ; \n Csv FROM 'file:///etc/passwd' AS row RETURN row"],
    ["LOAD", "LOAD CSV WITH HEADERS FROM 'http://127.0.0.1:1/' AS row RETURN row"],
    ["DROP", "DROP INDEX x"],
    ["INSERT", "INSERT (:Person {id: 'x'})"],
  ])("%s is refused: %s", async (word, cypher) => {
    await expect(ask(cypher)).rejects.toThrow(new RegExp(`${word}.*\\(at \\d+:\\d+\\)$`));
    expect(await one(counted)).toBe(made.graph.nodes.length);
  });

  test.each([
    ["RETURN 'CREATE (n) DELETE n' AS text", "CREATE (n) DELETE n"],
    ['RETURN "it\\"s MERGE" AS text', 'it"s MERGE'],
    ["RETURN 'a' /* SET x */ AS text // DELETE", "a"],
    ["WITH 'b' AS `CREATE` RETURN `CREATE`", "b"],
    ["WITH {`delete`: 'c'} AS `merge` RETURN `merge`.`delete` AS `set`", "c"],
  ])("a name or a text of that word may stand in it: %s", async (cypher, wanted) => {
    expect(await one(cypher)).toBe(wanted);
  });

  test("the command refuses it in one line", async () => {
    const words = ["query", "MATCH (n) detach delete n", geneva];
    const before = readFileSync(join(geneva, "graph.json"), "utf8");
    const { code, stdout, stderr } = await parley(words, { cwd: all });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^parley: The query would change the graph by DETACH.*\n$/);
    expect(readFileSync(join(geneva, "graph.json"), "utf8")).toBe(before);
  });
});

describe("the texts of documents", () => {
  const kept = (text: string) => text.replace(/\p{Surrogate}/gu, "\ufffd");

  test("come back letter for letter", async () => {
    const { rows } = await ask("MATCH (n) RETURN n.id, n.name, n");
    const found = new Map(rows.map(([id, name, cell]) => [id, { name, cell }]));
    expect(found.size).toBe(made.graph.nodes.length);
    for (const { key, attributes } of made.graph.nodes) {
      const { name, cell } = found.get(key)!;
      // What has no name of its own is called by its label; of a claim it follows the speakers.
      if ("name" in attributes) expect(name).toBe(kept(attributes.name));
      else expect(String(name).endsWith(kept(attributes.label))).toBe(true);
      expect(cell).toEqual({ node: key, kind: attributes.kind, name });
    }
  });

  test.each(hostileStrings.map((text) => [JSON.stringify(text), text]))(
    "are only values as a parameter: %s",
    async (_, text) => {
      expect(await one("RETURN $value AS x", { value: text })).toBe(kept(text));
      expect(await one("RETURN $value[0].a AS x", { value: [{ a: text }] })).toBe(kept(text));
      const { rows } = await ask("MATCH (n {name: $value}) RETURN n.id", {
        parameters: { value: kept(text) },
      });
      const named = made.graph.nodes.filter(({ attributes: own }) => "name" in own);
      const found = named.filter(({ key }) => rows.some(([id]) => id === key));
      expect(found.map(({ attributes: own }) => "name" in own && own.name)).toEqual(
        named.flatMap(({ attributes: own }) => ("name" in own && own.name === text ? [text] : [])),
      );
    },
  );

  test("are no formulas in CSV, by the command", async () => {
    const value = `=HYPERLINK("x") \`$graph' "q"`;
    const words = ["query", "RETURN $value AS `=1`, 1 - 3 AS n", geneva];
    const { code, stdout } = await parley(
      [...words, "--param", `value=${value}`, "--format", "csv"],
      { cwd: all },
    );
    expect(code).toBe(0);
    expect(parse(stdout)).toEqual([
      ["'=1", "n"],
      [`'${value}`, "-2"],
    ]);
  });
});

describe("the store in .cache", () => {
  const own = ownFolder();
  const home = () => join(own.path, ".cache", "query");
  const storeOf = () => {
    const names = readdirSync(home());
    expect(names).toEqual([expect.stringMatching(/^[\da-f]{32}$/)]);
    return join(home(), names[0]!);
  };
  const copied = () => cpSync(geneva, own.path, { recursive: true });
  const names = "MATCH (n) RETURN n.id, n.name ORDER BY n.id";
  const asked = async (cypher: string) => {
    const store = await openStore(grafeo(), { folder: own.path, cwd: own.path }, () => {});
    try {
      return (await store.query(cypher, {}, 10_000)).rows;
    } finally {
      store.close();
    }
  };

  test("is made anew when it is damaged, and gives the same answer", async () => {
    copied();
    rmSync(home(), { recursive: true, force: true });
    const wanted = await asked(names);
    expect(wanted.length).toBeGreaterThan(100);
    const store = storeOf();
    const file = join(store, "graph.grafeo");
    const sealed = join(store, "sha256");
    const size = readFileSync(file).length;
    const damages: readonly (() => void)[] = [
      () => truncateSync(file, size >> 1),
      () => truncateSync(file, 0),
      () => writeFileSync(file, Buffer.alloc(size)),
      () => {
        const bytes = readFileSync(file);
        bytes[size >> 1]! ^= 255;
        writeFileSync(file, bytes);
      },
      () => copyFileSync(join(own.path, "graph.json"), file),
      () => rmSync(file),
      () => rmSync(sealed),
      () => {
        rmSync(store, { recursive: true });
        writeFileSync(store, "a file");
      },
    ];
    for (const damage of damages) {
      damage();
      expect(await asked(names)).toEqual(wanted);
      expect(readFileSync(join(storeOf(), "graph.grafeo")).length).toBe(size);
    }
  });

  test("what a killed process of the same number has left is in nobody's way", async () => {
    copied();
    await asked(counted);
    const store = storeOf();
    const left = `${store}.${process.pid}.tmp`;
    cpSync(store, left, { recursive: true });
    rmSync(store, { recursive: true });
    expect((await asked(counted))[0]![0]).toBeGreaterThan(100);
    expect(storeOf()).toBe(store);
  });

  test("is done without where nothing can be written", async () => {
    copied();
    rmSync(join(own.path, ".cache"), { recursive: true, force: true });
    writeFileSync(join(own.path, ".cache"), "a file");
    expect((await asked(counted))[0]![0]).toBeGreaterThan(100);
    expect(readFileSync(join(own.path, ".cache"), "utf8")).toBe("a file");
  });

  test("is another one for another graph, which a running service sees", async () => {
    copied();
    const running = queryService(own.path, own.path);
    try {
      const first = async () => {
        const asking = { cypher: "MATCH (p:Person) RETURN p.name", parameters: {}, limit: 1000 };
        return (await running.ask(asking, { seconds: 20 })).rows.flat();
      };
      const before = await first();
      const path = join(own.path, "graph.json");
      const name = before[0] as string;
      writeFileSync(
        path,
        readFileSync(path, "utf8").replaceAll(JSON.stringify(name), '"Zenda Strelsau"'),
      );
      const after = await first();
      expect(after).toContain("Zenda Strelsau");
      expect(after).not.toContain(name);
      expect(after).toHaveLength(before.length);
      storeOf();
    } finally {
      running.close();
    }
  });

  test("is made by two commands at once, and both answer", async () => {
    copied();
    rmSync(home(), { recursive: true, force: true });
    const words = ["query", counted, own.path, "--format", "json"];
    const both = await Promise.all([words, words].map((each) => parley(each, { cwd: all })));
    const count = JSON.parse(readFileSync(join(own.path, "graph.json"), "utf8")).nodes.length;
    for (const { code, stdout, stderr } of both) {
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(JSON.parse(stdout).rows).toEqual([[count]]);
    }
    storeOf();
  });
});

test("without the engine the command says in one line what to do", async () => {
  const words = ["query", counted, geneva];
  const { code, stdout, stderr } = await parley(words, { cwd: all, env: withoutEngine });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(
    /^parley: The engine that answers queries is not installed here.*npm install @grafeo-db\/js@\d.*parley neo4j push.*\n$/,
  );
});
