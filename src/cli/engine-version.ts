import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { byText } from "../model/span.ts";

/** What decides on what a document says. */
const parts = ["loaders", "models", "src/annotate", "src/extract", "src/lexicon", "src/model"];

/** Put in the place of this name when the command line is bundled (vite.cli.config.ts). */
declare const PARLEY_ENGINE: string | undefined;

/**
 * A hash of the code, the words and the weights by which documents are read. What was kept of a
 * document under another version is not used.
 */
export const engineVersion = (root: string): string =>
  typeof PARLEY_ENGINE === "string" ? PARLEY_ENGINE : hashOf(root);

function hashOf(root: string): string {
  const hash = createHash("sha256");
  for (const part of parts.filter((part) => existsSync(join(root, part)))) {
    for (const file of readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(byText))
      hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}
