// The guide for the Neo4j Browser: its text, its files, its server. In a real Browser it is opened
// by test/interop/browser-guide.interop.ts.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { gexf } from "../graph/formats/gexf.ts";
import { grass } from "../graph/guide/grass.ts";
import { guide } from "../graph/guide/slides.ts";
import { graphJson, listJson } from "../graph/json.ts";
import { catalogue } from "../graph/questions/catalogue.ts";
import { nodeTypes } from "../graph/schema.ts";
import { serveGuide } from "../src/cli/serve-guide.ts";
import { hostileStrings, madeGraph } from "./graphs.ts";
import { ownFolder, parley, root } from "./parley.ts";

const made = madeGraph({ seed: 29, nodes: 200, density: 3 });

function write(folder: string, { graph, documents } = made): void {
  writeFileSync(join(folder, "graph.json"), [...graphJson(graph)].join(""));
  writeFileSync(join(folder, "documents.json"), [...listJson("[", documents, "]\n")].join(""));
  writeFileSync(join(folder, "layout.json"), "{}\n");
}

describe("the guide's text", () => {
  test.each(hostileStrings)("%j as a name of everything leaves our own markup alone", (text) => {
    const nodes = made.graph.nodes.map((node) => ({
      ...node,
      key: `${node.key}${text}`,
      attributes: { ...node.attributes, label: text, name: text },
    })) as typeof made.graph.nodes;
    const edges = made.graph.edges.map((edge) => ({
      ...edge,
      source: `${edge.source}${text}`,
      target: `${edge.target}${text}`,
    }));
    const html = [...guide({ ...made.graph, nodes, edges }, { name: text })].join("");
    const plain =
      /^<(!DOCTYPE html|\/?(html|head|body|title|article|carousel|slide|div|h3|h4|p|em|ul|li|bdi|code|table|tr|td|figure|pre)|html lang="en"|meta charset="utf-8"|article class="guide"|carousel class="deck container-fluid"|slide class="row-fluid"|div class="col-sm-12"|pre class="pre-scrollable code runnable")>$/;
    for (const tag of html.match(/<[^>]*>?/g)!) expect(tag).toMatch(plain);
    // What the Browser would cut out of the source, wherever it stands.
    expect(html).not.toMatch(/\s+(on[^\s=]+)[^\s=]*\s*=/i);
    expect(html).not.toMatch(/[\p{Surrogate}]/u);
  });

  test("every question has its place", () => {
    const html = [...guide(made.graph, { name: "parley" })].join("");
    for (const { asks } of catalogue) expect(html).toContain(`<h4>${asks.replace(/'/g, "&#39;")}`);
    expect(html.match(/<slide /g)!.length).toBeGreaterThan(10);
  });
});

test("the style has a rule for each kind of node, in the colours of GEXF", () => {
  const style = [...grass()].join("");
  const pictured = [...gexf(made.graph, made.documents)].join("");
  for (const kind of Object.keys(nodeTypes)) {
    const [, hex = ""] =
      new RegExp(`node\\.${kind} \\{[^}]*?\\bcolor: #([0-9A-F]{6});`).exec(style) ?? [];
    const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    expect(pictured, kind).toContain(`r="${red}" g="${green}" b="${blue}"`);
  }
});

describe("the guide's server", () => {
  const folder = ownFolder();
  let server: Server;
  let port: number;
  beforeEach(async () => {
    write(folder.path);
    const origin = "https://graphs.example:7473";
    const guided = { folder: folder.path, cwd: folder.path, name: "parley", origin };
    ({ server } = await serveGuide(guided, 0));
    ({ port } = server.address() as AddressInfo);
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  /** Not by fetch, which does not let its caller name a host. */
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
      (resolve, reject) => {
        const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (piece: string) => {
            text += piece;
          });
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
          );
        });
        asked.on("error", reject).end();
      },
    );

  test.each([
    ["the Browser by name", "http://localhost:7474"],
    ["the Browser by number", "http://127.0.0.1:7474"],
    ["the Browser that --origin names", "https://graphs.example:7473"],
  ])("%s may read the guide and the style", async (_, origin) => {
    const headers = { Host: `localhost:${port}`, Origin: origin };
    for (const path of ["/guide.html", "/style.grass"]) {
      const answer = await ask(path, headers);
      expect(answer.status).toBe(200);
      expect(answer.headers["access-control-allow-origin"]).toBe(origin);
    }
    const asked = {
      ...headers,
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "cache-control,pragma",
    };
    const first = await ask("/guide.html", asked, "OPTIONS");
    expect(first).toMatchObject({ status: 204, text: "" });
    expect(first.headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-headers": "cache-control,pragma",
    });
  });

  test.each([
    ["another site", "https://evil.example"],
    ["a site that begins like this machine", "http://localhost.evil.example"],
    ["a page without an origin of its own", "null"],
  ])("%s may not", async (_, origin) => {
    for (const method of ["GET", "OPTIONS"]) {
      const answer = await ask(
        "/guide.html",
        { Host: `localhost:${port}`, Origin: origin },
        method,
      );
      expect(answer.status).toBe(403);
      expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
      expect(answer.text).not.toContain("slide");
    }
  });

  test.each<[string, string, Record<string, string>, string, number]>([
    ["another name for this machine", "/guide.html", { Host: "evil.example" }, "GET", 403],
    ["another file", "/graph.json", {}, "GET", 404],
    ["a way out", "/../../etc/passwd", {}, "GET", 404],
    ["another method", "/guide.html", {}, "POST", 405],
  ])("%s is refused", async (_, path, headers, method, status) => {
    expect((await ask(path, headers, method)).status).toBe(status);
  });

  test("the page can do nothing, and links to the style beside it", async () => {
    const { headers, text } = await ask("/guide.html", { Host: `localhost:${port}` });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(text).toContain(`data-exec="style http://localhost:${port}/style.grass"`);
  });

  test("a new build is read, a broken one is said", async () => {
    const before = await ask("/guide.html");
    write(folder.path, madeGraph({ seed: 30, nodes: 90 }));
    const after = await ask("/guide.html");
    expect(after.status).toBe(200);
    expect(after.text).not.toBe(before.text);
    writeFileSync(join(folder.path, "graph.json"), '{"nodes": [');
    const broken = await ask("/guide.html");
    expect(broken.status).toBe(503);
    expect(broken.text).toMatch(/graph\.json .* is damaged/);
  });
});

describe("parley neo4j guide", () => {
  const folder = ownFolder();

  test("--write leaves the guide, the queries, the style; the same bytes again", async () => {
    write(folder.path);
    const line = ["neo4j", "guide", ".", "--graph", "it's", "--write", "out"];
    expect(await parley(line, { cwd: folder.path })).toMatchObject({ code: 0, stdout: "" });
    const place = join(folder.path, "out");
    const bytes = () => readdirSync(place).map((name) => readFileSync(join(place, name), "utf8"));
    const names = catalogue.map(({ name }) => `${name}.cypher`);
    const others = ["README.md", "constraints.cypher", "guide.html", "style.grass"];
    expect(readdirSync(place).sort()).toEqual([...names, ...others].sort());
    for (const { name, asks, cypher } of catalogue) {
      const text = readFileSync(join(place, `${name}.cypher`), "utf8");
      expect(text.startsWith(`// ${asks}\n`)).toBe(true);
      expect(text).toContain("\n:param graph => 'it\\'s';\n");
      expect(text.endsWith(`;\n${cypher};\n`)).toBe(true);
    }
    const first = bytes();
    expect((await parley(line, { cwd: folder.path })).code).toBe(0);
    expect(bytes()).toEqual(first);
  });

  test("its usual port is the one that docker-compose.yml tells the Browser", async () => {
    const { stdout } = await parley(["neo4j", "guide", "--help"], { cwd: folder.path });
    const [, port] = /port on 127\.0\.0\.1 \((\d+)\)/.exec(stdout)!;
    expect(readFileSync(join(root, "docker-compose.yml"), "utf8")).toContain(
      `NEO4J_browser_post__connect__cmd: guide http://localhost:${port}/guide.html\n`,
    );
  });

  test.each<[string, string[], number, RegExp]>([
    ["no built folder", ["nowhere"], 1, /“nowhere” has no graph\.json.*parley build/],
    ["no address", [".", "--origin", "graphs"], 1, /“graphs” is no address of a Browser.*--origin/],
    ["no name", [".", "--graph", " "], 1, /name of a graph/],
    ["no port", [".", "--port", "x"], 2, /--port is a whole number/],
    ["a foreign folder", [".", "--write", "."], 1, /no part of this export.*--write/],
  ])("%s is said in a line", async (_, words, code, says) => {
    write(folder.path);
    const ran = await parley(["neo4j", "guide", ...words], { cwd: folder.path });
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr.trim()).toMatch(says);
    expect(ran.stderr.trim()).not.toContain("\n");
  });

  test("a port that another program has is said", async () => {
    write(folder.path);
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const ran = await parley(["neo4j", "guide", ".", "--port", `${port}`], { cwd: folder.path });
    other.close();
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toMatch(/Port \d+ is in use\. Choose another/);
  });
});
