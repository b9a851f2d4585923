import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Document } from "../model/document.ts";
import type { Findings } from "../model/findings.ts";

/** What documents said, kept between builds. */
export interface Cache {
  /** Undefined when it is not there, or damaged. */
  readonly get: (document: Document) => Findings | undefined;
  /** Whether it could be written; a build goes on without. */
  readonly put: (document: Document, findings: Findings) => boolean;
}

/**
 * One file a document, `FOLDER/VERSION/ab/cdef….json`: the hash of what follows, a line end, the
 * findings. What other versions of the engine left is removed.
 */
export function cache(folder: string, version: string): Cache {
  const home = join(folder, version);
  const file = (document: Document): string => {
    const key = keyOf(document);
    return join(home, key.slice(0, 2), `${key.slice(2)}.json`);
  };
  removeOthers(folder, version);
  return {
    get: (document) => {
      try {
        const entry = readFileSync(file(document), "utf8");
        const end = entry.indexOf("\n");
        const json = entry.slice(end + 1);
        return sha256(json) === entry.slice(0, end) ? (JSON.parse(json) as Findings) : undefined;
      } catch {
        return undefined;
      }
    },
    put: (document, findings) => {
      const json = JSON.stringify(findings);
      try {
        mkdirSync(dirname(file(document)), { recursive: true });
        writeFileSync(file(document), `${sha256(json)}\n${json}`);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Of all that findings depend on: the text, and what was given beside it. */
const keyOf = ({ sha256: text, format, title, date, outlet }: Document): string =>
  sha256(JSON.stringify([text, format, title, date, outlet])).slice(0, 40);

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function removeOthers(folder: string, version: string): void {
  try {
    // Beside them lies the store of `parley query`, which knows by itself when it is stale.
    for (const name of readdirSync(folder))
      if (name !== version && name !== "query")
        rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // No cache yet, or none that may be changed: nothing to remove.
  }
}
