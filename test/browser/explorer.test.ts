// The built page in a real browser, served as `parley view` serves it, with the same policy.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { corpus, crowd } from "./corpus.ts";
import { named, type Scripted, served, start, stop, visit } from "./visit.ts";

let small = "";

beforeAll(async () => {
  await start();
  small = await served("small", named(corpus()));
}, 120_000);

afterAll(stop);

describe("the explorer", { timeout: 60_000 }, () => {
  it("names the people as text", () =>
    visit(small, async (tab) => {
      await tab.waitForSelector("#canvas canvas");
      expect(await tab.textContent("body")).toContain("Jørgen Bek");
      expect(await tab.title()).toContain("Bergen talks");
    }));

  it("shows the exact words of a person that is clicked", () =>
    visit(small, async (tab) => {
      await tab.waitForSelector("#canvas canvas");
      const where = await tab.waitForFunction(() =>
        (window as unknown as Scripted).parley?.whereIs("person:ada"),
      );
      const at = (await where.jsonValue()) as { x: number; y: number };
      await tab.locator("#canvas").click({ position: at });
      await tab.waitForSelector("#panel h2:text-is('Ada Roe')");
      const marks = await tab.locator("#panel .says mark").allTextContents();
      expect(marks).toEqual(["the harbour stays open", "nobody was turned away"]);
      expect(tab.url()).toContain("sel=person%3Aada");
      expect(await tab.textContent("#spoken")).toContain("Ada Roe, person, Norway, 1 meeting");
    }));

  it("finds by search, and goes there by keyboard alone", () =>
    visit(small, async (tab) => {
      await tab.waitForSelector("#canvas canvas");
      await tab.keyboard.press("/");
      await tab.keyboard.type("jorgen");
      await tab.waitForSelector("[role=option]");
      await tab.keyboard.press("Enter");
      await tab.waitForSelector("#panel h2:text-is('Jørgen Bek')");
      await tab.locator("#canvas").focus();
      await tab.keyboard.press("n");
      await tab.waitForSelector("#panel .evs mark");
      await tab.keyboard.press("o");
      await tab.waitForSelector("article .text");
      await tab.keyboard.press("Escape");
      await tab.keyboard.press("Escape");
      await tab.waitForSelector("#panel h2:text-is('Start here')");
      await tab.keyboard.press("5");
      await tab.waitForSelector(".list [data-key='person:mia']");
    }));

  it("walks the picture with the arrow keys", () =>
    visit(small, async (tab) => {
      await tab.waitForSelector("#canvas canvas");
      await tab.locator("#canvas").focus();
      await tab.keyboard.press("ArrowRight");
      const first = await tab.textContent("#spoken");
      await tab.keyboard.press("ArrowLeft");
      const second = await tab.textContent("#spoken");
      expect(first).toContain("Bergen talks");
      expect(second).not.toBe(first);
      await tab.keyboard.press("Enter");
      expect(tab.url()).toContain("sel=");
    }));

  it("opens a link as it was, and goes back", () =>
    visit(`${small}#view=documents&doc=document%3A1&at=120`, async (tab) => {
      await tab.waitForSelector("article .text mark");
      await tab.locator(".views a", { hasText: "List" }).click();
      await tab.waitForSelector(".list li");
      await tab.goBack();
      await tab.waitForSelector("article .text");
    }));

  it("leaves text that looks like markup as text", () =>
    visit(`${small}#view=documents`, async (tab) => {
      await tab.waitForSelector("article .text");
      expect(await tab.textContent("article")).toContain("<img src=x onerror=");
      expect(await tab.locator("article img, article script").count()).toBe(0);
      expect(await tab.title()).not.toContain("owned");
    }));

  it("fits a phone", () =>
    visit(
      small,
      async (tab) => {
        await tab.waitForSelector("#canvas canvas");
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        for (const box of await tab.locator(".tabs a").all())
          expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true },
    ));

  it("is dark where the system is, until one chooses", () =>
    visit(
      small,
      async (tab) => {
        await tab.waitForSelector("#canvas canvas");
        const paper = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(await paper()).toBe("rgb(23, 24, 26)");
        await tab.getByLabel("Light or dark").click();
        expect(await paper()).toBe("rgb(251, 250, 247)");
      },
      { colorScheme: "dark" },
    ));

  it("says which filter leaves nothing, and drops it", () =>
    visit(`${small}#without=document%3A1`, async (tab) => {
      await tab.locator(".notice button").click();
      await tab.waitForFunction(() => !location.hash.includes("without"));
    }));

  it("says what is wrong with a file that ends early", async () => {
    const url = await served("broken", { ...named(corpus()), "graph.json": '{"nodes": [' });
    await visit(url, async (tab) => {
      expect(await tab.textContent("[role=alert]")).toContain("graph.json could not be read");
    });
  });

  it("opens a graph of 2,000 things without sides", async () => {
    const url = await served("crowd", named(crowd(2000)));
    await visit(url, async (tab) => {
      await tab.waitForFunction(
        () => ((window as unknown as Scripted).parley?.labels().length ?? 0) > 9,
      );
      expect(await tab.textContent(".cap")).toContain("300 of 2,001 things");
      await tab.locator(".cap button").click();
      await tab.waitForFunction(() =>
        document.querySelector(".cap")?.textContent?.includes("2,000 of 2,001 things"),
      );
    });
  });
});
