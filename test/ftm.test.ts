import {
  defaultModel,
  type IEntityDatum,
  type IModelDatum,
  Model,
  type Schema,
} from "@alephdata/followthemoney";
import { describe, expect, test } from "vitest";
import { entity, entityId } from "../graph/formats/ftm/entity.ts";
import {
  anyEdge,
  anyNode,
  edgeMappings,
  edgeProperties,
  nodeMappings,
} from "../graph/formats/ftm/table.ts";
import { ftm } from "../graph/formats/ftm.ts";
import type { Graph } from "../graph/graph.ts";
import { edgeKinds } from "../graph/schema.ts";
import { graphWithCountries } from "./ftm-graphs.ts";
import { hostileStrings } from "./graphs.ts";

const model = new Model(defaultModel as never);

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}
const lines = (graph: Graph, documents: Parameters<typeof ftm>[1]): Line[] =>
  [...ftm(graph, documents)].map((line) => {
    expect(line.indexOf("\n")).toBe(line.length - 1);
    return JSON.parse(line) as Line;
  });

/** What FollowTheMoney's types ask of a value. */
function isOfType(value: string, type: string): boolean {
  const values = (defaultModel as IModelDatum).types[type]?.values ?? {};
  if (value === "" || value !== value.trim()) return false;
  if (/[^\P{Control}\n\t]|\p{Surrogate}|[\ufffe\uffff]/u.test(value)) return false;
  if (type === "date") return /^\d{4}(-\d\d(-\d\d)?)?$/.test(value);
  if (type === "number") return Number.isFinite(Number(value));
  if (type === "country" || type === "topic") return Object.hasOwn(values, value);
  if (type === "mimetype") return /^[a-z]+\/[a-z]+$/.test(value);
  return ["name", "text", "string", "address"].includes(type);
}

/** Everything that FollowTheMoney's own model minds. */
function problems(entities: readonly Line[]): string[] {
  const found: string[] = [];
  const schemas = new Map(entities.map(({ id, schema }) => [id, model.getSchema(schema)]));
  if (schemas.size < entities.length) found.push("an id twice");
  for (const line of entities) {
    const { id, schema: name, properties } = line;
    const schema = schemas.get(id) as Schema;
    const tell = (problem: string) => found.push(`${name} ${id}: ${problem}`);
    if (schema.abstract || schema.deprecated) tell("of no schema for data");
    const required = new Set([schema, ...ancestors(schema)].flatMap((each) => each.required ?? []));
    for (const property of required) if (!properties[property]?.length) tell(`lacks ${property}`);
    for (const [key, values] of Object.entries(properties)) {
      if (!schema.hasProperty(key)) {
        tell(`has no property ${key}`);
        continue;
      }
      const property = schema.getProperty(key);
      if (property.stub) tell(`${key} is written at the other side`);
      if (values.length === 0 || new Set(values).size < values.length) tell(`${key}: ${values}`);
      for (const value of values)
        if (property.type.name !== "entity") {
          if (!isOfType(value, property.type.name))
            tell(`${key}: ${JSON.stringify(value)} is no ${property.type.name}`);
        } else if (!schemas.get(value)?.isA(property.getRange()))
          tell(`${key} is no ${property.getRange().name}`);
    }
  }
  // What their own reader refuses.
  if (found.length === 0)
    for (const line of entities) model.getEntity(line as unknown as IEntityDatum);
  return found;
}

const ancestors = (schema: Schema): Schema[] =>
  schema.getExtends().flatMap((each) => [each, ...ancestors(each)]);

const { graph, documents } = graphWithCountries({ seed: 7, nodes: 150, density: 8 });
const all = lines(graph, documents);
const byId = new Map(all.map((line) => [line.id, line]));

test("FollowTheMoney's own model has nothing against a line", () => {
  expect(problems(all)).toEqual([]);
  for (const { id } of all) expect(id).toMatch(/^[0-9a-f]{40}$/);
});

test.each([21, 22, 23, 24])("nor against one of any made graph (seed %i)", (seed) => {
  const made = graphWithCountries({ seed, nodes: 50 });
  expect(problems(lines(made.graph, made.documents))).toEqual([]);
});

// The oracle must be able to find something.
test.each<[string, (line: Line) => Line, RegExp]>([
  [
    "a property that is not there",
    (line) => ({ ...line, properties: { ...line.properties, mood: ["calm"] } }),
    /no property mood/,
  ],
  ["a name that is missing", (line) => ({ ...line, properties: {} }), /lacks name/],
  [
    "a date that is none",
    (line) => ({ ...line, properties: { ...line.properties, birthDate: ["May 8"] } }),
    /is no date/,
  ],
  [
    "a reference to nothing",
    (line) => ({ ...line, properties: { ...line.properties, proof: ["x"] } }),
    /proof is no Document/,
  ],
  [
    "a country in capitals",
    (line) => ({ ...line, properties: { ...line.properties, country: ["UA"] } }),
    /is no country/,
  ],
])("the oracle finds %s", (_, spoil, problem) => {
  const person = all.findIndex(({ schema }) => schema === "Person");
  expect(problems(all.with(person, spoil(all[person]!))).join("\n")).toMatch(problem);
});

describe("the graph in the lines", () => {
  test("every node is a thing, proved by the documents of its evidence", () => {
    for (const { key, attributes } of graph.nodes) {
      const line = byId.get(entityId("node", key))!;
      expect(model.getSchema(line.schema).isThing()).toBe(true);
      const proofs =
        "evidence" in attributes
          ? attributes.evidence.map(({ document }) => entityId("node", document))
          : [];
      expect(new Set(line.properties["proof"] ?? [])).toEqual(new Set(proofs));
    }
  });

  test("every edge is a link between its two ends that knows its key", () => {
    for (const { key, source, target, attributes } of graph.edges) {
      const { properties, schema } = byId.get(entityId("edge", key))!;
      const mapping = edgeMappings[attributes.kind] ?? anyEdge;
      expect(schema).toBe(mapping.schema);
      expect(properties[mapping.source]).toEqual([entityId("node", source)]);
      expect(properties[mapping.target]).toEqual([entityId("node", target)]);
      expect(properties["recordId"]).toHaveLength(1);
    }
    const mentions = all.filter(({ schema }) => schema === "Mention").length;
    expect(mentions).toBeGreaterThan(10);
    expect(all.length).toBe(graph.nodes.length + graph.edges.length + mentions);
  });

  test("a claim is a note of its speaker, its subjects and its document", () => {
    for (const { key, attributes } of graph.nodes) {
      if (attributes.kind !== "Claim") continue;
      const { schema, properties } = byId.get(entityId("node", key))!;
      expect(schema).toBe("Note");
      const ends = graph.edges.flatMap(({ source, target, attributes: { kind } }) =>
        kind === "MADE" && target === key
          ? [source]
          : kind === "ABOUT" && source === key
            ? [target]
            : [],
      );
      expect(new Set(properties["entity"] ?? [])).toEqual(
        new Set(ends.map((end) => entityId("node", end))),
      );
      expect(properties["keywords"]).toEqual(expect.arrayContaining([attributes.act, "statement"]));
    }
  });

  test("only who was there or a party is involved in a meeting", () => {
    for (const { key, attributes } of graph.nodes) {
      if (attributes.kind !== "Meeting") continue;
      const involved = graph.edges
        .filter(
          ({ target, attributes: { kind } }) =>
            target === key && (kind === "ATTENDED" || kind === "PARTY_TO"),
        )
        .map(({ source }) => entityId("node", source));
      expect(new Set(byId.get(entityId("node", key))!.properties["involved"] ?? [])).toEqual(
        new Set(involved),
      );
    }
  });

  test("what has no property stands in the notes, so nothing is lost", () => {
    for (const { key, attributes } of graph.nodes) {
      const notes = byId.get(entityId("node", key))!.properties["notes"] ?? [];
      if (attributes.kind === "Document")
        expect(notes).toContain(`sha256: ${attributes.sha256}`.trim());
      if (attributes.kind === "Meeting" && attributes.round !== undefined)
        expect(notes).toContain(`round: ${attributes.round}`);
      if (attributes.kind === "Claim") expect(notes.includes("negated")).toBe(attributes.negated);
    }
  });
});

describe("a kind that the table does not name", () => {
  test("is a thing or a link that may stand between any two things", () => {
    expect(model.getSchema(anyNode.schema).isThing()).toBe(true);
    const link = model.getSchema(anyEdge.schema);
    for (const end of [anyEdge.source, anyEdge.target])
      expect(link.getProperty(end).getRange().name).toBe("Thing");
    const unnamed = edgeKinds.filter((kind) => !(kind in edgeMappings));
    expect(unnamed.length).toBeGreaterThan(5);
  });

  test("all that the table names is there in the model", () => {
    for (const { schema, fields, always } of Object.values(nodeMappings))
      for (const property of [...Object.values(fields), ...Object.keys(always ?? {})])
        expect([schema, property, model.getSchema(schema).hasProperty(property)]).toEqual([
          schema,
          property,
          true,
        ]);
    for (const { property } of edgeProperties)
      expect(
        Object.values(nodeMappings).some(({ schema }) =>
          model.getSchema(schema).hasProperty(property),
        ),
      ).toBe(true);
  });
});

test.each(hostileStrings)("the name %j is clean or left out", (text) => {
  const { properties } = entity("1", "Person", [
    ["name", text],
    ["country", text],
  ]);
  expect(properties["country"]).toBeUndefined();
  for (const name of properties["name"] ?? []) expect(isOfType(name, "name")).toBe(true);
});
