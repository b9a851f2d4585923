// `POST /query` of a running `parley view`: whom it answers, and what it says where it does not.
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, mostQueryBytes } from "../graph/query/answer.ts";
import { withLittleMemory, withoutEngine } from "./lacking.ts";
import { parley, seeds, started } from "./parley.ts";

const all = mkdtempSync(join(tmpdir(), "parley-query-endpoint-"));
const geneva = join(all, "geneva");
beforeAll(async () => {
  const { code, stderr } = await parley(["build", seeds, "--out", geneva], { cwd: all });
  expect({ code, stderr }).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(all, { recursive: true, force: true }));

/** A server in such an environment, for the tests beside the call. */
function viewed(env: Record<string, string> = {}) {
  const server = { url: "" };
  let end = () => {};
  beforeAll(async () => {
    const child = started(["view", geneva, "--no-open", "--port", "0"], { cwd: all, env });
    end = () => void child.kill("SIGINT");
    server.url = await new Promise<string>((resolve, reject) => {
      child.stdout!.once("data", (text) => resolve(String(text).trim()));
      child.once("close", (code) => reject(new Error(`ended with ${code}`)));
    });
  });
  afterAll(() => end());
  return server;
}

interface Reply {
  readonly status: number | undefined;
  readonly body: unknown;
}

interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly signal?: AbortSignal;
  /** Told when all of it has left. */
  readonly onSent?: () => void;
}

/** `fetch` does not let one choose the Host. */
const post = (
  { url }: { readonly url: string },
  body: string,
  { headers = {}, method = "POST", signal, onSent = () => {} }: Sending = {},
) =>
  new Promise<Reply>((resolve, reject) => {
    const asking = request(
      `${url}query`,
      { method, headers: { "Content-Type": "application/json", ...headers }, signal },
      async (response) => {
        let text = "";
        for await (const chunk of response.setEncoding("utf8")) text += chunk;
        resolve({ status: response.statusCode, body: JSON.parse(text) });
      },
    );
    asking.on("error", reject).on("finish", onSent).end(body);
  });

const refusal = { error: expect.stringMatching(/\S/), hint: expect.stringMatching(/\S/) };
const query = (cypher: string, parameters = {}) => JSON.stringify({ cypher, parameters });
const counted = "MATCH (n) RETURN count(n)";
const countless = "UNWIND range(1, 10000000000) AS x RETURN count(x)";

describe("POST /query of parley view", () => {
  const server = viewed();
  const sent = (body: string, sending?: Sending) => post(server, body, sending);

  test("answers the page itself", async () => {
    const cypher = "MATCH (p:Person {name: $name}) RETURN p, $name AS name";
    const { body } = await sent(query("MATCH (p:Person) RETURN p.name"));
    const name = (body as Answer).rows[0]![0];
    const origin = server.url.slice(0, -1);
    for (const headers of [{}, { Origin: origin, "Sec-Fetch-Site": "same-origin" }])
      expect(await sent(query(cypher, { name }), { headers })).toEqual({
        status: 200,
        body: {
          columns: ["p", "name"],
          rows: [[{ node: expect.stringMatching(/^person:/), kind: "Person", name }, name]],
          truncated: false,
          limit: 1000,
          milliseconds: expect.any(Number),
        },
      });
  });

  const asking = query(counted);
  test.each([
    ["text", 415, asking, { "Content-Type": "text/plain" }],
    ["a form", 415, asking, { "Content-Type": "application/x-www-form-urlencoded" }],
    ["another host", 403, asking, { Host: "evil.example" }],
    ["another origin", 403, asking, { Origin: "http://evil.example" }],
    ["no origin", 403, asking, { Origin: "null" }],
    ["another site", 403, asking, { "Sec-Fetch-Site": "cross-site" }],
    ["too long", 413, query(`RETURN '${"x".repeat(mostQueryBytes)}'`), {}],
    ["too long in pieces", 413, "x".repeat(mostQueryBytes + 1), { "Transfer-Encoding": "chunked" }],
    ["no JSON", 400, "{", {}],
    ["no text", 400, '{"cypher": 1}', {}],
    ["no parameters", 400, query(counted, [1]), {}],
    ["writing", 400, query("MATCH (n) DELETE n"), {}],
    ["a value missing", 400, query("RETURN $missing"), {}],
  ])("%s: %i, and why", async (_, status, body, headers) => {
    expect(await sent(body, { headers: headers as Record<string, string> })).toEqual({
      status,
      body: expect.objectContaining(refusal),
    });
  });

  test("400 with the place of a mistake", async () => {
    const { status, body } = await sent(query("MATCH (p:Person)\nRETRN p"));
    expect(status).toBe(400);
    expect(body).toMatchObject({ ...refusal, line: 2 });
  });

  test("405 for what is not sent", async () => {
    expect(await sent("", { method: "GET" })).toMatchObject({ status: 405, body: refusal });
  });

  test("400 for an answer longer than a text can be, and the next is answered", async () => {
    // Six signs for each in JSON.
    const grown = "reduce(text = $sign, i IN range(1, 26) | text + text)";
    const body = query(`UNWIND [1, 2] AS x RETURN ${grown} AS text`, { sign: "\u0001" });
    expect(await sent(body)).toEqual({
      status: 400,
      body: { ...refusal, error: expect.stringMatching(/100 MB/) },
    });
    expect(await sent(query(counted))).toMatchObject({ status: 200 });
  });

  /** Asks what would not end, and goes on when it has left. */
  const begun = async () => {
    const given = new AbortController();
    let reply: Promise<Reply> | undefined;
    await new Promise<void>((onSent) => {
      reply = sent(query(countless), { signal: given.signal, onSent });
      reply.catch(() => {});
    });
    return { reply, giveUp: () => given.abort() };
  };

  test("429 while five are not answered; one that is given up makes room for another", async () => {
    const five = [];
    while (five.length < 5) five.push(await begun());
    expect(await sent(query(counted))).toEqual({ status: 429, body: refusal });
    // The last one waits, the first goes on.
    five.at(-1)?.giveUp();
    let another: Promise<Reply> | undefined;
    const status = () => {
      another = sent(query(counted));
      return Promise.race([another.then((reply) => reply.status), setTimeout(1000, "waiting")]);
    };
    await expect.poll(status, { timeout: 15_000 }).toBe("waiting");
    for (const { giveUp } of five) giveUp();
    expect(await another).toMatchObject({ status: 200 });
    for (const { reply } of five) await expect(reply).rejects.toThrow(/abort/);
  });
});

describe("POST /query where memory is short", () => {
  const server = viewed(withLittleMemory);
  test("400 for a query that takes too much of it, and the next is answered", async () => {
    const large = query("UNWIND range(1, 100000000) AS x RETURN collect(x)");
    expect(await post(server, large)).toEqual({
      status: 400,
      body: { ...refusal, error: expect.stringMatching(/0\.5 GB of memory/) },
    });
    expect(await post(server, query(counted))).toMatchObject({ status: 200 });
  });
});

describe("POST /query where the engine is not installed", () => {
  const server = viewed(withoutEngine);
  test("503, and what to do, as often as one asks", async () => {
    for (const _ of [1, 2])
      expect(await post(server, query(counted))).toEqual({
        status: 503,
        body: {
          error: expect.stringMatching(/^The engine that answers queries is not installed here/),
          hint: expect.stringMatching(/npm install @grafeo-db\/js@\d.*parley neo4j push/),
        },
      });
  });
});
