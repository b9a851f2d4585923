// The graph as flat tables: what GEXF, Cypher and every other format of columns have in common.
import { byText, type Evidence } from "../src/model/span.ts";
import { fieldList } from "./fields.ts";
import type { DocumentText, Graph, GraphEdge, GraphNode } from "./graph.ts";
import { type Days, days } from "./iso-date.ts";
import {
  type EdgeKind,
  edgeTypes,
  type Fields,
  type NodeKind,
  nodeTypes,
  type ValueType,
} from "./schema.ts";

export type ColumnType = "string" | "strings" | "integer" | "float" | "boolean" | "date";

/** A property of all rows of a table; a row may lack it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** A `date` is a whole day, `YYYY-MM-DD`. */
export type Value = string | number | boolean | readonly string[];

export interface NodeRow {
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
}

export interface EdgeRow extends NodeRow {
  readonly from: string;
  readonly to: string;
}

/** All nodes of one kind, by id. */
export interface NodeTable {
  readonly kind: NodeKind;
  readonly columns: readonly Column[];
  readonly size: number;
  readonly rows: Iterable<NodeRow>;
}

/** All edges of one kind between nodes of two kinds, by id. */
export interface EdgeTable {
  readonly kind: EdgeKind;
  readonly from: NodeKind;
  readonly to: NodeKind;
  readonly columns: readonly Column[];
  readonly size: number;
  readonly rows: Iterable<EdgeRow>;
}

/** The nodes in the order of the schema; rows are made one by one, each time they are read. */
export function nodeTables(graph: Graph, documents: readonly DocumentText[]): NodeTable[] {
  const texts = textsByKey(documents);
  const row = ({ key, attributes }: GraphNode): NodeRow => ({
    id: key,
    values: {
      ...("name" in attributes ? {} : { name: wellFormed(attributes.label) }),
      ...fieldValues(attributes, nodeTypes[attributes.kind].fields),
      ...("evidence" in attributes ? evidenceValues(attributes.evidence, texts) : {}),
    },
  });
  const groups = grouped(graph.nodes, (node) => node.attributes.kind);
  return (Object.keys(nodeTypes) as NodeKind[]).flatMap((kind) => {
    const nodes = groups.get(kind);
    if (nodes === undefined) return [];
    return { kind, columns: nodeColumns(kind), size: nodes.length, rows: mapped(nodes, row) };
  });
}

/** The edges in the order of the schema, each table with ends of one kind. */
export function edgeTables(graph: Graph, documents: readonly DocumentText[]): EdgeTable[] {
  const texts = textsByKey(documents);
  const row = ({ key, source, target, attributes }: GraphEdge): EdgeRow => ({
    id: key,
    from: source,
    to: target,
    values: {
      ...fieldValues(attributes, edgeTypes[attributes.kind].fields),
      ...evidenceValues(attributes.evidence, texts),
    },
  });
  const kindOf = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.kind]));
  const groups = grouped(graph.edges, ({ source, target, attributes }) =>
    [attributes.kind, kindOf.get(source), kindOf.get(target)].join(" "),
  );
  return edgeEnds().flatMap(({ kind, from, to }) => {
    const edges = groups.get(`${kind} ${from} ${to}`);
    if (edges === undefined) return [];
    return {
      kind,
      from,
      to,
      columns: edgeColumns(kind),
      size: edges.length,
      rows: mapped(edges, row),
    };
  });
}

/** Every kind of edge with every pair of kinds that it may join. */
export const edgeEnds = (): { kind: EdgeKind; from: NodeKind; to: NodeKind }[] =>
  (Object.keys(edgeTypes) as EdgeKind[]).flatMap((kind) =>
    edgeTypes[kind].from.flatMap((from) => edgeTypes[kind].to.map((to) => ({ kind, from, to }))),
  );

const proof: readonly Column[] = [
  { name: "evidence", type: "strings" },
  { name: "quotes", type: "strings" },
  { name: "sources", type: "integer" },
];

export function nodeColumns(kind: NodeKind): readonly Column[] {
  const { fields } = nodeTypes[kind];
  return [
    ...("name" in fields ? [] : [{ name: "name", type: "string" } as const]),
    ...fieldColumns(fields),
    ...(kind === "Document" ? [] : proof),
  ];
}

export const edgeColumns = (kind: EdgeKind): readonly Column[] => [
  ...fieldColumns(edgeTypes[kind].fields),
  ...proof,
];

const columnTypes: Partial<Record<ValueType, ColumnType>> = {
  texts: "strings",
  number: "float",
  whole: "integer",
  flag: "boolean",
};

function fieldColumns(fields: Fields): Column[] {
  const plain = fieldList(fields).filter(({ type }) => type !== "date");
  const dates = periods(fields).flatMap(({ first, last }): Column[] => [
    { name: first, type: "date" },
    { name: last, type: "date" },
  ]);
  return [
    ...plain.map(({ name, type }): Column => ({ name, type: columnTypes[type] ?? "string" })),
    ...dates,
    ...(dates.length > 0 ? [{ name: "precision", type: "string" } as const] : []),
  ];
}

/** Two columns for the days that a date, or a pair of dates, may mean. */
interface Period {
  readonly first: string;
  readonly last: string;
  /** The fields that say them: one date, or the two of a pair. */
  readonly fields: readonly string[];
  /** Possible days rather than days: they stand in where the days are not known. */
  readonly loose: boolean;
}

const pairs: readonly Period[] = [
  { first: "start", last: "end", fields: ["start", "end"], loose: false },
  { first: "earliest", last: "latest", fields: ["earliest", "latest"], loose: true },
];

function periods(fields: Fields): Period[] {
  const dates = fieldList(fields).filter(({ type }) => type === "date");
  const paired = pairs.filter((pair) => pair.fields.every((name) => Object.hasOwn(fields, name)));
  const single = dates.filter(({ name }) => !paired.some((pair) => pair.fields.includes(name)));
  return [
    ...paired,
    ...single.map(({ name }) => ({
      first: name,
      last: `${name}Until`,
      fields: [name],
      loose: false,
    })),
  ];
}

/** Attributes of any kind, by name. */
type Attributes = Readonly<Record<string, unknown>>;

const byCoarseness = ["year", "month", "day"] as const;

/**
 * A date becomes the first and the last day that it may mean. Days that a text only bounds
 * ("between the 3rd and the 9th") are the days of the meeting too, without a precision, so that a
 * question about a time finds all that may lie in it.
 */
function dateValues(attributes: Attributes, fields: Fields): Record<string, Value> {
  const values: Record<string, Value> = {};
  const precisions = new Set<Days["precision"]>();
  for (const { first, last, fields: names, loose } of periods(fields)) {
    const [opening, closing] = [names[0], names.at(-1)].map((name) =>
      days(String(attributes[name ?? ""])),
    );
    const end = closing ?? (loose ? undefined : opening);
    if (opening !== undefined) values[first] = opening.first;
    if (end !== undefined) values[last] = end.last;
    if (loose) {
      if (opening !== undefined) values["start"] ??= opening.first;
      if (end !== undefined) values["end"] ??= end.last;
    } else {
      for (const known of [opening, end]) if (known !== undefined) precisions.add(known.precision);
    }
  }
  const precision = byCoarseness.find((each) => precisions.has(each));
  return precision === undefined ? values : { ...values, precision };
}

function fieldValues(attributes: Attributes, fields: Fields): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const { name, type } of fieldList(fields)) {
    const value = attributes[name];
    if (type === "date" || value === undefined) continue;
    if (type === "number" || type === "whole") values[name] = Number(value);
    else if (type === "flag") values[name] = value === true;
    else if (type === "texts") values[name] = (value as readonly string[]).map(wellFormed);
    else values[name] = wellFormed(String(value));
  }
  return { ...values, ...dateValues(attributes, fields) };
}

/** `evidence` and `quotes` are in the same order; `sources` counts the documents that say it. */
const evidenceValues = (
  evidence: readonly Evidence[],
  texts: ReadonlyMap<string, string>,
): Record<string, Value> => ({
  evidence: evidence.map(({ document, start, end, rule, part }) =>
    wellFormed(
      [`${document} ${start}-${end} ${rule}`, ...(part === undefined ? [] : [part])].join(" "),
    ),
  ),
  quotes: evidence.map(({ document, start, end }) =>
    wellFormed(texts.get(document)?.slice(start, end) ?? ""),
  ),
  sources: new Set(evidence.map(({ document }) => document)).size,
});

const textsByKey = (documents: readonly DocumentText[]): ReadonlyMap<string, string> =>
  new Map(documents.map(({ key, text }) => [key, text]));

/** Half of a surrogate pair has no place in UTF-8, which all that follows speaks. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");

/** Items by what `groupOf` says of them, each group in the order of its keys. */
function grouped<T extends { readonly key: string }>(
  items: readonly T[],
  groupOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(groupOf(item));
    if (group === undefined) groups.set(groupOf(item), [item]);
    else group.push(item);
  }
  for (const group of groups.values()) group.sort((a, b) => byText(a.key, b.key));
  return groups;
}

/** Items changed as they are read, as often as somebody reads them. */
const mapped = <T, U>(items: readonly T[], change: (item: T) => U): Iterable<U> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield change(item);
  },
});
