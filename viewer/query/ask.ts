// Asks the server that the page comes from. Whatever goes wrong is a refusal with a hint.
import type { Answer, QueryRefusal, QueryRequest } from "../../graph/query/answer.ts";
import { parameterValue } from "../../graph/query/parameter-value.ts";
import { isAlone } from "../model/load.ts";
import { type Draft, written } from "./draft.ts";

export type Outcome = { readonly answer: Answer } | { readonly refusal: QueryRefusal };

/** Whether the page has a server at all: one that stands in a file has none. */
export const hasServer = (): boolean => location.protocol !== "file:" && !isAlone();

export async function ask(draft: Draft, signal: AbortSignal): Promise<Outcome> {
  const request: QueryRequest = {
    cypher: draft.cypher,
    parameters: Object.fromEntries(
      written(draft).map(([name, text]) => [name, parameterValue(text)]),
    ),
  };
  try {
    const response = await fetch(new URL("query", document.baseURI), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(request),
      signal,
    });
    const said: unknown = await response.json().catch(() => undefined);
    if (response.ok && isAnswer(said)) return { answer: said };
    return { refusal: isRefusal(said) ? said : unknown(response) };
  } catch {
    return { refusal: silent };
  }
}

const silent: QueryRefusal = {
  error: "The server does not answer",
  hint: "Is parley view still running? Start it again, then run the query once more.",
};

const unknown = ({ status }: Response): QueryRefusal => ({
  error: `The server of this page runs no queries (it answers ${status})`,
  hint: "Open the folder with parley view, which does.",
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isAnswer = (value: unknown): value is Answer =>
  isObject(value) && Array.isArray(value["columns"]) && Array.isArray(value["rows"]);

const isRefusal = (value: unknown): value is QueryRefusal =>
  isObject(value) && typeof value["error"] === "string";
