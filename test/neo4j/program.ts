import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A program that said that it is ready. */
export interface Running {
  /** The line that it said it with. */
  readonly line: string;
  /** Ends it in good order. */
  readonly stop: () => Promise<void>;
  /** Ends it at once, as a power cut does. */
  readonly kill: () => Promise<void>;
}

/**
 * Runs a program until its line that begins with READY. It ends when its standard input does:
 * with `stop`, and also when this process dies in whatever way.
 */
export function started(
  program: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Running> {
  const child = spawn(program, argv, {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  let log = "";
  child.stderr.on("data", (piece) => {
    log = (log + piece).slice(-8000);
  });
  child.stdin.on("error", () => {});
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = () => {
    child.stdin.end();
    return ended;
  };
  const kill = () => {
    child.kill("SIGKILL");
    return ended;
  };
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    ended.then(() => reject(new Error(`Neo4j ended before it was ready:\n${log}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("READY")) resolve({ line, stop, kill });
    });
  });
}
