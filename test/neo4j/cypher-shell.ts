import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Connection } from "../../graph/neo4j/connection.ts";
import { shell } from "../java/artifacts.ts";
import { jars } from "../java/jars.ts";
import { someJava } from "../java/java.ts";

/** Runs a script as its users do, in Neo4j's own shell: rows as lines of text. Throws at its first error. */
export function cypherShell({ uri, user, password }: Connection, script: string): string {
  const java = someJava(shell.java);
  if (java === undefined) throw new Error("cypher-shell needs a JDK with Maven");
  const { status, stdout, stderr } = spawnSync(
    java.java,
    [
      ...["-XX:TieredStopAtLevel=1", "-cp", join(jars(shell, java), "*"), "org.neo4j.shell.Main"],
      ...["-a", uri, "-u", user, "-d", "neo4j", "--format", "plain", "-f", script],
    ],
    { encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, NEO4J_PASSWORD: password } },
  );
  if (status !== 0) throw new Error(`cypher-shell ended with ${status}: ${stderr.slice(-2000)}`);
  return stdout;
}
