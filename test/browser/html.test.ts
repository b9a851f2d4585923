// What `parley export html` writes, opened from the file system in a real browser without a network.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Exported } from "../../graph/exporters.ts";
import { htmlPage, type Page } from "../../graph/formats/html.ts";
import type { Graph } from "../../graph/graph.ts";
import { pageParts } from "../../src/cli/page.ts";
import { madeGraph } from "../graphs.ts";
import { parley, root, seeds } from "../parley.ts";
import { corpus } from "./corpus.ts";
import { type Scripted, start, stop, visit } from "./visit.ts";

const scratch = mkdtempSync(join(tmpdir(), "parley-html-"));
let page: Page;

beforeAll(async () => {
  await start();
  page = await pageParts({
    cwd: root,
    env: {},
    out: () => undefined,
    note: () => {},
    terminal: false,
  });
}, 120_000);

afterAll(async () => {
  await stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** Under a name that an address must spell otherwise. */
function saved(name: string, text: string): string {
  const folder = join(scratch, "sent by Ada (50% done)");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name} #1.html`);
  writeFileSync(file, text);
  return pathToFileURL(file).href;
}

const small = (): Exported => {
  const [graph, documents, layout] = corpus();
  const head = {
    attributes: {},
    options: { type: "directed", multi: true, allowSelfLoops: false },
  };
  return { graph: { ...head, ...(graph as object) }, documents, layout } as Exported;
};

const written = (exported: Exported): string => [...htmlPage({ ...exported, page })].join("");

describe("a page that holds its graph", { timeout: 60_000 }, () => {
  it("shows the example documents, their people and the words of one", async () => {
    const here = { cwd: scratch };
    expect((await parley(["build", seeds, "--out", "talks"], here)).code).toBe(0);
    expect((await parley(["export", "html", "talks", "-o", "talks.html"], here)).code).toBe(0);
    const file = join(scratch, "talks.html");
    expect((await parley(["export", "html", "talks"], here)).stdout).toBe(
      readFileSync(file, "utf8"),
    );
    expect(statSync(file).size).toBeLessThan(2_000_000);
    const graph = JSON.parse(readFileSync(join(scratch, "talks/graph.json"), "utf8")) as Graph;
    const people = graph.nodes.flatMap(({ key, attributes }) =>
      attributes.kind === "Person" ? [{ key, ...attributes }] : [],
    );
    const [first] = people.sort((a, b) => b.evidence.length - a.evidence.length);
    await visit(pathToFileURL(file).href, async (tab) => {
      await tab.waitForSelector("#canvas canvas");
      const title = await tab.title();
      expect(title).toContain(/<title>([^<]*) – Parley/.exec(readFileSync(file, "utf8"))?.[1]);
      await tab.goto(`${pathToFileURL(file).href}#view=list`);
      const text = await tab.textContent("body");
      for (const { label } of people) expect(text).toContain(label);
      await tab.goto(`${pathToFileURL(file).href}#sel=${encodeURIComponent(first!.key)}`);
      await tab.waitForSelector(`#panel h2:text-is("${first!.label}")`);
      await tab.locator("#panel .evs .sig, #panel .say .sig").first().click();
      await tab.waitForSelector("article .text mark");
    });
  });

  it("is searched, clicked, walked back and filtered by day", () =>
    visit(saved("small", written(small())), async (tab) => {
      await tab.waitForSelector("#canvas canvas");
      const where = await tab.waitForFunction(() =>
        (window as unknown as Scripted).parley?.whereIs("person:ada"),
      );
      await tab
        .locator("#canvas")
        .click({ position: (await where.jsonValue()) as { x: number; y: number } });
      await tab.waitForSelector("#panel h2:text-is('Ada Roe')");
      const marks = await tab.locator("#panel .says mark").allTextContents();
      expect(marks).toEqual(["the harbour stays open", "nobody was turned away"]);
      expect(tab.url()).toContain("#sel=person%3Aada");
      await tab.keyboard.press("/");
      await tab.keyboard.type("jorgen");
      await tab.waitForSelector("[role=option]");
      await tab.keyboard.press("Enter");
      await tab.waitForSelector("#panel h2:text-is('Jørgen Bek')");
      await tab.goBack();
      await tab.waitForSelector("#panel h2:text-is('Ada Roe')");
      await tab.reload();
      await tab.waitForSelector("#panel h2:text-is('Ada Roe')");
      await tab.locator("#panel .says .sig").first().click();
      await tab.waitForSelector("article .text mark");
      await tab.keyboard.press("Escape");
      await tab.waitForSelector("#canvas canvas");
      await tab.keyboard.press("t");
      for (let press = 0; press < 12; press++) await tab.keyboard.press("ArrowRight");
      expect(tab.url()).toContain("days=2031-05-08..");
      await tab.getByRole("button", { name: "Light or dark" }).click();
      await tab.getByText("Copy this place").click();
      await tab.waitForSelector("text=Copied: it follows the file's name");
    }));

  it("offers no query, which only a server could answer, and says so to whom a link leads there", () =>
    visit(`${saved("small", written(small()))}#view=query`, async (tab) => {
      expect(await tab.textContent("main")).toContain("nothing that could run a query");
      expect(await tab.locator("nav a:text-is('Query')").count()).toBe(0);
      await tab.keyboard.press("1");
      await tab.waitForSelector("#canvas canvas");
    }));

  it("takes hostile words for words", () => {
    const made = madeGraph({ seed: 7, nodes: 150, density: 6 });
    const file = written(made);
    // Nothing but the tags of the page itself.
    expect(file.match(/<script/g)).toHaveLength(4);
    expect(file.match(/<!--/g)).toBeNull();
    return visit(saved("hostile", file), async (tab) => {
      await tab.waitForSelector("#canvas canvas");
      expect(await tab.title()).not.toContain("owned");
      const blocks = await tab.$$eval("script[type='application/json']", (all) =>
        all.map(({ id, textContent }) => [id, textContent]),
      );
      const { graph, documents, layout } = made;
      const inside = blocks.map(([id, text]) => [id, JSON.parse(text ?? "")]);
      expect(inside).toEqual([
        ["graph.json", graph],
        ["documents.json", documents],
        ["layout.json", layout],
      ]);
      // The worst of them are there.
      for (const worst of ["<!-- --> &amp;", "\u2028\u2029", "lone \ud83d high"])
        expect(JSON.stringify(inside)).toContain(JSON.stringify(worst).slice(1, -1));
    });
  });

  it("keeps its policy against a script that somebody puts in", () => {
    const put = "<script>document.title='owned'</script>";
    const file = written(small()).replace("<div id", `${put}<div id`);
    const look = async (tab: Tab) => {
      await tab.waitForSelector("#canvas canvas");
      expect(await tab.title()).toContain("Bergen talks");
    };
    return visit(saved("spoilt", file), look, {
      refused: /inline script.*Content Security Policy/s,
    });
  });

  it.each(["documents.json", "layout.json"])(
    "says that it was cut short before %s",
    async (name) => {
      const file = written(small());
      const short = file.slice(0, file.indexOf(`id="${name}"`) + 30);
      await visit(saved("short", short), async (tab) => {
        if (name === "layout.json") await tab.waitForSelector("#canvas canvas");
        else expect(await tab.textContent("[role=alert]")).toMatch(/documents\.json.*damaged/s);
        expect(await tab.locator("text=Try again").count()).toBe(0);
      });
    },
  );

  it("is the same bytes each time, in pieces", () => {
    const made = madeGraph({ seed: 3, nodes: 400, density: 3 });
    const pieces = [...htmlPage({ ...made, page })];
    expect([...htmlPage({ ...made, graph: structuredClone(made.graph), page })]).toEqual(pieces);
    expect(pieces.length).toBeGreaterThan(made.graph.nodes.length + made.graph.edges.length);
  });
});
