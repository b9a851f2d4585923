import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { freemem, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { exporters } from "../graph/exporters.ts";
import { writeFolder } from "../src/cli/folder.ts";
import { largeGraph } from "./stores/large-graph.ts";
import type { Measure } from "./stores/measured.ts";

// npm run bench:stores -- [PARTS...]
// What stores and exports take on a made graph of 100,000 nodes and 500,000 edges (NODES, EDGES), each
// part in a process of its own. A part is a format, or one of those below; without any, all of them.
// Compared are things of one run, one after the other, so that a busy machine is busy for both; the
// load stands beside each.

interface Part {
  readonly name: string;
  /** A file beside, with the folder of the graph, the part's name and a place to write to. */
  readonly script: string;
  readonly megabytes?: number;
}

const count = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const [nodes, edges] = [count("NODES", 100_000), count("EDGES", 500_000)];
const wanted = process.argv.slice(2);
const formats = exporters.map(({ name }): Part => ({ name, script: "export" }));
const others: readonly Part[] = [
  { name: "graphology", script: "graphology", megabytes: 12_000 },
  { name: "push", script: "push" },
  { name: "import", script: "import" },
  { name: "query", script: "query" },
];
const parts = [...formats, ...others];
const unknown = wanted.find((name) => !parts.some((part) => part.name === name));
if (unknown !== undefined) {
  console.error(`No part ${unknown}. There are: ${parts.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), "parley-bench-"));
try {
  run();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function run(): void {
  console.log(`A graph of ${nodes} nodes and ${edges} edges; Node ${process.version}`);
  writeFolder(scratch, scratch, largeGraph(nodes, edges));
  const measures = new Map<string, Measure>();
  for (const part of parts) {
    // What GEXF is measured by comes with it.
    const named = part.name === "graphology" ? "gexf" : part.name;
    if (wanted.length > 0 && !wanted.includes(part.name) && !wanted.includes(named)) continue;
    const last = told(part);
    if (!["export", "graphology"].includes(part.script)) continue;
    const measure = JSON.parse(last) as Measure;
    measures.set(part.name, measure);
    console.log(row(part.name, measure));
  }
  const [ours, theirs] = [measures.get("gexf"), measures.get("graphology")];
  if (ours && theirs)
    console.log(
      `gexf beside graphology-gexf: ${(theirs.processor / ours.processor).toFixed(1)} times as fast (goal 10), ${ours.addedMegabytes.toFixed(0)} MB added (goal 300) beside ${theirs.addedMegabytes.toFixed(0)}`,
    );
}

/** Runs a part: it shows what it likes on the standard error, and tells its result. */
function told({ name, script, megabytes = 4_000 }: Part): string {
  if (megabytes * 1e6 > freemem() * 1.2)
    console.log(`${name}: ${(freemem() / 1e9).toFixed(1)} GB are free, it may want more`);
  const place = join(scratch, `${name}.out`);
  const file = join(import.meta.dirname, "stores", `${script}.ts`);
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      ...["--import", "tsx", "--expose-gc", `--max-old-space-size=${megabytes}`],
      ...[file, scratch, name, place],
    ],
    {
      encoding: "utf8",
      cwd: join(import.meta.dirname, ".."),
      stdio: ["ignore", "pipe", "inherit"],
      maxBuffer: 1e8,
    },
  );
  rmSync(place, { recursive: true, force: true });
  if (status !== 0) throw new Error(`${name} failed`);
  return stdout;
}

function row(name: string, { seconds, processor, bytes, addedMegabytes }: Measure): string {
  const figures = [
    `${seconds.toFixed(1).padStart(7)} s`,
    `${processor.toFixed(1).padStart(7)} s of processor`,
    `${(bytes / 1e6).toFixed(0).padStart(5)} MB`,
    `${(bytes / 1e6 / seconds).toFixed(1).padStart(6)} MB/s`,
    `${addedMegabytes.toFixed(0).padStart(5)} MB of memory`,
  ];
  return `${name.padEnd(11)}${figures.join(" ")}   load ${(loadavg()[0] ?? 0).toFixed(1)}`;
}
