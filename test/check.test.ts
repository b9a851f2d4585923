import { describe, expect, test } from "vitest";
import { graphProblems } from "../graph/check.ts";
import type { Graph } from "../graph/graph.ts";
import { days } from "../graph/iso-date.ts";
import { edgeTypes, nodeTypes } from "../graph/schema.ts";
import { sound } from "../graph/sound.ts";
import { madeGraph } from "./graphs.ts";

const made = madeGraph({ seed: 1, nodes: 120, density: 12 });
const { documents } = made;
const named = made.graph.nodes.find(({ attributes }) => attributes.kind === "Person")!;
const [words] = "evidence" in named.attributes ? named.attributes.evidence : [];
const graph: Graph = {
  ...made.graph,
  attributes: { joins: [{ node: named.key, why: "same name", evidence: [words!, words!] }] },
};

test("a made graph holds every kind and has no problem", () => {
  const kinds = new Set(graph.nodes.map(({ attributes }) => attributes.kind));
  const ties = new Set(graph.edges.map(({ attributes }) => attributes.kind));
  expect([...kinds].sort()).toEqual(Object.keys(nodeTypes).sort());
  expect([...ties].sort()).toEqual(Object.keys(edgeTypes).sort());
  expect(graphProblems(graph, documents)).toEqual([]);
});

/** The graph as plain JSON, so that a case can break it in any way. */
// biome-ignore lint/suspicious/noExplicitAny: what is broken here has no type
type Anything = any;

const broken: readonly [
  code: string,
  spoil: (graph: Anything, node: Anything, edge: Anything) => void,
][] = [
  ["unknown-kind", (_, node) => (node.attributes.kind = "Spy")],
  ["unknown-kind", (_, node) => (node.attributes.kind = "__proto__")],
  ["unknown-kind", (_, __, edge) => (edge.attributes.kind = "KNOWS")],
  ["wrong-key", (_, node) => (node.key = "")],
  ["wrong-key", (_, node) => (node.key = "a\nb")],
  ["wrong-key", (_, node) => (node.key = "x".repeat(501))],
  ["wrong-key", (_, __, edge) => (edge.key = "\ud83d")],
  ["repeated-key", (g) => g.nodes.push(structuredClone(g.nodes[0]))],
  ["repeated-key", (g) => g.edges.push(structuredClone(g.edges[0]))],
  ["missing-attribute", (_, node) => delete node.attributes.name],
  ["missing-attribute", (_, node) => delete node.attributes.label],
  ["no-label", (_, node) => (node.attributes.label = "")],
  ["unknown-attribute", (_, node) => (node.attributes.rank = 1)],
  ["wrong-value", (_, node) => (node.attributes.name = 7)],
  ["wrong-value", (_, node) => (node.attributes.start = "2026-02-30")],
  ["wrong-value", (_, node) => (node.attributes.status = "maybe")],
  ["wrong-value", (_, node) => (node.attributes.round = 2.5)],
  ["wrong-value", (_, node) => (node.attributes.aliases = ["a", null])],
  ["no-evidence", (_, node) => (node.attributes.evidence = [])],
  ["no-evidence", (_, __, edge) => delete edge.attributes.evidence],
  ["wrong-evidence", (_, node) => (node.attributes.evidence[0] = null)],
  ["wrong-evidence", (_, node) => (node.attributes.evidence[0].end = 1e9)],
  ["wrong-evidence", (_, node) => (node.attributes.evidence[0].start = -1)],
  [
    "wrong-evidence",
    (_, node) => (node.attributes.evidence[0].start = node.attributes.evidence[0].end),
  ],
  ["wrong-evidence", (_, node) => (node.attributes.evidence[0].document = "document:none")],
  ["wrong-evidence", (_, __, edge) => (edge.attributes.evidence[0].rule = "")],
  ["no-end", (_, __, edge) => (edge.target = "meeting:none")],
  ["wrong-end", (_, __, edge) => ([edge.source, edge.target] = [edge.target, edge.source])],
  ["loop", (_, __, edge) => (edge.source = edge.target)],
  ["wrong-join", (g) => (g.attributes.joins = {})],
  ["wrong-join", (g) => (g.attributes.joins[0] = null)],
  ["wrong-join", (g) => (g.attributes.joins[0].node = "person:none")],
  ["wrong-join", (g) => (g.attributes.joins[0].why = "")],
  ["wrong-join", (g) => (g.attributes.joins[0].evidence.length = 1)],
  ["wrong-evidence", (g) => (g.attributes.joins[0].evidence[1].end = 1e9)],
  ["no-delegation", (_, __, edge) => (edge.attributes.delegation = edge.target)],
];

describe("a broken graph is told by name", () => {
  test.each(broken.map(([code, spoil], row) => ({ code, spoil, row })))(
    "$row $code",
    ({ code, spoil }) => {
      const copy = JSON.parse(JSON.stringify(graph)) as Anything;
      const node = copy.nodes.find((each: Anything) => each.attributes.kind === "Meeting");
      const edge = copy.edges.find((each: Anything) => each.attributes.kind === "ATTENDED");
      spoil(copy, node, edge);
      const codes = graphProblems(copy as Graph, documents).map((problem) => problem.code);
      expect(codes).toContain(`graph/${code}`);
    },
  );

  test.each(
    broken
      .filter(([code]) => code !== "repeated-key")
      .map(([code, spoil], row) => ({ code, spoil, row })),
  )("$row $code: what is left of it is sound", ({ spoil }) => {
    const copy = JSON.parse(JSON.stringify(graph)) as Anything;
    const node = copy.nodes.find((each: Anything) => each.attributes.kind === "Meeting");
    const edge = copy.edges.find((each: Anything) => each.attributes.kind === "ATTENDED");
    spoil(copy, node, edge);
    const { graph: left, problems } = sound(copy as Graph, documents);
    expect(problems.length).toBeGreaterThan(0);
    expect(graphProblems(left, documents)).toEqual([]);
    expect(left.nodes.length).toBeGreaterThanOrEqual(graph.nodes.length - 1);
  });

  test("a sound graph comes back as it is", () => {
    expect(sound(graph, documents)).toEqual({ graph, problems: [] });
    expect(sound(graph, documents).graph).toBe(graph);
  });

  test("a claim whose text is not the words marked", () => {
    const copy = JSON.parse(JSON.stringify(graph)) as Anything;
    copy.nodes.find((each: Anything) => each.attributes.kind === "Claim").attributes.text += "!";
    expect(graphProblems(copy as Graph, documents)).toMatchObject([{ code: "graph/wrong-text" }]);
  });

  test("a document without its text", () => {
    const codes = graphProblems(graph, documents.slice(1)).map((problem) => problem.code);
    expect(new Set(codes)).toContain("graph/no-text");
  });

  test("a conflict told from both ends", () => {
    const copy = JSON.parse(JSON.stringify(graph)) as Anything;
    const edge = copy.edges.find((each: Anything) => each.attributes.kind === "CONFLICTS_WITH");
    copy.edges.push({ ...edge, key: "again", source: edge.target, target: edge.source });
    expect(graphProblems(copy as Graph, documents)).toMatchObject([{ code: "graph/mirrored" }]);
  });
});

test.each([
  ["2024", "2024-01-01", "2024-12-31", "year"],
  ["2024-02", "2024-02-01", "2024-02-29", "month"],
  ["2100-02", "2100-02-01", "2100-02-28", "month"],
  ["2031-05-08", "2031-05-08", "2031-05-08", "day"],
])("%s means the days from %s to %s", (iso, first, last, precision) => {
  expect(days(iso)).toEqual({ first, last, precision });
});

test.each([
  "",
  "26",
  "0000",
  "2026-13",
  "2026-00",
  "2026-02-30",
  "2026-2-1",
  "2026-W08",
  "2031-05-08T09:30",
])("%j is no date", (iso) => expect(days(iso)).toBeUndefined());
