// The rules of WCAG 2.2 A and AA, as far as a program can check them, in each view and state.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { corpus } from "./corpus.ts";
import { named, served, start, stop, visit } from "./visit.ts";

let url = "";

beforeAll(async () => {
  await start();
  url = await served("small", named(corpus()));
}, 120_000);

afterAll(stop);

/** `keys` are pressed one by one; `damage` breaks the page on purpose. */
async function broken(
  hash: string,
  { keys = "", dark = false, phone = false, damage = "" },
): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await visit(
    `${url}#${hash}`,
    async (tab) => {
      await tab.waitForSelector("main");
      for (const key of keys) await tab.keyboard.press(key);
      await tab.evaluate(
        (broken) => document.querySelector(broken || "#none")?.removeAttribute("aria-label"),
        damage,
      );
      found = await violations(tab);
    },
    {
      bypassCSP: true,
      colorScheme: dark ? "dark" : "light",
      ...(phone ? { viewport: { width: 390, height: 844 } } : {}),
    },
  );
  return found;
}

describe("nothing is out of reach", { timeout: 60_000 }, () => {
  it.each([
    ["the opening view", "", {}],
    ["the opening view, dark", "", { dark: true }],
    ["the opening view on a phone", "", { phone: true }],
    ["a person with open words", "sel=person%3Aada&open=e4", {}],
    ["a person, dark, on a phone", "sel=person%3Aada&open=e4", { dark: true, phone: true }],
    ["the meetings", "view=meetings", {}],
    ["the claims", "view=claims", {}],
    ["a document", "view=documents", {}],
    ["the list", "view=list", {}],
    ["the keys", "", { keys: "?" }],
    ["a search", "", { keys: "/jorgen" }],
    ["a search without a find, dark", "", { keys: "/jxrgxn", dark: true }],
    ["no document left", "without=document%3A1", {}],
    ["a link to something gone", "sel=person%3Anobody", {}],
  ] as const)("%s", async (_, hash, options) => {
    expect(await broken(hash, options)).toEqual([]);
  });

  it("finds what is", async () => {
    const found = await broken("", { damage: ".key-button", phone: true });
    expect(found.join()).toContain("button-name");
  });
});
