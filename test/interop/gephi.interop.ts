// Gephi itself opens what we write, and has the graph: every value, every day, nothing in its report.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { colours } from "../../graph/colours.ts";
import { gexf } from "../../graph/formats/gexf.ts";
import { graphml } from "../../graph/formats/graphml.ts";
import { edgeTables, nodeTables } from "../../graph/rows.ts";
import { edgeTypes } from "../../graph/schema.ts";
import type { Value } from "../../graph/values.ts";
import { readBuilt } from "../../src/cli/built.ts";
import { spoiltFiles } from "../gephi-spoilt.ts";
import { type MadeGraph, madeGraph } from "../graphs.ts";
import { gephi as artifact } from "../java/artifacts.ts";
import { someJava } from "../java/java.ts";
import { parley, seeds } from "../parley.ts";
import { inXml } from "../xml.ts";
import { type Opened, openedByGephi } from "./gephi.ts";

const java = someJava(artifact.java);
const scratch = mkdtempSync(join(tmpdir(), "parley-gephi-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const formats = { gexf, graphml } as const;
const graphs: Record<string, MadeGraph> = {
  hostile: madeGraph({
    seed: 3,
    nodes: 150,
    density: 8,
    longest: "é'\"<&`\\u0027\\".repeat(9000),
  }),
  "hostile too": madeGraph({ seed: 41, nodes: 90, density: 12 }),
  plain: madeGraph({ seed: 5, hostile: false }),
};
const opened = new Map<string, Opened>();

beforeAll(async () => {
  if (java === undefined) return;
  const example = join(scratch, "example");
  await parley(["build", seeds, "--out", example, "--no-cache"], { cwd: scratch });
  graphs["example"] = readBuilt(example, scratch);
  const files = new Map<string, string>();
  const add = (name: string, ending: string, text: string) => {
    const file = join(scratch, `${files.size}.${ending}`);
    writeFileSync(file, text);
    files.set(name, file);
  };
  for (const [name, { graph, documents, layout }] of Object.entries(graphs))
    for (const [format, write] of Object.entries(formats))
      add(`${format} ${name}`, format, [...write(graph, documents, layout)].join(""));
  const { graph, documents, layout } = graphs["hostile too"]!;
  const text = [...gexf(graph, documents, layout)].join("");
  for (const { name, spoil } of spoiltFiles) add(`spoilt ${name}`, "gexf", spoil(text));
  const found = openedByGephi([...files.values()], java);
  for (const [at, name] of [...files.keys()].entries()) opened.set(name, found[at]!);
});

/** Gephi's own columns, which show what we look at elsewhere. */
const own = ["Id", "Label", "Interval", "Weight"];
const isBlank = (value: Value) => typeof value === "string" && value.trim() === "";

type Read = Readonly<Record<string, unknown>>;

describe.runIf(java).each(["example", "hostile", "hostile too", "plain"])(
  "the graph %s",
  (name) => {
    describe.each(["gexf", "graphml"] as const)("as %s", (format) => {
      const found = () => opened.get(`${format} ${name}`)!;
      /** GraphML knows no lists. Gephi takes empty texts for none, and in GraphML blanks too. */
      const expected = (kind: string, values: Readonly<Record<string, Value>>) =>
        Object.fromEntries(
          Object.entries({ kind, ...values })
            .filter(([, value]) => (format === "gexf" ? value !== "" : !isBlank(value)))
            .map(([title, value]) => [title, written(value)]),
        );
      const written = (value: Value) => {
        if (typeof value !== "object") return inXml(value);
        if (format === "graphml") return inXml(JSON.stringify(value));
        return value.map((item) => (item === "" ? null : inXml(item)));
      };

      test("the report has nothing but the version", () => {
        expect(found().issues).toEqual(format === "gexf" ? ["INFO GEXF version 1.3"] : []);
      });

      test("all nodes and all edges are there, with their values, labels, kinds and weights", () => {
        const { graph, documents } = graphs[name]!;
        const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
        const problems: unknown[] = [];
        const compare = (id: string, has: Read, should: Read) => {
          for (const title of new Set([...Object.keys(has), ...Object.keys(should)]))
            if (
              !own.includes(title) &&
              JSON.stringify(has[title]) !== JSON.stringify(should[title])
            )
              problems.push([id, title, should[title], has[title]]);
        };
        let nodes = 0;
        for (const { kind, rows } of nodeTables(graph, documents))
          for (const { id, values } of rows) {
            nodes += 1;
            const node = found().nodes[id];
            const label = kind === "Claim" ? String(values["name"]) : labels.get(id)!;
            const Label = format === "graphml" && isBlank(label) ? id : inXml(label);
            expect(node?.values).toMatchObject({ Id: id, Label });
            compare(id, node!.values, expected(kind, values));
          }
        let edges = 0;
        for (const { kind, rows } of edgeTables(graph, documents))
          for (const { id, from, to, values } of rows) {
            edges += 1;
            const edge = found().edges[id];
            expect(edge).toMatchObject({ from, to, type: kind, directed: true });
            const Weight = (values["evidence"] as readonly string[]).length;
            expect(edge?.values).toMatchObject({ Id: id, Label: edgeTypes[kind].label, Weight });
            compare(id, edge!.values, expected(kind, values));
          }
        expect(problems).toEqual([]);
        expect(nodes).toBe(Object.keys(found().nodes).length);
        expect(edges).toBe(Object.keys(found().edges).length);
        expect([nodes, edges]).toEqual([graph.nodes.length, graph.edges.length]);
      });

      test("columns have the types of the schema", () => {
        const types = {
          string: "String",
          date: "String",
          strings: format === "gexf" ? "String[]" : "String",
          integer: format === "gexf" ? "Integer" : "Long",
          float: "Double",
          boolean: "Boolean",
        };
        const { graph, documents } = graphs[name]!;
        for (const [of, tables] of [
          ["node", nodeTables(graph, documents)],
          ["edge", edgeTables(graph, documents)],
        ] as const)
          for (const { columns } of tables)
            for (const { name: title, type } of columns)
              expect([title, found().columns[of][title]]).toEqual([title, types[type]]);
      });

      test("nodes lie as in the layout, moved and enlarged as one", () => {
        const { layout } = graphs[name]!;
        const enlarged = scale(format);
        expect(enlarged).toBeGreaterThan(0);
        const [[first, there]] = Object.entries(layout) as [[string, readonly [number, number]]];
        for (const [key, place] of Object.entries(layout))
          for (const axis of [0, 1] as const) {
            const way = found().nodes[key]!.position[axis] - found().nodes[first]!.position[axis];
            expect(way - enlarged * (place[axis] - there[axis])).toBeCloseTo(0, 1);
          }
      });
    });

    /** How much larger Gephi shows the layout. */
    const scale = (format: string): number => {
      const { layout } = graphs[name]!;
      const { nodes } = opened.get(`${format} ${name}`)!;
      const order = Object.keys(layout).sort((a, b) => layout[a]![0] - layout[b]![0]);
      const [left, right] = [order[0]!, order.at(-1)!];
      return (
        (nodes[right]!.position[0] - nodes[left]!.position[0]) /
        (layout[right]![0] - layout[left]![0])
      );
    };

    test("as GEXF, nodes have the colour of their kind and grow with what hangs on them", () => {
      const { graph } = graphs[name]!;
      const { nodes } = opened.get(`gexf ${name}`)!;
      const degrees = new Map<string, number>();
      for (const { source, target } of graph.edges)
        for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
      const size = (key: string) => 4 + 2 * Math.sqrt(degrees.get(key) ?? 0);
      const smallest = Math.min(...graph.nodes.map(({ key }) => size(key)));
      for (const { key, attributes } of graph.nodes) {
        expect(nodes[key]!.color).toEqual(colours[attributes.kind]);
        // Gephi's smallest node has 4.
        expect(nodes[key]!.size).toBeCloseTo(4 + scale("gexf") * (size(key) - smallest), 0);
      }
    });

    test("as GEXF, the time line has the days of meetings, statements and documents", () => {
      const { graph, documents } = graphs[name]!;
      const { nodes, time } = opened.get(`gexf ${name}`)!;
      expect(time).toEqual(["DATE", "INTERVAL"]);
      let dated = 0;
      for (const { rows } of nodeTables(graph, documents))
        for (const { id, values } of rows) {
          const [first, last] = [
            values["start"] ?? values["said"] ?? values["date"],
            values["end"] ?? values["saidUntil"] ?? values["dateUntil"],
          ];
          const known = first !== undefined || last !== undefined;
          const inOrder = first === undefined || last === undefined || first <= last;
          const spell = `<[${first ?? "-Infinity"}, ${last ?? "Infinity"}]>`;
          expect([id, nodes[id]!.values["Interval"]]).toEqual([
            id,
            known && inOrder ? spell : undefined,
          ]);
          if (known && inOrder) dated += 1;
        }
      expect(dated).toBeGreaterThan(3);
    });
  },
);

describe.runIf(java)("what our checker of Gephi's rules finds in a file, Gephi minds", () => {
  test.each(spoiltFiles)("$name: Gephi $gephi", ({ name, gephi }) => {
    const whole = opened.get("gexf hostile too")!;
    const { issues, ...spoilt } = opened.get(`spoilt ${name}`)!;
    const more = issues.filter((issue) => !whole.issues.includes(issue));
    const refused = more.some((issue) => issue.startsWith("REFUSED"));
    const changed = !same(spoilt, whole);
    expect(refused ? "refuses" : more.length > 0 ? "says" : changed ? "changes" : "takes").toBe(
      gephi,
    );
  });
});

const same = (spoilt: Omit<Opened, "issues">, { issues: _, ...whole }: Opened): boolean =>
  JSON.stringify(spoilt) === JSON.stringify(whole);
