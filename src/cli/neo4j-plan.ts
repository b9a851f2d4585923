import { relative } from "node:path";
import type { Arguments, Command, Io } from "./command.ts";
import { neo4jProgress } from "./neo4j-progress.ts";
import { address, graphOption, mirrored, serverOptions, serverUsage } from "./neo4j-server.ts";
import { stepsLines } from "./neo4j-steps.ts";

export const neo4jPlan: Command = {
  name: "neo4j plan",
  summary: "says what a push into Neo4j would change, and changes nothing",
  usage: `[DIR] ${serverUsage}`,
  words: [0, 1],
  options: { ...serverOptions, ...graphOption, json: { type: "boolean", help: "as JSON" } },
  examples: [
    ["parley neo4j plan", "what a push of ./parley-out would create, change and remove"],
    ["parley neo4j plan talks --graph talks --json", "for a program"],
  ],
  run: planFolder,
};

async function planFolder(given: Arguments, io: Io): Promise<number> {
  const { folder, name, built, connection } = await mirrored(given, io);
  const { plan } = await import("../../graph/neo4j/push.ts");
  const progress = neo4jProgress(io);
  const planned = await plan(connection, built.graph, built.documents, {
    name,
    onProgress: progress.step,
  }).finally(progress.end);
  if (given.flags["json"]) {
    io.out(`${JSON.stringify({ ...address(connection, name), ...planned }, null, 1)}\n`);
    return 0;
  }
  const from = relative(io.cwd, folder) || ".";
  const { constraints } = planned;
  const lines = [
    ...(constraints > 0 ? [`add ${constraints} constraints`] : []),
    ...stepsLines(planned, "planned"),
  ];
  io.out(
    lines.length === 0
      ? `A push of ${from} would change nothing: graph “${name}” at ${connection.uri} is as it should be.\n`
      : `A push of ${from} to graph “${name}” at ${connection.uri} would\n${lines.join("\n")}\nNothing was changed.\n`,
  );
  return 0;
}
