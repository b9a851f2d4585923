import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { describe, expect, test } from "vitest";
import type { ExportFile } from "../graph/exporters.ts";
import { importCsv } from "../graph/formats/import/csv.ts";
import { importParquet } from "../graph/formats/import/parquet.ts";
import { batches } from "../graph/neo4j/batches.ts";
import { edgeTables, nodeTables } from "../graph/rows.ts";
import type { Value } from "../graph/values.ts";
import { type MadeGraph, madeGraph } from "./graphs.ts";

// What neo4j-admin makes of the files is tried in neo4j-import.test.ts; here, that nothing is lost
// on the way into them.
const made = madeGraph({
  seed: 5,
  nodes: 150,
  density: 8,
  longest: "é'\"\n\\u0027\\".repeat(9000),
});

type Properties = Record<string, Value>;

/** What a push would leave, by the name of the data file and the id. */
function pushed({ graph, documents }: MadeGraph): Map<string, Map<string, Properties>> {
  const files = new Map<string, Map<string, Properties>>();
  for (const table of nodeTables(graph, documents))
    for (const batch of batches(table))
      for (const { id, hash, values } of batch) add(`nodes-${table.kind}`, id, { hash, ...values });
  for (const table of edgeTables(graph, documents))
    for (const batch of batches(table))
      for (const { id, hash, from, to, values } of batch)
        add(`relationships-${table.kind}-${table.from}-${table.to}`, id, {
          ...{ ":START_ID": from, ":END_ID": to, hash },
          ...values,
        });
  return files;

  function add(file: string, id: string, properties: Properties) {
    const rows = files.get(file) ?? new Map();
    files.set(file, rows.set(id, { id, graph: "parley", ...properties }));
  }
}

const contents = (files: Iterable<ExportFile>): Map<string, Buffer> =>
  new Map(
    [...files].map(({ name, pieces }) => [
      name,
      Buffer.concat([...pieces].map((piece) => Buffer.from(piece as string))),
    ]),
  );

/** What a format has no form for is in the script that is run afterwards. */
function without(rows: ReadonlyMap<string, Properties>, lost: (value: Value) => boolean) {
  let count = 0;
  const kept = [...rows].map(([id, properties]) => {
    const entries = Object.entries(properties).filter(([, value]) => !lost(value));
    if (entries.length < Object.keys(properties).length) count += 1;
    return [id, Object.fromEntries(entries)] as const;
  });
  return { kept: new Map(kept), count };
}

const repaired = (files: ReadonlyMap<string, Buffer>): number =>
  String(files.get("after-import.cypher")).match(/^ {2}\{id: '/gm)?.length ?? 0;

const csvLost = (value: Value) =>
  typeof value === "object" &&
  (value.length === 0 ||
    (value.length === 1 && value[0] === "") ||
    value.join("").includes("\u001f"));

function csvRows(files: ReadonlyMap<string, Buffer>, name: string): Map<string, Properties> {
  const lines = (file: string) =>
    parse(files.get(file) ?? "", {
      cast: (text, { quoting }) => (text === "" && !quoting ? null : text),
    }) as (string | null)[][];
  const [header = [], ...more] = lines(`${name}.header.csv`);
  expect(more).toEqual([]);
  const columns = header.map((each) => /^(:?\w+)(?::(\w+\[?\]?))?(?:\(\w+\))?$/.exec(each ?? ""));
  return new Map(
    lines(`${name}.csv`).map((cells) => {
      expect(cells.length).toBe(columns.length);
      const properties = cells.flatMap((cell, at) =>
        cell === null ? [] : [[columns[at]?.[1], typed(cell, columns[at]?.[2])]],
      );
      const row = Object.fromEntries(properties) as Properties;
      return [String(row["id"]), row];
    }),
  );
}

function typed(text: string, type = "string"): Value {
  if (type === "string[]") return text.split("\u001f");
  if (type === "long" || type === "double") return Number(text);
  if (type === "boolean") return text === "true";
  if (type === "date") expect(text).toMatch(/^\d{4}-\d\d-\d\d$/);
  return text;
}

async function parquetRows(files: ReadonlyMap<string, Buffer>, name: string) {
  const [, names = []] = parse(files.get(`${name}.header.csv`) ?? "") as string[][];
  const rows = await parquetReadObjects({ file: bytesOf(files, `${name}.parquet`), parsers });
  return new Map(
    rows.map((row) => {
      expect(Object.keys(row)).toEqual(names);
      const entries = Object.entries(row).flatMap(([column, value]) =>
        value === null || value === undefined ? [] : [[column, simple(value)]],
      );
      return [String(row["id"]), Object.fromEntries(entries) as Properties];
    }),
  );
}

const bytesOf = (files: ReadonlyMap<string, Buffer>, name: string): ArrayBuffer =>
  new Uint8Array(files.get(name) ?? []).buffer;

/** As they are: hyparquet's own takes a byte order mark away. */
const parsers = {
  ...DEFAULT_PARSERS,
  stringFromBytes: (bytes: Uint8Array) => bytes && Buffer.from(bytes).toString("utf8"),
};

const simple = (value: unknown): unknown =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === "bigint"
      ? Number(value)
      : value;

async function compare(graph: MadeGraph): Promise<void> {
  const wanted = pushed(graph);
  const csv = contents(importCsv(graph.graph, graph.documents));
  const parquet = contents(importParquet(graph.graph, graph.documents));
  const after = { csv: 0, parquet: 0 };
  for (const [name, rows] of wanted) {
    const ofCsv = without(rows, csvLost);
    expect(csvRows(csv, name)).toEqual(ofCsv.kept);
    after.csv += ofCsv.count;
    // The text itself is kept: it is the importer that drops it.
    expect(await parquetRows(parquet, name)).toEqual(rows);
    after.parquet += without(rows, (value) => value === "").count;
  }
  expect([repaired(csv), repaired(parquet)]).toEqual([after.csv, after.parquet]);
  expect(after.csv).toBeGreaterThan(0);
  for (const [files, ending] of [
    [csv, "csv"],
    [parquet, "parquet"],
  ] as const) {
    const names = [...wanted.keys()].flatMap((name) => [`${name}.header.csv`, `${name}.${ending}`]);
    expect([...files.keys()].sort()).toEqual([...names, "after-import.cypher", "import.sh"].sort());
    const given = String(files.get("import.sh")).match(/(?<=[=,])\.\/[\w.-]+/g);
    expect(given?.sort()).toEqual(names.map((name) => `./${name}`).sort());
  }
}

describe("files for neo4j-admin database import", () => {
  test("hold every property that a push writes, and what they cannot hold comes afterwards", async () => {
    await compare(made);
  });

  test("so do those of any made graph", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 12, max: 60 }), async (seed, nodes) => {
        await compare(madeGraph({ seed, nodes }));
      }),
      { numRuns: 5 },
    );
  });

  test("Parquet is written a group of rows at a time", async () => {
    const { graph, documents } = made;
    const files = contents(importParquet(graph, documents, { rows: 7 }));
    const groups = parquetMetadata(bytesOf(files, "nodes-Claim.parquet")).row_groups;
    expect(groups.map(({ num_rows }) => Number(num_rows))).toEqual([7, 7, expect.any(Number)]);
    for (const [name, rows] of pushed(made)) expect(await parquetRows(files, name)).toEqual(rows);
  });
});
