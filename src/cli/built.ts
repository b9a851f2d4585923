import { accessSync, constants, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { graphProblems } from "../../graph/check.ts";
import type { Exported } from "../../graph/exporters.ts";
import type { DocumentText, Graph, Layout } from "../../graph/graph.ts";
import { UserError } from "../model/diagnostic.ts";
import { files } from "./folder.ts";

/** A built folder whose graph keeps the contract: another version, or a hand, may have written it. */
export function readBuilt(folder: string, cwd: string): Exported {
  const graph = readGraph(folder, cwd);
  const documents = readDocuments(folder, cwd);
  const [problem] = graphProblems(graph, documents);
  if (problem === undefined) return { graph, documents, layout: readLayout(folder, cwd) };
  throw new UserError(
    `“${relative(cwd, folder) || "."}” holds no graph as this parley writes it: ${problem.message}`,
    again,
  );
}

/** The graph alone. That its nodes and edges are objects is all that is sure of it. */
export function readGraph(folder: string, cwd: string): Graph {
  const graph = readJson(folder, cwd, "graph.json");
  if (!isThing(graph)) throw damaged("graph.json", folder, cwd);
  const { nodes, edges } = graph as Partial<Graph>;
  if (Array.isArray(nodes) && Array.isArray(edges) && [...nodes, ...edges].every(isThing))
    return graph as unknown as Graph;
  throw damaged("graph.json", folder, cwd);
}

export function readDocuments(folder: string, cwd: string): readonly DocumentText[] {
  const documents = readJson(folder, cwd, "documents.json");
  if (Array.isArray(documents) && documents.every(isDocument)) return documents;
  throw damaged("documents.json", folder, cwd);
}

function readLayout(folder: string, cwd: string): Layout {
  const layout = readJson(folder, cwd, "layout.json");
  if (isObject(layout) && Object.values(layout).every(isPosition)) return layout as Layout;
  throw damaged("layout.json", folder, cwd);
}

/** Fails early when a folder is no built one. */
export function checkBuilt(folder: string, cwd: string): void {
  for (const name of files) {
    try {
      accessSync(join(folder, name), constants.R_OK);
    } catch {
      readJson(folder, cwd, name);
    }
  }
}

function readJson(folder: string, cwd: string, name: (typeof files)[number]): unknown {
  let text: string;
  try {
    text = readFileSync(join(folder, name), "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UserError(
      `“${relative(cwd, folder) || "."}” has no ${name} that can be read (${code})`,
      "Build one first: parley build PATH... (--out DIR).",
      { cause },
    );
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw damaged(name, folder, cwd, cause);
  }
}

const again = "Build the folder again: parley build PATH...";

const damaged = (name: string, folder: string, cwd: string, cause?: unknown): UserError =>
  new UserError(`${name} in “${relative(cwd, folder) || "."}” is damaged`, again, { cause });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isThing = (value: unknown): boolean => isObject(value) && isObject(value["attributes"]);

const isDocument = (value: unknown): value is DocumentText =>
  isObject(value) && typeof value["key"] === "string" && typeof value["text"] === "string";

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
