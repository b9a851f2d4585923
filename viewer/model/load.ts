// Reads the three files of a built folder, from the page when it holds them, else from its server.
// Whatever is wrong with them becomes a `LoadError`.
import { edgeTypes, nodeTypes } from "../../graph/schema.ts";
import type { Join, KnowledgeNode } from "../../src/model/knowledge.ts";
import { type Model, model, type Tie } from "./model.ts";

export class LoadError extends Error {
  readonly file: string;
  constructor(file: string, message: string) {
    super(message);
    this.name = "LoadError";
    this.file = file;
  }
}

/** Whether this is a page of `parley export html`: there is no server, and nothing is to be fetched. */
export const isAlone = (): boolean => document.documentElement.dataset["graph"] === "inside";

/** Bytes read so far of all files, and of how many, where the server says. */
export type Progress = (read: number, total: number) => void;

export async function load(base: URL, progress: Progress): Promise<Model> {
  const counters = new Map<string, { read: number; total: number }>();
  const count = (file: string, read: number, total: number) => {
    counters.set(file, { read, total });
    const all = [...counters.values()];
    progress(
      all.reduce((sum, one) => sum + one.read, 0),
      all.reduce((sum, one) => sum + one.total, 0),
    );
  };
  const [graph, documents, layout] = await Promise.all([
    json(base, "graph.json", count),
    json(base, "documents.json", count),
    json(base, "layout.json", count).catch((): unknown => ({})),
  ]);
  performance.mark("parley-read");
  const made = parts(graph, documents, layout);
  performance.mark("parley-indexed");
  return made;
}

async function json(
  base: URL,
  file: string,
  count: (file: string, read: number, total: number) => void,
): Promise<unknown> {
  if (isAlone()) {
    const text = document.getElementById(file)?.textContent;
    if (text) return parsed(file, text);
    throw new LoadError(file, "It is missing from this page, which may end early.");
  }
  let response: Response;
  try {
    response = await fetch(new URL(file, base));
  } catch {
    throw new LoadError(file, "The server does not answer.");
  }
  if (response.status === 404) throw new LoadError(file, "It is not in the folder that is served.");
  if (!response.ok || !response.body)
    throw new LoadError(file, `The server answers ${response.status} ${response.statusText}.`);
  const total = Number(response.headers.get("content-length") ?? 0);
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    read += value.byteLength;
    text += decoder.decode(value, { stream: true });
    count(file, read, total);
  }
  text += decoder.decode();
  performance.mark(`parley-arrived-${file}`);
  return parsed(file, text);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError(file, "It is not whole JSON: it may end early.");
  }
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null;

const rows = (file: string, value: unknown): readonly Row[] => {
  if (!Array.isArray(value)) throw new LoadError(file, "It has another shape than Parley writes.");
  return value.filter(isRow);
};

/**
 * The model of what the files say. Nodes and ties of kinds that this page does not know, and ties
 * without both ends, are left out.
 */
export function parts(graph: unknown, documents: unknown, layout: unknown): Model {
  if (!isRow(graph)) throw new LoadError("graph.json", "It has another shape than Parley writes.");
  const texts = new Map<string, string>();
  for (const { key, text } of rows("documents.json", documents))
    if (typeof key === "string" && typeof text === "string") texts.set(key, text);
  const things: KnowledgeNode[] = [];
  for (const { key, attributes } of rows("graph.json", graph["nodes"])) {
    if (typeof key !== "string" || !isRow(attributes)) continue;
    const kind = attributes["kind"];
    if (typeof kind !== "string" || !Object.hasOwn(nodeTypes, kind)) continue;
    // The build checked the attributes against the schema; lists are made sure of here.
    things.push({
      key,
      kind,
      attributes: whole(attributes, key),
    } as unknown as KnowledgeNode);
  }
  const known = new Set(things.map((thing) => thing.key));
  const ties: Tie[] = [];
  for (const [index, row] of rows("graph.json", graph["edges"]).entries()) {
    const { source, target, attributes } = row;
    if (!isRow(attributes) || !known.has(String(source)) || !known.has(String(target))) continue;
    const kind = attributes["kind"];
    if (typeof kind !== "string" || !Object.hasOwn(edgeTypes, kind)) continue;
    ties.push({
      key: typeof row["key"] === "string" ? row["key"] : `tie:${index}`,
      kind,
      source,
      target,
      attributes: Array.isArray(attributes["evidence"])
        ? attributes
        : { ...attributes, evidence: [] },
    } as unknown as Tie);
  }
  const positions = new Map<string, readonly [number, number]>();
  if (isRow(layout))
    for (const [key, at] of Object.entries(layout))
      if (Array.isArray(at) && Number.isFinite(at[0]) && Number.isFinite(at[1]))
        positions.set(key, [at[0], at[1]]);
  return model({ things, ties, texts, positions, joins: joinsOf(graph["attributes"]) });
}

/** Why things are one, as far as the file says it: earlier versions did not. */
function joinsOf(attributes: unknown): readonly Join[] {
  const joins = isRow(attributes) ? attributes["joins"] : undefined;
  if (!Array.isArray(joins)) return [];
  return joins.filter(
    (join): join is Join =>
      isRow(join) &&
      typeof join["node"] === "string" &&
      typeof join["why"] === "string" &&
      Array.isArray(join["evidence"]) &&
      join["evidence"].every(isRow),
  );
}

/** The attributes with the lists and the label that the page counts on. */
function whole(attributes: Row, key: string): Row {
  const { label, aliases = [], evidence } = attributes;
  if (Array.isArray(evidence) && Array.isArray(aliases) && typeof label === "string")
    return attributes;
  return {
    ...attributes,
    label: typeof label === "string" ? label : key,
    aliases: Array.isArray(aliases) ? aliases : [],
    evidence: Array.isArray(evidence) ? evidence : [],
  };
}
