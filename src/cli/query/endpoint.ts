import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname } from "node:path";
import {
  type Answer,
  mostQueryBytes,
  type QueryRefusal,
  type QueryRequest,
} from "../../../graph/query/answer.ts";
import { RefusedQuery } from "../../../graph/query/engine.ts";
import { UserError } from "../../model/diagnostic.ts";
import { longest, queryService } from "./service.ts";

/** `/query` of the explorer's server, as `graph/query/answer.ts` describes it. */
export interface QueryEndpoint {
  /** What to send back. The connection's end ends the query. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<Reply>;
  readonly close: () => void;
}

type Reply =
  | { readonly status: 200; readonly body: Answer }
  | { readonly status: 400 | 403 | 405 | 413 | 415 | 429 | 500 | 503; readonly body: QueryRefusal };

const limit = 1000;
/** Beside the one that runs. */
const mostWaiting = 4;

/** The process of the engine starts with the first query. */
export function queryEndpoint(folder: string): QueryEndpoint {
  const service = queryService(folder, dirname(folder));
  let asked = 0;
  return {
    answer: async (request, response) => {
      const wrong = refused(request);
      if (wrong) return wrong;
      if (asked > mostWaiting)
        return refusal(429, "Too many queries wait for an answer", "Ask again in a moment.");
      asked++;
      const given = new AbortController();
      response.once("close", () => {
        asked--;
        given.abort();
      });
      try {
        const body = await bodyOf(request);
        if (body === undefined)
          return refusal(413, "The query is too long", `At most ${mostQueryBytes} bytes are read.`);
        const query = queryOf(body);
        if (query === undefined)
          return refusal(
            400,
            "That is no query as JSON",
            'Send {"cypher": "MATCH …", "parameters": {}}.',
          );
        const { cypher, parameters = {} } = query;
        const { signal } = given;
        const asking = { cypher, parameters, limit };
        return { status: 200, body: await service.ask(asking, { seconds: longest, signal }) };
      } catch (error) {
        return failure(error);
      }
    },
    close: service.close,
  };
}

/** What a page of another site could send without being asked for leave has another type. */
function refused({ method, headers }: IncomingMessage): Reply | undefined {
  if (method !== "POST") return refusal(405, "Queries are sent by POST", "As JSON.");
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin")
    return refusal(403, "Only the explorer's own page may ask", "Open it at its address.");
  if (!/^application\/json(?:$|[;\s])/i.test(headers["content-type"] ?? ""))
    return refusal(415, "A query is sent as application/json", "Say so in Content-Type.");
  return undefined;
}

const refusal = (status: Exclude<Reply["status"], 200>, error: string, hint: string): Reply => ({
  status,
  body: { error, hint },
});

function failure(error: unknown): Reply {
  if (error instanceof RefusedQuery) return { status: 400, body: error.refusal };
  if (error instanceof UserError) return refusal(503, error.message, error.hint);
  return refusal(
    500,
    `This is a bug in parley: ${error instanceof Error ? error.message : String(error)}`,
    "Please report it with the query.",
  );
}

/** Undefined when it is longer than allowed. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = Number(request.headers["content-length"] ?? 0);
  if (size > mostQueryBytes) return undefined;
  size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostQueryBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function queryOf(body: string): QueryRequest | undefined {
  let sent: unknown;
  try {
    sent = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!isObject(sent) || typeof sent["cypher"] !== "string") return undefined;
  const { cypher, parameters } = sent;
  if (parameters === undefined) return { cypher };
  return isObject(parameters) ? { cypher, parameters } : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
