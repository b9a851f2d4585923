// The view Query in a real browser: the server's real engine answers over a small graph.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeColumns } from "../../graph/columns.ts";
import { edgeTypes, nodeTypes } from "../../graph/schema.ts";
import { violations } from "./axe.ts";
import { corpus } from "./corpus.ts";
import { named, type Scripted, served, start, stop, visit } from "./visit.ts";

let url = "";

beforeAll(async () => {
  await start();
  url = `${await served("small", named(corpus()))}`;
}, 120_000);

afterAll(stop);

const attended =
  "MATCH (p:Person)-[r:ATTENDED]->(m:Meeting)\nRETURN p AS person, r AS tie, p.name AS name ORDER BY p.name";

const link = (query: string, more = "") =>
  `${url}#view=query&query=${encodeURIComponent(query)}${more}`;

async function ready(tab: Page): Promise<void> {
  await tab.waitForSelector(".cm-content");
}

/** Opens a link to a query and presses Run. */
async function run(tab: Page): Promise<void> {
  await ready(tab);
  await tab.locator(".run .btn").click();
  await tab.waitForSelector(".rows caption, #answer [role=alert]");
}

const focused = (tab: Page) =>
  tab.evaluate(() => {
    const active = document.activeElement;
    return active?.id || active?.className || active?.textContent?.trim() || "";
  });

/** What is offered; the list comes a moment after the typing. */
const offered = (tab: Page) =>
  expect.poll(() => tab.locator(".cm-tooltip-autocomplete .cm-completionLabel").allTextContents(), {
    timeout: 5000,
  });

const [ofPeople, others] = [true, false].map((wanted) =>
  Object.entries(edgeTypes)
    .filter(([, { from }]) => (from as readonly string[]).includes("Person") === wanted)
    .map(([kind]) => kind),
) as [string[], string[]];

describe("the view Query", { timeout: 60_000 }, () => {
  it("answers a question of the catalogue, and keeps it among those asked before", () =>
    visit(`${url}#view=query`, async (tab) => {
      await ready(tab);
      await tab.locator(".questions button", { hasText: "Who met whom?" }).click();
      expect(await tab.textContent("h1:not(.unseen)")).toBe("Who met whom?");
      await run(tab);
      expect(await tab.textContent(".rows caption")).toMatch(/^3 rows in (?:\d+|under 1) ms/);
      const rows = await tab.locator(".rows tbody tr").allTextContents();
      expect(rows.map((row) => row.replace(/\s+/g, " "))).toContainEqual(
        expect.stringMatching(/Ada Roe ?Jørgen Bek ?Bergen talks/),
      );
      expect(await tab.textContent("#spoken")).toMatch(/^3 rows/);
      expect(await tab.locator(".questions li").first().textContent()).toContain("Who met whom?");
    }));

  it("opens the words that say a node or a relationship of a row", () =>
    visit(link(attended), async (tab) => {
      await run(tab);
      await tab.locator(".rows [data-cell='person:ada']").first().click();
      await tab.waitForSelector("#panel h2:text-is('Ada Roe')");
      expect(await tab.locator(".rows .on").count()).toBe(2);
      await tab.locator(".rows a", { hasText: "Jørgen Bek attended Bergen talks" }).click();
      await tab.waitForSelector("#panel h2:text-is('Jørgen Bek')");
      expect(await tab.textContent("#panel .evs mark")).toBe("Jørgen Bek sat for Denmark");
    }));

  it("shows the answer, or a row of it, in the picture", () =>
    visit(
      link("MATCH (p:Person {name: 'Ada Roe'})-[m:MADE]->(c:Claim) RETURN p, m, c"),
      async (tab) => {
        await run(tab);
        await tab.locator(".show").click();
        await tab.waitForSelector(".cap.lit");
        expect(await tab.textContent(".cap.lit span")).toBe("In the answer: 3 things, 2 relations");
        await tab.waitForFunction(() => (window as unknown as Scripted).parley?.whereIs("claim:1"));
        const marks = () => tab.locator("[aria-label='In the picture'] li").allTextContents();
        expect(await marks()).toEqual(
          expect.arrayContaining(["Mia Lund", "the harbour stays open"]),
        );
        await tab.locator(".cap.lit button", { hasText: "Draw only these" }).click();
        expect((await marks()).sort()).toEqual([
          "Ada Roe",
          "nobody was turned away",
          "the harbour stays open",
        ]);
        await tab.locator(".cap.lit button", { hasText: "Back to the query" }).click();
        await tab.locator(".rows .nth button").first().click();
        await tab.waitForSelector(".cap.lit");
        expect(await tab.textContent(".cap.lit span")).toBe("In the answer: 2 things, 1 relation");
        await tab.keyboard.press("Escape");
        expect(await tab.locator(".cap.lit").count()).toBe(0);
        expect(tab.url()).not.toContain("shown");
      },
    ));

  it("offers kinds, types, properties and parameters while one types", () =>
    visit(`${url}#view=query`, async (tab) => {
      await ready(tab);
      await tab.keyboard.press("q");
      await tab.keyboard.type("MATCH (p:");
      await offered(tab).toEqual(Object.keys(nodeTypes));
      await tab.keyboard.type("Pers");
      await offered(tab).toEqual(["Person"]);
      // A list that opens just as Enter is pressed does not take it.
      await tab.waitForTimeout(200);
      await tab.keyboard.press("Enter");
      await tab.keyboard.type(")-[:");
      await offered(tab).toEqual([...ofPeople, ...others]);
      await tab.keyboard.type("ATTENDED]->(m {id: $meeting}) RETURN p.");
      await offered(tab).toEqual(["id", ...nodeColumns("Person").map(({ name }) => name)]);
      await tab.keyboard.type("name, $");
      await offered(tab).toEqual(["$meeting"]);
    }));

  it("says where a mistake is, and marks it until it is mended", () =>
    visit(
      link("MATCH (p:Person)\nRETRN p"),
      async (tab) => {
        await run(tab);
        expect((await tab.textContent("#answer [role=alert]"))?.trim()).toContain(
          "Line 2, column 1",
        );
        expect(await tab.textContent(".q-wrong")).toBe("RETRN");
        await tab.keyboard.press("q");
        await tab.keyboard.press("End");
        await tab.keyboard.type(" ");
        expect(await tab.locator(".q-wrong").count()).toBe(0);
      },
      { missing: "query" },
    ));

  it("refuses what would write", () =>
    visit(
      link("MATCH (p:Person) DETACH DELETE p"),
      async (tab) => {
        await run(tab);
        expect(await tab.locator("#answer [role=alert]").count()).toBe(1);
      },
      { missing: "query" },
    ));

  it("never runs a query because a link was opened, and runs it with the link's values", () => {
    let asked = 0;
    const values = encodeURIComponent(JSON.stringify({ who: "person:mia" }));
    return visit(
      link(
        "MATCH (p:Person {id: $who}) RETURN p.name AS name, $number + 1 AS next",
        `&values=${values}`,
      ),
      async (tab) => {
        tab.on("request", (request) => {
          if (request.method() === "POST") asked++;
        });
        await ready(tab);
        expect(await tab.textContent(".run small")).toBe("Mia Lund");
        await tab.locator("input[name=number]").fill("41");
        await tab.waitForTimeout(500);
        expect(asked).toBe(0);
        await tab.locator("input[name=number]").press("Enter");
        await tab.waitForSelector(".rows td");
        expect(await tab.locator(".rows td").allTextContents()).toEqual(["Mia Lund", "42"]);
        expect(asked).toBe(1);
        await tab.reload();
        await ready(tab);
        expect(await tab.inputValue("input[name=number]")).toBe("41");
        expect(asked).toBe(1);
      },
    );
  });

  it("goes by keyboard alone from the question to the words, and is no trap", () =>
    visit(url, async (tab) => {
      await tab.waitForSelector("#canvas canvas");
      await tab.keyboard.press("q");
      await ready(tab);
      await tab.keyboard.type("MATCH (p:Person {id: 'person:ada'}) RETURN p");
      expect(await tab.textContent(".cm-content")).toContain("person:ada");
      await tab.keyboard.press("Tab");
      expect(await focused(tab)).toBe("btn");
      await tab.keyboard.press("Shift+Tab");
      expect(await focused(tab)).toBe("field");
      await tab.keyboard.press("Control+Enter");
      await tab.waitForSelector(".rows caption");
      await tab.keyboard.press("Escape");
      expect(await focused(tab)).toBe("answer");
      for (let press = 0; press < 6 && (await focused(tab)) !== "name"; press++)
        await tab.keyboard.press("Tab");
      await tab.keyboard.press("Enter");
      await tab.waitForSelector("#panel h2:text-is('Ada Roe')");
      await tab.keyboard.press("Escape");
      await tab.keyboard.press("Escape");
      await tab.waitForSelector("main.v-network");
      await tab.keyboard.press("6");
      await tab.waitForSelector(".rows caption");
    }));

  it("stops a query that takes long, and answers the next", () =>
    visit(
      link(
        "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 300) AS c RETURN sum(a * b * c) AS all",
      ),
      async (tab) => {
        await ready(tab);
        await tab.locator(".run .btn").click();
        await tab.locator("button", { hasText: "Stop" }).click();
        await tab.waitForSelector(".hint");
        await tab.keyboard.press("q");
        await tab.keyboard.press("Control+A");
        await tab.keyboard.type("RETURN 7 AS seven");
        await tab.keyboard.press("Control+Enter");
        await tab.waitForSelector(".rows td");
        expect(await tab.locator(".rows td").allTextContents()).toEqual(["7"]);
      },
      { missing: "query" },
    ));

  it("takes hostile words for words, in the table and in the file for a spreadsheet", () => {
    const words = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
    return visit(
      link(`RETURN '${words.replaceAll("'", "\\'")}' AS words, '=1+1' AS sum`),
      async (tab) => {
        await run(tab);
        expect(await tab.locator(".rows td").allTextContents()).toEqual([words, "=1+1"]);
        expect(await tab.locator(".rows img, .rows script").count()).toBe(0);
        expect(await tab.title()).not.toBe("owned");
        const [file] = await Promise.all([
          tab.waitForEvent("download"),
          tab.locator("button", { hasText: "Save as CSV" }).click(),
        ]);
        expect(file.suggestedFilename()).toBe("answer.csv");
        const lines = readFileSync(await file.path(), "utf8").split("\r\n");
        expect(lines).toEqual(["\ufeffwords,sum", `"${words.replaceAll('"', '""')}","'=1+1"`, ""]);
      },
    );
  });

  it("shows a long text in part, and whole when asked", () =>
    visit(link(`RETURN '${"long ".repeat(200)}' AS text`), async (tab) => {
      await run(tab);
      const length = async () => ((await tab.textContent(".rows td")) ?? "").length;
      expect(await length()).toBeLessThan(260);
      await tab.locator(".rows td button").click();
      expect(await length()).toBeGreaterThan(990);
    }));

  it.each([
    [503, "The engine that answers queries is not installed here"],
    [405, "The server of this page runs no queries"],
  ])("says so when the server answers %i", (status, words) =>
    visit(
      link("RETURN 1"),
      async (tab) => {
        const body = status === 503 ? JSON.stringify({ error: words, hint: "Install it." }) : "No.";
        await tab.route("**/query", (route) => route.fulfill({ status, body }));
        await run(tab);
        expect(await tab.textContent("#answer [role=alert]")).toContain(words);
      },
      { missing: "query" },
    ),
  );
});

describe("nothing of the view Query is out of reach", { timeout: 60_000 }, () => {
  const phone = { viewport: { width: 390, height: 844 } };
  const wrong = "MATCH (p:Person) RETRN p";
  it.each([
    ["before a question", "", {}, ""],
    ["before a question, dark, on a phone", "", { colorScheme: "dark", ...phone }, ""],
    ["with an answer", attended, {}, ".run .btn"],
    ["with an answer, dark", attended, { colorScheme: "dark" }, ".run .btn"],
    ["with an answer on a phone", attended, phone, ".run .btn"],
    ["with a mistake, dark", wrong, { colorScheme: "dark" }, ".run .btn"],
    ["with a value to fill in", "MATCH (p {id: $who}) RETURN p", {}, ""],
    ["while words are offered", "MATCH (p:", {}, ".cm-content"],
    ["with the answer in the picture", attended, {}, ".run .btn, .show"],
    ["with the answer in the picture, on a phone", attended, phone, ".run .btn, .show"],
  ] as const)("%s", async (_, query, options, clicks) => {
    let found: readonly string[] = [];
    await visit(
      link(query),
      async (tab) => {
        await ready(tab);
        for (const click of clicks.split(", ").filter(Boolean)) await tab.locator(click).click();
        if (clicks === ".cm-content") await tab.keyboard.press("Control+Space");
        if (clicks.startsWith(".run"))
          await tab.waitForSelector("#answer caption, #answer [role=alert], .lit", {
            state: "attached",
          });
        // The list of what is offered is moved through from the field, as its role allows; axe knows
        // that of a combobox alone, which is a field of one line.
        found = (await violations(tab)).filter(
          (line) => !/^scrollable-region-focusable: \.field,#cm-ac-/.test(line),
        );
      },
      { bypassCSP: true, missing: "query", ...options },
    );
    expect(found).toEqual([]);
  });
});
