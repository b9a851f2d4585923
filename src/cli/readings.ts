import { availableParallelism } from "node:os";
import type { Report } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Findings } from "../model/findings.ts";
import type { Cache } from "./cache.ts";
import type { Io } from "./command.ts";
import { pool, threads } from "./pool.ts";
import { progress } from "./progress.ts";

/** A document that was read, with what it says. */
export interface Reading {
  readonly document: Document;
  readonly findings: Findings;
}

/** What each document says, in their order: from the cache where it is known, else read now. */
export async function readings(
  documents: readonly Document[],
  options: {
    /** Number of threads; without it as many as there are cores, if the texts are worth it. */
    readonly workers: number | undefined;
    readonly cache: Cache | undefined;
    readonly report: Report;
  },
  io: Io,
): Promise<{ readonly readings: Reading[]; readonly fromCache: number }> {
  const { cache, report } = options;
  const known = new Map<Document, Findings>();
  for (const document of documents) {
    const findings = cache?.get(document);
    if (findings) known.set(document, findings);
  }
  const fromCache = known.size;
  const unknown = documents.filter((document) => !known.has(document));
  let kept = true;
  // Kept as they come: a build that is broken off goes on from there the next time.
  await read(unknown, options.workers, io, (document, findings) => {
    known.set(document, findings);
    if (cache && kept) kept = cache.put(document, findings);
  });
  if (!kept)
    report({
      severity: "warning",
      code: "cache/unwritable",
      message:
        "What the documents say could not be kept for the next build. Free some space, or use --no-cache.",
    });
  const all = documents.map((document) => ({ document, findings: known.get(document)! }));
  return { readings: all, fromCache };
}

async function read(
  documents: readonly Document[],
  workers: number | undefined,
  io: Io,
  note: (document: Document, findings: Findings) => void,
): Promise<void> {
  if (documents.length === 0) return;
  const characters = length(documents);
  const count = Math.min(workers ?? threads(characters, availableParallelism()), documents.length);
  const { step, end } = progress({ documents: documents.length, characters }, io);
  const { read, close } = pool(count);
  try {
    await read(documents, (done, findings) => {
      for (const [index, document] of done.entries()) note(document, findings[index]!);
      step(done.length, length(done));
    });
  } finally {
    end();
    await close();
  }
}

const length = (documents: readonly Document[]): number =>
  documents.reduce((sum, { text }) => sum + text.length, 0);
