import { Worker } from "node:worker_threads";
import type { Document } from "../model/document.ts";
import type { Findings } from "../model/findings.ts";
import { reader } from "./reader.ts";
import { inClone } from "./root.ts";

/** Reads documents, on this thread or on several. */
export interface Pool {
  /** What each document says, in their order; `done` is told after each batch what that says. */
  readonly read: (
    documents: readonly Document[],
    done: (documents: readonly Document[], findings: readonly Findings[]) => void,
  ) => Promise<Findings[]>;
  readonly close: () => Promise<void>;
}

/** Characters that a thread reads before it reports. */
const batchLength = 200_000;

/** From so many characters a further thread is worth its start (about half a second). */
const threadLength = 600_000;

/** How many threads are worth their start for texts of this length. */
export const threads = (length: number, most: number): number =>
  Math.max(1, Math.min(most, Math.floor(length / threadLength)));

export const pool = (count: number): Pool => (count > 1 ? workers(count) : alone());

function alone(): Pool {
  let read: ReturnType<typeof reader> | undefined;
  return {
    read: async (documents, done) => {
      read ??= reader();
      const found: Findings[] = [];
      for (const document of documents) {
        const findings = read(document);
        found.push(findings);
        done([document], [findings]);
      }
      return found;
    },
    close: async () => {},
  };
}

function workers(count: number): Pool {
  const all = Array.from({ length: count }, worker);
  return {
    read: async (documents, done) => {
      const found: Findings[] = new Array(documents.length);
      const waiting = batches(documents, count);
      const run = async (worker: Worker): Promise<void> => {
        for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
          const { first, documents } = batch;
          const answer = await ask(worker, documents);
          for (const [index, findings] of answer.entries()) found[first + index] = findings;
          done(documents, answer);
        }
      };
      await Promise.all(all.map(run));
      return found;
    },
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

/** In a clone the thread first learns to read TypeScript, which it does not inherit from this one. */
function worker(): Worker {
  if (!inClone) return new Worker(new URL("./worker.js", import.meta.url));
  const learn = `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))})`;
  const start = `import(${JSON.stringify(new URL("./worker.ts", import.meta.url).href)})`;
  return new Worker(`${learn}.then(({ register }) => { register(); return ${start}; })`, {
    eval: true,
  });
}

interface Batch {
  readonly first: number;
  readonly documents: readonly Document[];
}

/** Stretches of about the same length, at least four a worker. */
function batches(documents: readonly Document[], count: number): Batch[] {
  const length = documents.reduce((sum, { text }) => sum + text.length, 0);
  const enough = Math.min(batchLength, length / (4 * count));
  const found: Batch[] = [];
  let first = 0;
  let size = 0;
  for (const [index, { text }] of documents.entries()) {
    size += text.length;
    if (size < enough && index + 1 < documents.length) continue;
    found.push({ first, documents: documents.slice(first, index + 1) });
    first = index + 1;
    size = 0;
  }
  return found;
}

function ask(worker: Worker, documents: readonly Document[]): Promise<Findings[]> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off("message", answered).off("error", failed).off("exit", ended);
      act();
    };
    const answered = (findings: Findings[]): void => settle(() => resolve(findings));
    const failed = (error: Error): void => settle(() => reject(error));
    const ended = (code: number): void =>
      settle(() => reject(new Error(`a worker ended with code ${code}`)));
    worker.on("message", answered).on("error", failed).on("exit", ended);
    worker.postMessage(documents);
  });
}
