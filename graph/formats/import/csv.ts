import { csvLine, csvText } from "../../csv.ts";
import type { ExportFile } from "../../exporters.ts";
import type { DocumentText, Graph } from "../../graph.ts";
import { usualName } from "../../usual-name.ts";
import type { Value } from "../../values.ts";
import { afterwards } from "./afterwards.ts";
import { importScript } from "./script.ts";
import { type ImportTable, importCells, importTables } from "./tables.ts";

/** Stands between the items of a list: a sign that no keyboard has. */
const between = "\u001f";

/** The importer reads a list without characters as none, and a separator wherever it stands. */
const lost = (value: Value): boolean =>
  typeof value === "object" &&
  ((value.join("") === "" && value.length < 2) || value.some((item) => item.includes(between)));

/** CSV for `neo4j-admin database import`: a header file and a data file a table, and a script. */
export function* importCsv(
  graph: Graph,
  documents: readonly DocumentText[],
  { name = usualName } = {},
): Iterable<ExportFile> {
  const tables = importTables(graph, documents);
  for (const table of tables) {
    const header = csvLine(
      table.columns.map((column) => column.header),
      "\n",
    );
    yield { name: `${table.name}.header.csv`, pieces: [header] };
    yield { name: `${table.name}.csv`, pieces: lines(table, name) };
  }
  yield { name: "after-import.cypher", pieces: afterwards(tables, name, lost) };
  const options = ["--array-delimiter=U+001F", "--multiline-fields=true"];
  yield { name: "import.sh", pieces: [importScript(tables, ".csv", options)] };
}

function* lines(table: ImportTable, name: string): Iterable<string> {
  for (const cells of importCells(table, name)) yield csvLine(cells.map(cell), "\n");
}

function cell(value: Value | undefined): string {
  if (value === undefined || lost(value)) return "";
  return typeof value === "object" ? csvText(value.join(between)) : csvText(String(value));
}
