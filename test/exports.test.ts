import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, test } from "vitest";
import { edgeColumns, nodeColumns } from "../graph/columns.ts";
import { type Exported, type Exporter, exporters } from "../graph/exporters.ts";
import { cypherScript, cypherText } from "../graph/formats/cypher.ts";
import { gexf } from "../graph/formats/gexf.ts";
import type { Graph } from "../graph/graph.ts";
import { graphJson } from "../graph/json.ts";
import { edgeTables, nodeTables } from "../graph/rows.ts";
import { edgeKinds, nodeKinds } from "../graph/schema.ts";
import type { Value } from "../graph/values.ts";
import { wellFormed } from "../graph/values.ts";
import { gephiProblems } from "./gephi-rules.ts";
import { spoiltFiles } from "./gephi-spoilt.ts";
import { hostileStrings, madeGraph } from "./graphs.ts";
import { inXml } from "./xml.ts";

const made = {
  ...madeGraph({
    seed: 3,
    nodes: 150,
    density: 8,
    longest: "é'\"<&`\\u0027\\".repeat(9000),
  }),
  page: { script: "0;", style: "a{}", icon: "<svg/>" },
};
const { graph, documents, layout } = made;
const small = madeGraph({ seed: 3 });

describe("every exporter", () => {
  const written = async (exporter: Exporter, exported: Exported) =>
    "write" in exporter
      ? [{ name: "", pieces: [...(await exporter.write(exported))] }]
      : [...(await exporter.files(exported))].map(({ name, pieces }) => ({
          name,
          pieces: [...pieces],
        }));

  test.each(exporters)("$name writes the same pieces each time", async (exporter) => {
    const first = await written(exporter, made);
    expect(await written(exporter, { ...made, graph: structuredClone(graph) })).toEqual(first);
    // Nothing holds the whole text.
    const pieces = first.flatMap((file) => file.pieces);
    expect(pieces.length).toBeGreaterThan(graph.nodes.length / 2);
  });

  test("names and endings are told apart", () => {
    const endings = exporters.flatMap((each) => ("ending" in each ? each.ending : []));
    for (const marks of [exporters.map(({ name }) => name), endings])
      expect(new Set(marks).size).toBe(marks.length);
  });

  test("JSON is the graph itself, which graphology reads", () => {
    const read = JSON.parse([...graphJson(graph)].join("")) as Graph;
    expect(read).toEqual(graph);
    const imported = MultiDirectedGraph.from(structuredClone(read) as never);
    expect([imported.order, imported.size]).toEqual([graph.nodes.length, graph.edges.length]);
  });
});

describe("rows", () => {
  test("a column of one name has one type in all kinds, so that one list of columns can hold them", () => {
    const types = new Map<string, string>();
    const nodes = nodeKinds.flatMap(nodeColumns);
    const edges = edgeKinds.flatMap(edgeColumns);
    for (const { name, type } of [...nodes, ...edges]) {
      expect([name, types.get(name) ?? type]).toEqual([name, type]);
      types.set(name, type);
    }
    for (const kind of nodeKinds)
      expect(nodeColumns(kind).map(({ name }) => name)).toContain("name");
  });

  test("no row has a value that its columns do not name", () => {
    for (const { kind, columns, rows } of [
      ...nodeTables(graph, documents),
      ...edgeTables(graph, documents),
    ])
      for (const { values } of rows) {
        const names = columns.map(({ name }) => name);
        expect([kind, Object.keys(values).filter((name) => !names.includes(name))]).toEqual([
          kind,
          [],
        ]);
      }
  });

  const meeting = (attributes: object) => {
    const node = graph.nodes.find((each) => each.attributes.kind === "Meeting")!;
    const { start, end, earliest, latest, ...rest } = node.attributes as Record<string, unknown>;
    const one = {
      ...graph,
      nodes: [{ ...node, attributes: { ...rest, ...attributes } }],
      edges: [],
    };
    const [row] = nodeTables(one as unknown as Graph, documents)[0]!.rows;
    return Object.fromEntries(
      ["start", "end", "earliest", "latest", "precision"].flatMap((name) =>
        row?.values[name] === undefined ? [] : [[name, row.values[name]]],
      ),
    );
  };

  test.each<[said: object, written: object]>([
    [{}, {}],
    [{ start: "2031-05-08" }, { start: "2031-05-08", end: "2031-05-08", precision: "day" }],
    [
      { start: "2031-05-08", end: "2031-05-09" },
      { start: "2031-05-08", end: "2031-05-09", precision: "day" },
    ],
    [{ start: "2024-02" }, { start: "2024-02-01", end: "2024-02-29", precision: "month" }],
    [{ start: "2025" }, { start: "2025-01-01", end: "2025-12-31", precision: "year" }],
    [
      { start: "2025-11-30", end: "2026" },
      { start: "2025-11-30", end: "2026-12-31", precision: "year" },
    ],
    [{ end: "2026-03" }, { end: "2026-03-31", precision: "month" }],
    [
      { earliest: "2026-03-03", latest: "2026-03-09" },
      {
        start: "2026-03-03",
        end: "2026-03-09",
        earliest: "2026-03-03",
        latest: "2026-03-09",
        precision: "month",
      },
    ],
    [
      { earliest: "2026-03-30", latest: "2026-04-02" },
      {
        start: "2026-03-30",
        end: "2026-04-02",
        earliest: "2026-03-30",
        latest: "2026-04-02",
        precision: "year",
      },
    ],
    [
      { start: "2026-03", earliest: "2026-03-01", latest: "2026-03-10" },
      {
        start: "2026-03-01",
        end: "2026-03-31",
        earliest: "2026-03-01",
        latest: "2026-03-10",
        precision: "month",
      },
    ],
    [{ latest: "2026-03-09" }, { end: "2026-03-09", latest: "2026-03-09", precision: "year" }],
  ])("a meeting at %j lies between real days", (said, written) => {
    expect(meeting(said)).toEqual(written);
  });
});

test("a claim is named by its speaker and its first words", () => {
  const tie = graph.edges.find(({ attributes }) => attributes.kind === "MADE")!;
  const [speaker, claim] = [tie.source, tie.target].map(
    (end) => graph.nodes.find(({ key }) => key === end)!.attributes.label,
  );
  const one = { ...graph, edges: [tie] };
  const claims = nodeTables(one, documents).find(({ kind }) => kind === "Claim")!;
  const row = [...claims.rows].find(({ id }) => id === tie.target);
  expect(row?.values["name"]).toBe(wellFormed(`${speaker}: ${claim}`));
  const read = parse(MultiDirectedGraph, [...gexf(one, documents)].join(""));
  expect(read.getNodeAttribute(tie.target, "label")).toBe(row?.values["name"]);
});

describe("GEXF", () => {
  const text = [...gexf(graph, documents, layout)].join("");

  test("Gephi takes it without a complaint, and graphology reads every node and edge", () => {
    expect(gephiProblems(text)).toEqual([]);
    const read = parse(MultiDirectedGraph, text);
    expect(read.nodes().sort()).toEqual(graph.nodes.map(({ key }) => key).sort());
    for (const { key, source, target, attributes } of graph.edges) {
      expect(read.extremities(key)).toEqual([source, target]);
      expect(read.getEdgeAttribute(key, "kind")).toBe(attributes.kind);
      expect(read.getEdgeAttribute(key, "weight")).toBe(attributes.evidence.length);
    }
  });

  test("graphology reads back the value of every attribute", () => {
    const read = parse(MultiDirectedGraph, text);
    let compared = 0;
    const compare = (found: Record<string, unknown>, values: Readonly<Record<string, Value>>) => {
      for (const [name, value] of Object.entries(values)) {
        expect([name, found[name]]).toEqual([name, inXml(value)]);
        compared += 1;
      }
    };
    for (const { kind, rows } of nodeTables(graph, documents))
      for (const { id, values } of rows) {
        const found = read.getNodeAttributes(id);
        compare(found, { ...values, kind });
        expect([found["x"], found["y"]]).toEqual(layout[id]);
        expect(found["size"]).toBeGreaterThan(0);
        expect(found["color"]).toMatch(/^rgb\(/);
      }
    for (const { kind, rows } of edgeTables(graph, documents))
      for (const { id, values } of rows) compare(read.getEdgeAttributes(id), { ...values, kind });
    expect(compared).toBeGreaterThan(2000);
  });

  test("a graph without days is no dynamic one, and positions are written for all or for none", () => {
    const bare = {
      ...graph,
      nodes: graph.nodes.filter(({ attributes }) => attributes.kind === "Person"),
      edges: [],
    };
    const still = [...gexf(bare, documents, layout)].join("");
    expect(still).toContain('mode="static"');
    expect(still).toContain("viz:position");
    expect([...gexf(bare, documents, {})].join("")).not.toContain("viz:position");
    expect(gephiProblems(still)).toEqual([]);
    expect(gephiProblems([...gexf({ ...graph, nodes: [], edges: [] }, [], {})].join(""))).toEqual(
      [],
    );
  });

  test("any made graph is read back whole", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 12, max: 60 }), (seed, nodes) => {
        const any = madeGraph({ seed, nodes });
        const written = [...gexf(any.graph, any.documents, any.layout)].join("");
        expect(gephiProblems(written)).toEqual([]);
        const read = parse(MultiDirectedGraph, written);
        expect([read.order, read.size]).toEqual([any.graph.nodes.length, any.graph.edges.length]);
      }),
      { numRuns: 25 },
    );
  });

  // The checker must be able to find something.
  test.each(spoiltFiles)("the checker finds $name", ({ spoil, problem }) => {
    const whole = [...gexf(small.graph, small.documents, small.layout)].join("");
    const spoilt = spoil(whole);
    expect(spoilt).not.toBe(whole);
    expect(gephiProblems(spoilt).join("\n")).toMatch(problem);
  });
});

describe("the Cypher script", () => {
  const statements = [...cypherScript(graph, documents)];

  test("one statement a piece, ended by a semicolon, with no line that begins inside a text", () => {
    for (const statement of statements.slice(1)) {
      expect(statement.endsWith(";\n")).toBe(true);
      const outside = statement.replace(/'([^'\\]|\\.)*'/gs, (text) => {
        expect(text).not.toMatch(/\p{Control}/u);
        return "''";
      });
      expect(outside).toMatch(/^[\w\s`()[\]{}:.,$|=+<>'-]*;\n$/);
      expect(outside).not.toMatch(/DELETE|\$/);
    }
    expect(statements.length).toBeGreaterThan(40);
  });

  test.each([...hostileStrings, "\\", "\\\\", "\\u", "\\\\u0027", "\\\\\\u0027", "'", "''"])(
    "%j is closed only by its own quote, however escapes are read",
    (text) => {
      const literal = cypherText(text);
      // As Cypher 25: escapes inside the text. As Cypher 5: first \uXXXX anywhere, then the text.
      const early = literal.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      for (const form of [literal, early]) expect(form).toMatch(/^'([^'\\]|\\[\s\S])*'$/);
    },
  );
});
