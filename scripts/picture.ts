// docs/explorer.png anew, from the example documents: node --import tsx scripts/picture.ts
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { serve } from "../src/cli/serve.ts";
import { launch } from "../test/browser/browser.ts";

const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "parley-picture-"));
const page = join(scratch, "page");
const folder = join(scratch, "graph");
const parley = ["--import", "tsx", "src/cli/main.ts", "build", "examples/geneva", "--out", folder];
execFileSync(process.execPath, parley, { cwd: root, stdio: ["ignore", 2, 2] });
const configFile = join(root, "vite.config.ts");
await build({ root: join(root, "viewer"), configFile, build: { outDir: page }, logLevel: "error" });
const { server, url } = await serve({ page, folder }, 0);
const browser = await launch();
const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await tab.goto(url);
await tab.waitForFunction(() => "parley" in window && document.querySelector("#canvas canvas"));
// Somebody who was at many meetings, and the words that say so.
const met = await tab.evaluate(() => {
  const { parley } = window as unknown as Scripted;
  const { marks, lines } = parley.picture();
  const sides = marks.filter(({ side }) => side !== undefined);
  const count = (key: string) => lines.filter(({ source }) => source === key).length;
  return sides.sort((a, b) => count(b.key) - count(a.key))[0]?.key ?? "";
});
await tab.goto(`${url}#sel=${encodeURIComponent(met)}`);
await tab.locator("#panel section", { hasText: "In the room" }).locator(".turn").first().click();
// The pointer goes, so that nothing is hovered, and the camera comes to rest.
await tab.mouse.move(0, 0);
await tab.waitForTimeout(600);
await tab.screenshot({ path: join(root, "docs", "explorer.png") });
await browser.close();
server.close();
rmSync(scratch, { recursive: true, force: true });

interface Scripted {
  readonly parley: {
    readonly picture: () => {
      readonly marks: readonly { readonly key: string; readonly side?: string }[];
      readonly lines: readonly { readonly source: string }[];
    };
  };
}
