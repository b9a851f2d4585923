import { spawnSync } from "node:child_process";
import { longSupported } from "../java/artifacts.ts";
import { type Running, started } from "./program.ts";

/** A server in a container; it lives as long as the shell in there reads from us. */
export async function inContainer(password: string): Promise<Running & { readonly uri: string }> {
  const untilEnd =
    "/startup/docker-entrypoint.sh neo4j >&2 & until cypher-shell -u neo4j -p $PASSWORD 'RETURN 1' >&2; do sleep 1; done; echo READY; cat";
  const name = `parley-test-${process.pid}`;
  const running = await started(
    "docker",
    [
      "run",
      ...["--rm", "--interactive", "--name", name, "--publish", "127.0.0.1::7687"],
      ...["--env", `NEO4J_AUTH=neo4j/${password}`, "--env", `PASSWORD=${password}`],
      ...["--entrypoint", "bash", `neo4j:${longSupported.version}-community`, "-c", untilEnd],
    ],
    {},
  );
  const { stdout } = spawnSync("docker", ["port", name, "7687"], { encoding: "utf8" });
  return { ...running, uri: `bolt://${stdout.trim()}` };
}
