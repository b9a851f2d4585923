// graphology-gexf on the same values that our GEXF holds: graphology.ts FOLDER NAME PLACE
import { statSync, writeFileSync } from "node:fs";
import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import { edgeTables, nodeTables } from "../../graph/rows.ts";
import { measured, readLarge, told } from "./measured.ts";

const [folder = "", , place = ""] = process.argv.slice(2);
const { graph, documents, layout } = readLarge(folder);
const filled = new MultiDirectedGraph();
for (const { kind, rows } of nodeTables(graph, documents))
  for (const { id, values } of rows) {
    const [x, y] = layout[id] ?? [0, 0];
    filled.addNode(id, { label: values["name"], kind, ...values, x, y, size: 4, color: "#2f66b0" });
  }
for (const { kind, rows } of edgeTables(graph, documents))
  for (const { id, from, to, values } of rows)
    filled.addEdgeWithKey(id, from, to, { kind, weight: 1, ...values });
told(
  await measured(() => {
    writeFileSync(place, write(filled, { version: "1.3" }));
    return statSync(place).size;
  }),
);
