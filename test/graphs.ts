// Made-up graphs that obey the schema and hold every kind: what exports, stores and checks are
// tried on. Their strings are as hostile as documents can be.
import { fieldList } from "../graph/fields.ts";
import type { DocumentText, Graph, GraphEdge, GraphNode, Layout } from "../graph/graph.ts";
import {
  choices,
  type EdgeKind,
  edgeKinds,
  edgeTypes,
  type Fields,
  type NodeKind,
  nodeKinds,
  nodeTypes,
  type ValueType,
} from "../graph/schema.ts";
import { byText, type Evidence } from "../src/model/span.ts";

/** Strings that break careless writers of XML, Cypher, shell lines, CSV, HTML and paths. */
export const hostileStrings: readonly string[] = [
  "",
  " ",
  'O\'Neil "The Envoy" d`Arc',
  "`) DETACH DELETE n //",
  "'}) MATCH (n) DETACH DELETE n RETURN ({a:'",
  "\\u0027 OR 1=1 \\",
  "ends with a backslash \\",
  "$rows {row} \u0024{graph}",
  'a, b; [c], "d, e", ["f"]',
  "]]> <![CDATA[ <!-- --> &amp; &#0; <script>alert(1)</script>",
  "tab\tline\nreturn\r\nend",
  "control \u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085\u2028\u2029",
  "lone \ud83d high, lone \ude00 low, pair \ud83d\ude00",
  "\ufffe\uffff\ufeff",
  "مفاوضات السلام \u202e txet desrever",
  "Zürich — “Gespräche” Київ 北京 e\u0301",
  "../../etc/passwd",
  '=HYPERLINK("x")',
  "__proto__",
  ":param x => 1;",
];

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** All attributes of a kind that must be there, and six in ten of the others. */
export const filled = (
  fields: Fields,
  random: () => number,
  value: (type: ValueType) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(
    fieldList(fields)
      .filter(({ optional }) => !optional || random() < 0.6)
      .map(({ name, type }) => [name, value(type)]),
  );

export interface MadeGraph {
  readonly graph: Graph;
  readonly documents: readonly DocumentText[];
  readonly layout: Layout;
}

/** What of a string may stand in a key. */
const asKey = (text: string) =>
  text.replace(/[\p{Control}\p{Surrogate}\u2028\u2029\ufffe\uffff]/gu, "");

interface Making {
  readonly seed: number;
  /** At least as many as there are kinds. */
  readonly nodes?: number;
  /** Edges for each node. */
  readonly density?: number;
  /** Whether strings may be hostile; without, they are plain words. */
  readonly hostile?: boolean;
  /** A string that stands somewhere in a text and as a name. */
  readonly longest?: string;
}

const words =
  "the talks envoy agreed on a round in spring with both sides and no date was set".split(" ");

/** A graph with every kind of node and, where its ends are there, every kind of edge. */
export function madeGraph({
  seed,
  nodes = 60,
  density = 3,
  hostile = true,
  longest,
}: Making): MadeGraph {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const phrase = () => Array.from({ length: 1 + below(6) }, () => one(words)).join(" ");
  const string = () => (hostile && random() < 0.5 ? one(hostileStrings) : phrase());
  const documents = Array.from({ length: 2 + Math.ceil(nodes / 40) }, (_, index) => ({
    key: `document:${String(index).padStart(6, "0")}`,
    text: [...Array.from({ length: 12 }, string), longest ?? "", "the end"].join(". "),
  }));

  const evidence = (document = one(documents)): Evidence => {
    const start = below(document.text.length - 1);
    const end = Math.min(document.text.length, start + 1 + below(40));
    return { document: document.key, start, end, rule: "made/up" };
  };
  const evidences = () => Array.from({ length: 1 + below(3) }, () => evidence());
  const date = () => {
    const day = String(1 + below(28)).padStart(2, "0");
    const month = String(1 + below(12)).padStart(2, "0");
    return `${1990 + below(40)}-${month}-${day}`.slice(0, one([4, 7, 10]));
  };
  const value = (type: ValueType): unknown => {
    if (type === "text") return string();
    if (type === "texts") return Array.from({ length: below(4) }, string);
    if (type === "number") return Math.round(random() * 36000 - 18000) / 100;
    if (type === "whole") return 1 + below(9);
    if (type === "flag") return random() < 0.5;
    if (type === "date") return date();
    return one(choices[type]);
  };
  const values = (fields: Fields) => filled(fields, random, value);

  const made = new Map<string, GraphNode>();
  const byKind = new Map<string, string[]>(nodeKinds.map((kind) => [kind, []]));
  const addNode = (key: string, kind: NodeKind, attributes: object) => {
    const label = string() || "no name";
    // Built from the schema's own table, so it is a node of that kind.
    made.set(key, { key, attributes: { kind, label, ...attributes } } as unknown as GraphNode);
    byKind.get(kind)?.push(key);
  };
  for (const { key } of documents) addNode(key, "Document", values(nodeTypes.Document.fields));
  const others = nodeKinds.filter((kind) => kind !== "Document");
  while (made.size < Math.max(nodes, documents.length + others.length)) {
    const kind = others[made.size % others.length] as NodeKind;
    const key = `${kind.toLowerCase()}:${hostile ? asKey(string()) : "x"}:${made.size}`;
    if (kind === "Claim") addNode(key, kind, { ...values(nodeTypes[kind].fields), ...claim() });
    else addNode(key, kind, { ...values(nodeTypes[kind].fields), evidence: evidences() });
  }
  if (longest !== undefined)
    addNode("person:longest", "Person", {
      name: longest,
      aliases: [longest],
      evidence: evidences(),
    });

  const edges = new Map<string, GraphEdge>();
  for (let tries = 0; tries < made.size * density; tries++) {
    const kind = edgeKinds[tries % edgeKinds.length] as EdgeKind;
    const { from, to, fields } = edgeTypes[kind];
    const source = one(byKind.get(one(from)) ?? []);
    const target = one(byKind.get(one(to)) ?? []);
    const key = `${kind}|${source}|${target}`;
    if (source === undefined || target === undefined || source === target) continue;
    if (edges.has(key) || edges.has(`${kind}|${target}|${source}`)) continue;
    const attributes = { kind, ...values(fields), evidence: evidences() } as Record<
      string,
      unknown
    >;
    if (attributes["delegation"] !== undefined)
      attributes["delegation"] = one(byKind.get("Country") ?? []);
    edges.set(key, { key, source, target, attributes } as unknown as GraphEdge);
  }

  const sorted = [...made.values()].sort((a, b) => byText(a.key, b.key));
  return {
    graph: {
      attributes: {},
      options: { type: "directed", multi: true, allowSelfLoops: false },
      nodes: sorted,
      edges: [...edges.values()].sort((a, b) => byText(a.key, b.key)),
    },
    documents,
    layout: Object.fromEntries(
      sorted.map(({ key }) => [key, [below(200000) / 1000 - 100, below(200000) / 1000 - 100]]),
    ),
  };

  function claim() {
    const document = one(documents);
    const pieces = Array.from({ length: 1 + below(3) }, () => evidence(document));
    const text = pieces.map(({ start, end }) => document.text.slice(start, end)).join(" ");
    return { text, evidence: [...pieces, { ...evidence(document), part: "cue" }] };
  }
}
