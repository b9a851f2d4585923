import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";

export const root = join(import.meta.dirname, "..");
export const seeds = join(root, "examples", "geneva");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command line of the clone in another folder; nothing of npm's is in its environment. */
export function started(
  words: readonly string[],
  { cwd, env = {}, shell = "" }: { cwd: string; env?: Record<string, string>; shell?: string },
): ChildProcess {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD|VITEST|NEO4J_)/i.test(name),
  );
  const line = ["--import", import.meta.resolve("tsx"), join(root, "src/cli/main.ts"), ...words];
  const options = { cwd, env: { ...Object.fromEntries(inherited), NO_COLOR: "1", ...env } };
  // A shell sets limits first; "$@" is the line, each word as it is.
  return shell === ""
    ? spawn(process.execPath, line, options)
    : spawn("sh", ["-c", shell, "sh", process.execPath, ...line], options);
}

export function parley(
  words: readonly string[],
  options: Parameters<typeof started>[1],
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = started(words, options);
    let stdout = "";
    let stderr = "";
    child.stdout!.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr!.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** A folder of its own for each test, removed after it. */
export function ownFolder(): { readonly path: string } {
  const folder = { path: "" };
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), "parley-test-"));
  });
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}

/** The three files of a built folder. */
export const graphFiles = (folder: string): Record<string, string> =>
  Object.fromEntries(
    ["graph.json", "documents.json", "layout.json"].map((name) => [
      name,
      readFileSync(join(folder, name), "utf8"),
    ]),
  );
