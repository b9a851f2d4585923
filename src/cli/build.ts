import { join, relative, resolve } from "node:path";
import { graph } from "../../graph/build.ts";
import { layout } from "../../graph/layout.ts";
import { edgeTypes, nodeTypes } from "../../graph/schema.ts";
import { sound } from "../../graph/sound.ts";
import { loadOnce } from "../../loaders/load.ts";
import { sources } from "../../loaders/sources.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { UserError } from "../model/diagnostic.ts";

import { byText } from "../model/span.ts";
import { knowledge } from "../pipeline.ts";
import { whole } from "./arguments.ts";
import { cache } from "./cache.ts";
import type { Arguments, Command, Io } from "./command.ts";
import { engineVersion } from "./engine-version.ts";
import { prepareFolder, writeFolder } from "./folder.ts";
import { readings } from "./readings.ts";
import { root } from "./root.ts";
import { harmless, sayAll } from "./say.ts";

export const build: Command = {
  name: "build",
  summary: "reads documents and writes their graph",
  usage: "PATH... [--out DIR]",
  words: [1, Number.POSITIVE_INFINITY],
  options: {
    out: { type: "string", short: "o", value: "DIR", help: "where to write (./parley-out)" },
    workers: { type: "string", value: "N", help: "threads to read with (the number of cores)" },
    "no-cache": { type: "boolean", help: "read all anew, keep nothing for the next build" },
    json: { type: "boolean", help: "the summary and all diagnostics as JSON" },
  },
  examples: [
    ["parley build articles/", "a folder with all below it: .txt .text .wiki .jsonl"],
    ["parley build a.txt b.txt --out talks", "two files, written to ./talks"],
    ["parley build news.jsonl --json", "one document a line; the summary for a program"],
  ],
  run: buildFolder,
};

/** What was found, in numbers. */
interface Summary {
  readonly folder: string;
  readonly documents: number;
  readonly fromCache: number;
  /** Files with other endings, by ending. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
}

async function buildFolder({ words, texts, flags }: Arguments, io: Io): Promise<number> {
  const workers = whole(texts["workers"], "workers", [1, 256]);
  const folder = resolve(io.cwd, texts["out"] ?? "parley-out");
  const shown = relative(io.cwd, folder) || ".";
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const { sources: found, skipped } = sources(words, { cwd: io.cwd, report });
  const documents = [...loadOnce(found, report)];
  const say = (): void => {
    const byPath = new Map(documents.map(({ path, text }) => [path, text]));
    sayAll(sorted(diagnostics), (path) => byPath.get(path), io);
  };
  if (documents.length === 0) {
    say();
    throw noDocument(Object.fromEntries(skipped));
  }
  prepareFolder(folder, shown);
  const kept = flags["no-cache"] ? undefined : cache(join(folder, ".cache"), engineVersion(root));
  const read = await readings(documents, { workers, cache: kept, report }, io);
  const bodies = documents.map(({ key, text }) => ({ key, text }));
  bodies.sort((a, b) => byText(a.key, b.key));
  const { graph: file, problems } = sound(graph(knowledge(read.readings)), bodies);
  for (const problem of problems)
    report({ ...problem, message: `${problem.message}. It is left out; please report this bug.` });
  writeFolder(folder, shown, { graph: file, documents: bodies, layout: layout(file) });
  const summary: Summary = {
    folder: shown,
    documents: documents.length,
    fromCache: read.fromCache,
    skipped: Object.fromEntries(skipped),
    nodes: counts(file.nodes, Object.keys(nodeTypes)),
    edges: counts(file.edges, Object.keys(edgeTypes)),
  };
  if (flags["json"])
    io.out(`${JSON.stringify({ ...summary, diagnostics: sorted(diagnostics) }, null, 1)}\n`);
  else {
    say();
    io.out(table(summary));
  }
  return 0;
}

const noDocument = (skipped: Summary["skipped"]): UserError =>
  new UserError(
    `No document was read${left(skipped, "; ")}`,
    "Give files or folders that hold .txt .text .wiki or .jsonl.",
  );

const mostEndings = 5;

/** `, 73 files skipped for their ending (39 .html, 11 .md …)`, the most frequent first. */
function left(skipped: Summary["skipped"], before: string): string {
  const counts = Object.entries(skipped).sort(([a, m], [b, n]) => n - m || byText(a, b));
  if (counts.length === 0) return "";
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const named = counts
    .slice(0, mostEndings)
    .map(([ending, count]) => `${count} ${harmless(ending || "without one")}`);
  const more = counts.length > mostEndings ? " …" : "";
  return `${before}${all} file${all === 1 ? "" : "s"} skipped for their ending (${named.join(", ")}${more})`;
}

/** By path and place: the same order however the texts were read. */
const sorted = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) => byText(a.path ?? "", b.path ?? "") || (a.offset ?? -1) - (b.offset ?? -1),
  );

function counts(
  things: readonly { readonly attributes: { readonly kind: string } }[],
  kinds: readonly string[],
): Record<string, number> {
  const found = new Map<string, number>();
  for (const { attributes } of things)
    found.set(attributes.kind, (found.get(attributes.kind) ?? 0) + 1);
  return Object.fromEntries(
    kinds.flatMap((kind) => (found.has(kind) ? [[kind, found.get(kind)!]] : [])),
  );
}

function table({ folder, documents, fromCache, skipped, nodes, edges }: Summary): string {
  const known = fromCache > 0 ? `, ${fromCache} as read before` : "";
  const rows = Object.entries(nodes).filter(([kind]) => kind !== "Document") as [
    keyof typeof nodeTypes,
    number,
  ][];
  const links = Object.values(edges).reduce((sum, count) => sum + count, 0);
  const width = Math.max(
    ...[documents, links, ...Object.values(nodes)].map((n) => String(n).length),
  );
  const row = (count: number, what: string): string =>
    `${String(count).padStart(width + 2)}  ${what}\n`;
  return [
    row(documents, `document${documents === 1 ? "" : "s"}${known}${left(skipped, ", ")}`),
    ...rows.map(([kind, count]) => row(count, nodeTypes[kind].label[count === 1 ? 0 : 1])),
    row(links, `relation${links === 1 ? "" : "s"}`),
    `Written to ${folder}. Look at it: parley view${folder === "parley-out" ? "" : ` ${folder}`}\n`,
  ].join("");
}
