import { csvLine } from "../../csv.ts";
import type { ExportFile } from "../../exporters.ts";
import type { DocumentText, Graph } from "../../graph.ts";
import { cell } from "./cell.ts";
import type { Cells } from "./sheet.ts";
import { sheets } from "./sheets.ts";

/** Excel and LibreOffice have no more in a sheet; the first is for the titles. */
const most = 1_048_576 - 1;

/** Without it Excel takes UTF-8 for the code page of its language. */
const byteOrderMark = "\ufeff";

/**
 * CSV (RFC 4180) for spreadsheets. What does not fit into one sheet goes on in a file with a number:
 * "evidence.csv", "evidence-2.csv".
 */
export function* tables(
  graph: Graph,
  documents: readonly DocumentText[],
  { rows: limit = most } = {},
): Iterable<ExportFile> {
  for (const { name, titles, size, rows } of sheets(graph, documents))
    for (let from = 0; from === 0 || from < size; from += limit)
      yield {
        name: `${name}${from === 0 ? "" : `-${from / limit + 1}`}.csv`,
        pieces: lines(titles, rows, from, from + limit),
      };
}

function* lines(
  titles: readonly string[],
  rows: () => Iterable<Cells>,
  from: number,
  to: number,
): Iterable<string> {
  yield byteOrderMark + csvLine(titles.map(cell), "\r\n");
  let at = 0;
  for (const cells of rows()) {
    if (at >= to) return;
    if (at++ >= from) yield csvLine(cells.map(cell), "\r\n");
  }
}
