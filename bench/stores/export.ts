// One exporter, to files as the command line writes them: export.ts FOLDER NAME PLACE
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { exporters } from "../../graph/exporters.ts";
import { writeBeside, writeExport } from "../../src/cli/folder.ts";
import { pageParts } from "../../src/cli/page.ts";
import { measured, readLarge, told } from "./measured.ts";

const [folder = "", name, place = ""] = process.argv.slice(2);
const exporter = exporters.find((each) => each.name === name);
if (exporter === undefined) throw new Error(`no format ${name}`);
const large = readLarge(folder);
const io = { cwd: folder, env: {}, out: () => undefined, note: () => {}, terminal: false };
const exported =
  "page" in exporter && exporter.page ? { ...large, page: await pageParts(io) } : large;

function* watched<Piece extends string | Uint8Array>(
  pieces: Iterable<Piece>,
  sample: () => void,
): Iterable<Piece> {
  let count = 0;
  for (const piece of pieces) {
    if (count++ % 2000 === 0) sample();
    yield piece;
  }
  sample();
}

const sizeOf = (path: string): number =>
  statSync(path).isFile()
    ? statSync(path).size
    : readdirSync(path).reduce((sum, file) => sum + sizeOf(join(path, file)), 0);

// Nothing is written before it is read: only the writer's code is loaded here.
const text = "write" in exporter ? await exporter.write(exported) : undefined;
const files = "files" in exporter ? await exporter.files(exported) : [];

told(
  await measured((sample) => {
    if (text) writeBeside(place, place, watched(text, sample));
    else
      writeExport(
        place,
        place,
        (function* () {
          for (const file of files) yield { ...file, pieces: watched(file.pieces, sample) };
        })(),
      );
    return sizeOf(place);
  }),
);
