import { describe, expect, test } from "vitest";
import { graphml } from "../../graph/formats/graphml.ts";
import { edgeTables, nodeTables } from "../../graph/rows.ts";
import { edgeTypes } from "../../graph/schema.ts";
import type { Value } from "../../graph/values.ts";
import { madeGraph } from "../graphs.ts";
import { inXml } from "../xml.ts";
import { python, run } from "./python.ts";

const { graph, documents, layout } = madeGraph({ seed: 5, nodes: 150, density: 8 });
const text = [...graphml(graph, documents, layout)].join("");

type Read = Record<string, Record<string, unknown>>;
interface Found {
  readonly nodes: Read;
  /** Ends under `from` and `to`. */
  readonly edges: Read;
}

const programs = {
  networkx: `
import io, json, networkx, sys
graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()), force_multigraph=True)
assert isinstance(graph, networkx.MultiDiGraph)
nodes = dict(graph.nodes(data=True))
edges = {key: {**values, "from": source, "to": target}
         for source, target, key, values in graph.edges(keys=True, data=True)}
json.dump({"nodes": nodes, "edges": edges}, sys.stdout)
`,
  igraph: `
import igraph, json, math, sys, tempfile
with tempfile.NamedTemporaryFile(suffix=".graphml") as file:
    file.write(sys.stdin.buffer.read()); file.flush()
    graph = igraph.Graph.Read_GraphML(file.name)
assert graph.is_directed()
def known(values):
    return {name: value for name, value in values.items() if name != "id"
            and not (value == "" or isinstance(value, float) and math.isnan(value))}
def key(element):
    return element["id"].replace("&#38;", "&") # what libxml2 hands to igraph for &amp;
nodes = {key(vertex): known(vertex.attributes()) for vertex in graph.vs}
edges = {key(edge): {**known(edge.attributes()), "from": key(graph.vs[edge.source]),
                     "to": key(graph.vs[edge.target])} for edge in graph.es}
json.dump({"nodes": nodes, "edges": edges}, sys.stdout)
`,
};

// Versions that run on every Python since 3.10.
describe.each([
  { name: "networkx", version: "3.4.2" },
  { name: "igraph", version: "0.11.9" },
] as const)("$name", ({ name, version }) => {
  const interpreter = python([`${name}==${version}`]);

  test.runIf(interpreter)("reads every node and every edge with every value of its type", () => {
    const found = JSON.parse(run(interpreter ?? "", ["-c", programs[name]], text)) as Found;
    let compared = 0;
    const compare = (read: Record<string, unknown> | undefined, values: Record<string, Value>) => {
      const written = Object.entries(values).flatMap(([key, value]) => {
        const data = inXml(typeof value === "object" ? JSON.stringify(value) : value);
        return data === "" && name === "igraph" ? [] : [[key, data] as const];
      });
      // In igraph each has every attribute: an absent one is empty, NaN or false.
      const present = Object.entries(read ?? {}).filter(
        ([key, value]) => name !== "igraph" || value !== false || key in values,
      );
      expect(Object.fromEntries(present)).toEqual(Object.fromEntries(written));
      compared += written.length;
    };
    const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
    for (const { kind, rows } of nodeTables(graph, documents))
      for (const { id, values } of rows) {
        const label = kind === "Claim" ? String(values["name"]) : labels.get(id)!;
        const [x, y] = layout[id]!;
        compare(found.nodes[id], { label, kind, x, y, ...values });
      }
    for (const { kind, rows } of edgeTables(graph, documents))
      for (const { id, from, to, values } of rows) {
        const weight = (values["evidence"] as readonly string[]).length;
        const { label } = edgeTypes[kind];
        compare(found.edges[id], { from, to, label, kind, weight, ...values });
      }
    expect(Object.keys(found.nodes)).toHaveLength(graph.nodes.length);
    expect(Object.keys(found.edges)).toHaveLength(graph.edges.length);
    expect(compared).toBeGreaterThan(8000);
  });
});
