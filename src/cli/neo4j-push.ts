import type { Arguments, Command, Io } from "./command.ts";
import { neo4jProgress } from "./neo4j-progress.ts";
import { address, graphOption, mirrored, serverOptions, serverUsage } from "./neo4j-server.ts";
import { stepsLines } from "./neo4j-steps.ts";

export const neo4jPush: Command = {
  name: "neo4j push",
  summary: "makes a Neo4j database mirror a built graph",
  usage: `[DIR] ${serverUsage}`,
  words: [0, 1],
  options: {
    ...serverOptions,
    ...graphOption,
    json: { type: "boolean", help: "what was changed, as JSON" },
  },
  examples: [
    ["docker compose up -d", "starts a Neo4j, from the folder of docker-compose.yml"],
    ["parley neo4j push --password-file neo4j-auth.txt", "writes ./parley-out into it"],
    ["parley neo4j push", "after a new build: writes what differs, removes what is gone"],
    ["parley neo4j push talks --graph talks", "another graph beside the first"],
  ],
  run: pushFolder,
};

async function pushFolder(given: Arguments, io: Io): Promise<number> {
  const { name, built, connection } = await mirrored(given, io);
  // Loaded here, so that no other command pays for the driver.
  const { push } = await import("../../graph/neo4j/push.ts");
  const progress = neo4jProgress(io);
  const pushed = await push(connection, built.graph, built.documents, {
    name,
    onProgress: progress.step,
  }).finally(progress.end);
  if (given.flags["json"]) {
    io.out(`${JSON.stringify({ ...address(connection, name), ...pushed }, null, 1)}\n`);
    return 0;
  }
  const there = `${pushed.nodes} nodes and ${pushed.relationships} relationships of graph “${name}” at ${connection.uri}`;
  const lines = stepsLines(pushed.steps, "done");
  io.out(
    lines.length === 0
      ? `Nothing to change: ${there} are as they should be.\n`
      : `${lines.join("\n")}\nNow it holds ${there}.\n`,
  );
  return 0;
}
