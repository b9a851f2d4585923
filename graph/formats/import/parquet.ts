import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { ColumnType } from "../../columns.ts";
import { csvLine, csvText } from "../../csv.ts";
import type { ExportFile } from "../../exporters.ts";
import type { DocumentText, Graph } from "../../graph.ts";
import { usualName } from "../../usual-name.ts";
import type { Value } from "../../values.ts";
import { afterwards } from "./afterwards.ts";
import { importScript } from "./script.ts";
import { type ImportColumn, importCells, importTables } from "./tables.ts";

/** The importer takes an empty text for none. */
const lost = (value: Value): boolean => value === "";

/** As much as is held in memory before it is written. */
const most = { rows: 20_000, characters: 8_000_000 };

/**
 * Parquet for `neo4j-admin database import`: typed columns, so that lists keep all their items. The
 * header files say how the importer is to take the columns.
 */
export function* importParquet(
  graph: Graph,
  documents: readonly DocumentText[],
  { name = usualName, rows = most.rows } = {},
): Iterable<ExportFile> {
  const tables = importTables(graph, documents);
  for (const table of tables) {
    const lines = [
      table.columns.map(({ header }) => csvText(header)),
      table.columns.map(({ name }) => csvText(name)),
    ].map((cells) => csvLine(cells, "\n"));
    yield { name: `${table.name}.header.csv`, pieces: lines };
    yield {
      name: `${table.name}.parquet`,
      pieces: parquet(groups(importCells(table, name), rows), table.columns),
    };
  }
  yield { name: "after-import.cypher", pieces: afterwards(tables, name, lost) };
  yield {
    name: "import.sh",
    pieces: [importScript(tables, ".parquet", ["--input-type=parquet"])],
  };
}

/** The bytes of one file, a group of rows a piece. */
function* parquet(
  groups: Iterable<readonly Cells[]>,
  columns: readonly ImportColumn[],
): Iterable<Uint8Array> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(elements)],
    createdBy: "parley",
  });
  for (const rows of groups) {
    const columnData = columns.map(({ name, type }, index) => ({
      name,
      data: rows.map((cells) => plain(cells[index], type)),
    }));
    writer.write({ columnData, rowGroupSize: rows.length });
    yield taken(bytes);
  }
  writer.finish();
  yield taken(bytes);
}

type Cells = readonly (Value | undefined)[];

function* groups(all: Iterable<Cells>, limit: number): Iterable<readonly Cells[]> {
  let rows: Cells[] = [];
  let characters = 0;
  for (const cells of all) {
    rows.push(cells);
    for (const cell of cells)
      characters += typeof cell === "object" ? cell.join("").length : String(cell).length;
    if (rows.length < limit && characters < most.characters) continue;
    yield rows;
    [rows, characters] = [[], 0];
  }
  if (rows.length > 0) yield rows;
}

/** What was written since the last time; the writer goes on counting where it is in the file. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}

const physical: Record<Exclude<ColumnType, "strings">, Omit<SchemaElement, "name">> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64" },
  float: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
};

const elements = ({ name, type }: ImportColumn): SchemaElement[] =>
  type === "strings"
    ? [
        { name, repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "REQUIRED", ...physical.string },
      ]
    : [{ name, repetition_type: "OPTIONAL", ...physical[type] }];

const day = 24 * 60 * 60 * 1000;

function plain(value: Value | undefined, type: ColumnType): unknown {
  if (value === undefined) return null;
  if (type === "integer") return BigInt(value as number);
  return type === "date" ? Date.parse(value as string) / day : value;
}
