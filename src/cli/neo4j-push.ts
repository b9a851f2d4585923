import { resolve } from "node:path";
import type { Connection, Pushed } from "../../graph/neo4j/push.ts";
import { UserError } from "../model/diagnostic.ts";
import { readBuilt } from "./built.ts";
import type { Arguments, Command, Io } from "./command.ts";
import { graphName } from "./graph-name.ts";
import { password } from "./password.ts";

export const neo4jPush: Command = {
  name: "neo4j push",
  summary: "writes a built graph into a Neo4j database",
  usage: "[DIR] [--uri URI] [--user NAME] [--database NAME] [--graph NAME]",
  words: [0, 1],
  options: {
    uri: { type: "string", value: "URI", help: "the server (NEO4J_URI, bolt://127.0.0.1:7687)" },
    user: { type: "string", value: "NAME", help: "who signs in (NEO4J_USERNAME, neo4j)" },
    "password-file": {
      type: "string",
      value: "FILE",
      help: "a file with the password (NEO4J_PASSWORD, or a question)",
    },
    database: { type: "string", value: "NAME", help: "(NEO4J_DATABASE, the server's default)" },
    graph: {
      type: "string",
      value: "NAME",
      help: "marks what is written; graphs of other names stay as they are (parley)",
    },
    prune: {
      type: "boolean",
      help: "also removes what this name holds there and the folder does not",
    },
    json: { type: "boolean", help: "what was changed, as JSON" },
  },
  examples: [
    ["docker compose up -d", "starts a Neo4j, from the folder of docker-compose.yml"],
    ["parley neo4j push --password-file neo4j-auth.txt", "writes ./parley-out into it"],
    ["parley neo4j push talks --graph talks", "another graph beside the first"],
    ["parley neo4j push --prune", "after a new build: what it no longer says goes"],
  ],
  run: pushFolder,
};

async function pushFolder({ words, texts, flags }: Arguments, io: Io): Promise<number> {
  const folder = resolve(io.cwd, words[0] ?? "parley-out");
  const name = graphName(texts["graph"]);
  const uri = withoutPassword(texts["uri"] ?? given(io, "NEO4J_URI") ?? "bolt://127.0.0.1:7687");
  const user = texts["user"] ?? given(io, "NEO4J_USERNAME") ?? "neo4j";
  const database = texts["database"] ?? given(io, "NEO4J_DATABASE");
  const { graph, documents } = readBuilt(folder, io.cwd);
  const connection: Connection = {
    uri,
    user,
    password: await password({ file: texts["password-file"], user, uri }, io),
    ...(database === undefined ? {} : { database }),
  };
  // Loaded here, so that no other command pays for the driver.
  const { push } = await import("../../graph/neo4j/push.ts");
  const tell = teller(io);
  const pushed = await push(connection, graph, documents, {
    name,
    pruned: flags["prune"] === true,
    onProgress: tell.step,
  });
  tell.end();
  if (flags["json"])
    io.out(
      `${JSON.stringify({ uri, database: database ?? null, graph: name, ...pushed }, null, 1)}\n`,
    );
  else io.out(summary(pushed, name, uri));
  return 0;
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

/** A line about the progress that is written over, when it lasts and somebody looks on. */
function teller(io: Io) {
  const began = performance.now();
  let told = began;
  return {
    step: (done: number, all: number): void => {
      const now = performance.now();
      if (!io.terminal || now - began < 1000 || now - told < 100) return;
      told = now;
      const rate = (done / (now - began)) * 1000;
      const left = Math.ceil((all - done) / rate);
      io.note(`\r\x1b[Kpushing ${done} of ${all}, ${Math.round(rate)} a second, ${left} s left`);
    },
    end: (): void => {
      if (told > began) io.note("\r\x1b[K");
    },
  };
}

function summary({ nodes, relationships, changes }: Pushed, name: string, uri: string): string {
  const there = `${nodes} nodes and ${relationships} relationships of graph “${name}” at ${uri}`;
  const counts = Object.entries(changes).map(
    ([counter, count]) =>
      `${count} ${counter.replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`)}`,
  );
  return counts.length === 0
    ? `Nothing to change: ${there} are as they should be.\n`
    : `${there}: ${counts.join(", ")}.\n`;
}
