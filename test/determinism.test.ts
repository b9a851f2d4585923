import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { graphFiles, ownFolder, parley, seeds } from "./parley.ts";

const folder = ownFolder();

async function built(name: string, ...words: string[]): Promise<Record<string, string>> {
  const { code, stderr } = await parley(["build", ...words, "--out", name], { cwd: folder.path });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return graphFiles(join(folder.path, name));
}

test("the same documents give the same bytes", async () => {
  const first = await built("first", seeds, "--workers", "1");
  expect(Object.values(first).every((text) => text.length > 100)).toBe(true);
  const cached = await built("first", seeds, "--workers", "1");
  expect(cached, "from a warm cache").toEqual(first);
  expect(await built("two", seeds, "--workers", "2"), "with two workers").toEqual(first);

  const elsewhere = join(folder.path, "a", "copy");
  cpSync(seeds, elsewhere, { recursive: true });
  expect(await built("copy", elsewhere, "--no-cache"), "on a copy elsewhere").toEqual(first);

  const backwards = readdirSync(seeds)
    .sort()
    .reverse()
    .map((file) => join(seeds, file));
  expect(await built("backwards", ...backwards, "--no-cache"), "in another order").toEqual(first);
}, 120_000);

test("a damaged entry of the cache is read anew; what is new is read, the rest is not", async () => {
  const first = await built("out", seeds);
  const cache = join(folder.path, "out/.cache");
  const entries = readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  expect(entries).toHaveLength(5);
  const [one, two, three] = entries as [string, string, string];
  writeFileSync(one, "");
  writeFileSync(two, readFileSync(two, "utf8").replace(/"start":\d/, '"start":9'));
  writeFileSync(three, `${readFileSync(three, "utf8")}}`);
  mkdirSync(join(folder.path, "more"));
  writeFileSync(join(folder.path, "more/new.txt"), "The envoys met in Strelsau.");
  const { stdout } = await parley(["build", seeds, "more", "--out", "out", "--json"], {
    cwd: folder.path,
  });
  expect(JSON.parse(stdout)).toMatchObject({ documents: 6, fromCache: 2 });
  expect(await built("out", seeds)).toEqual(first);
}, 120_000);
