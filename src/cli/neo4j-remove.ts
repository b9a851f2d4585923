import { type Arguments, type Command, type Io, UsageError } from "./command.ts";
import { graphName } from "./graph-name.ts";
import { neo4jProgress } from "./neo4j-progress.ts";
import { address, graphOption, server, serverOptions, serverUsage } from "./neo4j-server.ts";
import { stepsLines } from "./neo4j-steps.ts";

export const neo4jRemove: Command = {
  name: "neo4j remove",
  summary: "takes a graph out of a Neo4j database again",
  usage: serverUsage.replace("[--graph NAME]", "--graph NAME"),
  words: [0, 0],
  options: {
    ...serverOptions,
    graph: { ...graphOption.graph, help: "which one; graphs of other names stay as they are" },
    json: { type: "boolean", help: "what was removed, as JSON" },
  },
  examples: [
    [
      "parley neo4j remove --graph talks",
      "asks nothing; what others tied to it stays, with the nodes",
    ],
  ],
  run: removeGraph,
};

const kept = "The constraints stay: other graphs may rest on them.";

async function removeGraph(given: Arguments, io: Io): Promise<number> {
  if (given.texts["graph"] === undefined)
    throw new UsageError("neo4j remove needs --graph NAME", neo4jRemove);
  const name = graphName(given.texts["graph"]);
  const connection = await server(given, io);
  const { remove } = await import("../../graph/neo4j/push.ts");
  const progress = neo4jProgress(io);
  const removed = await remove(connection, { name, onProgress: progress.step }).finally(
    progress.end,
  );
  if (given.flags["json"]) {
    io.out(`${JSON.stringify({ ...address(connection, name), ...removed }, null, 1)}\n`);
    return 0;
  }
  const lines = stepsLines(removed.steps, "done");
  io.out(
    lines.length === 0
      ? `Nothing to remove: ${connection.uri} holds no graph “${name}” that is not marked as stale.\n`
      : `${lines.join("\n")}\nGraph “${name}” at ${connection.uri} is gone. ${kept}\n`,
  );
  return 0;
}
