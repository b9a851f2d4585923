import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
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
      says: /no-(?:title|date)/,
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

  test("a line of 1 MB", async () => {
    mkdirSync(at("in"));
    writeFileSync(at("in/good.txt"), good);
    writeFileSync(
      at("in/long.txt"),
      "Elphberg said the talks in Strelsau would go on for 12 days. ".repeat(17_000),
    );
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
    "a damaged folder is named, whatever the command",
    async () => {
      mkdirSync(at("out"));
      for (const content of ["{", "null", '{"nodes":[1],"edges":[]}']) {
        writeFileSync(at("out/graph.json"), content);
        const { code, stderr } = await parley(["export", "json", "out"], { cwd: folder.path });
        expect({ code, stderr }).toEqual({
          code: 1,
          stderr: expect.stringMatching(/^parley: graph\.json in “out” is damaged/),
        });
      }
    },
    slow,
  );
});

const snapshot = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path).map((name) => [name, readFileSync(join(path, name), "utf8")]),
  );
