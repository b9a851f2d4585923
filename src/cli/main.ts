#!/usr/bin/env node
import { writeSync } from "node:fs";
import { root } from "./root.ts";
import { run } from "./run.ts";

// A reader that closes early (`parley export json | head`) is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    if (error.code === undefined) throw error;
    writeSync(
      2,
      `parley: the output cannot be written (${error.code}). Free some space, or choose another place.\n`,
    );
    process.exit(1);
  });

// npm runs a script in the package's root, and tells where the user stands.
const { INIT_CWD } = process.env;
const cwd = process.cwd() === root ? (INIT_CWD ?? root) : process.cwd();

process.exitCode = await run(process.argv.slice(2), {
  cwd,
  env: process.env,
  out: (text) =>
    process.stdout.write(text)
      ? undefined
      : new Promise((resolve) => process.stdout.once("drain", resolve)),
  note: (text) => void process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
  width: process.stdout.isTTY ? process.stdout.columns : undefined,
});
