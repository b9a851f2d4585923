import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { jars } from "./jars.ts";
import { javaHere, type ServerOptions } from "./server.ts";

/**
 * Runs neo4j-admin of a server's own jars on the folder of a server that is stopped:
 * `neo4jAdmin(["database", "import", "full", "neo4j", ...], home)`. Paths among the arguments are
 * absolute. Throws when there is no JDK.
 */
export function neo4jAdmin(
  argv: readonly string[],
  home: string,
  { version }: Pick<ServerOptions, "version"> = {},
): { readonly status: number; readonly output: string } {
  const here = javaHere(version === undefined ? {} : { version });
  if (here === undefined) throw new Error("neo4j-admin needs a JDK with Maven");
  const [java, artifact] = here;
  const folder = jars(artifact, java);
  const conf = join(home, "conf");
  mkdirSync(conf, { recursive: true });
  // First, since it holds a small stand-in for Hadoop's Configuration; the real one, further on,
  // lacks its XML parser here.
  const floor = readdirSync(folder).filter((name) => name.startsWith("parquet-floor-"));
  const classes = [...floor.map((name) => join(folder, name)), join(folder, "*")];
  const { status, stdout, stderr } = spawnSync(
    java.java,
    [
      ...["-Xmx1g", "--add-opens=java.base/java.nio=ALL-UNNAMED"],
      ...["-cp", classes.join(delimiter), "org.neo4j.cli.AdminTool", ...argv],
    ],
    { encoding: "utf8", env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf } },
  );
  return { status: status ?? 1, output: `${stdout}${stderr}` };
}
