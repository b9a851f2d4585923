// Grafeo behind the interface of an engine: all that is special to it is in this file.
import { createRequire } from "node:module";
import type { GrafeoDB, GrafeoValue, QueryResult } from "@grafeo-db/js";
import { UserError } from "../../src/model/diagnostic.ts";
import type { Column } from "../columns.ts";
import { batches } from "../neo4j/batches.ts";
import { edgeTables, type NodeRow, nodeTables } from "../rows.ts";
import { edgeTypes } from "../schema.ts";
import { usualName } from "../usual-name.ts";
import type { Answer, Cell, EdgeCell, NodeCell, QueryRefusal } from "./answer.ts";
import { type CypherEngine, type OpenStore, RefusedQuery } from "./engine.ts";
import { limited } from "./limited.ts";
import { notReading } from "./reading.ts";
import { tokens } from "./tokens.ts";

/** The version that package.json pins; another one may read stores and queries otherwise. */
const pinned = "0.6.0";

/** Throws a UserError when it is not installed. */
export function grafeo(): CypherEngine {
  const { GrafeoDB, version } = native();
  return {
    version: `grafeo ${version()}`,
    load: async ({ graph, documents }, file, onProgress = () => {}) => {
      const store = GrafeoDB.create();
      try {
        const keys = new Map<string, number>();
        const all = graph.nodes.length + graph.edges.length;
        let done = 0;
        const tell = (size: number): void => {
          done += size;
          onProgress(done, all);
        };
        for (const nodes of nodeTables(graph, documents)) {
          const { kind, columns } = nodes;
          // Without it each lookup by id would read all nodes of the kind.
          await store.executeCypher(`CREATE INDEX FOR (n:\`${kind}\`) ON (n.id)`);
          for (const batch of batches(nodes)) {
            const made = await store.batchCreateNodesWithProps(
              kind,
              batch.map((row) => properties(row, columns)),
            );
            for (const [index, { id }] of batch.entries()) keys.set(id, made[index]!);
            tell(batch.length);
          }
        }
        for (const edges of edgeTables(graph, documents))
          for (const batch of batches(edges)) {
            await store.batchCreateEdges(
              batch.map((row) => ({
                src: keys.get(row.from)!,
                dst: keys.get(row.to)!,
                type: edges.kind,
                properties: properties(row, edges.columns),
              })),
            );
            tell(batch.length);
          }
        store.save(file);
      } finally {
        store.close();
      }
    },
    open: (file) => opened(GrafeoDB.openReadOnly(file)),
  };
}

function native(): typeof import("@grafeo-db/js") {
  try {
    return createRequire(import.meta.url)("@grafeo-db/js");
  } catch (cause) {
    throw new UserError(
      `The engine that answers queries is not installed here (${process.platform} ${process.arch})`,
      `Install it with npm install @grafeo-db/js@${pinned}; without it, parley neo4j push takes the graph to a server that answers the same queries.`,
      { cause },
    );
  }
}

const properties = (
  { id, values, hash }: NodeRow & { readonly hash: string },
  columns: readonly Column[],
): Record<string, unknown> => {
  const found: Record<string, unknown> = { id, graph: usualName, hash };
  for (const { name, type } of columns) {
    const value = values[name];
    if (value !== undefined) found[name] = type === "date" ? { $date: value } : value;
  }
  return found;
};

function opened(store: GrafeoDB): OpenStore {
  return {
    query: async (cypher, parameters, limit) => {
      const refusal = notReading(cypher);
      if (refusal) throw new RefusedQuery(refusal);
      const began = performance.now();
      const result = await run(store, limited(cypher, limit + 1), parameters);
      const milliseconds = Math.round((performance.now() - began) * 1000) / 1000;
      return { ...table(result, store, limit), limit, milliseconds };
    },
    close: () => store.close(),
  };
}

async function run(
  store: GrafeoDB,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<QueryResult> {
  const { text, place } = withNames(cypher);
  try {
    return await store.executeCypher(text, { graph: usualName, ...parameters });
  } catch (error) {
    throw new RefusedQuery(refusalOf(error as Error, cypher, place));
  }
}

/** Kinds of the schema that the engine takes for words of its own, `IN`, in back-ticks. */
function withNames(cypher: string) {
  const added: number[] = [];
  let text = "";
  let end = 0;
  let before = "";
  for (const token of tokens(cypher)) {
    if (token.kind === "word" && /^[:|&!]$/.test(before) && Object.hasOwn(edgeTypes, token.text)) {
      text += `${cypher.slice(end, token.start)}\`${token.text}\``;
      end = token.end;
      added.push(text.length - 1, text.length);
    }
    before = token.text;
  }
  text += cypher.slice(end);
  /** Where in the query a line and column of the text are, both from 1. */
  const place = (line: number, column: number) => {
    const start = text.split("\n", line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const inLine = added.filter((at) => at > start && at < start + column).length;
    return { line, column: column - inLine };
  };
  return { text, place };
}

function refusalOf(
  error: Error,
  cypher: string,
  place: (line: number, column: number) => { readonly line: number; readonly column: number },
): QueryRefusal {
  const [first = ""] = error.message.split("\n");
  const said = first.replace(
    /^(?:\w+ error: )?(?:GRAFEO-\w+: )?(?:[\w ]+ error: )?(?:\[Cypher\] )?/,
    "",
  );
  const advice = / help: (.*)/.exec(error.message)?.[1];
  const at = /--> query:(\d+):(\d+)/.exec(error.message);
  if (/panicked/.test(first))
    return {
      error: "The engine broke down over this query",
      hint: "As a rule a pattern of several steps grew too large: say the kind of every node in it, as in (m:Meeting), or ask a Neo4j: parley neo4j push",
    };
  if (/exceeded the \w+ timeout/.test(first))
    return {
      error: `The engine gives up after ${/\d+/.exec(said)?.[0] ?? "some"} seconds`,
      hint: "Ask for less, or ask a Neo4j: parley neo4j push",
    };
  if (at === null) {
    const missing = /Missing parameter: \$(.*)/.exec(first)?.[1];
    return missing === undefined
      ? {
          error: said,
          hint: advice ?? "Is it spelt right? Kinds and properties stand in the docs of the graph.",
        }
      : {
          error: `The query needs a value for $${missing}`,
          hint: `Give one: --param ${missing}=VALUE`,
        };
  }
  const { line, column } = place(Number(at[1]), Number(at[2]));
  const rest = (cypher.split("\n")[line - 1] ?? "").slice(column - 1, column + 19).trim();
  return {
    error: `The query is wrong at ${line}:${column}: ${said}`,
    hint: advice ?? (rest === "" ? "It ends too early." : `Look at “${rest}”.`),
    line,
    column,
  };
}

function table(
  result: QueryResult,
  store: GrafeoDB,
  limit: number,
): Pick<Answer, "columns" | "rows" | "truncated"> {
  const { columns, length } = result;
  const cell = cells(store);
  const rows = Array.from({ length: Math.min(length, limit) }, (_, index) => {
    const row = result.get(index);
    return columns.map((name) => cell(row[name] ?? null));
  });
  return { columns, rows, truncated: length > limit };
}

type Thing = Readonly<Record<string, GrafeoValue>>;

const isNode = (value: Thing): boolean => Array.isArray(value["_labels"]) && "_id" in value;
const isEdge = (value: Thing): boolean =>
  "_type" in value && "_source" in value && "_target" in value;

/** Values of the engine as plain JSON. */
function cells(store: GrafeoDB): (value: GrafeoValue) => Cell {
  // A node's and a relationship's own properties stand beside what the engine says of it.
  const node = (value: Thing): NodeCell => {
    const [kind = ""] = value["_labels"] as string[];
    return { node: String(value["id"]), kind, name: String(value["name"] ?? "") };
  };
  const end = (id: GrafeoValue | undefined) => String(store.getNode(Number(id))?.get("id") ?? "");
  const edge = (value: Thing): EdgeCell => ({
    edge: String(value["id"]),
    kind: String(value["_type"]),
    from: end(value["_source"]),
    to: end(value["_target"]),
  });
  const cell = (value: GrafeoValue): Cell => {
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
    if (typeof value === "bigint") return String(value);
    if (value instanceof Date) return value.toISOString();
    if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array);
    if (Array.isArray(value)) return value.map(cell);
    const thing = value as Thing;
    if (isNode(thing)) return node(thing);
    if (isEdge(thing)) return edge(thing);
    const { nodes, edges } = thing;
    if (Object.keys(thing).length === 2 && Array.isArray(nodes) && Array.isArray(edges))
      return {
        path: (nodes as Thing[]).flatMap((each, index) => {
          const next = edges[index] as Thing | undefined;
          return next ? [node(each), edge(next)] : [node(each)];
        }),
      };
    return {
      map: Object.fromEntries(Object.entries(thing).map(([key, each]) => [key, cell(each)])),
    };
  };
  return cell;
}
