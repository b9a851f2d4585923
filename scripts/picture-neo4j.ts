// docs/neo4j-browser.png anew, from the example documents: node --import tsx scripts/picture-neo4j.ts
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { push } from "../graph/neo4j/push.ts";
import { readBuilt } from "../src/cli/built.ts";
import { serveGuide } from "../src/cli/serve-guide.ts";
import { launch } from "../test/browser/browser.ts";
import { run, signIn } from "../test/browser/neo4j-browser.ts";
import { browser as oldBrowser } from "../test/java/artifacts.ts";
import { testServer } from "../test/neo4j/server.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "parley-picture-"));
const parley = ["--import", "tsx", "src/cli/main.ts", "build", "examples/geneva", "--out", folder];
execFileSync(process.execPath, parley, { cwd: root, stdio: ["ignore", 2, 2] });
const { graph, documents } = readBuilt(folder, root);
const guide = await serveGuide({ folder, cwd: root, name: "parley" }, 0);
const database = await testServer({
  beside: [oldBrowser],
  settings: { "browser.post_connect_cmd": `guide ${guide.url}` },
});
if (database === undefined) throw new Error("This needs a JDK 17 or later and Maven.");
await push(database.connection, graph, documents, { name: "parley" });

const browser = await launch();
const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await signIn(tab, database);
await tab.getByText("Colour the nodes").click();
await tab.getByText("node.Person").first().waitFor();
// Only the relationships of the answer: people, meetings, countries.
await run(tab, ":config autoComplete: false");
await tab.getByTestId("guideNextSlide").click();
await tab.locator("pre.runnable", { hasText: "REPRESENTS" }).locator("i").first().click();
const frame = tab.getByTestId("frame").first();
await frame.locator("[aria-label=zoom-to-fit]").waitFor();
await frame.getByTitle("Fullscreen").click();
// Until the nodes have come to rest.
await tab.waitForTimeout(10_000);
await frame.locator("[aria-label=zoom-to-fit]").click();
await tab.waitForTimeout(1500);
// Out from under the legend: by an empty place, to the left edge.
const { left, place } = await tab.evaluate(() => {
  const boxes = [...document.querySelectorAll("g.node")].map((node) =>
    node.getBoundingClientRect(),
  );
  const canvas = document.querySelector("g.node")?.closest("svg");
  const places = [...Array(60).keys()].map((step) => ({ x: 900 - 10 * step, y: 110 + 5 * step }));
  return {
    left: Math.min(...boxes.map(({ x }) => x)),
    place: places.find(
      ({ x, y }) =>
        document.elementFromPoint(x, y)?.closest("svg") === canvas &&
        !document.elementFromPoint(x, y)?.closest("g.node, g.relationship"),
    ),
  };
});
if (place === undefined) throw new Error("there is no empty place in the picture");
await tab.mouse.move(place.x, place.y);
await tab.mouse.down();
await tab.mouse.move(place.x + 75 - left, place.y, { steps: 10 });
await tab.mouse.up();
await tab.mouse.move(0, 0);
await tab.waitForTimeout(1500);
await tab.screenshot({ path: join(root, "docs", "neo4j-browser.png") });
await browser.close();
await database.stop();
guide.server.close();
rmSync(folder, { recursive: true, force: true });
