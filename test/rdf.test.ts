import { describe, expect, test } from "vitest";
import { fieldList } from "../graph/fields.ts";
import { jsonld } from "../graph/formats/jsonld.ts";
import { fieldStatements, predicates } from "../graph/formats/rdf/fields.ts";
import { classOf, iri, propertyOf } from "../graph/formats/rdf/iri.ts";
import { pairs, place, quotation } from "../graph/formats/rdf/spans.ts";
import { nodeTerms, prefixes, type Term } from "../graph/formats/rdf/terms.ts";
import { turtle } from "../graph/formats/turtle.ts";
import type { Graph } from "../graph/graph.ts";
import {
  type EdgeKind,
  edgeKinds,
  edgeTypes,
  type Fields,
  type NodeKind,
  nodeTypes,
  type ValueType,
} from "../graph/schema.ts";
import { wellFormed } from "../graph/values.ts";
import { grouped } from "../src/model/grouped.ts";
import { madeGraph } from "./graphs.ts";
import {
  differences,
  expanded,
  iriTriple,
  literalTriple,
  quads,
  sparql,
  triples,
} from "./triples.ts";

const { graph, documents } = madeGraph({ seed: 6, nodes: 150, density: 8 });
const text = [...turtle(graph, documents)].join("");
const all = triples("oxigraph, Turtle", text);
const ask = sparql(text);

describe("the triples", () => {
  test.each([
    ["a large graph", { seed: 6, nodes: 150, density: 8 }],
    ...[11, 12, 13, 14].map((seed) => [`graph ${seed}`, { seed, nodes: 40 }] as const),
  ] as const)("of %s are the same in JSON-LD, and in Turtle for two parsers", (_, making) => {
    const made = madeGraph(making);
    const [inTurtle, inJson] = [turtle, jsonld].map((write) =>
      [...write(made.graph, made.documents)].join(""),
    );
    const expected = triples("oxigraph, Turtle", inTurtle!);
    expect(expected.size).toBeGreaterThan(100 * made.graph.nodes.length);
    expect(differences(expected, triples("oxigraph, JSON-LD", inJson!))).toEqual([]);
    expect(differences(expected, triples("n3, Turtle", inTurtle!))).toEqual([]);
  });

  test("name nothing by a blank node, and everything by an IRI that is safe anywhere", () => {
    const safe = /^(urn:parley:|https?:\/\/)([\w:/.#-]|%[0-9A-F]{2})+$/;
    const unsafe = quads("oxigraph, Turtle", text)
      .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
      .filter(({ termType }) => termType !== "Literal")
      .filter(({ termType, value }) => termType !== "NamedNode" || !safe.test(value));
    expect(unsafe).toEqual([]);
  });

  test("are written once, all of a subject together", () => {
    const read = quads("n3, Turtle", text);
    expect(read.length).toBe(all.size);
    const changes = read.filter(
      ({ subject }, index) => subject.value !== read[index - 1]?.subject.value,
    );
    expect(changes.length).toBe(new Set(read.map(({ subject }) => subject.value)).size);
  });

  test("JSON-LD has one thing a line and asks for no other file", () => {
    const lines = [...jsonld(graph, documents)].join("").split("\n");
    const [context] = lines;
    expect(JSON.parse(`${context!.slice(0, -1)}}`)).toEqual({
      "@context": { "@version": 1.1, ...prefixes },
    });
    for (const line of lines.slice(2, -3))
      expect(JSON.parse(line.replace(/,$/, ""))).toHaveProperty("@id");
  });

  test("of an empty graph are the vocabulary", () => {
    const empty: Graph = { ...graph, nodes: [], edges: [] };
    const inJson = triples("oxigraph, JSON-LD", [...jsonld(empty, [])].join(""));
    expect(inJson.size).toBeGreaterThan(100);
    expect(
      differences(inJson, triples("oxigraph, Turtle", [...turtle(empty, [])].join(""))),
    ).toEqual([]);
  });
});

describe("the graph in the triples", () => {
  const types: Partial<Record<ValueType, Term>> = {
    number: "xsd:double",
    whole: "xsd:integer",
    flag: "xsd:boolean",
  };
  const dateTypes: Record<number, Term> = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" };

  /** Every triple that the attributes of a thing must have left. */
  function* ofAttributes(
    subject: Term,
    attributes: object,
    fields: Fields,
    terms?: Readonly<Record<string, readonly Term[]>>,
  ): Iterable<string> {
    for (const { name, type } of fieldList(fields))
      for (const item of [(attributes as Record<string, unknown>)[name]].flat()) {
        if (item === undefined) continue;
        const value = wellFormed(String(item));
        for (const term of predicates(name, terms))
          yield name === "delegation"
            ? iriTriple(subject, term, iri("node", value))
            : literalTriple(
                subject,
                term,
                value,
                (type === "date" ? dateTypes[value.length] : types[type]) ?? "xsd:string",
              );
      }
  }

  test("every node is there with its kind and all its attributes", () => {
    for (const { key, attributes } of graph.nodes) {
      const { kind, label } = attributes;
      const id = iri("node", key);
      const expected = [
        iriTriple(id, "rdf:type", classOf(kind)),
        literalTriple(id, "rdfs:label", wellFormed(label), "xsd:string"),
        ...ofAttributes(id, attributes, nodeTypes[kind].fields, nodeTerms[kind]?.fields),
      ];
      expect(expected.filter((triple) => !all.has(triple))).toEqual([]);
    }
  });

  test("every edge is there as a plain triple and as a thing with all its attributes", () => {
    for (const { key, source, target, attributes } of graph.edges) {
      const { kind } = attributes;
      const [id, from, to] = [iri("edge", key), iri("node", source), iri("node", target)];
      const expected = [
        iriTriple(from, propertyOf(kind), to),
        iriTriple(id, "rdf:type", classOf(kind)),
        iriTriple(id, "parley:source", from),
        iriTriple(id, "parley:target", to),
        ...ofAttributes(id, attributes, edgeTypes[kind].fields),
      ];
      expect(expected.filter((triple) => !all.has(triple))).toEqual([]);
    }
  });

  test("there are as many of each kind as the graph has, and as many pieces of evidence", () => {
    const count = (type: Term) =>
      Number(ask(`SELECT (COUNT(?x) AS ?n) WHERE { ?x a ${type} }`)[0]!["n"]);
    const kinds = grouped([...graph.nodes, ...graph.edges], ({ attributes }) => attributes.kind);
    expect(kinds.size).toBe(Object.keys({ ...nodeTypes, ...edgeTypes }).length);
    for (const [kind, items] of kinds)
      expect([kind, count(classOf(kind))]).toEqual([kind, items.length]);
    expect(count("schema:Role")).toBe(graph.edges.length);
    expect(count("schema:Person")).toBe(kinds.get("Person")?.length);
    const readings = graph.nodes
      .concat(graph.edges as never)
      .flatMap(({ key, attributes }) =>
        "evidence" in attributes
          ? attributes.evidence.map(({ rule, ...where }) => JSON.stringify([key, where]))
          : [],
      );
    // Offsets within a sign of two halves may fall together.
    expect(count("oa:Annotation") / new Set(readings).size).toBeGreaterThan(0.99);
    expect(count("oa:Annotation")).toBeLessThanOrEqual(new Set(readings).size);
  });

  test("every claim has its speaker, its document and its words at places in code points", () => {
    const signs = new Map(
      documents.map(({ key, text }) => [expanded(iri("node", key)), [...text]]),
    );
    const found = ask(`SELECT ?claim ?document ?start ?end ?exact ?prefix ?suffix WHERE {
      ?claim a schema:Claim ; prov:wasDerivedFrom ?span .
      ?mark oa:hasBody ?claim ; oa:hasTarget ?span .
      ?span oa:hasSource ?document ; oa:hasSelector ?position, ?quote .
      ?position a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end .
      ?quote a oa:TextQuoteSelector ; oa:exact ?exact ; oa:prefix ?prefix ; oa:suffix ?suffix .
      FILTER NOT EXISTS { ?mark parley:part ?part }
    }`);
    const claims = graph.nodes.filter(({ attributes }) => attributes.kind === "Claim");
    expect(new Set(found.map(({ claim }) => claim)).size).toBe(claims.length);
    for (const { document, start, end, exact, prefix, suffix } of found) {
      const text = signs.get(document!)!;
      const [from, to] = [Number(start), Number(end)];
      const words = (first: number, last: number) =>
        wellFormed(text.slice(Math.max(0, first), last).join(""));
      expect(words(from, to)).toBe(exact);
      expect(words(from - 32, from)).toBe(prefix);
      expect(words(to, to + 32)).toBe(suffix);
    }
    const ends = (kind: EdgeKind) =>
      new Set(
        graph.edges
          .filter(({ attributes }) => attributes.kind === kind)
          .map(({ source, target }) =>
            (kind === "MADE" ? [target, source] : [source, target])
              .map((key) => expanded(iri("node", key)))
              .join(" "),
          ),
      );
    const pairsOf = (query: string) => new Set(ask(query).map(({ a, b }) => `${a} ${b}`));
    expect(pairsOf("SELECT ?a ?b { ?a a schema:Claim ; schema:creator ?b }")).toEqual(ends("MADE"));
    expect(pairsOf("SELECT ?a ?b { ?a a schema:Claim ; schema:appearance ?b }")).toEqual(
      ends("FROM"),
    );
  });

  test("a meeting has as attendees those who were there, and no others", () => {
    const there = graph.edges.flatMap(({ source, target, attributes }) =>
      attributes.kind === "ATTENDED" || attributes.kind === "PARTY_TO"
        ? [[target, source].map((key) => expanded(iri("node", key))).join(" ")]
        : [],
    );
    const rows = ask(
      "SELECT ?m ?who { ?m a schema:Event ; schema:attendee ?who . ?who a ?t . FILTER(?t IN (parley:Person, parley:Group, parley:Country, parley:Organization)) }",
    );
    expect(new Set(rows.map(({ m, who }) => `${m} ${who}`))).toEqual(new Set(there));
    expect(rows.length).toBe(new Set(there).size);
  });

  test("SPARQL compares dates of one precision", () => {
    const days = graph.nodes.flatMap(({ attributes }) =>
      attributes.kind === "Meeting" && attributes.start?.length === 10 ? [attributes.start] : [],
    );
    const middle = [...days].sort()[Math.floor(days.length / 2)]!;
    const rows = ask(
      `SELECT ?m ?d { ?m a schema:Event ; schema:startDate ?d . FILTER(DATATYPE(?d) = xsd:date && ?d >= "${middle}"^^xsd:date) }`,
    );
    expect(rows.map(({ d }) => d).sort()).toEqual(days.filter((day) => day >= middle).sort());
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe("names", () => {
  test("an attribute and a kind that no table knows come out under our own names", () => {
    expect(
      fieldStatements({ mood: "calm", since: "2031-05" }, { mood: "text", since: "date?" }),
    ).toEqual([
      ["parley:mood", { value: "calm" }],
      ["parley:since", { value: "2031-05", type: "xsd:gYearMonth" }],
    ]);
    expect(classOf("SWORN_IN_BY" as EdgeKind)).toBe("parley:SwornInBy");
    expect(propertyOf("SWORN_IN_BY" as EdgeKind)).toBe("parley:swornInBy");
    expect(classOf("Treaty" as NodeKind)).toBe("parley:Treaty");
  });

  test("no two things of our vocabulary share one", () => {
    const kinds = [...Object.keys(nodeTypes), ...Object.keys(edgeTypes)] as (NodeKind | EdgeKind)[];
    expect(new Set(kinds.map(classOf)).size).toBe(kinds.length);
    const edges = new Set<Term>(edgeKinds.map(propertyOf));
    for (const { fields } of [...Object.values(nodeTypes), ...Object.values(edgeTypes)])
      for (const { name } of fieldList(fields)) expect(edges).not.toContain(`parley:${name}`);
  });

  test.each([
    ["person:anna-berg", "node:person:anna-berg"],
    ["a+b (c)/d.", "node:a%2Bb%20%28c%29%2Fd%2E"],
    ["-x~!'*", "node:%2Dx%7E%21%27%2A"],
    ["Київ", "node:%D0%9A%D0%B8%D1%97%D0%B2"],
    ["half \ud83d", "node:half%20%EF%BF%BD"],
    ["100%41", "node:100%2541"],
  ])("the key %j is %s", (key, expected) => {
    expect(iri("node", key)).toBe(expected);
  });
});

describe("places in a text", () => {
  const text = "a😀b 🇨🇭 she said “yes” 😀.";
  test.each([
    ["b", 3, 4, 2],
    ["😀b", 1, 4, 1],
    ["second half", 2, 4, 1],
    ["first half", 0, 2, 0],
    ["yes", text.indexOf("yes"), text.indexOf("yes") + 3, 17],
  ])("%s: counted in code points, never through the middle of one", (_, start, end, first) => {
    const at = place({ start, end }, pairs(text));
    const signs = [...text];
    expect(at.codePoints.start).toBe(first);
    const { exact, prefix, suffix } = quotation(text, at);
    expect(signs.slice(at.codePoints.start, at.codePoints.end).join("")).toBe(exact);
    expect(prefix + exact + suffix).toBe(text);
  });
});
