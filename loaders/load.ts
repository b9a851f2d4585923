import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { Report } from "../src/model/diagnostic.ts";
import type { Document } from "../src/model/document.ts";
import { byText } from "../src/model/span.ts";
import { decoded, type Encoding, encodingOf, isNoText, replaced } from "./decode.ts";
import { document } from "./document.ts";
import { jsonl } from "./jsonl.ts";
import type { Source } from "./sources.ts";

/** A document as one file or line gives it, with the id that `inspect` prints. */
export interface Loaded {
  /** Path of the file, or the `id` of a JSONL line. */
  readonly id: string;
  readonly document: Document;
}

/** A text is held whole in memory, several times while it is read. */
const largest = 64 * 1024 * 1024;

/**
 * Reads one file after the other, and hands on each document before it reads the next. What cannot
 * be read is reported and passed over.
 */
export function* load(sources: Iterable<Source>, report: Report): Generator<Loaded> {
  for (const source of sources) {
    try {
      if (/\.jsonl$/i.test(source.path)) yield* jsonl(linesOf(source, report), source.path, report);
      else yield* loadText(source, report);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      const message = `It cannot be read (${code}). Check who may read it (ls -l).`;
      report({ severity: "error", code: "loaders/unreadable", message, path: source.path });
    }
  }
}

/**
 * What `build` reads: every text once, whatever the order of the paths. The same text a second time
 * is reported; the document keeps the first path in order.
 */
export function* loadOnce(sources: readonly Source[], report: Report): Generator<Document> {
  const sorted = [...sources].sort((a, b) => byText(a.path, b.path) || byText(a.file, b.file));
  const files = new Set<string>();
  const inOrder = sorted.filter(({ file }) => !files.has(file) && files.add(file));
  const paths = new Map<string, string>();
  for (const { document } of load(inOrder, report)) {
    const first = paths.get(document.key);
    if (first === undefined) {
      paths.set(document.key, document.path);
      yield document;
    } else
      report({
        severity: "warning",
        code: "loaders/same-text",
        message: `The same text as ${first}; it counts once. Remove one of the two.`,
        path: document.path,
      });
  }
}

function* loadText({ file, path, size }: Source, report: Report): Generator<Loaded> {
  const trouble = (severity: "warning" | "error", code: string, message: string, offset?: number) =>
    report({
      severity,
      code: `loaders/${code}`,
      message,
      path,
      ...(offset !== undefined && { offset }),
    });
  if (size > largest)
    return trouble(
      "error",
      "too-large",
      `It has ${size >> 20} MB, over ${largest >> 20}. Split it, or make it JSON Lines.`,
    );
  const { text, invalid } = decoded(readFileSync(file));
  if (text.trim() === "")
    return trouble("error", "empty", "It is empty. Remove it, or save it again.");
  if (isNoText(text)) return trouble("error", "no-text", noText);
  if (invalid > 0)
    trouble(
      "warning",
      "invalid-bytes",
      `${invalid} ${invalid === 1 ? "byte or character is" : "bytes or characters are"} not valid and read as U+FFFD. Save the file as UTF-8.`,
      text.indexOf("\uFFFD"),
    );
  const format = /\.wiki$/i.test(path) ? "wiki" : undefined;
  yield { id: path, document: document(text, { path, ...(format && { format }) }, report) };
}

const noText =
  "Over a tenth of it is control characters or invalid: no text, or in another encoding. Save it as UTF-8 text.";

/** The lines of a file of any size. A line longer than a text may be is given as an empty one. */
function* linesOf({ file, path }: Source, report: Report): Generator<string> {
  const descriptor = openSync(file, "r");
  try {
    const chunk = Buffer.alloc(1 << 20);
    let decoder: TextDecoder | undefined;
    let rest = "";
    let invalid = 0;
    for (;;) {
      const size = readSync(descriptor, chunk);
      const encoding: Encoding = encodingOf(chunk);
      decoder ??= new TextDecoder(encoding);
      const piece = decoder.decode(chunk.subarray(0, size), { stream: size > 0 });
      invalid += replaced(piece);
      const found = (rest + piece).split("\n");
      rest = size > 0 ? found.pop()! : "";
      yield* found;
      if (size === 0) break;
    }
    if (invalid > 0)
      report({
        severity: "warning",
        code: "loaders/invalid-bytes",
        message: `${invalid} bytes or characters are not valid and read as U+FFFD. Save the file as UTF-8.`,
        path,
      });
  } finally {
    closeSync(descriptor);
  }
}
