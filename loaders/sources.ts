import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import type { Report } from "../src/model/diagnostic.ts";
import { byText } from "../src/model/span.ts";

/** A file to read. */
export interface Source {
  /** Absolute. */
  readonly file: string;
  /** Relative to the folder given, with `/`; the base name of a file given. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

export interface Found {
  /** In the order of the paths given; within a folder by code unit. */
  readonly sources: readonly Source[];
  /** How many files have another ending, by ending; "" for none. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** Endings that the loaders know. */
export const endings = [".txt", ".text", ".wiki", ".jsonl"] as const;

const isKnown = (name: string): boolean =>
  (endings as readonly string[]).includes(extname(name).toLowerCase());

/** The files under the paths given. What cannot be read is reported and left out; dot files are passed over. */
export function sources(
  paths: readonly string[],
  { cwd, report }: { readonly cwd: string; readonly report: Report },
): Found {
  const found: Source[] = [];
  const skipped = new Map<string, number>();
  let troubles = 0;
  const trouble = (code: string, path: string, message: string): void => {
    troubles++;
    report({ severity: "error", code: `loaders/${code}`, message, path });
  };

  const walk = (file: string, path: string, given: boolean, above: readonly string[]): void => {
    let stats: Stats;
    try {
      stats = statSync(file);
    } catch (error) {
      trouble(...unreachable(error as NodeJS.ErrnoException, file, path, given));
      return;
    }
    if (stats.isDirectory() && given) folderGiven(file, path);
    else if (stats.isDirectory()) inside(file, path, path, above);
    else if (!isKnown(path)) {
      const ending = extname(path).toLowerCase();
      skipped.set(ending, (skipped.get(ending) ?? 0) + 1);
      if (given)
        trouble(
          "unknown-ending",
          path,
          `Not read: its ending is none of ${endings.join(" ")}. Rename it, or save it as plain text.`,
        );
    } else if (!stats.isFile())
      trouble(
        "no-file",
        path,
        "Not read: it is a pipe or a device, no file. Copy its content to a file.",
      );
    else found.push({ file, path, size: stats.size });
  };

  const folderGiven = (file: string, path: string): void => {
    const before = [found.length, troubles];
    inside(file, "", path, []);
    if (found.length === before[0] && troubles === before[1])
      trouble(
        "no-documents",
        path,
        `The folder holds no file that ends in ${endings.join(" ")}. Check whether it is the right one.`,
      );
  };

  const inside = (folder: string, prefix: string, path: string, above: readonly string[]): void => {
    let names: string[];
    let real: string;
    try {
      real = realpathSync(folder);
      names = readdirSync(folder);
    } catch {
      trouble("unreadable", path, "The folder cannot be opened. Check who may read it (ls -ld).");
      return;
    }
    // A link to a folder above would lead round for ever.
    if (above.includes(real)) return;
    for (const name of names.sort(byText))
      if (!name.startsWith("."))
        walk(join(folder, name), prefix === "" ? name : `${prefix}/${name}`, false, [
          ...above,
          real,
        ]);
  };

  for (const path of paths) {
    const file = resolve(cwd, path);
    walk(file, basename(file), true, []);
  }
  return { sources: found, skipped };
}

function unreachable(
  { code }: NodeJS.ErrnoException,
  file: string,
  path: string,
  given: boolean,
): [code: string, path: string, message: string] {
  if (code === "ENOENT" && given)
    return [
      "missing",
      path,
      "There is no such file or folder. Check the spelling and where you stand (pwd).",
    ];
  if (code === "ENOENT" && path.includes("\uFFFD") && !isThere(file))
    return ["bad-name", path, "Its name is no UTF-8, so it cannot be opened. Rename it."];
  if (code === "ENOENT" || code === "ELOOP")
    return ["broken-link", path, "A link that leads nowhere. Remove it or point it at a file."];
  return ["unreadable", path, `It cannot be opened (${code}). Check who may read it (ls -l).`];
}

/** Whether the name itself leads to something, be it a broken link. */
function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}
