// The rules of WCAG 2.2 A and AA, as far as a program can check them.
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What breaks the rules on the page as it stands, which must have been opened with `bypassCSP`. */
export async function violations(tab: Page): Promise<readonly string[]> {
  await tab.addScriptTag({ path: axe });
  return tab.evaluate(async (runOnly) => {
    const page = window as unknown as {
      axe: { run: (node: Document, options: object) => Promise<AxeResults> };
    };
    const { violations: found } = await page.axe.run(document, { runOnly });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
    );
  }, rules);
}
