import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Connection } from "../../graph/neo4j/push.ts";
import { serverJars, serverVersion } from "./jars.ts";
import { installedJava, type Java, maySetUp, setUpJava } from "./java.ts";

/** A real Neo4j to test against. */
export interface TestServer {
  readonly connection: Connection;
  /** Its port for HTTP, when it is ours. */
  readonly http?: number;
  readonly stop: () => Promise<void>;
}

/**
 * The first of these that can be had: the server that PARLEY_TEST_NEO4J_URI names, the published
 * jars on a JDK, a container, the jars on a JDK that is installed now. Never the database that
 * NEO4J_URI names: that is somebody's own. Undefined when there is none, which is an error in CI.
 */
export async function testServer(): Promise<TestServer | undefined> {
  const uri = process.env["PARLEY_TEST_NEO4J_URI"];
  if (uri !== undefined && uri !== "") return named(uri);
  const java = installedJava();
  if (java !== undefined) return await onJava(java);
  if (spawnSync("docker", ["info"]).status === 0) return await inContainer();
  if (maySetUp()) return await onJava(setUpJava());
  const missing =
    "no Neo4j can be had here: neither a JDK 17 with Maven, nor Docker, nor PARLEY_TEST_NEO4J_URI";
  if (process.env["CI"]) throw new Error(missing);
  console.warn(`Skipped: ${missing}.`);
  return undefined;
}

const named = (uri: string): TestServer => ({
  connection: {
    uri,
    user: process.env["PARLEY_TEST_NEO4J_USERNAME"] ?? "neo4j",
    password: process.env["PARLEY_TEST_NEO4J_PASSWORD"] ?? "",
  },
  stop: async () => {},
});

const password = "only-for-tests";

async function onJava(java: Java): Promise<TestServer> {
  const open = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
  const { line, stop } = await started(java.java, [
    // For minutes, not for days: quick to start rather than quick in the end.
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
    "-Xmx1g",
    ...open.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-cp",
    join(serverJars(java), "*"),
    join(import.meta.dirname, "Neo4jTestServer.java"),
  ]);
  const [, bolt, http] = line.split(" ");
  return {
    connection: { uri: `bolt://127.0.0.1:${bolt}`, user: "neo4j", password },
    http: Number(http),
    stop,
  };
}

/** The server lives as long as the shell in its container reads from us. */
async function inContainer(): Promise<TestServer> {
  const untilEnd =
    "/startup/docker-entrypoint.sh neo4j >&2 & until cypher-shell -u neo4j -p $PASSWORD 'RETURN 1' >&2; do sleep 1; done; echo READY; cat";
  const name = `parley-test-${process.pid}`;
  const { stop } = await started("docker", [
    "run",
    ...["--rm", "--interactive", "--name", name, "--publish", "127.0.0.1::7687"],
    ...["--env", `NEO4J_AUTH=neo4j/${password}`, "--env", `PASSWORD=${password}`],
    ...["--entrypoint", "bash", `neo4j:${serverVersion}-community`, "-c", untilEnd],
  ]);
  const { stdout } = spawnSync("docker", ["port", name, "7687"], { encoding: "utf8" });
  return { connection: { uri: `bolt://${stdout.trim()}`, user: "neo4j", password }, stop };
}

/**
 * Runs a program until its line that begins with READY. It ends when its standard input does:
 * with `stop`, and also when this process dies in whatever way.
 */
function started(
  program: string,
  argv: readonly string[],
): Promise<{ line: string; stop: () => Promise<void> }> {
  const child = spawn(program, argv, {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, PARLEY_TEST_SERVER_PASSWORD: password },
  });
  let log = "";
  child.stderr.on("data", (piece) => {
    log = (log + piece).slice(-4000);
  });
  child.stdin.on("error", () => {});
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = () => {
    child.stdin.end();
    return ended;
  };
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    ended.then(() => reject(new Error(`Neo4j ended before it was ready:\n${log}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("READY")) resolve({ line, stop });
    });
  });
}
