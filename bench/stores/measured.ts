import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LargeGraph } from "./large-graph.ts";

/** What one process tells of its work, as a line of JSON. */
export interface Measure {
  /** By the clock, and of the processor in all threads. */
  readonly seconds: number;
  readonly processor: number;
  /** What the process held at most beyond what it held before. */
  readonly addedMegabytes: number;
  readonly bytes: number;
}

/** The large graph, as the bench has written it for its parts. */
export function readLarge(folder: string): LargeGraph {
  const [graph, documents, layout] = ["graph", "documents", "layout"].map((name) =>
    JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")),
  );
  return { graph, documents, layout };
}

/**
 * Runs a task, which calls `sample` as often as it likes; the peak of a task that never does is that
 * of the whole process. Wants --expose-gc.
 */
export async function measured(
  task: (sample: () => void) => Promise<number> | number,
): Promise<Measure> {
  // Twice: the first may leave what finalizers still hold.
  globalThis.gc?.();
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = 0;
  const start = performance.now();
  const { user, system } = process.cpuUsage();
  const bytes = await task(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  });
  const used = process.cpuUsage({ user, system });
  if (peak === 0) peak = process.resourceUsage().maxRSS * 1024;
  return {
    seconds: (performance.now() - start) / 1000,
    processor: (used.user + used.system) / 1e6,
    addedMegabytes: Math.max(0, peak - before) / 1e6,
    bytes,
  };
}

export const told = (result: object): void => console.log(JSON.stringify(result));
