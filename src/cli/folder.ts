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
import type { Exported, ExportFile } from "../../graph/exporters.ts";
import { graphJson, layoutJson, listJson } from "../../graph/json.ts";
import { UserError } from "../model/diagnostic.ts";
import { inTurn, isRunning } from "./turns.ts";

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

/** Writes the three files of a built folder. */
export function writeFolder(
  folder: string,
  shown: string,
  { graph, documents, layout }: Exported,
): void {
  const contents: Record<(typeof files)[number], Iterable<string>> = {
    "graph.json": graphJson(graph),
    "documents.json": listJson("[", documents, "]\n"),
    "layout.json": layoutJson(layout),
  };
  const built = files.map((name) => ({ name, pieces: contents[name] }));
  guarded(shown, "--out", () =>
    writeTogether(folder, built, (rename) => inTurn(join(folder, ".lock"), shown, rename)),
  );
}

/**
 * Writes the files of an export into a folder that holds nothing else: what an earlier export left
 * there and this one does not write would be taken for a part of it.
 */
export function writeExport(
  folder: string,
  shown: string,
  exported: Iterable<ExportFile>,
  option = "-o",
): void {
  guarded(shown, option, () => {
    mkdirSync(folder, { recursive: true });
    writeTogether(folder, exported, (rename, names) => {
      const foreign = readdirSync(folder).find((name) => !names.has(name) && !isFresh(name));
      if (foreign !== undefined)
        throw new UserError(
          `“${shown}” holds ${foreign}, which is no part of this export`,
          `Choose an empty folder, or the one of an earlier export of this graph (${option}).`,
        );
      rename();
    });
  });
}

/**
 * Writes all files beside the earlier ones, then renames them: what was there stays whole when the
 * disk is full.
 */
function writeTogether(
  folder: string,
  contents: Iterable<ExportFile>,
  last: (rename: () => void, names: ReadonlySet<string>) => void,
): void {
  const names = new Set<string>();
  try {
    for (const { name, pieces } of contents) {
      names.add(name);
      writeWhole(beside(folder, name), pieces);
    }
    last(() => {
      for (const name of names) renameSync(beside(folder, name), join(folder, name));
    }, names);
  } finally {
    for (const name of names) rmSync(beside(folder, name), { force: true });
  }
}

const beside = (folder: string, name: string): string =>
  join(folder, `.${name}.${process.pid}.new`);

const isFresh = (name: string): boolean => /^\..+\.\d+\.new$/.test(name);

/** Removes what a process that was killed has left beside a file. */
function removeLeft(folder: string, name: string): void {
  for (const left of readdirSync(folder)) {
    if (!left.startsWith(`.${name}.`)) continue;
    const pid = /^(\d+)\.new$/.exec(left.slice(name.length + 2))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, left), { force: true });
  }
}

const chunkLength = 1 << 20;

/** The same text in pieces of about a megabyte; bytes between them stay as they are. */
export function* chunks<Bytes extends Uint8Array>(
  pieces: Iterable<string | Bytes>,
): Generator<string | Bytes> {
  let chunk = "";
  for (const piece of pieces) {
    const text = typeof piece === "string";
    if (text) chunk += piece;
    if (text && chunk.length < chunkLength) continue;
    if (chunk !== "") yield chunk;
    chunk = "";
    if (!text) yield piece;
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
function writeWhole(file: string, pieces: Iterable<string | Uint8Array>): void {
  const descriptor = openSync(file, "w");
  try {
    for (const bytes of gathered(pieces)) writeAll(descriptor, bytes);
    if (fstatSync(descriptor).isFile()) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of the pieces, mostly in one buffer that is filled again and again. */
function* gathered(pieces: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  const buffer = Buffer.allocUnsafe(chunkLength);
  let filled = 0;
  for (const piece of pieces) {
    // A code unit takes three bytes at most.
    const small = typeof piece === "string" && piece.length * 3 <= buffer.length;
    if (filled > 0 && (!small || filled + piece.length * 3 > buffer.length)) {
      yield buffer.subarray(0, filled);
      filled = 0;
    }
    if (small) filled += buffer.write(piece, filled);
    else yield typeof piece === "string" ? Buffer.from(piece) : piece;
  }
  if (filled > 0) yield buffer.subarray(0, filled);
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
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
