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

  it("leads from a name to the words in their document with Tab, Enter and arrows alone", () =>
    visit(small, async (tab) => {
      await tab.waitForSelector("#canvas canvas");
      /** Tab until something with this name has the focus. */
      const tabTo = async (name: RegExp, back = false) => {
        for (let press = 0; press < 60; press++) {
          await tab.keyboard.press(back ? "Shift+Tab" : "Tab");
          const at = await tab.evaluate(() => {
            const active = document.activeElement;
            return active?.getAttribute("aria-label") ?? active?.textContent?.trim() ?? "";
          });
          if (name.test(at)) return;
        }
        throw new Error(`Tab never comes to ${name}`);
      };
      await tabTo(/^Search people/);
      await tab.keyboard.type("roe");
      await tab.waitForSelector("[role=option]");
      await tab.keyboard.press("ArrowDown");
      await tab.keyboard.press("ArrowUp");
      await tab.keyboard.press("Enter");
      await tab.waitForSelector("#panel h2:text-is('Ada Roe')");
      await tabTo(/^Network of/);
      await tab.keyboard.press("ArrowDown");
      await tab.keyboard.press("Enter");
      await tab.waitForSelector("#panel h2:not(:text-is('Ada Roe'))");
      await tab.keyboard.press("[");
      await tab.waitForSelector("#panel h2:text-is('Ada Roe')");
      await tabTo(/^Show the words/);
      await tab.keyboard.press("Enter");
      expect(await tab.textContent("#panel .evs mark")).toBe("Foreign Minister Ada Roe");
      await tabTo(/^Document A/);
      await tab.keyboard.press("Enter");
      await tab.waitForSelector("article .text");
      const here = await tab.locator("#here").boundingBox();
      expect(here && here.y > 0 && here.y < 800).toBe(true);
      await tab.keyboard.press("Escape");
      await tab.waitForSelector("#canvas canvas");
      await tabTo(/^Meetings/);
      await tab.keyboard.press("Escape");
      await tabTo(/^People/);
      await tab.keyboard.press("Enter");
      await tab.waitForFunction(() => location.hash.includes("kinds=Meeting"));
      await tab.keyboard.press("[");
      await tab.waitForFunction(() => !location.hash.includes("kinds"));
    }));

  it("leaves out what lies before the timeline's first handle", () =>
    visit(small, async (tab) => {
      await tab.waitForSelector("#canvas canvas");
      await tab.keyboard.press("t");
      expect(await tab.getAttribute(":focus", "aria-label")).toBe("First day");
      for (let press = 0; press < 12; press++) await tab.keyboard.press("ArrowRight");
      expect(await tab.getAttribute(":focus", "aria-valuetext")).toBe("8 May 2031");
      expect(tab.url()).toContain("days=2031-05-08..");
      await tab.waitForSelector(".notice");
      await tab.locator(".whole").click();
      await tab.waitForFunction(() => !location.hash.includes("days"));
    }));

  it("says by document who was in the room", () =>
    visit(`${small}#view=meetings`, async (tab) => {
      await tab.waitForSelector(".room");
      expect(await tab.locator(".room tbody tr:not(.side) th").allTextContents()).toEqual([
        "Jørgen Bek",
        "Mia Lund",
        "Ada Roe",
      ]);
      await tab.getByLabel("Ada Roe, leads, document A").click();
      await tab.waitForSelector("#panel .evs mark");
      expect(await tab.textContent("#panel .evs mark")).toContain("led the Norwegian delegation");
      expect(tab.url()).toContain("view=meetings");
    }));

  it("puts statements side by side", () =>
    visit(`${small}#view=claims&meeting=all`, async (tab) => {
      await tab.waitForSelector(".compare");
      expect(await tab.locator(".compare thead th").allTextContents()).toEqual(["Norway"]);
      expect(await tab.locator(".compare mark").allTextContents()).toEqual([
        "the harbour stays open",
        "nobody was turned away",
      ]);
      await tab.getByRole("button", { name: "Speakers" }).click();
      expect(await tab.locator(".compare thead th").allTextContents()).toEqual(["Ada Roe"]);
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

  it.each([
    ["has no things", { nodes: [], edges: [] }],
    [
      "has another shape inside",
      { nodes: [{ key: "x" }, 7, { key: "y", attributes: { kind: "Person" } }], edges: [null] },
    ],
  ])("stays usable when graph.json %s", async (_, graph) => {
    const url = await served("odd", { ...named(corpus()), "graph.json": graph, "layout.json": [] });
    await visit(url, async (tab) => {
      await tab.waitForSelector("#canvas");
      for (const key of ["2", "3", "4", "5", "1"]) await tab.keyboard.press(key);
      await tab.waitForSelector("#canvas");
      expect(await tab.title()).toContain("Parley");
    });
  });

  it.each([
    ["graph.json", '"text"', "another shape"],
    ["graph.json", "", "whole JSON"],
    ["documents.json", "{}", "another shape"],
  ])("says what is wrong when %s is %s", async (file, content, words) => {
    const url = await served("broken", { ...named(corpus()), [file]: content });
    await visit(url, async (tab) => {
      await tab.waitForSelector("[role=alert]");
      const alert = await tab.textContent("[role=alert]");
      expect(alert).toContain(`${file} could not be read`);
      expect(alert).toContain(words);
    });
  });

  it("draws without layout.json", async () => {
    const { "layout.json": _, ...files } = named(crowd(50));
    const url = await served("unplaced", files);
    await visit(
      url,
      async (tab) => {
        await tab.waitForFunction(
          () => ((window as unknown as Scripted).parley?.labels().length ?? 0) > 9,
        );
      },
      { missing: "layout.json" },
    );
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
