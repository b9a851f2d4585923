import { relative, resolve } from "node:path";
import { exporters } from "../../graph/exporters.ts";
import { readBuilt } from "./built.ts";
import { type Arguments, type Command, type Io, UsageError } from "./command.ts";
import { chunks, writeBeside } from "./folder.ts";

export const exportGraph: Command = {
  name: "export",
  summary: `writes a built graph as ${exporters.map(({ name }) => name).join(", ")}`,
  usage: `${exporters.map(({ name }) => name).join("|")} [DIR] [-o FILE]`,
  words: [1, 2],
  options: {
    output: {
      type: "string",
      short: "o",
      value: "FILE",
      help: "where to write (the standard output)",
    },
  },
  examples: exporters.map(({ name, ending, describes }) => [
    `parley export ${name} -o talks${ending}`,
    describes,
  ]),
  run: exportFolder,
};

async function exportFolder({ words: [format, given], texts }: Arguments, io: Io): Promise<number> {
  const exporter = exporters.find(({ name }) => name === format);
  if (!exporter) throw new UsageError(`There is no format “${format}”`, exportGraph);
  const folder = resolve(io.cwd, given ?? "parley-out");
  const { graph, documents, layout } = readBuilt(folder, io.cwd);
  const pieces = exporter.write(graph, documents, layout);
  const { output } = texts;
  if (output === undefined) for (const chunk of chunks(pieces)) await io.out(chunk);
  else {
    const file = resolve(io.cwd, output);
    writeBeside(file, relative(io.cwd, file), pieces);
    io.note(`Written to ${relative(io.cwd, file)}\n`);
  }
  return 0;
}
