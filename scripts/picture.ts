// docs/explorer.png anew, from the example documents: node --import tsx scripts/picture.ts
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
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
// Of those at the main meeting the one whom most documents place there, and the words that say so.
const [graph, main] = [
  JSON.parse(readFileSync(join(folder, "graph.json"), "utf8")) as Graph,
  await tab.evaluate(() => (window as unknown as Scripted).parley.picture().main),
];
const documents = ({ attributes: { evidence } }: Graph["edges"][number]) =>
  new Set(evidence.map(({ document }) => document)).size;
const [shown] = graph.edges
  .filter(({ target, attributes }) => target === main && attributes.kind === "ATTENDED")
  .sort((a, b) => documents(b) - documents(a) || (a.key < b.key ? -1 : 1));
if (!shown) throw new Error("nobody is at the main meeting");
await tab.goto(
  `${url}#sel=${encodeURIComponent(shown.source)}&open=${encodeURIComponent(shown.key)}`,
);
await tab.waitForSelector("#panel .evs mark");
// The pointer goes, so that nothing is hovered, and the camera comes to rest.
await tab.mouse.move(0, 0);
await tab.waitForTimeout(600);
await tab.screenshot({ path: join(root, "docs", "explorer.png") });
await browser.close();
server.close();
rmSync(scratch, { recursive: true, force: true });

interface Scripted {
  readonly parley: { readonly picture: () => { readonly main?: string } };
}

interface Graph {
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: {
      readonly kind: string;
      readonly evidence: readonly { readonly document: string }[];
    };
  }[];
}
