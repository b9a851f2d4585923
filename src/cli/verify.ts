import { relative, resolve } from "node:path";
import { textsByKey } from "../../graph/by-key.ts";
import type { DocumentText, Graph } from "../../graph/graph.ts";
import { load } from "../../loaders/load.ts";
import { sources } from "../../loaders/sources.ts";
import { type Diagnostic, UserError } from "../model/diagnostic.ts";
import { byText, type Evidence } from "../model/span.ts";
import { readDocuments, readGraph } from "./built.ts";
import { type Arguments, type Command, type Io, UsageError } from "./command.ts";
import { harmless, line, place } from "./say.ts";

export const verify: Command = {
  name: "verify",
  summary: "reads the sources again and checks every quotation of a built folder",
  usage: "[DIR] --from PATH...",
  words: [0, 1],
  options: {
    from: {
      type: "string",
      rest: true,
      value: "PATH...",
      help: "the files and folders that it was built from",
    },
    json: { type: "boolean", help: "what was checked and what fails, as JSON" },
  },
  examples: [
    ["parley verify --from articles/", "./parley-out against the folder it was built from"],
    [
      "parley verify talks --from a.txt b.txt",
      "exit code 1 when one span no longer says its words",
    ],
  ],
  run: verifyFolder,
};

/** A node or edge whose evidence no longer says what it said. */
interface Failure {
  readonly path: string;
  readonly where: string;
  readonly message: string;
}

function verifyFolder({ words, lists, flags }: Arguments, io: Io): number {
  const paths = lists["from"];
  if (!paths) throw new UsageError("verify needs --from PATH...", verify);
  const folder = resolve(io.cwd, words[0] ?? "parley-out");
  const graph = readGraph(folder, io.cwd);
  const documents = readDocuments(folder, io.cwd);
  const heard: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void heard.push(diagnostic);
  const now = new Map<string, string>();
  for (const { document } of load(sources(paths, { cwd: io.cwd, report }).sources, report))
    now.set(document.path, document.text).set(document.key, document.text);
  for (const diagnostic of heard.filter(({ severity }) => severity === "error"))
    io.note(`${line(diagnostic, () => undefined)}\n`);
  if (now.size === 0)
    throw new UserError(
      "No document was read",
      "Give the files or folders that the graph was built from.",
    );
  const { checked, failures } = compared(graph, documents, now);
  if (flags["json"]) io.out(`${JSON.stringify({ checked, failures }, null, 1)}\n`);
  else {
    for (const { path, where, message } of failures)
      io.out(`${harmless(`${path}${where} ${message}`)}\n`);
    const shown = relative(io.cwd, folder) || ".";
    io.out(
      failures.length === 0
        ? `All ${checked} spans of ${shown} say what they said.\n`
        : `${failures.length} of ${checked} spans of ${shown} fail. Build it again: parley build PATH...\n`,
    );
  }
  return failures.length === 0 ? 0 : 1;
}

/**
 * Every span of every piece of evidence. A source is found by its text, and where that has changed by
 * its path: `now` holds the texts under both.
 */
function compared(
  graph: Graph,
  documents: readonly DocumentText[],
  now: ReadonlyMap<string, string>,
): { checked: number; failures: Failure[] } {
  const before = textsByKey(documents);
  const pathOf = new Map<string, string>();
  for (const { key, attributes } of graph.nodes)
    if (attributes.kind === "Document") pathOf.set(key, attributes.path);
  const failures: Failure[] = [];
  let checked = 0;
  const check = (about: string, evidence: readonly Evidence[] | undefined): void => {
    for (const { document, start, end } of listed(evidence)) {
      checked++;
      const path = pathOf.get(document) ?? document;
      const text = before.get(document);
      const words = text?.slice(start, end);
      const there = (now.get(document) ?? now.get(path))?.slice(start, end);
      if (words && words.length === end - start && words === there) continue;
      failures.push({
        path,
        where: text === undefined ? "" : `:${place(text, start)}`,
        message: `${about}: ${difference(words, there)}`,
      });
    }
  };
  for (const { attributes } of graph.nodes)
    check(
      `${attributes.kind} “${attributes.label}”`,
      "evidence" in attributes ? attributes.evidence : undefined,
    );
  for (const { attributes, source, target } of graph.edges)
    check(`${source} ${attributes.kind} ${target}`, attributes.evidence);
  return { checked, failures: failures.sort((a, b) => byText(a.path, b.path)) };
}

/** A file may hold anything: what is no evidence points nowhere, and fails. */
const listed = (evidence: unknown): readonly Evidence[] =>
  evidence === undefined
    ? []
    : (Array.isArray(evidence) ? evidence : [null]).map(
        (entry) => entry ?? { document: "?", start: 0, end: 0, rule: "" },
      );

function difference(words: string | undefined, there: string | undefined): string {
  if (words === undefined) return "its text is not in documents.json";
  if (there === undefined) return `“${words}” stands in a document that is not among the sources`;
  return `“${words}” now reads “${there}”`;
}
