import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { DocumentText, Graph, Layout } from "../../graph/graph.ts";
import { graphJson, listJson } from "../../graph/json.ts";
import { UserError } from "../model/diagnostic.ts";
import { inTurn, isRunning } from "./turns.ts";

/** What `build` writes, as it lies in a folder. */
export interface Built {
  readonly graph: Graph;
  readonly documents: readonly DocumentText[];
  readonly layout: Layout;
}

export const files = ["graph.json", "documents.json", "layout.json"] as const;

/** Makes the folder and makes sure that it can be written to, before any work is done. */
export function prepareFolder(folder: string, shown: string): void {
  guarded(shown, "--out", () => {
    mkdirSync(folder, { recursive: true });
    for (const name of files) removeLeft(folder, name);
    const probe = beside(folder, "probe");
    closeSync(openSync(probe, "w"));
    rmSync(probe);
  });
}

/**
 * Writes all three files beside the earlier ones, then renames them: what was there stays whole when
 * the disk is full.
 */
export function writeFolder(
  folder: string,
  shown: string,
  { graph, documents, layout }: Built,
): void {
  const contents: Record<(typeof files)[number], Iterable<string>> = {
    "graph.json": graphJson(graph),
    "documents.json": listJson("[", documents, "]\n"),
    "layout.json": entries(layout),
  };
  guarded(shown, "--out", () => {
    try {
      for (const name of files) writeWhole(beside(folder, name), contents[name]);
      inTurn(join(folder, ".lock"), shown, () => {
        for (const name of files) renameSync(beside(folder, name), join(folder, name));
      });
    } finally {
      for (const name of files) rmSync(beside(folder, name), { force: true });
    }
  });
}

const beside = (folder: string, name: string): string =>
  join(folder, `.${name}.${process.pid}.new`);

/** Removes what a process that was killed has left beside a file. */
function removeLeft(folder: string, name: string): void {
  for (const left of readdirSync(folder)) {
    if (!left.startsWith(`.${name}.`)) continue;
    const pid = /^(\d+)\.new$/.exec(left.slice(name.length + 2))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, left), { force: true });
  }
}

function* entries(record: Readonly<Record<string, unknown>>): Generator<string> {
  let first = true;
  yield "{";
  for (const [key, value] of Object.entries(record)) {
    yield `${first ? "\n" : ",\n"}${JSON.stringify(key)}:${JSON.stringify(value)}`;
    first = false;
  }
  yield "\n}\n";
}

const chunkLength = 1 << 20;

/** The same text in pieces of about a megabyte. */
export function* chunks(pieces: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

/** Writes one file beside the earlier one, then renames it; a device or a pipe is written directly. */
export function writeBeside(file: string, shown: string, pieces: Iterable<string>): void {
  const fresh = beside(dirname(file), basename(file));
  guarded(shown, "-o", () => {
    if (existsSync(file) && !statSync(file).isFile()) return writeWhole(file, pieces);
    if (existsSync(dirname(file))) removeLeft(dirname(file), basename(file));
    try {
      writeWhole(fresh, pieces);
      renameSync(fresh, file);
    } finally {
      rmSync(fresh, { force: true });
    }
  });
}

/** Writes a file piece by piece and has it on the disk when it returns. */
function writeWhole(file: string, pieces: Iterable<string>): void {
  const descriptor = openSync(file, "w");
  try {
    for (const chunk of chunks(pieces)) writeAll(descriptor, chunk);
    if (fstatSync(descriptor).isFile()) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

/** Trouble with the disk is the user's to mend: one line and what to do. */
function guarded(shown: string, option: string, act: () => void): void {
  try {
    act();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    const [why, hint] = reasons[code] ?? [code, "Choose another place"];
    throw new UserError(`“${shown}” cannot be written: ${why}`, `${hint} (${option}).`, { cause });
  }
}

const reasons: Readonly<Record<string, readonly [why: string, hint: string]>> = {
  EACCES: ["no permission", "Change the permission, or choose another place"],
  EPERM: ["no permission", "Change the permission, or choose another place"],
  EROFS: ["the disk is read-only", "Choose another place"],
  ENOSPC: ["the disk is full", "Free some space, or choose another place"],
  EFBIG: ["a file would be too large", "Raise the limit (ulimit -f), or choose another place"],
  EDQUOT: ["the quota is used up", "Free some space, or choose another place"],
  ENOTDIR: ["a part of the path is a file, no folder", "Choose another place"],
  EEXIST: ["it is a file, no folder", "Choose another place"],
  ENOENT: ["its folder does not exist", "Make the folder, or choose another place"],
  EISDIR: ["it is a folder", "Choose another name"],
};
