import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { jars } from "../java/jars.ts";
import { javaHere, type ServerOptions } from "./server.ts";

/** Neo4j-admin of a server's own jars: what to call before the arguments. */
export function adminLine({ version }: Pick<ServerOptions, "version"> = {}): readonly string[] {
  const here = javaHere(version === undefined ? {} : { version });
  if (here === undefined) throw new Error("neo4j-admin needs a JDK with Maven");
  const [java, artifact] = here;
  const folder = jars(artifact, java);
  // First, since it holds a small stand-in for Hadoop's Configuration; the real one, further on,
  // lacks its XML parser here.
  const floor = readdirSync(folder).filter((name) => name.startsWith("parquet-floor-"));
  const classes = [...floor.map((name) => join(folder, name)), join(folder, "*")];
  return [
    ...[java.java, "-Xmx1g", "--add-opens=java.base/java.nio=ALL-UNNAMED"],
    ...["-cp", classes.join(delimiter), "org.neo4j.cli.AdminTool"],
  ];
}

/** The environment in which it works on the folder of a server that is stopped. */
export function adminEnvironment(home: string): NodeJS.ProcessEnv {
  const conf = join(home, "conf");
  mkdirSync(conf, { recursive: true });
  return { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf };
}

/**
 * Runs neo4j-admin on the folder of a server that is stopped:
 * `neo4jAdmin(["database", "import", "full", "neo4j", ...], home)`. Paths among the arguments are
 * absolute. Throws when there is no JDK.
 */
export function neo4jAdmin(
  argv: readonly string[],
  home: string,
  options: Pick<ServerOptions, "version"> = {},
): { readonly status: number; readonly output: string } {
  const [program = "", ...before] = adminLine(options);
  const { status, stdout, stderr } = spawnSync(program, [...before, ...argv], {
    encoding: "utf8",
    env: adminEnvironment(home),
  });
  return { status: status ?? 1, output: `${stdout}${stderr}` };
}
