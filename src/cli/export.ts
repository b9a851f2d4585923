import { relative, resolve } from "node:path";
import { type Exported, exporters, type FileExporter } from "../../graph/exporters.ts";
import { readBuilt } from "./built.ts";
import { type Arguments, type Command, type Io, UsageError } from "./command.ts";
import { chunks, writeBeside, writeExport } from "./folder.ts";
import { graphName } from "./graph-name.ts";
import { graphOption } from "./neo4j-server.ts";
import { pageParts } from "./page.ts";

const named = exporters.flatMap(({ name, named }) => (named ? [name] : [])).join(", ");

export const exportGraph: Command = {
  name: "export",
  summary: `writes a built graph as ${exporters.map(({ name }) => name).join(", ")}`,
  usage: `${exporters.map(({ name }) => name).join("|")} [DIR] [-o FILE] [--graph NAME]`,
  words: [1, 2],
  options: {
    output: {
      type: "string",
      short: "o",
      value: "FILE",
      help: "where to write (the standard output; a folder for formats of several files)",
    },
    graph: { ...graphOption.graph, help: `for ${named}: ${graphOption.graph.help}` },
  },
  examples: exporters.map((exporter) => [
    `parley export ${exporter.name} -o talks${"ending" in exporter ? exporter.ending : `-${exporter.name}`}`,
    exporter.describes,
  ]),
  run: exportFolder,
};

async function exportFolder({ words: [format, given], texts }: Arguments, io: Io): Promise<number> {
  const exporter = exporters.find(({ name }) => name === format);
  if (!exporter) throw new UsageError(`There is no format “${format}”`, exportGraph);
  const { output } = texts;
  if (output === undefined && "files" in exporter)
    throw new UsageError(`${format} is several files: name a folder with -o`, exportGraph);
  const { graph } = texts;
  if (graph !== undefined && !exporter.named)
    throw new UsageError(`--graph is for ${named}`, exportGraph);
  const name = graphName(graph);
  const built = { ...readBuilt(resolve(io.cwd, given ?? "parley-out"), io.cwd), name };
  if (output === undefined) {
    if ("write" in exporter)
      for (const chunk of chunks<never>(await exporter.write(await asked(exporter, built, io))))
        await io.out(chunk);
    return 0;
  }
  const place = resolve(io.cwd, output);
  const shown = relative(io.cwd, place) || ".";
  if ("files" in exporter) writeExport(place, shown, await exporter.files(built));
  else writeBeside(place, shown, await exporter.write(await asked(exporter, built, io)));
  io.note(`Written to ${shown}\n`);
  return 0;
}

/** With the explorer's page for a format that asks for it. */
const asked = async (exporter: FileExporter, built: Exported, io: Io): Promise<Exported> =>
  exporter.page ? { ...built, page: await pageParts(io) } : built;
