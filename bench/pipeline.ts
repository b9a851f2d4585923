import { readFileSync } from "node:fs";
import { join } from "node:path";
import { graph } from "../graph/build.ts";
import { layout } from "../graph/layout.ts";
import { loadOnce } from "../loaders/load.ts";
import { sources } from "../loaders/sources.ts";
import { type Annotator, annotations } from "../src/annotate/annotate.ts";
import { annotator } from "../src/cli/models.ts";
import { findings } from "../src/extract/extract.ts";
import { knowledge } from "../src/pipeline.ts";

// Reads the files once, in one thread, without cache, and prints one line of JSON: per stage, seconds of
// processor time (the collector's and the compiler's threads included), which other programs on the
// machine hardly change.

const seconds: Record<string, number> = {};
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const timed = <T>(stage: string, work: () => T): T => {
  const start = spent();
  const made = work();
  seconds[stage] = (seconds[stage] ?? 0) + spent() - start;
  return made;
};

const files = readFileSync(0, "utf8").split("\n").filter(Boolean);
const report = (): void => {};
const models = timed("models", annotator);
/** Named apart from what else annotating takes: tokens, sentences, quotations, dates. */
const watched: Annotator = {
  names: (...asked) => timed("names", () => models.names(...asked)),
  secondReading: (...asked) => timed("second", () => models.secondReading(...asked)),
  syntax: (...asked) => timed("trees", () => models.syntax(...asked)),
};
const documents = timed("load", () => [
  ...loadOnce(sources(files, { cwd: join(import.meta.dirname, ".."), report }).sources, report),
]);
let tokens = 0;
const readings = documents.map((document) => {
  const annotated = timed("annotate", () => annotations(document, watched));
  tokens += annotated.tokens.length;
  return { document, findings: timed("extract", () => findings(annotated)) };
});
// They lie inside of annotating.
for (const part of ["names", "second", "trees"]) seconds["annotate"]! -= seconds[part] ?? 0;
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
