// Cypher in this process: loading the store, opening it, ten questions of the catalogue:
// query.ts FOLDER NAME PLACE
import { statSync } from "node:fs";
import { loadavg } from "node:os";
import { grafeo } from "../../graph/query/grafeo.ts";
import { catalogue } from "../../graph/questions/catalogue.ts";
import { valuesFor } from "../../graph/questions/question.ts";
import { usualName } from "../../graph/usual-name.ts";
import { measured, readLarge, told } from "./measured.ts";

const [folder = "", , place = ""] = process.argv.slice(2);
const large = readLarge(folder);
const engine = grafeo();
const show = (what: string, figures: string): void =>
  console.error(`${what.padEnd(44)}${figures}   load ${(loadavg()[0] ?? 0).toFixed(1)}`);

const loading = await measured(async (sample) => {
  await engine.load(large, place, sample);
  sample();
  return statSync(place).size;
});
const megabytes = `${(loading.bytes / 1e6).toFixed(0)} MB, ${loading.addedMegabytes.toFixed(0)} MB of memory`;
show(`${engine.version}, load`, `${loading.seconds.toFixed(1)} s, ${megabytes}`);
let start = performance.now();
const store = engine.open(place);
show("open", `${((performance.now() - start) / 1000).toFixed(1)} s`);
for (const question of catalogue.slice(0, 10)) {
  const values = valuesFor(question, large.graph, usualName);
  if (values === undefined) continue;
  start = performance.now();
  const said = await store.query(question.cypher, values, 1000).then(
    ({ rows }) => `${rows.length} rows`,
    (error: unknown) => String(error),
  );
  show(question.name, `${(performance.now() - start).toFixed(0).padStart(7)} ms, ${said}`);
}
store.close();
told(loading);
