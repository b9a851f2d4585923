import { createReadStream, type Stats, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { files } from "./folder.ts";
import { isForThisHost, listening } from "./loopback.ts";
import { type QueryEndpoint, queryEndpoint } from "./query/endpoint.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** Nothing is fetched from elsewhere, and nothing in a document can become code. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-cache",
};

/**
 * Serves the page and the three files of a built folder, and answers queries of it at `/query`, on
 * 127.0.0.1 alone, to requests from the page itself.
 */
export async function serve(
  { page, folder }: { readonly page: string; readonly folder: string },
  port: number,
): Promise<{ readonly server: Server; readonly url: string }> {
  const queries = queryEndpoint(folder);
  const server = createServer((request, response) =>
    answer(request, response, { page, folder, queries }),
  );
  server.on("close", queries.close);
  return { server, url: `http://127.0.0.1:${await listening(server, port)}/` };
}

interface Places {
  readonly page: string;
  readonly folder: string;
}

const onlyHere = "This server answers to 127.0.0.1 and localhost only.";

interface Serving extends Places {
  readonly queries: QueryEndpoint;
}

function answer(request: IncomingMessage, response: ServerResponse, places: Serving): void {
  const { method } = request;
  const refuse = (status: number, text: string): void => {
    response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
    response.end(method === "HEAD" ? undefined : `${text}\n`);
  };
  if (/^\/query(?:$|\?)/.test(request.url ?? ""))
    void answerQuery(request, response, places.queries);
  else if (!isLocal(request)) refuse(403, onlyHere);
  else if (method !== "GET" && method !== "HEAD") refuse(405, "Only GET and HEAD.");
  else {
    const file = fileOf(request.url ?? "/", places);
    const stats = file === undefined ? undefined : statsOf(file);
    if (file === undefined || !stats?.isFile()) refuse(404, "There is no such file.");
    else send(file, stats, request, response);
  }
}

async function answerQuery(
  request: IncomingMessage,
  response: ServerResponse,
  queries: QueryEndpoint,
): Promise<void> {
  const { status, body } = isLocal(request)
    ? await queries.answer(request, response)
    : { status: 403, body: { error: onlyHere, hint: "Open the explorer at its address." } };
  if (response.destroyed) return;
  // What is left of a body that is not wanted shall not come over this connection.
  const rest = request.complete ? {} : { Connection: "close" };
  const allow = status === 405 ? { Allow: "POST" } : {};
  response.writeHead(status, {
    ...headers,
    ...rest,
    ...allow,
    "Content-Type": "application/json; charset=utf-8",
  });
  response.end(request.method === "HEAD" ? undefined : `${JSON.stringify(body)}\n`);
}

function send(
  file: string,
  stats: Stats,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const tag = `"${stats.mtimeMs.toString(36)}-${stats.size.toString(36)}"`;
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, { ...headers, ETag: tag }).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    ETag: tag,
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Content-Length": stats.size,
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

function isLocal(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  return isForThisHost(request) && (origin === undefined || origin === `http://${host}`);
}

/** The three files come from the built folder, all else from the page's; nothing from outside of them. */
function fileOf(url: string, { page, folder }: Places): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  const name = path.slice(1);
  if ((files as readonly string[]).includes(name)) return join(folder, name);
  const file = normalize(join(page, name === "" ? "index.html" : name));
  return file.startsWith(page + sep) ? file : undefined;
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
