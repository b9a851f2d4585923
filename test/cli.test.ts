import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exporters } from "../graph/exporters.ts";
import type { Io } from "../src/cli/command.ts";
import { commands, run } from "../src/cli/run.ts";
import { ownFolder, parley, root, seeds, started } from "./parley.ts";

const folder = ownFolder();
const slow = 60_000;
const names = commands.map(({ name }) => name);

/** Runs a line in this process, where no start is to be paid for. */
async function here(words: readonly string[], lines = commands) {
  let stdout = "";
  let stderr = "";
  const io: Io = {
    cwd: folder.path,
    env: {},
    terminal: false,
    out: (text) => {
      stdout += text;
      return undefined;
    },
    note: (text) => {
      stderr += text;
    },
  };
  return { code: await run(words, io, lines), stdout, stderr };
}

describe("help and usage", () => {
  test("without a word, and with --help, all commands are listed on stdout", async () => {
    for (const words of [[], ["--help"], ["-h"], ["help"]]) {
      const { code, stdout, stderr } = await here(words);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      for (const name of names) expect(stdout).toContain(`  ${name}`);
    }
  });

  test.each(names)("%s --help shows examples and every option", async (name) => {
    const { code, stdout, stderr } = await here([...name.split(" "), "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Examples\n {2}\S/);
    for (const option of Object.keys(commands.find((one) => one.name === name)!.options))
      expect(stdout).toContain(`--${option}`);
  });

  test.each([
    "bild a.txt",
    "build",
    "build a.txt --fast",
    "build a.txt --workers none",
    "build a.txt --workers 0",
    "build a.txt --out",
    "view a b",
    "joins a b",
    "view --port 70000",
    "export docx",
    "export gexf --graph talks",
    "verify",
    "neo4j",
  ])("parley %s makes no sense: exit code 2", async (line) => {
    const words = line.split(" ");
    const { code, stdout, stderr } = await here(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^parley: .+ See parley .*--help\n$/);
  });

  test("a bug shows its stack and exit code 70; a mistake is one line and 1", async () => {
    const broken = { ...commands[0]!, name: "break", words: [0, 0] as const };
    const bug = await here(
      ["break"],
      [
        {
          ...broken,
          run: () => {
            throw new Error("impossible");
          },
        },
      ],
    );
    expect(bug.code).toBe(70);
    expect(bug.stderr).toMatch(/impossible\n\s+at /);
    const mistake = await here(["score", "none.json"]);
    expect(mistake.code).toBe(1);
    expect(mistake.stderr).toMatch(/^parley: .*none\.json.*\n$/);
  });

  test("files of other endings are counted by their ending", async () => {
    for (const name of ["a.pdf", "b.PDF", "c.html", "d"])
      writeFileSync(join(folder.path, name), "x");
    const { code, stderr } = await here(["build", "."]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^parley: No document was read; 4 files skipped for their ending \(2 \.pdf, 1 without one, 1 \.html\)\. /m,
    );
  });

  test("the README names every command and every format", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    for (const name of names) expect(readme).toContain(`parley ${name}`);
    for (const { name } of exporters) expect(readme).toContain(`parley export ${name}`);
  });
});

describe("a built folder", () => {
  test(
    "is built, inspected, measured, exported, verified",
    async () => {
      cpSync(seeds, join(folder.path, "texts"), { recursive: true });
      const built = await parley(["build", "texts"], { cwd: folder.path });
      expect(built.code).toBe(0);
      expect(built.stdout).toMatch(/^ +5 {2}documents\n/);
      expect(built.stdout).toContain("Written to parley-out.");
      expect(built.stderr).toContain("000_84867146aa5a39e4.txt info loaders/no-date ");

      const exported = await here(["export", "json"]);
      expect(exported.stdout).toBe(
        readFileSync(join(folder.path, "parley-out/graph.json"), "utf8"),
      );
      for (const exporter of exporters) {
        const { name } = exporter;
        const place = join(folder.path, `talks-${name}`);
        const toFile = await here(["export", name, "-o", place]);
        expect(toFile).toMatchObject({ code: 0, stdout: "" });
        if ("files" in exporter) {
          expect(readdirSync(place).length).toBeGreaterThan(1);
          expect(await here(["export", name])).toMatchObject({ code: 2, stdout: "" });
        } else expect((await here(["export", name])).stdout).toBe(readFileSync(place, "utf8"));
      }

      const script = (await here(["export", "cypher"])).stdout;
      expect((await here(["export", "cypher", "--graph", "my talks"])).stdout).toBe(
        script.replaceAll("'parley'", "'my talks'"),
      );
      expect(script).toContain("'parley'");
      for (const format of ["csv", "parquet"]) {
        const place = join(folder.path, `my-${format}`);
        await here(["export", format, "-o", place, "--graph", "my talks"]);
        const written = readdirSync(place).map((name) => readFileSync(join(place, name), "latin1"));
        expect(written.filter((text) => text.includes("my talks")).length).toBeGreaterThan(1);
      }

      const gold = join(root, "examples/geneva.gold.json");
      const { stdout: figures } = await here(["score", gold, "--json"]);
      expect(Object.keys(JSON.parse(figures).report)).toContain("headline");
      expect((await here(["score", gold, "--misses"])).stdout).toMatch(/^headline +\d\.\d{3}$/m);

      const good = await here(["verify", "--from", "texts"]);
      expect(good).toMatchObject({ code: 0, stderr: "" });
      expect(good.stdout).toMatch(/^All [1-9]\d+ spans of parley-out /);
      const changed = join(folder.path, "texts/004_16014eb73ac7c88d.txt");
      writeFileSync(
        changed,
        readFileSync(changed, "utf8").replace("2026-02-17 ", "2026-02-17 So "),
      );
      const bad = await here(["verify", "parley-out", "--from", "texts"]);
      expect(bad.code).toBe(1);
      expect(bad.stdout).toMatch(/^004_16014eb73ac7c88d\.txt:1:\d+ .* now reads /m);
      expect(bad.stdout).not.toMatch(/^003/m);
    },
    slow,
  );

  test(
    "INIT_CWD is where the user stands when npm has gone to the package's root",
    async () => {
      writeFileSync(join(folder.path, "a.txt"), "The envoys met in Strelsau.");
      const env = { INIT_CWD: folder.path };
      const { code, stdout } = await parley(["build", "a.txt", "--out", "here", "--json"], {
        cwd: root,
        env,
      });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        folder: "here",
        documents: 1,
        fromCache: 0,
        skipped: {},
      });
      readFileSync(join(folder.path, "here/graph.json"));
    },
    slow,
  );

  test(
    "inspect --json is one line a document, in the order of the input",
    async () => {
      const rows = ["b", "a", "b"].map((id) => ({
        id,
        text: `“Talks go on,” envoy Rudolf Elphberg said on 3 May 2024. ${id}`,
      }));
      writeFileSync(
        join(folder.path, "in.jsonl"),
        rows.map((row) => JSON.stringify(row)).join("\n"),
      );
      const { code, stdout } = await here(["inspect", "in.jsonl", "--json"]);
      expect(code).toBe(0);
      const lines = stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(lines.map(({ id }) => id)).toEqual(["b", "a", "b"]);
      for (const { dates, mentions, claims } of lines) {
        expect(dates[0]).toMatchObject({ type: "DATE", value: "2024-05-03" });
        expect(Array.isArray(mentions)).toBe(true);
        for (const { content } of claims)
          expect(content[0]).toEqual([expect.any(Number), expect.any(Number)]);
      }
      const text = (await here(["inspect", "in.jsonl"])).stdout;
      expect(text).toMatch(/^\d+–\d+ DATE "3 May 2024" = 2024-05-03 \S+\/\S+$/m);
    },
    slow,
  );
});

describe("view", () => {
  test(
    "answers on 127.0.0.1 with the page and its policy, and to no other name",
    async () => {
      writeFileSync(join(folder.path, "a.txt"), "The envoys met in Strelsau.");
      expect((await here(["build", "a.txt"])).code).toBe(0);
      const child = started(["view", "--no-open"], { cwd: folder.path });
      try {
        const url = await new Promise<string>((resolve, reject) => {
          let notes = "";
          child.stderr!.on("data", (text) => {
            notes += text;
          });
          child.stdout!.once("data", (text) => resolve(String(text).trim()));
          child.once("close", () => reject(new Error(notes)));
        });
        expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
        const page = await fetch(url);
        expect(page.status).toBe(200);
        expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
        expect(page.headers.get("content-security-policy")).not.toContain("unsafe");
        expect(page.headers.get("x-content-type-options")).toBe("nosniff");
        expect(await page.text()).toContain("<script");
        for (const file of ["graph.json", "documents.json", "layout.json"])
          expect(await (await fetch(url + file)).text()).toBe(
            readFileSync(join(folder.path, "parley-out", file), "utf8"),
          );
        for (const path of ["nothing", "..%2f..%2fpackage.json", ".cache/x"])
          expect((await fetch(url + path)).status).toBe(404);
        expect((await fetch(url, { method: "POST" })).status).toBe(405);
        expect(await status(url, { Host: "evil.example" })).toBe(403);
        expect(await status(url, { Origin: "http://evil.example" })).toBe(403);
        const taken = await here(["view", "--no-open", "--port", new URL(url).port]);
        expect(taken).toMatchObject({ code: 1, stderr: expect.stringContaining("is in use") });
      } finally {
        child.kill("SIGINT");
      }
      expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
    },
    slow,
  );
});

/** `fetch` does not let one choose the Host. */
const status = (url: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
