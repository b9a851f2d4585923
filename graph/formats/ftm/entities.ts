import { grouped } from "../../../src/model/grouped.ts";
import { byKey } from "../../by-key.ts";
import type { DocumentText, Graph, GraphEdge, GraphNode } from "../../graph.ts";
import { type Claimed, type Entity, entity, entityId, isBlank } from "./entity.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";
import { anyEdge, edgeMappings, legalEntities, nodeMappings } from "./table.ts";
import { edgeProperty, edgeValues, nodeValues } from "./values.ts";

/**
 * The graph as entities of FollowTheMoney, each once: nodes as things that their documents prove,
 * edges as links that keep the words that say them. Places in the text have no property there; the
 * `recordId` of a link is our key, by which they are found.
 */
export function* entities(graph: Graph, documents: readonly DocumentText[]): Iterable<Entity> {
  const around = surroundings(graph, documents);
  const edges = byKey(graph.edges);
  const out = grouped(edges, ({ source }) => source);
  const into = grouped(edges, ({ target }) => target);
  for (const node of byKey(graph.nodes))
    yield thing(node, [...(out.get(node.key) ?? []), ...(into.get(node.key) ?? [])], around);
  for (const edge of edges) {
    yield link(edge, around);
    if (edge.attributes.kind === "MENTIONS") yield* mention(edge, around);
  }
}

function thing(
  { key, attributes }: GraphNode,
  edges: readonly GraphEdge[],
  around: Surroundings,
): Entity {
  const { schema, values } = nodeValues(attributes);
  const filled = new Set(values.flatMap(([property, value]) => (isBlank(value) ? [] : [property])));
  const missing = ["name", ...(nodeMappings[attributes.kind]?.called ?? [])].filter(
    (property) => !filled.has(property),
  );
  return entity(entityId("node", key), schema, [
    ...missing.map((property): Claimed => [property, around.nameOf(key)]),
    ...values,
    ...edges.flatMap((edge) => edgeProperty(key, edge, around)),
    ...("evidence" in attributes
      ? attributes.evidence.map(({ document }): Claimed => ["proof", entityId("node", document)])
      : [["bodyText", around.textOf(key)] as const]),
  ]);
}

function link(edge: GraphEdge, around: Surroundings): Entity {
  const { key, source, target, attributes } = edge;
  const mapping = edgeMappings[attributes.kind] ?? anyEdge;
  return entity(entityId("edge", key), mapping.schema, [
    [mapping.source, entityId("node", source)],
    [mapping.target, entityId("node", target)],
    ...edgeValues(edge, around),
    ...(mapping.during === undefined ? [] : around.daysOf(edge[mapping.during])),
    ...attributes.evidence.flatMap((each): Claimed[] => [
      ["summary", around.quoteOf(each)],
      ["publisher", around.publisherOf(each.document)],
    ]),
    ["recordId", key],
  ]);
}

/** The forms under which a document names somebody. */
function* mention(edge: GraphEdge, around: Surroundings): Iterable<Entity> {
  const node = around.nodeOf(edge.target);
  if (node === undefined || !legalEntities.has(node.kind)) return;
  const forms = edge.attributes.evidence.map(around.quoteOf).filter((form) => !isBlank(form));
  yield entity(entityId("mention", edge.key), "Mention", [
    ["document", entityId("node", edge.source)],
    ["resolved", entityId("node", edge.target)],
    ["detectedSchema", nodeValues(node).schema],
    ...(forms.length > 0 ? forms : [around.nameOf(edge.target)]).map(
      (form): Claimed => ["name", form],
    ),
  ]);
}
