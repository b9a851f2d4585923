import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

// npm run bench -- FILES...
// Parley and spaCy in turn, three times each (ROUNDS=1 for a large corpus), on the same files, in one thread each, in seconds of
// processor time. The best run of each counts: on a shared machine the slower ones measure the neighbours.
// PYTHON names the interpreter that has spaCy; without it Parley alone is measured.

interface Run {
  readonly who: string;
  readonly documents: number;
  readonly bytes: number;
  readonly tokens: number;
  readonly seconds: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
}

const rounds = Number(process.env["ROUNDS"] ?? 3);
const files = process.argv.slice(2).map((path) => resolve(path));
if (files.length === 0) {
  console.error("No files. Name the texts to read: npm run bench -- texts/*.txt");
  process.exit(2);
}
const python = process.env["PYTHON"];
const here = import.meta.dirname;

const measured = (program: string, words: readonly string[]): Run => {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: join(here, ".."),
    input: files.join("\n"),
    encoding: "utf8",
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" },
  });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")} failed:\n${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Run;
};

/** Seconds of work on the texts: loading the models is a matter of once. */
const working = ({ seconds }: Run): number =>
  Object.entries(seconds).reduce(
    (sum, [stage, time]) => (stage === "models" ? sum : sum + time),
    0,
  );

const speed = ({ tokens, bytes }: Run, time: number): string =>
  `${time.toFixed(2).padStart(8)} s ${Math.round(tokens / time)
    .toString()
    .padStart(9)} tokens/s ${(bytes / 1e6 / time).toFixed(3).padStart(8)} MB/s`;

const best = new Map<string, Run>();
for (let round = 0; round < rounds; round++) {
  const runs = [measured(process.execPath, ["--import", "tsx", join(here, "pipeline.ts")])];
  if (python) runs.push(measured(python, [join(here, "read_with_spacy.py")]));
  for (const run of runs) {
    const known = best.get(run.who);
    if (!known || working(run) < working(known)) best.set(run.who, run);
    console.log(`round ${round + 1} ${run.who.padEnd(8)} ${speed(run, working(run))}`);
  }
}
for (const run of best.values()) {
  console.log(
    `\n${run.who}: ${run.documents} documents, ${run.bytes} bytes, ${run.tokens} tokens, peak ${run.peakMegabytes} MB`,
  );
  for (const [stage, time] of Object.entries(run.seconds))
    console.log(`  ${stage.padEnd(10)}${speed(run, time)}`);
  console.log(`  ${"whole".padEnd(10)}${speed(run, working(run))}`);
}
const [ours, theirs] = [best.get("parley"), best.get("spacy")];
if (ours && theirs)
  console.log(
    `\nMB/s, whole of Parley to spaCy: ${(ours.bytes / working(ours) / (theirs.bytes / working(theirs))).toFixed(2)}`,
  );
