// The guide in the old Neo4j Browser: it opens, its queries arrive whole, run, and are drawn.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { colours } from "../../graph/colours.ts";
import { filled, saved } from "../../graph/guide/saved.ts";
import { graphJson, listJson } from "../../graph/json.ts";
import { push } from "../../graph/neo4j/push.ts";
import { catalogue } from "../../graph/questions/catalogue.ts";
import { valuesFor } from "../../graph/questions/question.ts";
import { browser as installed } from "../../scripts/browser.ts";
import { readBuilt } from "../../src/cli/built.ts";
import { serveGuide } from "../../src/cli/serve-guide.ts";
import { launch } from "../browser/browser.ts";
import { run, signIn } from "../browser/neo4j-browser.ts";
import { madeGraph } from "../graphs.ts";
import { browser as oldBrowser } from "../java/artifacts.ts";
import { type TestServer, testServer } from "../neo4j/server.ts";
import { parley, seeds } from "../parley.ts";

const scratch = mkdtempSync(join(tmpdir(), "parley-guide-"));
const example = join(scratch, "example");
const hostile = join(scratch, "hostile");
const guides: { server: Server; url: string }[] = [];
let database: TestServer;
let browser: Browser;
let tab: Page;
/** What must not happen: code of a document that runs. */
let alarms: string[];

beforeAll(async () => {
  installed();
  await parley(["build", seeds, "--out", example, "--no-cache"], { cwd: scratch });
  const made = madeGraph({ seed: 23, nodes: 260, density: 3 });
  mkdirSync(hostile);
  writeFileSync(join(hostile, "graph.json"), [...graphJson(made.graph)].join(""));
  writeFileSync(
    join(hostile, "documents.json"),
    [...listJson("[", made.documents, "]\n")].join(""),
  );
  writeFileSync(join(hostile, "layout.json"), "{}\n");
  for (const [folder, name] of [
    [example, "parley"],
    [hostile, "it's `hostile`"],
  ] as const)
    guides.push(await serveGuide({ folder, cwd: scratch, name }, 0));
  const started = await testServer({
    beside: [oldBrowser],
    settings: { "browser.post_connect_cmd": `guide ${guides[0]!.url}` },
  });
  if (started === undefined) throw new Error("the Browser needs a JDK and Maven");
  database = started;
  const { graph, documents } = readBuilt(example, scratch);
  await push(database.connection, graph, documents, { name: "parley" });
  await push(database.connection, made.graph, made.documents, { name: "it's `hostile`" });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await database?.stop();
  for (const { server } of guides) server.close();
  rmSync(scratch, { recursive: true, force: true });
});

beforeEach(async () => {
  tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  alarms = [];
  tab.on("dialog", (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  tab.on("pageerror", (error) => alarms.push(String(error)));
  await signIn(tab, database);
});
afterEach(async () => {
  await tab.close();
  expect(alarms).toEqual([]);
});

const queries = () => tab.locator("[data-testid=guidesDrawer] pre.runnable");
const frame = () => tab.getByTestId("frame").first();
const next = () => tab.getByTestId("guideNextSlide").click();

describe("the guide of the example documents", () => {
  test("opens by itself, as docker-compose.yml wires it, and runs a query at a click", async () => {
    await tab.getByText("What is in this graph").waitFor();
    await queries().first().locator("i").click();
    await frame().getByText("Claim").waitFor();
    expect(await frame().textContent()).toContain("Started streaming 10 records");
    await next();
    await tab.getByText("Who met whom?").waitFor();
    await queries().nth(1).locator("i").click();
    await frame().getByText("met", { exact: true }).waitFor();
    expect(await frame().textContent()).toMatch(/Started streaming \d+ records/);
  });

  test("the style is taken, and nodes have its colours and their names", async () => {
    await tab.getByText("Colour the nodes").click();
    await frame().getByText("node.Person").waitFor();
    await next();
    await queries().first().locator("i").click();
    await frame().locator("g.node").first().waitFor();
    const people = readBuilt(example, scratch).graph.nodes.flatMap(({ attributes }) =>
      attributes.kind === "Person" ? [attributes.name.split(" ")[0]!] : [],
    );
    const fills = await frame()
      .locator("g.node circle.b-outline")
      .evaluateAll((circles) => circles.map((circle) => circle.getAttribute("fill")));
    for (const kind of ["Person", "Meeting", "Country"] as const)
      expect(fills).toContain(
        `#${colours[kind].map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase(),
      );
    const captions = await frame().locator("g.node text").allTextContents();
    expect(people.some((name) => captions.some((caption) => caption.includes(name)))).toBe(true);
  });

  test("a saved query sets its parameters and asks", async () => {
    const { graph } = readBuilt(example, scratch);
    const question = catalogue.find(({ name }) => name === "before-and-after")!;
    await run(tab, saved(question, graph, "parley"));
    const statements = frame().getByTestId("multi-statement-list");
    await statements.getByText("MATCH").waitFor();
    expect(await statements.locator("label").count()).toBe(question.parameters.length + 2);
    // The parameters are set, sooner or later: the bare question finds them.
    await vi.waitFor(
      async () => {
        await run(tab, question.cypher);
        await frame()
          .getByText(/Started streaming [1-9]\d* records/)
          .waitFor({ timeout: 10_000 });
      },
      { timeout: 120_000, interval: 1000 },
    );
  });
});

describe("the guide of hostile documents", () => {
  const openHostile = async () => {
    await run(tab, `:guide ${guides[1]!.url}`);
    await queries().filter({ hasText: "hostile" }).first().waitFor();
  };

  test("every query arrives as it was written, and nothing in a name becomes markup", async () => {
    await openHostile();
    const { graph } = readBuilt(hostile, scratch);
    const wanted = catalogue.flatMap((question) => {
      const values = valuesFor(question, graph, "it's `hostile`");
      return values === undefined ? [] : [filled(question.cypher, values)];
    });
    const found: string[] = [];
    for (;;) {
      found.push(...(await queries().allTextContents()).map((text) => text.trim()));
      expect(await tab.locator("[data-testid=guidesDrawer] img").count()).toBe(0);
      if (!(await tab.getByTestId("guideNextSlide").isEnabled())) break;
      const before = await queries().first().textContent();
      await next();
      await expect.poll(() => queries().first().textContent()).not.toBe(before);
    }
    expect(found.slice(1)).toEqual(wanted);
  });

  test("a query with a hostile literal runs", async () => {
    await openHostile();
    await next();
    await queries().nth(3).locator("i").click();
    await frame().locator("g.node").first().waitFor();
  });
});
