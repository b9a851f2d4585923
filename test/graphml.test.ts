import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { graphml } from "../graph/formats/graphml.ts";
import type { Graph } from "../graph/graph.ts";
import { edgeTables, nodeTables } from "../graph/rows.ts";
import { edgeTypes } from "../graph/schema.ts";
import type { Value } from "../graph/values.ts";
import { madeGraph } from "./graphs.ts";
import { inXml, parsedXml } from "./xml.ts";

const { graph, documents, layout } = madeGraph({ seed: 4, nodes: 150, density: 8 });
const text = [...graphml(graph, documents, layout)].join("");

test("it is well-formed, its keys are declared once and used with their types", () => {
  const { root, problems } = parsedXml(text);
  expect(problems).toEqual([]);
  const all = (name: string) => Array.from(root!.getElementsByTagName(name));
  const get = (element: Element, name: string) => element.getAttribute(name) ?? "";
  const keys = new Map(all("key").map((key) => [get(key, "id"), key]));
  expect(keys.size).toBe(all("key").length);
  // What NetworkX, igraph and Gephi know; with any other the first refuses the whole file.
  for (const key of keys.values())
    expect(get(key, "attr.type")).toMatch(/^(boolean|int|long|float|double|string)$/);
  const shapes: Record<string, RegExp> = {
    boolean: /^(true|false)$/,
    long: /^-?\d+$/,
    double: /^-?\d+(\.\d+)?(e[-+]?\d+)?$/,
    string: /^/,
  };
  for (const item of all("data")) {
    const key = keys.get(get(item, "key"))!;
    expect(get(key, "for")).toBe(item.parentNode?.nodeName);
    expect(item.textContent).toMatch(shapes[get(key, "attr.type")]!);
    if (get(key, "attr.list") !== "")
      expect(JSON.parse(item.textContent ?? "")).toBeInstanceOf(Array);
  }
  const ids = all("edge").map((edge) => get(edge, "id"));
  expect(new Set(ids).size).toBe(graph.edges.length);
});

test("apoc finds a label at each node and a type at each edge", () => {
  const { root } = parsedXml(text);
  const marks = (name: string, attribute: string) =>
    Array.from(root!.getElementsByTagName(name)).map((element) =>
      ["id", attribute].map((each) => element.getAttribute(each)).join(" "),
    );
  const kinds = (items: readonly { key: string; attributes: { kind: string } }[], mark: string) =>
    items.map(({ key, attributes }) => `${key} ${mark}${attributes.kind}`).sort();
  expect(marks("node", "labels").sort()).toEqual(kinds(graph.nodes, ":"));
  expect(marks("edge", "label").sort()).toEqual(kinds(graph.edges, ""));
});

describe("graphology", () => {
  const read = parse(MultiDirectedGraph, text);
  /** Lists come as the JSON that stands for them. */
  const written = (value: Value) =>
    inXml(typeof value === "object" ? JSON.stringify(value) : value);

  test("reads every node and every edge with every value, and nothing else", () => {
    expect([read.order, read.size]).toEqual([graph.nodes.length, graph.edges.length]);
    let compared = 0;
    const compare = (found: object, values: Readonly<Record<string, Value>>) => {
      expect(found).toEqual(
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)])),
      );
      compared += Object.keys(values).length;
    };
    const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
    for (const { kind, rows } of nodeTables(graph, documents))
      for (const { id, values } of rows) {
        const label = kind === "Claim" ? String(values["name"]) : labels.get(id)!;
        const [x, y] = layout[id]!;
        compare(read.getNodeAttributes(id), { label, kind, x, y, ...values });
      }
    for (const { kind, rows } of edgeTables(graph, documents))
      for (const { id, from, to, values } of rows) {
        expect(read.extremities(id)).toEqual([from, to]);
        const weight = (values["evidence"] as readonly string[]).length;
        const { label } = edgeTypes[kind];
        compare(read.getEdgeAttributes(id), { label, kind, weight, ...values });
      }
    expect(compared).toBeGreaterThan(8000);
  });

  test("reads any made graph whole", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 12, max: 60 }), (seed, nodes) => {
        const any = madeGraph({ seed, nodes });
        const xml = [...graphml(any.graph, any.documents, any.layout)].join("");
        expect(parsedXml(xml).problems).toEqual([]);
        const again = parse(MultiDirectedGraph, xml);
        expect([again.order, again.size]).toEqual([any.graph.nodes.length, any.graph.edges.length]);
      }),
      { numRuns: 15 },
    );
  });
});

test("positions are written for all nodes or for none", () => {
  const some = Object.fromEntries(Object.entries(layout).slice(1));
  expect(text.match(/"node-x">/g)).toHaveLength(graph.nodes.length);
  expect([...graphml(graph, documents, some)].join("")).not.toContain('"node-x">');
});

test("an empty graph is a file, too", () => {
  const empty: Graph = { ...graph, nodes: [], edges: [] };
  expect(parsedXml([...graphml(empty, [])].join("")).problems).toEqual([]);
});
