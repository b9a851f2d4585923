import { execFileSync, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { graphFiles, ownFolder, root, seeds } from "./parley.ts";

const folder = ownFolder();

test("the packed tarball, installed in an empty folder, builds, asks and serves", async () => {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|INIT_CWD|VITEST|NODE_ENV)/i.test(name),
    ),
  );
  const here = {
    cwd: folder.path,
    env,
    encoding: "utf8",
    stdio: "pipe",
  } as const;
  execFileSync("npm", ["pack", "--pack-destination", folder.path, "--silent"], {
    ...here,
    cwd: root,
  });
  const tarball = readdirSync(folder.path).find((name) => name.endsWith(".tgz"))!;
  writeFileSync(join(folder.path, "package.json"), '{"name":"empty","private":true}');
  execFileSync(
    "npm",
    ["install", "--prefer-offline", "--no-audit", "--no-fund", `./${tarball}`],
    here,
  );

  const parley = join(folder.path, "node_modules/.bin/parley");
  const built = execFileSync(parley, ["build", seeds, "--workers", "2"], here);
  expect(built).toMatch(/^ +5 {2}documents\n/);
  const verified = execFileSync(parley, ["verify", "--from", seeds], here);
  expect(verified).toMatch(/^All [1-9]/);
  // The bundle says what the clone says.
  const clone = ["--import", import.meta.resolve("tsx"), join(root, "src/cli/main.ts")];
  execFileSync(process.execPath, [...clone, "build", seeds, "--out", "clone"], here);
  expect(graphFiles(join(folder.path, "parley-out"))).toEqual(
    graphFiles(join(folder.path, "clone")),
  );

  execFileSync(parley, ["export", "html", "-o", "talks.html"], here);
  expect(readFileSync(join(folder.path, "talks.html"), "utf8")).toContain('id="layout.json"');

  // The process beside, which runs it, is in the package, and so is the engine with it.
  const asked = execFileSync(
    parley,
    ["query", "MATCH (n) RETURN count(n) AS n", "--format", "json"],
    here,
  );
  const { nodes } = JSON.parse(readFileSync(join(folder.path, "parley-out/graph.json"), "utf8"));
  expect(JSON.parse(asked).rows).toEqual([[nodes.length]]);

  const child = spawnView(parley);
  try {
    const page = await (await fetch(await child.url)).text();
    expect(page).toContain("<script");
    const script = /src="\.\/([^"]+\.js)"/.exec(page)![1]!;
    expect((await fetch(new URL(script, await child.url))).status).toBe(200);
  } finally {
    child.end();
  }
  const listed = readdirSync(join(folder.path, "node_modules/parley"));
  expect(listed).toEqual(expect.arrayContaining(["LICENSE", "NOTICE", "README.md", "models"]));
  expect(readFileSync(join(folder.path, "node_modules/parley/package.json"), "utf8")).toContain(
    '"MIT"',
  );
}, 180_000);

function spawnView(parley: string) {
  const child = spawn(parley, ["view", "--no-open"], { cwd: folder.path });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (text) => resolve(String(text).trim()));
    child.once("error", reject).once("close", (code) => reject(new Error(`ended with ${code}`)));
  });
  return { url, end: () => child.kill("SIGINT") };
}
