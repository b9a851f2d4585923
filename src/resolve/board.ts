import type { EdgeKind, EdgeOf, NodeKind, NodeOf } from "../../graph/schema.ts";
import type { Join, Knowledge, KnowledgeEdge, KnowledgeNode } from "../model/knowledge.ts";
import { byPlace, byText, type Evidence } from "../model/span.ts";

/** Where nodes and edges are gathered. The same node or edge told twice is one, with both evidences. */
export interface Board {
  readonly node: <K extends NodeKind>(kind: K, key: string, attributes: NodeOf<K>) => void;
  /** `merge` joins the attributes of an edge that is told again; by default the first telling's stay. */
  readonly edge: <K extends EdgeKind>(
    kind: K,
    source: string,
    target: string,
    attributes: EdgeOf<K>,
    merge?: (known: EdgeOf<K>, told: EdgeOf<K>) => Partial<EdgeOf<K>>,
  ) => void;
  /** Notes why words elsewhere (`other`) name the node that `words` name. */
  readonly join: (node: string, why: string, words: Evidence, other: Evidence) => void;
  readonly has: (key: string) => boolean;
  readonly knowledge: () => Knowledge;
}

const evidenceKey = (e: Evidence): string =>
  `${e.document}\u0000${e.start}\u0000${e.end}\u0000${e.rule}\u0000${e.part ?? ""}`;

/** In order of document and place, each once. */
export const sortedEvidence = (evidence: readonly Evidence[]): Evidence[] => {
  const once = new Map(evidence.map((entry) => [evidenceKey(entry), entry]));
  return [...once.values()].sort(
    (a, b) => byText(a.document, b.document) || byPlace(a, b) || byText(a.rule, b.rule),
  );
};

export const board = (): Board => {
  const nodes = new Map<string, KnowledgeNode>();
  const edges = new Map<
    string,
    { kind: EdgeKind; source: string; target: string; attributes: unknown; evidence: Evidence[] }
  >();
  const joins = new Map<
    string,
    { node: string; why: string; words: Evidence; others: Evidence[] }
  >();
  return {
    has: (key) => nodes.has(key),
    join: (node, why, words, other) => {
      const id = [node, why, evidenceKey(words)].join("\u0000");
      const known = joins.get(id);
      if (known) known.others.push(other);
      else joins.set(id, { node, why, words, others: [other] });
    },
    node: (kind, key, attributes) => {
      if (nodes.has(key)) throw new Error(`two nodes with the key ${key}`);
      nodes.set(key, { kind, key, attributes } as unknown as KnowledgeNode);
    },
    edge: (kind, source, target, attributes, merge) => {
      const id = `${kind}\u0000${source}\u0000${target}`;
      const known = edges.get(id);
      if (!known) {
        const evidence = [...attributes.evidence];
        edges.set(id, { kind, source, target, attributes, evidence });
        return;
      }
      // An edge may be told many thousand times: its evidence is gathered, never copied.
      for (const entry of attributes.evidence) known.evidence.push(entry);
      if (!merge) return;
      const before = known.attributes as typeof attributes;
      known.attributes = { ...before, ...merge(before, attributes) };
    },
    knowledge: () => ({
      nodes: [...nodes.values()].sort((a, b) => byText(a.key, b.key)),
      edges: [...edges.values()]
        .filter(({ source, target }) => nodes.has(source) && nodes.has(target))
        .map(({ evidence, attributes, ...edge }) => {
          const told = attributes as { readonly evidence: readonly Evidence[] };
          return {
            ...edge,
            attributes: { ...told, evidence: sortedEvidence(evidence) },
          } as unknown as KnowledgeEdge;
        })
        .sort(
          (a, b) =>
            byText(a.kind, b.kind) || byText(a.source, b.source) || byText(a.target, b.target),
        ),
      joins: [...joins.values()]
        .filter(({ node }) => nodes.has(node))
        .map(
          ({ node, why, words, others }): Join => ({
            node,
            why,
            evidence: [words, ...sortedEvidence(others)],
          }),
        )
        .sort(
          (a, b) =>
            byText(a.node, b.node) ||
            byText(a.why, b.why) ||
            byText(evidenceKey(a.evidence[0]!), evidenceKey(b.evidence[0]!)),
        ),
    }),
  };
};
