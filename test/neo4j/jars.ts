import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import type { Java } from "./java.ts";

export const serverVersion = "5.26.30";

const here = import.meta.dirname;

/** Where the jars are kept between runs: the user's cache, never the project. */
const cache = () => join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "parley");

/**
 * The folder of the server's jars, each checked against the list; fetched by Maven when it is not
 * there or not whole (123 MB).
 */
export function serverJars({ home, maven }: Java): string {
  const folder = join(cache(), `neo4j-${serverVersion}`);
  if (problem(folder) === undefined) return folder;
  mkdirSync(cache(), { recursive: true });
  // Two runs may fetch at once: each into a folder of its own.
  const fetched = mkdtempSync(`${folder}-`);
  try {
    const { status, stdout } = spawnSync(
      maven,
      ["--batch-mode", "--quiet", "--file", join(here, "pom.xml"), `-Djars=${fetched}`, "package"],
      { encoding: "utf8", env: { ...process.env, JAVA_HOME: home } },
    );
    if (status !== 0) throw new Error(`Maven could not fetch Neo4j: ${stdout.slice(-2000)}`);
    const wrong = problem(fetched);
    if (wrong !== undefined) throw new Error(`Maven fetched another Neo4j than listed: ${wrong}`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fetched, folder);
  } finally {
    rmSync(fetched, { recursive: true, force: true });
  }
  return folder;
}

/** What distinguishes a folder's jars from those of the list. */
function problem(folder: string): string | undefined {
  const list = readFileSync(join(here, `jars-${serverVersion}.txt`), "utf8")
    .trim()
    .split("\n");
  const wanted = new Map(
    list.map((line) => {
      const [hash = "", path = ""] = line.split(" ");
      return [basename(path), hash];
    }),
  );
  if (!existsSync(folder)) return "there is none";
  const there = readdirSync(folder).filter((name) => name.endsWith(".jar"));
  const foreign = there.find((name) => !wanted.has(name));
  if (foreign !== undefined) return `${foreign} is not in the list`;
  for (const [name, hash] of wanted) {
    const file = join(folder, name);
    if (!existsSync(file)) return `${name} is missing`;
    if (createHash("sha256").update(readFileSync(file)).digest("hex") !== hash)
      return `${name} has another hash`;
  }
  return undefined;
}
