import { statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { guideFiles } from "../../graph/guide/files.ts";
import { UserError } from "../model/diagnostic.ts";
import { readBuilt } from "./built.ts";
import { isForThisHost, listening } from "./loopback.ts";

interface Guided {
  readonly folder: string;
  readonly cwd: string;
  /** The corpus that the questions keep to. */
  readonly name: string;
  /** Where the Browser is, when it is not on this machine. */
  readonly origin?: string;
}

/**
 * Serves the guide and what belongs to it, on 127.0.0.1 alone, to a Neo4j Browser on this machine or
 * at the one other origin that was named. The folder is read again when its graph has changed.
 */
export async function serveGuide(
  guided: Guided,
  port: number,
): Promise<{ readonly server: Server; readonly url: string }> {
  const contents = reader(guided);
  const server = createServer((request, response) => answer(request, response, guided, contents));
  const actual = await listening(server, port);
  // The host that the Browser lets guides come from, unless it is told of others.
  return { server, url: `http://localhost:${actual}/guide.html` };
}

type Contents = (style: string) => ReadonlyMap<string, string>;

function reader({ folder, cwd, name }: Guided): Contents {
  let known: { readonly state: string; readonly files: ReadonlyMap<string, string> } | undefined;
  return (style) => {
    const stats = statSync(join(folder, "graph.json"), { throwIfNoEntry: false });
    const state = `${style} ${stats?.mtimeMs} ${stats?.size}`;
    if (known?.state !== state) {
      const files = [...guideFiles(readBuilt(folder, cwd).graph, { name, style })];
      known = {
        state,
        files: new Map(files.map((file) => [file.name, [...file.pieces].join("")])),
      };
    }
    return known.files;
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  guided: Guided,
  contents: Contents,
): void {
  const { method, headers, url } = request;
  const { origin, host } = headers;
  const send = (status: number, type: string, text: string): void => {
    const body = Buffer.from(text);
    response.writeHead(status, {
      ...fixed,
      ...(origin === undefined ? {} : allowed(origin, guided)),
      "Content-Type": `text/${type}; charset=utf-8`,
      "Content-Length": body.length,
    });
    response.end(method === "HEAD" ? undefined : body);
  };
  const refuse = (status: number, text: string): void => send(status, "plain", `${text}\n`);
  if (!isForThisHost(request)) refuse(403, "This server answers to 127.0.0.1 and localhost only.");
  else if (origin !== undefined && !isWelcome(origin, guided))
    refuse(403, "This page is neither on this machine nor the one that --origin names.");
  else if (method === "OPTIONS" && origin !== undefined) preflight(request, response, guided);
  else if (method !== "GET" && method !== "HEAD") refuse(405, "Only GET and HEAD.");
  else
    try {
      const name = new URL(url ?? "/", "http://localhost").pathname.slice(1);
      const text = contents(`http://${host}/style.grass`).get(name);
      if (text === undefined) refuse(404, "There is no such file; the guide is /guide.html.");
      else send(200, name.endsWith(".html") ? "html" : "plain", text);
    } catch (error) {
      // A folder that is gone or being written is no reason to end.
      if (!(error instanceof UserError)) throw error;
      refuse(503, `${error.message}. ${error.hint}`);
    }
}

const fixed = {
  // Opened as a page it shows itself, and can do nothing.
  "Content-Security-Policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  Vary: "Origin",
};

const isWelcome = (origin: string, guided: Guided): boolean =>
  origin === guided.origin || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin);

const allowed = (origin: string, guided: Guided): Record<string, string> =>
  isWelcome(origin, guided) ? { "Access-Control-Allow-Origin": origin } : {};

/** The Browser asks with headers against caches, which other origins must allow first. */
function preflight(request: IncomingMessage, response: ServerResponse, guided: Guided): void {
  const { origin, ...headers } = request.headers;
  const wanted = headers["access-control-request-headers"];
  response.writeHead(204, {
    ...fixed,
    ...allowed(origin ?? "", guided),
    "Access-Control-Allow-Methods": "GET, HEAD",
    ...(wanted === undefined ? {} : { "Access-Control-Allow-Headers": wanted }),
    // Asked for by a page that is not on this machine.
    ...(headers["access-control-request-private-network"] === undefined
      ? {}
      : { "Access-Control-Allow-Private-Network": "true" }),
  });
  response.end();
}
