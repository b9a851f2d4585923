// graphology-gexf from the same graph to the same values in a file: graphology.ts FOLDER NAME PLACE
import { statSync } from "node:fs";
import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import { edgeTables, nodeTables } from "../../graph/rows.ts";
import { writeBeside } from "../../src/cli/folder.ts";
import { measured, readLarge, told } from "./measured.ts";

const [folder = "", , place = ""] = process.argv.slice(2);
const { graph, documents, layout } = readLarge(folder);
told(
  await measured(() => {
    const filled = new MultiDirectedGraph();
    for (const { kind, rows } of nodeTables(graph, documents))
      for (const { id, values } of rows) {
        const [x, y] = layout[id] ?? [0, 0];
        const looks = { x, y, size: 4, color: "#2f66b0" };
        filled.addNode(id, { label: values["name"], kind, ...values, ...looks });
      }
    for (const { kind, rows } of edgeTables(graph, documents))
      for (const { id, from, to, values } of rows)
        filled.addEdgeWithKey(id, from, to, { kind, weight: 1, ...values });
    const start = process.cpuUsage();
    const text = write(filled, { version: "1.3" });
    const { user, system } = process.cpuUsage(start);
    console.error(
      `  of which its write() alone ${((user + system) / 1e6).toFixed(1)} s of processor`,
    );
    writeBeside(place, place, [text]);
    return statSync(place).size;
  }),
);
