import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Whether this runs from the sources of a clone, not from the packed bundle. */
export const inClone = import.meta.url.endsWith(".ts");

/** The package's own folder, where `models/` and `dist/viewer/` lie. */
export const root = above(dirname(fileURLToPath(import.meta.url)));

function above(folder: string): string {
  const parent = dirname(folder);
  if (existsSync(join(folder, "package.json")) || parent === folder) return folder;
  return above(parent);
}
