import { fieldList } from "../../fields.ts";
import type { GraphEdge, GraphNode } from "../../graph.ts";
import { edgeTypes, type Fields, nodeTypes } from "../../schema.ts";
import { type Claimed, entityId } from "./entity.ts";
import type { Surroundings } from "./surroundings.ts";
import { anyEdge, anyNode, edgeMappings, edgeProperties, nodeMappings } from "./table.ts";

type Raw = Readonly<Record<string, unknown>>;

/** The schema of a node and the values of its own attributes. */
export function nodeValues(node: GraphNode["attributes"]): { schema: string; values: Claimed[] } {
  const { schema, fields, always = {}, values = {} } = nodeMappings[node.kind] ?? anyNode;
  const more = Object.entries(values).flatMap(
    ([name, known]) => known[String((node as unknown as Raw)[name])] ?? [],
  );
  return {
    schema: more.find((each) => each.schema !== undefined)?.schema ?? schema,
    values: [
      ...attributeValues(node, nodeTypes[node.kind].fields, fields, "notes"),
      ...Object.entries(always),
      ...more.flatMap(({ topics }): Claimed[] => (topics ? [["topics", topics]] : [])),
    ],
  };
}

/** The values of an edge's own attributes. */
export function edgeValues({ attributes }: GraphEdge, { nameOf }: Surroundings): Claimed[] {
  const { kind } = attributes;
  const { fields, flags = {}, role } = edgeMappings[kind] ?? anyEdge;
  const { delegation, ...raw } = attributes as unknown as Raw;
  const raised = Object.keys(flags).filter((name) => raw[name] === true);
  const rest = Object.fromEntries(Object.entries(raw).filter(([name]) => !raised.includes(name)));
  return [
    ...(role === undefined ? [] : [[role, edgeTypes[kind].label] as const]),
    ...raised.flatMap((name): Claimed[] => (flags[name] ? [flags[name]] : [])),
    ...(delegation === undefined
      ? []
      : [["description", `delegation: ${nameOf(String(delegation))}`] as const]),
    ...attributeValues(rest, edgeTypes[kind].fields, fields, "description", role),
  ];
}

/**
 * Each attribute in its property; one that has none behind its name among the rest. A flag is its
 * name, or nothing.
 */
function attributeValues(
  attributes: object,
  fields: Fields,
  properties: Readonly<Record<string, string>> = {},
  rest: string,
  flags = rest,
): Claimed[] {
  return fieldList(fields).flatMap(({ name, type }): Claimed[] => {
    const value = (attributes as Raw)[name];
    if (value === undefined || value === false) return [];
    if (type === "flag") return [[flags, name]];
    const property = properties[name];
    return [value]
      .flat()
      .map((item) =>
        property === undefined ? [rest, `${name}: ${String(item)}`] : [property, String(item)],
      );
  });
}

/** What an edge says of the node at one of its ends. */
export function edgeProperty(key: string, edge: GraphEdge, around: Surroundings): Claimed[] {
  const { source, target, attributes } = edge;
  const other = source === key ? target : source;
  const fitting = edgeProperties.filter(
    ({ edge: kind, from, to, when, of }) =>
      kind === attributes.kind &&
      key === (of === "source" ? source : target) &&
      (from === undefined || from === around.nodeOf(source)?.kind) &&
      (to === undefined || to === around.nodeOf(target)?.kind) &&
      (when === undefined || (attributes as unknown as Raw)[when] === true),
  );
  return fitting.flatMap(({ property, gives }): Claimed[] => {
    if (gives === "countries") return around.countriesOf(other).map((code) => [property, code]);
    return [[property, gives === "id" ? entityId("node", other) : around.nameOf(other)]];
  });
}
