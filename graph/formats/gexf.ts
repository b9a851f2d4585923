import type { Evidence } from "../../src/model/span.ts";
import { textsByKey } from "../by-key.ts";
import { colours } from "../colours.ts";
import { type Column, type ColumnType, edgeColumns, nodeColumns } from "../columns.ts";
import type { DocumentText, Graph, Layout } from "../graph.ts";
import { edgeTables, type NodeRow, nodeTables } from "../rows.ts";
import { edgeKinds, edgeTypes, type NodeKind, nodeKinds } from "../schema.ts";
import { quote, reference, sources, type Value } from "../values.ts";
import { escaped, signsWithin, xml } from "./xml.ts";

/** Columns that bound the time in which a node of the kind happens. */
const spells: Partial<Record<NodeKind, readonly [first: string, last: string]>> = {
  Meeting: ["start", "end"],
  Claim: ["said", "saidUntil"],
  Document: ["date", "dateUntil"],
};

/**
 * The graph as GEXF 1.3, piece by piece: an element for every node and every edge, attributes
 * typed, lists quoted, days as spells. Positions are written when each node has one, since Gephi
 * puts all others into the middle. Nothing in it depends on the time or place of writing.
 */
export function* gexf(
  graph: Graph,
  documents: readonly DocumentText[],
  layout: Layout = {},
): Iterable<string> {
  const placed = graph.nodes.every(({ key }) => Object.hasOwn(layout, key));
  const degrees = degreesOf(graph);
  const texts = textsByKey(documents);
  const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
  const nodes = nodeTables(graph);
  const dated = nodes.some(({ kind, rows }) => {
    if (spells[kind] === undefined) return false;
    for (const row of rows) if (spell(kind, row) !== "") return true;
    return false;
  });

  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Parley</creator><description>People, meetings and statements, with the words that say so</description></meta>
<graph defaultedgetype="directed" idtype="string"${
    // Without a format of time Gephi takes days for numbers; without spells it shows an empty time line.
    dated ? ' mode="dynamic" timeformat="date" timerepresentation="interval"' : ' mode="static"'
  }>
`;
  yield declarations("node", nodeKinds.map(nodeColumns));
  yield declarations("edge", edgeKinds.map(edgeColumns));
  yield "<nodes>\n";
  for (const { kind, columns, elements, row: made } of nodes) {
    const values = attributeValues(kind, columns);
    for (const node of elements) {
      const row = made(node);
      const label = kind === "Claim" ? String(row.values["name"]) : (labels.get(row.id) ?? row.id);
      const shown = looks(
        kind,
        degrees.get(row.id)?.degree ?? 0,
        placed ? layout[row.id] : undefined,
      );
      const said = "evidence" in node.attributes ? proof(node.attributes.evidence, texts) : "";
      yield `<node id="${xml(row.id)}" label="${xml(label)}"><attvalues>${values(row)}${said}</attvalues>${spell(kind, row)}${shown}</node>\n`;
    }
  }
  yield "</nodes>\n<edges>\n";
  for (const { kind, columns, elements, row: made } of edgeTables(graph)) {
    const values = attributeValues(kind, columns);
    const { label } = edgeTypes[kind];
    for (const edge of elements) {
      const row = made(edge);
      const { evidence } = edge.attributes;
      const ends = `id="${xml(row.id)}" source="${xml(row.from)}" target="${xml(row.to)}"`;
      yield `<edge ${ends} type="directed" kind="${kind}" label="${label}" weight="${evidence.length}"><attvalues>${values(row)}${proof(evidence, texts)}</attvalues></edge>\n`;
    }
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

const types: Record<ColumnType, string> = {
  string: "string",
  strings: "liststring",
  integer: "integer",
  float: "double",
  boolean: "boolean",
  date: "string",
};

function declarations(element: "node" | "edge", tables: readonly (readonly Column[])[]): string {
  const columns = new Map(tables.flat().map(({ name, type }) => [name, type]));
  const lines = [["kind", "string"] as const, ...columns].map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${types[type]}"/>\n`,
  );
  return `<attributes class="${element}" mode="static">\n${lines.join("")}</attributes>\n`;
}

/** How the values of a kind are written but for the proof: what stands before each is made once. */
function attributeValues(kind: string, columns: readonly Column[]): (row: NodeRow) => string {
  const kindValue = attributeValue("kind", kind);
  const openings = columns.map(({ name }) => ({ name, before: opening(name) }));
  return ({ values }) => {
    let present = kindValue;
    for (const { name, before } of openings) {
      const value = values[name];
      if (value !== undefined) present += `${before}${written(value)}"/>`;
    }
    return present;
  };
}

const opening = (name: string): string => `<attvalue for="${name}" value="`;
const attributeValue = (name: string, value: string): string => `${opening(name)}${value}"/>`;

/**
 * The columns of the proof, straight from the documents: they are most of the file, and rows of
 * them would be made only to be thrown away.
 */
function proof(evidence: readonly Evidence[], texts: ReadonlyMap<string, string>): string {
  let places = "";
  let quotes = "";
  for (const each of evidence) {
    const comma = places === "" ? "" : ", ";
    places += `${comma}&quot;${inList(reference(each))}&quot;`;
    quotes += `${comma}&quot;${inList(quote(each, texts))}&quot;`;
  }
  return (
    attributeValue("evidence", `[${places}]`) +
    attributeValue("quotes", `[${quotes}]`) +
    attributeValue("sources", String(sources(evidence)))
  );
}

function spell(kind: NodeKind, { values }: NodeRow): string {
  const columns = spells[kind];
  if (columns === undefined) return "";
  const [first, last] = columns.map((name) => values[name] as string | undefined);
  if (first === undefined && last === undefined) return "";
  if (first !== undefined && last !== undefined && first > last) return "";
  const start = first === undefined ? "" : ` start="${first}"`;
  const end = last === undefined ? "" : ` end="${last}"`;
  return `<spells><spell${start}${end}/></spells>`;
}

function looks(kind: NodeKind, degree: number, position: readonly [number, number] | undefined) {
  const [red, green, blue] = colours[kind];
  const place =
    position === undefined ? "" : `<viz:position x="${position[0]}" y="${position[1]}" z="0"/>`;
  return `<viz:size value="${(4 + 2 * Math.sqrt(degree)).toFixed(2)}"/><viz:color r="${red}" g="${green}" b="${blue}"/>${place}`;
}

function degreesOf({ nodes, edges }: Graph): ReadonlyMap<string, { readonly degree: number }> {
  const degrees = new Map(nodes.map(({ key }) => [key, { degree: 0 }]));
  for (const { source, target } of edges)
    for (const end of [degrees.get(source), degrees.get(target)]) if (end) end.degree++;
  return degrees;
}

function written(value: Value): string {
  if (typeof value === "string") return xml(value);
  if (typeof value !== "object") return String(value);
  let items = "";
  for (const item of value) items += `${items === "" ? "" : ", "}&quot;${inList(item)}&quot;`;
  return `[${items}]`;
}

/**
 * An item of a list in quotes: Gephi and graphology read commas, quotes and line ends in it as they are.
 * Gephi knows no other escapes: of a \n it would leave the n.
 */
const inList = (item: string): string => escaped(item, listSigns);

const listSigns = signsWithin({ '"': '\\"', "\\": "\\\\" });
