import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mappingVersion } from "../../../graph/neo4j/batches.ts";
import type { CypherEngine, OpenStore } from "../../../graph/query/engine.ts";
import { readBuilt } from "../built.ts";
import { isRunning } from "../turns.ts";

interface Place {
  readonly folder: string;
  readonly cwd: string;
}

/**
 * The store of a built folder, opened: `FOLDER/.cache/query/KEY/`, where KEY is a hash of the graph,
 * the texts and the engine's version. It is made when it is not there or damaged, in a folder beside
 * that is renamed when it is whole; of two processes that make it at once the first one's stands,
 * and neither takes away what the other has made.
 */
export async function openStore(
  engine: CypherEngine,
  { folder, cwd }: Place,
  onProgress: (done: number, all: number) => void,
): Promise<OpenStore> {
  const home = join(folder, ".cache", "query");
  const key = keyOf(folder, engine);
  const store = join(home, key);
  const kept = tried(engine, store);
  if (kept !== undefined) return kept;
  const built = readBuilt(folder, cwd);
  const beside = join(home, `${key}.${process.pid}.tmp`);
  removeLeft(home);
  // Left by a killed process that had this one's number, as in a container.
  remove(beside);
  if (!writable(beside)) return await passing(engine, built, onProgress);
  try {
    await engine.load(built, join(beside, file), onProgress);
    writeFileSync(join(beside, seal), sha256(readFileSync(join(beside, file))));
    if (!moved(beside, store)) {
      const first = tried(engine, store);
      if (first !== undefined) return first;
      // It is the damaged one.
      remove(store);
      moved(beside, store);
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  removeOthers(home, key);
  const made = tried(engine, store);
  return made ?? (await passing(engine, built, onProgress));
}

function writable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** A store that is gone when the process is: the built folder may be on a medium that only reads. */
async function passing(
  engine: CypherEngine,
  built: Parameters<CypherEngine["load"]>[0],
  onProgress: (done: number, all: number) => void,
): Promise<OpenStore> {
  const folder = mkdtempSync(join(tmpdir(), "parley-query-"));
  try {
    await engine.load(built, join(folder, file), onProgress);
    return engine.open(join(folder, file));
  } finally {
    // Open files stay readable; where a system forbids this, its own cleaning takes them.
    remove(folder);
  }
}

/** What the files are now, so that a server sees when a build has changed them. */
export const stateOf = (folder: string): string =>
  parts
    .map((name) => join(folder, name))
    .map(stateOfFile)
    .join(" ");

const parts = ["graph.json", "documents.json"] as const;
const file = "graph.grafeo";
const seal = "sha256";

function stateOfFile(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? "none" : `${stats.ino} ${stats.mtimeMs} ${stats.size}`;
}

function keyOf(folder: string, engine: CypherEngine): string {
  const hash = createHash("sha256").update(`${engine.version} ${mappingVersion} ${storeVersion}\n`);
  for (const name of parts) hash.update(sha256(contentOf(join(folder, name))));
  return hash.digest("hex").slice(0, 32);
}

/** Changes when the same graph would be stored otherwise than before. */
const storeVersion = 1;

/** Empty when it cannot be read, which is told when it is read in earnest. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

const sha256 = (content: Buffer): string => createHash("sha256").update(content).digest("hex");

/** Undefined when it is not there, or not as it was written. */
function tried(engine: CypherEngine, store: string): OpenStore | undefined {
  const path = join(store, file);
  try {
    if (readFileSync(join(store, seal), "utf8") !== sha256(readFileSync(path))) return undefined;
    return engine.open(path);
  } catch {
    return undefined;
  }
}

/** False when something stands there already. */
function moved(made: string, store: string): boolean {
  try {
    renameSync(made, store);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (["ENOTEMPTY", "EEXIST", "EPERM", "ENOTDIR"].includes(code ?? "")) return false;
    throw error;
  }
}

/** Of processes that were killed while they made a store. */
function removeLeft(home: string): void {
  for (const name of namesIn(home)) {
    const pid = /\.(\d+)\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) remove(join(home, name));
  }
}

/** Stores of earlier graphs. */
function removeOthers(home: string, key: string): void {
  for (const name of namesIn(home))
    if (name !== key && !name.endsWith(".tmp")) remove(join(home, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Some systems keep what another process has open; it goes another time.
  }
}
