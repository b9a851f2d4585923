import { relative, resolve } from "node:path";
import { guideFiles } from "../../graph/guide/files.ts";
import { UserError } from "../model/diagnostic.ts";
import { whole } from "./arguments.ts";
import { readBuilt } from "./built.ts";
import type { Arguments, Command, Io } from "./command.ts";
import { writeExport } from "./folder.ts";
import { graphName } from "./graph-name.ts";
import { served } from "./loopback.ts";
import { serveGuide } from "./serve-guide.ts";

/** Beside the Browser's own, where docker-compose.yml looks for the guide. */
const usualPort = 7475;

export const neo4jGuide: Command = {
  name: "neo4j guide",
  summary: "questions to click on in the Neo4j Browser, on a built graph",
  usage: "[DIR] [--graph NAME] [--port N] [--origin URL] [--write FOLDER]",
  words: [0, 1],
  options: {
    graph: { type: "string", value: "NAME", help: "the name that it was pushed under (parley)" },
    port: { type: "string", value: "N", help: `port on 127.0.0.1 (${usualPort})` },
    origin: {
      type: "string",
      value: "URL",
      help: "where the Browser is, if not on this machine: https://HOST:7473",
    },
    write: {
      type: "string",
      value: "FOLDER",
      help: "writes the guide, the queries one by one and the style, and serves nothing",
    },
  },
  examples: [
    ["parley neo4j guide", "serves it until Ctrl-C; type what it says into the Browser"],
    ["parley neo4j guide talks --graph talks", "for another graph beside the first"],
    ["parley neo4j guide --write questions", "files for the Browser's favourites"],
  ],
  run: guideFolder,
};

async function guideFolder({ words, texts }: Arguments, io: Io): Promise<number> {
  const folder = resolve(io.cwd, words[0] ?? "parley-out");
  const name = graphName(texts["graph"]);
  const port = whole(texts["port"], "port", [0, 65_535]) ?? usualPort;
  const origin = originOf(texts["origin"]);
  const { graph } = readBuilt(folder, io.cwd);
  const { write } = texts;
  if (write !== undefined) {
    const place = resolve(io.cwd, write);
    const shown = relative(io.cwd, place) || ".";
    writeExport(place, shown, guideFiles(graph, { name }), "--write");
    io.note(`Written to ${shown}: README.md there says what is what.\n`);
    return 0;
  }
  const guided = { folder, cwd: io.cwd, name, ...(origin === undefined ? {} : { origin }) };
  const { server, url } = await serveGuide(guided, port);
  await io.out(`:guide ${url}\n`);
  io.note("Type this line into the Neo4j Browser. A new build is read again. Ctrl-C ends it.\n");
  await served(server);
  return 0;
}

/** An origin as browsers send it; whoever gives a whole address means its beginning. */
function originOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const origin = URL.canParse(text) ? new URL(text).origin : "null";
  if (/^https?:/.test(origin)) return origin;
  throw new UserError(
    `“${text}” is no address of a Browser`,
    "Write it as the Browser's address begins: --origin https://HOST:7473.",
  );
}
