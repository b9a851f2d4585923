import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Answer } from "../../../graph/query/answer.ts";
import { RefusedQuery } from "../../../graph/query/engine.ts";
import { UserError } from "../../model/diagnostic.ts";
import { inClone } from "../root.ts";
import type { Asking, Saying } from "./child.ts";

/** Answers queries of one built folder, one after the other, in a process beside this one. */
export interface QueryService {
  /**
   * Throws a `RefusedQuery` for what is wrong with the query or takes too long, a `UserError` when
   * there is no graph or no engine. A signal ends the query.
   */
  readonly ask: (asking: Asking, limits: Limits) => Promise<Answer>;
  readonly close: () => void;
}

interface Limits {
  /** Of the query itself; that the store is made first does not count. */
  readonly seconds: number;
  readonly signal?: AbortSignal;
  /** Told while the store is made, which takes long for a large graph. */
  readonly onStoring?: (done: number, all: number) => void;
}

/** The engine gives up after so many seconds by itself. */
export const longest = 30;

export function queryService(folder: string, cwd: string): QueryService {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const end = (): void => {
    child?.kill("SIGKILL");
    child = undefined;
  };
  const answer = async (asking: Asking, limits: Limits): Promise<Answer> => {
    limits.signal?.throwIfAborted();
    if (child?.exitCode !== null || child.signalCode !== null) child = started(folder, cwd);
    try {
      return await answerOf(child, asking, limits);
    } catch (error) {
      // It may still be at work.
      if (!(error instanceof RefusedQuery) || error instanceof Ended) end();
      throw error;
    }
  };
  return {
    ask: (asking, limits) => {
      const answered = last.then(
        () => answer(asking, limits),
        () => answer(asking, limits),
      );
      last = answered;
      return answered;
    },
    close: end,
  };
}

/** The process that answers goes with the query. */
class Ended extends RefusedQuery {}

const started = (folder: string, cwd: string): ChildProcess =>
  fork(
    fileURLToPath(new URL(inClone ? "./child.ts" : "./query-child.js", import.meta.url)),
    [folder, cwd],
    {
      execArgv: inClone ? ["--import", import.meta.resolve("tsx")] : [],
      // What a panic writes is for nobody; its message arrives.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    },
  );

function answerOf(
  child: ChildProcess,
  asking: Asking,
  { seconds, signal, onStoring }: Limits,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", givenUp);
      child.off("message", heard).off("exit", ended).off("error", failed);
      act();
    };
    const refuse = (error: Error): void => settle(() => reject(error));
    const givenUp = (): void => refuse(new Ended({ error: "The query was given up", hint: "" }));
    const late = (): void =>
      refuse(
        new Ended({
          error: `There was no answer within ${seconds} seconds`,
          hint: `Ask for less: bind more of the pattern; the most is --timeout ${longest}. A Neo4j may be faster: parley neo4j push`,
        }),
      );
    const failed = (error: Error): void => refuse(error);
    const ended = (code: number | null, cause: string | null): void =>
      refuse(
        new Ended({
          error: `The engine broke down over this query (${cause ?? code})`,
          hint: "Ask for less, or ask a Neo4j: parley neo4j push",
        }),
      );
    const heard = (saying: Saying): void => {
      if ("storing" in saying) onStoring?.(...saying.storing);
      else if ("begun" in saying) timer = setTimeout(late, seconds * 1000);
      else if ("answer" in saying) settle(() => resolve(saying.answer));
      else if ("refusal" in saying) refuse(new RefusedQuery(saying.refusal));
      else if ("unended" in saying) refuse(new Ended(saying.unended));
      else if ("mistake" in saying) refuse(new UserError(...saying.mistake));
      else refuse(new Error(saying.bug));
    };
    child.on("message", heard).on("exit", ended).on("error", failed);
    signal?.addEventListener("abort", givenUp);
    child.send(asking);
  });
}
