import { grouped } from "../../../src/model/grouped.ts";
import { byKey } from "../../by-key.ts";
import type { DocumentText, Graph, GraphEdge, GraphNode } from "../../graph.ts";
import { edgeTypes, nodeTypes } from "../../schema.ts";
import { derivations, marks, readings, sources } from "./evidence.ts";
import { fieldStatements } from "./fields.ts";
import { classOf, iri, propertyOf } from "./iri.ts";
import { literal, type Statement, type Subject, subject } from "./subject.ts";
import { edgeTerms, nodeTerms, type PlainTerm } from "./terms.ts";
import { vocabulary } from "./vocabulary.ts";

/**
 * The graph as statements, all about one thing together, each thing once: our vocabulary, the
 * nodes with plain triples for their edges, each edge as a thing of its own with its dates and
 * evidence, the rules, and the places in the texts. There are no blank nodes.
 */
export function* subjects(graph: Graph, documents: readonly DocumentText[]): Iterable<Subject> {
  const from = sources(documents);
  const nodes = byKey(graph.nodes);
  const edges = byKey(graph.edges);
  const kinds = new Map(nodes.map(({ key, attributes }) => [key, attributes.kind]));
  const out = grouped(edges, ({ source }) => source);
  const into = grouped(edges, ({ target }) => target);

  yield* vocabulary();
  for (const node of nodes) {
    const id = iri("node", node.key);
    const evidence = evidenceOf(node);
    yield subject(id, [
      ...nodeStatements(node),
      ...(out.get(node.key) ?? []).flatMap((edge) => plain(edge, kinds)),
      ...(into.get(node.key) ?? []).flatMap((edge) => plainInverse(edge, kinds)),
      ...derivations(evidence, from),
    ]);
    yield* marks(id, evidence, from);
  }
  for (const edge of edges) {
    const id = iri("edge", edge.key);
    const { kind, evidence } = edge.attributes;
    yield subject(id, [
      ["rdf:type", "schema:Role"],
      ["rdf:type", classOf(kind)],
      ["parley:source", iri("node", edge.source)],
      ["parley:target", iri("node", edge.target)],
      ...fieldStatements(edge.attributes, edgeTypes[kind].fields),
      ...derivations(evidence, from),
    ]);
    yield* marks(id, evidence, from);
  }
  yield* readings([...nodes, ...edges].flatMap(evidenceOf), from);
}

const evidenceOf = ({ attributes }: GraphNode | GraphEdge) =>
  "evidence" in attributes ? attributes.evidence : [];

function nodeStatements({ attributes }: GraphNode): Statement[] {
  const { kind, label } = attributes;
  const { types = [], fields } = nodeTerms[kind] ?? {};
  return [
    ...[classOf(kind), ...types].map((type): Statement => ["rdf:type", type]),
    ["rdfs:label", literal(label)],
    ...fieldStatements(attributes, nodeTypes[kind].fields, fields),
  ];
}

type Kinds = ReadonlyMap<string, string>;

/** What an edge says plainly of its source. */
const plain = (edge: GraphEdge, kinds: Kinds): Statement[] =>
  [propertyOf(edge.attributes.kind), ...terms(edge, kinds, false)].map((term) => [
    term,
    iri("node", edge.target),
  ]);

/** What an edge says plainly of its target. */
const plainInverse = (edge: GraphEdge, kinds: Kinds): Statement[] =>
  terms(edge, kinds, true).map((term) => [term, iri("node", edge.source)]);

function terms({ source, target, attributes }: GraphEdge, kinds: Kinds, inverted: boolean) {
  const flags = attributes as unknown as Readonly<Record<string, unknown>>;
  const fits = ({ inverse = false, from, to, when, unless }: PlainTerm) =>
    inverse === inverted &&
    (from === undefined || kinds.get(source) === from) &&
    (to === undefined || kinds.get(target) === to) &&
    (when === undefined || flags[when] === true) &&
    (unless === undefined || flags[unless] !== true);
  return (edgeTerms[attributes.kind] ?? []).filter(fits).map(({ term }) => term);
}
