// A process that pushes, for a test to kill: node --import tsx pushing.ts FILE, where the file holds
// what to push where. Each step is a line on standard output.
import { readFileSync, writeSync } from "node:fs";
import { push } from "../../graph/neo4j/push.ts";

const [file = ""] = process.argv.slice(2);
const { connection, graph, documents, name } = JSON.parse(readFileSync(file, "utf8"));
// Written at once, so that no line waits in a buffer while the push goes on.
await push(connection, graph, documents, {
  name,
  onProgress: (...step) => writeSync(1, `${step.join(" ")}\n`),
});
