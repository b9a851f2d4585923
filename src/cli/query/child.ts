// The process in which queries run: it can be ended whatever the engine is doing, and what breaks
// the engine breaks nothing else.
import type { Answer, QueryRefusal } from "../../../graph/query/answer.ts";
import { type OpenStore, RefusedQuery } from "../../../graph/query/engine.ts";
import { grafeo } from "../../../graph/query/grafeo.ts";
import { UserError } from "../../model/diagnostic.ts";
import { openStore, stateOf } from "./store.ts";

/** What the child is asked. */
export interface Asking {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly limit: number;
}

/** What it says: how far the store is, that the query begins, and one of the others at last. */
export type Saying =
  | { readonly storing: readonly [done: number, all: number] }
  | { readonly begun: true }
  | { readonly answer: Answer }
  | { readonly refusal: QueryRefusal }
  /** The engine is still at work on the query that is refused: end this process. */
  | { readonly unended: QueryRefusal }
  | { readonly mistake: readonly [message: string, hint: string] }
  | { readonly bug: string };

const [folder = "", cwd = ""] = process.argv.slice(2);
let open: { readonly state: string; readonly store: OpenStore } | undefined;

const say = (saying: Saying): void => void process.send?.(saying);

process.on("message", ({ cypher, parameters, limit }: Asking) => {
  answered(cypher, parameters, limit).then(say, (error: unknown) => say(failure(error)));
});
// At once: an orderly exit would wait for the engine.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));

async function answered(
  cypher: string,
  parameters: Asking["parameters"],
  limit: number,
): Promise<Saying> {
  const store = await current();
  say({ begun: true });
  const watch = memoryWatch();
  try {
    const answer = await store.query(cypher, parameters, limit);
    if (isTooLarge(answer)) throw new RefusedQuery(tooLarge);
    return { answer };
  } finally {
    clearInterval(watch);
  }
}

/** What reads an answer makes one text of it, for which there is a limit; a page has less memory still. */
const mostMegabytes = 100;

function isTooLarge(answer: Answer): boolean {
  try {
    return JSON.stringify(answer).length > mostMegabytes * 1e6;
  } catch {
    // Longer than any text can be.
    return true;
  }
}

const tooLarge: QueryRefusal = {
  error: `The answer is larger than ${mostMegabytes} MB`,
  hint: "Ask for fewer rows by LIMIT, or for a part of each.",
};

/** The store of the folder as it is now. */
async function current(): Promise<OpenStore> {
  const state = stateOf(folder);
  if (open?.state === state) return open.store;
  open?.store.close();
  open = undefined;
  const store = await openStore(grafeo(), { folder, cwd }, (done, all) =>
    say({ storing: [done, all] }),
  );
  open = { state, store };
  return store;
}

/** A query may take half of the memory that was free when it began, and 4 GB at most. */
function memoryWatch(): NodeJS.Timeout {
  const before = process.memoryUsage.rss();
  const most = Math.min(4e9, process.availableMemory() / 2);
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before < most) return;
    clearInterval(watch);
    say({
      unended: {
        error: `The query took more than ${(most / 1e9).toFixed(1)} GB of memory`,
        hint: "Ask for less: bind more of the pattern, or count instead of collecting.",
      },
    });
  }, 20);
  return watch;
}

function failure(error: unknown): Saying {
  if (error instanceof RefusedQuery) return { refusal: error.refusal };
  if (error instanceof UserError) return { mistake: [error.message, error.hint] };
  return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
