// A graph of any size that obeys the schema, made fast and always the same: what stores are timed on.
// Like a real one it has hubs, few of many, and texts in several scripts with quotes and commas.
import type { DocumentText, Graph, GraphEdge, GraphNode, Layout } from "../../graph/graph.ts";
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
} from "../../graph/schema.ts";
import { byText, type Evidence } from "../../src/model/span.ts";
import { filled, seededRandom } from "../../test/graphs.ts";

export interface LargeGraph {
  readonly graph: Graph;
  readonly documents: readonly DocumentText[];
  readonly layout: Layout;
}

/** How many of a thousand nodes, or edges, are of a kind; the kinds that are not named share the rest. */
const nodeShares: Partial<Record<NodeKind, number>> = {
  Claim: 400,
  Person: 200,
  Meeting: 100,
  Role: 80,
  Organization: 80,
  Document: 50,
  Country: 2,
};
const edgeShares: Partial<Record<EdgeKind, number>> = {
  MENTIONS: 240,
  ATTENDED: 140,
  ABOUT: 140,
  MADE: 90,
  FROM: 80,
  PARTY_TO: 60,
  HOLDS: 40,
  CORROBORATES: 20,
};

const syllables = "ka mo ri ten sul va dor éli žan ø ščo mü ra bek lin".split(" ");
const words =
  'the talks envoy agreed on a round in spring with both sides and no date was set, “not today”, she said; Gespräche über мир та кордон 和平谈判 مفاوضات "quoted" O\'Neil & Søn 50 % <b> e\u0301 😀'.split(
    " ",
  );

export function largeGraph(nodeCount: number, edgeCount: number, seed = 1): LargeGraph {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  /** A few of them again and again: the hubs. */
  const oneOfFew = <T>(items: readonly T[]): T =>
    items[Math.floor(items.length * random() ** 3)] as T;
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  const name = () =>
    times(2, () => {
      const spoken = times(2 + below(2), () => one(syllables)).join("");
      return (spoken[0] ?? "").toUpperCase() + spoken.slice(1);
    }).join(" ");
  const phrase = (least: number, more: number) =>
    times(least + below(more), () => one(words)).join(" ");

  const perKind = shared(nodeKinds, nodeShares, nodeCount);
  const documents = times(perKind.get("Document") ?? 1, () => phrase(150, 300)).map(
    (text, index) => ({ key: `document:${index.toString(16).padStart(32, "0")}`, text }),
  );
  const evidence = (document = one(documents)): Evidence => {
    const start = below(document.text.length - 100);
    return { document: document.key, start, end: start + 10 + below(90), rule: "made/up" };
  };
  const evidences = () => times(random() < 0.7 ? 1 : 2 + below(3), () => evidence());
  const date = () =>
    [2000 + below(30), 1 + below(12), 1 + below(28)]
      .map((part) => String(part).padStart(2, "0"))
      .slice(0, random() < 0.8 ? 3 : 1 + below(2))
      .join("-");
  const value = (type: ValueType): unknown => {
    if (type === "text") return phrase(2, 4);
    if (type === "texts") return times(below(4), name);
    if (type === "number") return below(18_000) / 100;
    if (type === "whole") return 1 + below(9);
    if (type === "flag") return random() < 0.2;
    if (type === "date") return date();
    return one(choices[type]);
  };
  const values = (fields: Fields) => filled(fields, random, value);

  const keys = new Map<NodeKind, string[]>();
  const nodes: GraphNode[] = [];
  for (const [kind, count] of perKind) {
    const own: string[] = [];
    keys.set(kind, own);
    for (let index = 0; index < count; index++) {
      const document = documents[index] ?? one(documents);
      const key = kind === "Document" ? document.key : `${kind.toLowerCase()}:${index}`;
      const label = name();
      const named = "name" in nodeTypes[kind].fields ? { name: label } : {};
      const attributes = { kind, label, ...values(nodeTypes[kind].fields), ...named };
      const proof = kind === "Claim" ? claim(document) : { evidence: evidences() };
      own.push(key);
      // Built from the schema's own table, so it is a node of that kind.
      nodes.push({
        key,
        attributes: kind === "Document" ? attributes : { ...attributes, ...proof },
      } as unknown as GraphNode);
    }
  }

  const edges = new Map<string, GraphEdge>();
  for (const [kind, count] of shared(edgeKinds, edgeShares, edgeCount)) {
    const { from, to, fields } = edgeTypes[kind];
    for (let made = 0; made < count; ) {
      const source = one(keys.get(one(from)) ?? []);
      const target = oneOfFew(keys.get(one(to)) ?? []);
      const key = `${kind}|${source}|${target}`;
      if (source === target || edges.has(key) || edges.has(`${kind}|${target}|${source}`)) continue;
      const attributes: Record<string, unknown> = {
        kind,
        ...values(fields),
        evidence: evidences(),
      };
      if (attributes["delegation"] !== undefined)
        attributes["delegation"] = one(keys.get("Country") ?? []);
      edges.set(key, { key, source, target, attributes } as unknown as GraphEdge);
      made += 1;
    }
  }

  nodes.sort((a, b) => byText(a.key, b.key));
  return {
    graph: {
      attributes: { name: "parley", joins: [] },
      options: { type: "directed", multi: true, allowSelfLoops: false },
      nodes,
      edges: [...edges.values()].sort((a, b) => byText(a.key, b.key)),
    },
    documents,
    layout: Object.fromEntries(
      nodes.map(({ key }) => [key, [below(200_000) / 1000, below(200_000) / 1000]]),
    ),
  };

  function claim(document: DocumentText) {
    const span = evidence(document);
    return { text: document.text.slice(span.start, span.end), evidence: [span] };
  }
}

function shared<Kind extends string>(
  kinds: readonly Kind[],
  shares: Partial<Record<Kind, number>>,
  count: number,
): ReadonlyMap<Kind, number> {
  const named = kinds.map((kind) => shares[kind] ?? 0).reduce((sum, share) => sum + share, 0);
  const others = kinds.filter((kind) => shares[kind] === undefined).length;
  const counts = kinds.map((kind) =>
    Math.floor((count * (shares[kind] ?? (1000 - named) / others)) / 1000),
  );
  const missing = count - counts.reduce((sum, each) => sum + each, 0);
  return new Map(kinds.map((kind, at) => [kind, (counts[at] ?? 0) + (at === 0 ? missing : 0)]));
}
