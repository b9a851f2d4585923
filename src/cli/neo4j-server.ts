// What the commands for Neo4j have in common: where the server is, who signs in, which graph.
import { resolve } from "node:path";
import type { Exported } from "../../graph/exporters.ts";
import type { Connection } from "../../graph/neo4j/connection.ts";
import { UserError } from "../model/diagnostic.ts";
import { readBuilt } from "./built.ts";
import type { Arguments, Io, Option } from "./command.ts";
import { graphName } from "./graph-name.ts";
import { password } from "./password.ts";

export const serverUsage = "[--uri URI] [--user NAME] [--database NAME] [--graph NAME]";

export const serverOptions = {
  uri: { type: "string", value: "URI", help: "the server (NEO4J_URI, bolt://127.0.0.1:7687)" },
  user: { type: "string", value: "NAME", help: "who signs in (NEO4J_USERNAME, neo4j)" },
  "password-file": {
    type: "string",
    value: "FILE",
    help: "a file with the password (NEO4J_PASSWORD, or a question)",
  },
  database: { type: "string", value: "NAME", help: "(NEO4J_DATABASE, the server's default)" },
} as const satisfies Record<string, Option>;

export const graphOption = {
  graph: {
    type: "string",
    value: "NAME",
    help: "the graph's name there; graphs of other names stay as they are (parley)",
  },
} as const satisfies Record<string, Option>;

/** As the command line and the environment say; what is wrong with them is said before the password is asked for. */
export async function server({ texts }: Arguments, io: Io): Promise<Connection> {
  const uri = withoutPassword(texts["uri"] ?? given(io, "NEO4J_URI") ?? "bolt://127.0.0.1:7687");
  const user = texts["user"] ?? given(io, "NEO4J_USERNAME") ?? "neo4j";
  const database = texts["database"] ?? given(io, "NEO4J_DATABASE");
  return {
    uri,
    user,
    password: await password({ file: texts["password-file"], user, uri }, io),
    ...(database === undefined ? {} : { database }),
  };
}

/** A built folder, the name that its graph has on the server, and the server. */
export interface Mirrored {
  readonly folder: string;
  readonly name: string;
  readonly built: Exported;
  readonly connection: Connection;
}

/** What is mirrored where; the folder is read before a password is asked for. */
export async function mirrored(given: Arguments, io: Io): Promise<Mirrored> {
  const folder = resolve(io.cwd, given.words[0] ?? "parley-out");
  const name = graphName(given.texts["graph"]);
  const built = readBuilt(folder, io.cwd);
  return { folder, name, built, connection: await server(given, io) };
}

const given = (io: Io, variable: string): string | undefined => io.env[variable] || undefined;

/** An address stands in messages and in the list of processes: no place for a password. */
function withoutPassword(uri: string): string {
  if (!/^[^/]*\/\/[^/]*@/.test(uri)) return uri;
  throw new UserError(
    "The server's address holds a user or a password",
    "Give only bolt://HOST:PORT; the user by --user, the password by NEO4J_PASSWORD or --password-file.",
  );
}

/** Where a graph is, as JSON says it. */
export const address = ({ uri, database }: Connection, graph: string) => ({
  uri,
  database: database ?? null,
  graph,
});
