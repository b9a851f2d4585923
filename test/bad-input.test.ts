import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../src/cli/run.ts";
import { ownFolder, parley } from "./parley.ts";

const folder = ownFolder();
const slow = 60_000;
const good =
  "Talks in Strelsau\nEnvoy Rudolf Elphberg met the delegation in Strelsau on 3 May 2024.";
const at = (...path: string[]): string => join(folder.path, ...path);

// Root reads and writes what it likes, unless that right is taken from it.
const isRoot = process.getuid?.() === 0;
const rights = "dac_override,-dac_read_search";
const humble = isRoot
  ? `exec setpriv --bounding-set=-${rights} --inh-caps=-${rights} "$@"`
  : 'exec "$@"';
const canBeHumble = !isRoot || spawnSync("setpriv", ["--version"]).status === 0;

describe("input that cannot be read is named with a remedy, and the rest is built", () => {
  const cases: readonly {
    readonly name: string;
    readonly make: () => void;
    readonly paths?: readonly string[];
    readonly says: RegExp;
    /** Documents read; the good one among them. */
    readonly documents?: number;
  }[] = [
    {
      name: "an empty file",
      make: () => writeFileSync(at("in/bad.txt"), ""),
      says: /^bad\.txt error loaders\/empty .*Remove it/m,
    },
    {
      name: "random bytes",
      make: () =>
        writeFileSync(
          at("in/bad.txt"),
          Uint8Array.from({ length: 9000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256),
        ),
      says: /^bad\.txt error loaders\/no-text .*Save it as UTF-8/m,
    },
    {
      name: "lone surrogates in UTF-16",
      make: () =>
        writeFileSync(
          at("in/bad.txt"),
          Buffer.from(`\uFEFFThe envoys met in \ud800 Strelsau and \udc00 spoke.`, "utf16le"),
        ),
      says: /^bad\.txt:1:19 warning loaders\/invalid-bytes 2 .*Save the file as UTF-8/m,
      documents: 2,
    },
    {
      name: "lone surrogates in JSON Lines",
      make: () =>
        writeFileSync(
          at("in/bad.jsonl"),
          '{"id":"a","text":"The envoys met \\ud800 in Strelsau."}\n',
        ),
      says: /^bad\.jsonl warning loaders\/lone-surrogate Line 1: /m,
      documents: 2,
    },
    {
      name: "a broken link",
      make: () => symlinkSync("nowhere", at("in/bad.txt")),
      says: /^bad\.txt error loaders\/broken-link .*Remove it/m,
    },
    {
      name: "a pipe",
      make: () => void execFileSync("mkfifo", [at("in/bad.txt")]),
      says: /^bad\.txt error loaders\/no-file .*Copy/m,
    },
    {
      name: "a missing path",
      make: () => {},
      paths: ["in", "gone.txt"],
      says: /^gone\.txt error loaders\/missing .*spelling/m,
    },
    {
      name: "a folder without documents",
      make: () => {
        mkdirSync(at("empty"));
        writeFileSync(at("empty/a.pdf"), "x");
      },
      paths: ["in", "empty"],
      says: /^empty error loaders\/no-documents .*right one/m,
    },
    {
      name: "an id that two lines of JSON Lines have",
      make: () =>
        writeFileSync(
          at("in/bad.jsonl"),
          '{"id":7,"text":"The envoys met in Strelsau."}\n{"id":7,"text":"They met again."}\n',
        ),
      says: /^bad\.jsonl warning loaders\/same-id Line 2: the “id” "7" .* of its own/m,
      documents: 3,
    },
    {
      name: "a broken line of JSON Lines",
      make: () => writeFileSync(at("in/bad.jsonl"), "{oops\n"),
      says: /^bad\.jsonl error loaders\/bad-line Line 1: /m,
    },
  ];
  test.each(cases)(
    "$name",
    async ({ make, paths, says, documents }) => {
      mkdirSync(at("in"));
      writeFileSync(at("in/good.txt"), good);
      make();
      const { code, stdout, stderr } = await parley(["build", ...(paths ?? ["in"])], {
        cwd: folder.path,
      });
      expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringMatching(says) });
      expect(stdout).toMatch(new RegExp(`^ +${documents ?? 1} {2}documents?`));
      expect(readFileSync(at("parley-out/graph.json"), "utf8")).toContain('"path":"good.txt"');
    },
    slow,
  );

  // Other systems make a name in UTF-8 of it.
  test.runIf(process.platform === "linux")(
    "a file whose name is no UTF-8",
    async () => {
      mkdirSync(at("in"));
      writeFileSync(at("in/good.txt"), good);
      writeFileSync(
        Buffer.concat([Buffer.from(at("in/bad")), Buffer.from([0xff, 46, 116, 120, 116])]),
        good,
      );
      const { code, stderr } = await parley(["build", "in"], { cwd: folder.path });
      expect(code).toBe(0);
      expect(stderr).toMatch(/^bad\uFFFD\.txt error loaders\/bad-name .*Rename it\.$/m);
    },
    slow,
  );

  test("a line of 5 MB", async () => {
    mkdirSync(at("in"));
    writeFileSync(at("in/good.txt"), good);
    const prose = "Elphberg said the talks in Strelsau would go on for 12 days ".repeat(4_000);
    writeFileSync(at("in/long.txt"), `${prose}${"strelsau".repeat(600_000)}`);
    const { code, stdout } = await parley(["build", "in"], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ +2 {2}documents/);
  }, 300_000);

  test.runIf(canBeHumble)(
    "files and folders that may not be read",
    async () => {
      mkdirSync(at("in/closed"), { recursive: true });
      writeFileSync(at("in/good.txt"), good);
      writeFileSync(at("in/secret.txt"), good);
      for (const path of ["in/secret.txt", "in/closed"]) chmodSync(at(path), 0);
      const { code, stderr } = await parley(["build", "in"], { cwd: folder.path, shell: humble });
      chmodSync(at("in/closed"), 0o755);
      expect(stderr).toMatch(
        /^secret\.txt error loaders\/unreadable .*EACCES.*Check who may read it/m,
      );
      expect(stderr).toMatch(/^closed error loaders\/unreadable .*Check who may read it/m);
      expect(code).toBe(0);
    },
    slow,
  );

  test.each([
    ["nothing that exists", ["gone"]],
    ["only another ending", ["a.pdf"]],
    ["an empty folder", ["empty"]],
  ])(
    "%s: exit code 1, and no folder is made",
    async (_, paths) => {
      writeFileSync(at("a.pdf"), "x");
      mkdirSync(at("empty"));
      const { code, stdout, stderr } = await parley(["build", ...paths], { cwd: folder.path });
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(
        /^parley: No document was read.* \.txt \.text \.wiki or \.jsonl\.\n$/m,
      );
      expect(readdirSync(folder.path)).not.toContain("parley-out");
    },
    slow,
  );
});

describe("output that cannot be written is a mistake of one line, and an earlier graph stays whole", () => {
  const build = (out: string, shell = "") =>
    parley(["build", "good.txt", "--out", out, "--no-cache"], { cwd: folder.path, shell });

  test(
    "a folder below a file, and a file instead of a folder",
    async () => {
      writeFileSync(at("good.txt"), good);
      for (const out of ["good.txt/out", "good.txt"]) {
        const { code, stderr } = await build(out);
        expect({ code, stderr }).toEqual({
          code: 1,
          stderr: expect.stringMatching(
            /^parley: “good\.txt.*” cannot be written: .* \(--out\)\.$/m,
          ),
        });
        expect(stderr).not.toMatch(/\n\s+at /);
      }
    },
    slow,
  );

  test(
    "a disk without room",
    async () => {
      writeFileSync(at("good.txt"), good);
      expect((await build("out")).code).toBe(0);
      const before = snapshot(at("out"));
      writeFileSync(
        at("good.txt"),
        Array.from({ length: 3000 }, (_, i) => `${good} (${i})`).join("\n"),
      );
      const { code, stderr } = await build("out", 'ulimit -f 64; exec "$@"');
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^parley: “out” cannot be written: /m),
      });
      expect(snapshot(at("out"))).toEqual(before);
    },
    slow,
  );

  test.runIf(canBeHumble)(
    "a folder that may not be written to",
    async () => {
      writeFileSync(at("good.txt"), good);
      mkdirSync(at("out"));
      writeFileSync(at("out/graph.json"), "earlier");
      chmodSync(at("out"), 0o555);
      const { code, stderr } = await build("out", humble);
      chmodSync(at("out"), 0o755);
      expect(readFileSync(at("out/graph.json"), "utf8")).toBe("earlier");
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^parley: “out” cannot be written: no permission/m),
      });
    },
    slow,
  );

  test(
    "what a killed build has left is removed by the next one, and its lock holds nobody up",
    async () => {
      writeFileSync(at("good.txt"), good);
      mkdirSync(at("out"));
      const dead = spawnSync("true").pid;
      for (const name of [`.graph.json.${dead}.new`, `.graph.json.${process.pid}.new`, ".lock"])
        writeFileSync(at("out", name), String(dead));
      expect((await build("out")).code).toBe(0);
      expect(readdirSync(at("out")).sort()).toEqual(
        [`.graph.json.${process.pid}.new`, "documents.json", "graph.json", "layout.json"].sort(),
      );
    },
    slow,
  );

  test(
    "two builds at once into one folder: the three files are of one of them",
    async () => {
      writeFileSync(at("good.txt"), good);
      writeFileSync(
        at("other.txt"),
        "date 2031-05-08 Oslo\n\nEnvoy Ada Berg met Kofi Lund in Oslo.",
      );
      const both = ["good.txt", "other.txt"].map((name) =>
        parley(["build", name, "--out", "out", "--no-cache"], { cwd: folder.path }),
      );
      for (const { code, stderr } of await Promise.all(both))
        expect({ code, stderr }).toMatchObject({ code: 0 });
      const { code, stderr } = await parley(["export", "gexf", "out"], { cwd: folder.path });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(readdirSync(at("out")).sort()).toEqual([
        "documents.json",
        "graph.json",
        "layout.json",
      ]);
    },
    slow,
  );

  test.runIf(existsSync("/dev/full"))(
    "a standard output without room is a line, not a stack",
    async () => {
      writeFileSync(at("good.txt"), good);
      const { code, stderr } = await build("out", 'exec "$@" > /dev/full');
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(
          /^parley: the output cannot be written \(ENOSPC\)\. .*place\.$/m,
        ),
      });
    },
    slow,
  );

  test(
    "an export into a folder that is not there",
    async () => {
      writeFileSync(at("good.txt"), good);
      await build("out");
      const { code, stderr } = await parley(["export", "gexf", "out", "-o", "gone/a.gexf"], {
        cwd: folder.path,
      });
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr:
          "parley: “gone/a.gexf” cannot be written: its folder does not exist. Make the folder, or choose another place (-o).\n",
      });
    },
    slow,
  );
});

describe("a folder that another version or a hand has written is named, whatever the command", () => {
  type Spoil = readonly [file: string, content: string | ((graph: Anything) => void), says: RegExp];
  const cases: readonly Spoil[] = [
    ["graph.json", "{", /graph\.json in “out” is damaged/],
    ["graph.json", "null", /graph\.json in “out” is damaged/],
    ["graph.json", '{"nodes":[1],"edges":[]}', /graph\.json in “out” is damaged/],
    ["graph.json", '{"attributes":[],"nodes":[],"edges":[]}', /graph\.json in “out” is damaged/],
    ["documents.json", "{}", /documents\.json in “out” is damaged/],
    ["documents.json", "[null]", /documents\.json in “out” is damaged/],
    ["layout.json", '{"a":["x"]}', /layout\.json in “out” is damaged/],
    ["documents.json", "[]", /no graph as this parley writes it: .*no text for it/],
    ["graph.json", (g) => (g.nodes[0].attributes.kind = "Spy"), /no node is of the kind Spy/],
    ["graph.json", (g) => (g.edges[0].attributes.evidence = [null]), /evidence in a document/],
    ["graph.json", (g) => delete g.nodes[0].key, /its key is empty/],
    ["graph.json", (g) => (g.attributes.joins = [{ node: 1 }]), /joins: 1 is no node/],
  ];
  test(
    "export, joins and neo4j push",
    async () => {
      writeFileSync(at("good.txt"), good);
      await parley(["build", "good.txt", "--out", "fresh", "--no-cache"], { cwd: folder.path });
      for (const [file, content, says] of cases) {
        cpSync(at("fresh"), at("out"), { recursive: true });
        const graph = JSON.parse(readFileSync(at("fresh/graph.json"), "utf8"));
        if (typeof content !== "string") content(graph);
        writeFileSync(
          at("out", file),
          typeof content === "string" ? content : JSON.stringify(graph),
        );
        for (const words of ["export gexf out", "joins out", "neo4j push out"]) {
          let stderr = "";
          const note = (text: string): void => {
            stderr += text;
          };
          const io = { cwd: folder.path, env: {}, terminal: false, out: () => undefined, note };
          const code = await run(words.split(" "), io);
          expect({ words, code, stderr }).toEqual({
            words,
            code: 1,
            stderr: expect.stringMatching(says),
          });
          expect(stderr).toMatch(/^parley: .+ Build the folder again: parley build PATH\.\.\.\n$/);
        }
      }
    },
    slow,
  );
});

// biome-ignore lint/suspicious/noExplicitAny: what is spoilt here has no type
type Anything = any;

const snapshot = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path).map((name) => [name, readFileSync(join(path, name), "utf8")]),
  );
