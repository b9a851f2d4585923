import { readFileSync } from "node:fs";
import { join } from "node:path";
import { graph } from "../graph/build.ts";
import { layout } from "../graph/layout.ts";
import { loadOnce } from "../loaders/load.ts";
import { sources } from "../loaders/sources.ts";
import { annotations } from "../src/annotate/annotate.ts";
import { annotator } from "../src/cli/models.ts";
import { findings } from "../src/extract/extract.ts";
import { knowledge } from "../src/pipeline.ts";

// Reads the files once, in one thread, without cache, and prints one line of JSON: seconds per stage.

const seconds: Record<string, number> = {};
const timed = <T>(stage: string, work: () => T): T => {
  const start = performance.now();
  const made = work();
  seconds[stage] = (seconds[stage] ?? 0) + (performance.now() - start) / 1000;
  return made;
};

const files = readFileSync(0, "utf8").split("\n").filter(Boolean);
const report = (): void => {};
const models = timed("models", annotator);
const documents = timed("load", () => [
  ...loadOnce(sources(files, { cwd: join(import.meta.dirname, ".."), report }).sources, report),
]);
let tokens = 0;
const readings = documents.map((document) => {
  const annotated = timed("annotate", () => annotations(document, models));
  tokens += annotated.tokens.length;
  return { document, findings: timed("extract", () => findings(annotated)) };
});
const known = timed("resolve", () => knowledge(readings));
const file = timed("graph", () => graph(known));
timed("layout", () => layout(file));
console.log(
  JSON.stringify({
    who: "parley",
    documents: documents.length,
    bytes: documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    tokens,
    seconds,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
