import type { Diagnostic } from "../src/model/diagnostic.ts";
import { textsByKey } from "./by-key.ts";
import { type FieldOf, fieldList } from "./fields.ts";
import type { DocumentText, Graph, GraphEdge, GraphNode } from "./graph.ts";
import { isIsoDate } from "./iso-date.ts";
import { choices, edgeTypes, nodeTypes, type ValueType } from "./schema.ts";

/** Attributes as a file may hold them: nothing is known of them yet. */
type Raw = Readonly<Record<string, unknown>>;

/** A problem's name and what is wrong. */
type Problem = readonly [name: string, message: string];

/**
 * Every way in which a graph breaks its contract: kinds and attributes by the schema, ends of the
 * right kinds, evidence on everything but a Document, each span within a text that is there, a
 * Claim's text equal to its spans. Empty for every graph that `build` makes; a graph read from a
 * file may hold anything, so nothing of its attributes is believed.
 */
export function graphProblems(graph: Graph, documents: readonly DocumentText[]): Diagnostic[] {
  const texts = textsByKey(documents);
  const kinds = new Map(graph.nodes.map((node) => [node.key, String(node.attributes.kind)]));
  const edgeKeys = new Set(graph.edges.map((edge) => edge.key));
  const problems: Diagnostic[] = [];
  const tell = (about: string, found: Iterable<Problem>) => {
    for (const [name, message] of found)
      problems.push({ severity: "error", code: `graph/${name}`, message: `${about}: ${message}` });
  };
  if (kinds.size < graph.nodes.length)
    tell("nodes", [["repeated-key", "two nodes have the same key"]]);
  if (edgeKeys.size < graph.edges.length)
    tell("edges", [["repeated-key", "two edges have the same key"]]);
  for (const node of graph.nodes) tell(`node ${node.key}`, nodeProblems(node, texts));
  for (const edge of graph.edges) tell(`edge ${edge.key}`, edgeProblems(edge, kinds, texts));
  tell("edges", mirrored(graph.edges));
  tell("joins", joinProblems(graph.attributes.joins ?? [], kinds, texts));
  return problems;
}

/** What is wrong with a node by itself. */
export function* nodeProblems(
  node: GraphNode,
  texts: ReadonlyMap<string, string>,
): Iterable<Problem> {
  const attributes: Raw = node.attributes;
  const kind = node.attributes.kind;
  if (!Object.hasOwn(nodeTypes, kind)) {
    yield ["unknown-kind", `no node is of the kind ${String(kind)}`];
    return;
  }
  if (!isKey(node.key, 500)) yield ["wrong-key", wrongKey];
  yield* fieldProblems(attributes, [
    { name: "label", type: "text", optional: false },
    ...fieldList(nodeTypes[kind].fields),
  ]);
  if (attributes["label"] === "") yield ["no-label", "its label is empty"];
  if (kind === "Document") {
    if (!texts.has(node.key)) yield ["no-text", "documents.json has no text for it"];
    return;
  }
  const before = yield* evidenceProblems(attributes["evidence"], texts);
  if (kind === "Claim" && before === 0) yield* claimProblems(node, texts);
}

/** What is wrong with an edge between nodes of these kinds. */
export function* edgeProblems(
  edge: GraphEdge,
  kinds: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): Iterable<Problem> {
  const attributes: Raw = edge.attributes;
  const kind = edge.attributes.kind;
  if (!Object.hasOwn(edgeTypes, kind)) {
    yield ["unknown-kind", `no edge is of the kind ${String(kind)}`];
    return;
  }
  if (!isKey(edge.key, 2000)) yield ["wrong-key", wrongKey];
  const { from, to, fields } = edgeTypes[kind];
  for (const [end, key, allowed] of [
    ["source", edge.source, from],
    ["target", edge.target, to],
  ] as const) {
    const found = kinds.get(key);
    if (found === undefined) yield ["no-end", `its ${end} ${key} is no node`];
    else if (!(allowed as readonly string[]).includes(found))
      yield ["wrong-end", `its ${end} is a ${found}; ${kind} wants ${allowed.join(" or ")}`];
  }
  if (edge.source === edge.target) yield ["loop", "it leads from a node to itself"];
  yield* fieldProblems(attributes, fieldList(fields));
  const delegation = attributes["delegation"];
  if (
    delegation !== undefined &&
    !/^(Country|Organization)$/.test(kinds.get(String(delegation)) ?? "")
  )
    yield ["no-delegation", `its delegation ${String(delegation)} is no country or organization`];
  yield* evidenceProblems(attributes["evidence"], texts);
}

/**
 * Keys are ids in every other format: XML has no control characters and UTF-8 no halves of pairs,
 * Gephi distrusts blanks at the ends, and an index of Neo4j takes at most 8 kB.
 */
const isKey = (key: unknown, longest: number): boolean =>
  typeof key === "string" &&
  key !== "" &&
  key.length <= longest &&
  key === key.trim() &&
  !/[\p{Control}\p{Surrogate}\u2028\u2029\ufffe\uffff]/u.test(key);

const wrongKey =
  "its key is empty, too long, or holds control characters, line ends or blanks at its ends";

function* fieldProblems(attributes: Raw, fields: readonly FieldOf[]): Iterable<Problem> {
  const known = new Set(["kind", "label", "evidence", ...fields.map(({ name }) => name)]);
  for (const name of Object.keys(attributes))
    if (!known.has(name)) yield ["unknown-attribute", `its kind has no attribute ${name}`];
  for (const { name, type, optional } of fields) {
    const value = attributes[name];
    if (value === undefined) {
      if (!optional) yield ["missing-attribute", `it lacks ${name}`];
    } else if (!isOfType(value, type)) {
      yield ["wrong-value", `its ${name} is no ${type}: ${JSON.stringify(value)}`];
    }
  }
}

function isOfType(value: unknown, type: ValueType): boolean {
  switch (type) {
    case "text":
      return typeof value === "string";
    case "texts":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "whole":
      return Number.isSafeInteger(value);
    case "flag":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && isIsoDate(value);
    default:
      return (choices[type] as readonly unknown[]).includes(value);
  }
}

/** Yields what is wrong with a list of evidence and returns how much that was. */
function* evidenceProblems(
  evidence: unknown,
  texts: ReadonlyMap<string, string>,
): Generator<Problem, number> {
  if (!Array.isArray(evidence) || evidence.length === 0) {
    yield ["no-evidence", "nothing in a document says it"];
    return 1;
  }
  let count = 0;
  for (const entry of evidence as readonly (Raw | null)[]) {
    const problem = entryProblem(entry ?? {}, texts);
    if (problem === undefined) continue;
    count += 1;
    yield ["wrong-evidence", `${problem}: ${JSON.stringify(entry)}`];
  }
  return count;
}

function entryProblem(entry: Raw, texts: ReadonlyMap<string, string>): string | undefined {
  const { document, start, end, rule, part } = entry;
  const text = typeof document === "string" ? texts.get(document) : undefined;
  if (text === undefined) return "evidence in a document that is not there";
  if (!Number.isInteger(start) || !Number.isInteger(end)) return "offsets are no whole numbers";
  const [first, last] = [Number(start), Number(end)];
  if (first < 0 || first >= last || last > text.length)
    return `offsets do not lie in the text's 0 to ${text.length}`;
  if (typeof rule !== "string" || rule === "") return "no rule is named";
  if (part !== undefined && typeof part !== "string") return "part is no text";
  return undefined;
}

/** A Claim's content lies in one document and, its pieces joined by a blank, is its text. */
function* claimProblems(node: GraphNode, texts: ReadonlyMap<string, string>): Iterable<Problem> {
  if (node.attributes.kind !== "Claim") return;
  const { evidence, text } = node.attributes;
  if (new Set(evidence.map(({ document }) => document)).size > 1)
    yield ["scattered-claim", "its words lie in more than one document"];
  const content = evidence
    .filter(({ part }) => part === undefined)
    .map(({ document, start, end }) => texts.get(document)?.slice(start, end))
    .join(" ");
  if (content !== text) yield ["wrong-text", "its text is not the words that its evidence marks"];
}

/** A join is of a node, says why, and shows the words of two places at least. */
export function* joinProblems(
  joins: unknown,
  kinds: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): Iterable<Problem> {
  if (!Array.isArray(joins)) {
    yield ["wrong-join", "they are no list"];
    return;
  }
  for (const join of joins as readonly (Raw | null)[]) {
    const { node, why, evidence } = join ?? {};
    if (typeof node !== "string" || !kinds.has(node))
      yield ["wrong-join", `${String(node)} is no node`];
    if (typeof why !== "string" || why === "") yield ["wrong-join", `${String(node)}: no reason`];
    if (!Array.isArray(evidence) || evidence.length < 2)
      yield ["wrong-join", `${String(node)}: the words of both sides are missing`];
    yield* evidenceProblems(evidence, texts);
  }
}

/** A tie that has no direction stands once per pair. */
function* mirrored(edges: readonly GraphEdge[]): Iterable<Problem> {
  const seen = new Set<string>();
  for (const { key, source, target, attributes } of edges) {
    if (attributes.kind !== "CORROBORATES" && attributes.kind !== "CONFLICTS_WITH") continue;
    if (seen.has(JSON.stringify([attributes.kind, target, source])))
      yield ["mirrored", `${key} stands in the other direction already`];
    seen.add(JSON.stringify([attributes.kind, source, target]));
  }
}
