import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { UserError } from "../model/diagnostic.ts";

const longestWait = 10_000;
const pause = 20;

/**
 * Processes that do the same take turns, so that files which belong together come from one of them.
 * The file of the lock holds the number of the process; one that has died holds nobody up.
 */
export function inTurn(lock: string, shown: string, act: () => void): void {
  for (let waited = 0; !taken(lock); waited += pause) {
    if (waited >= longestWait)
      throw new UserError(
        `“${shown}” is being written by another parley`,
        `Wait for it, or remove ${lock} if none is running.`,
      );
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  try {
    act();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const holder = holderOf(lock);
  if (holder !== undefined && !isRunning(holder)) rmSync(lock, { force: true });
  return false;
}

/** Undefined while it is being written, or when it is gone again. */
function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

/** Whether there is a process of this number, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
