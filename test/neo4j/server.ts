import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import type { Connection } from "../../graph/neo4j/connection.ts";
import { type Artifact, latest, longSupported } from "../java/artifacts.ts";
import { jars } from "../java/jars.ts";
import { installedJava, type Java, maySetUp, setUpJava } from "../java/java.ts";
import { inContainer } from "./container.ts";
import { started } from "./program.ts";

/** A real Neo4j to test against. */
export interface TestServer {
  readonly connection: Connection;
  /** As its artifact names it; absent for a server that is not ours. */
  readonly version?: string;
  /** Its port for HTTP, when it is ours. */
  readonly http?: number;
  readonly stop: () => Promise<void>;
  /** Ends it as `kill -9` does; started again on the same home, it recovers. */
  readonly kill: () => Promise<void>;
  /** Starts it again after that, on the same home and ports; absent when it cannot be done. */
  readonly again?: () => Promise<TestServer>;
}

/** With any of these it is a server of the test's own, on a JDK of this machine. */
export interface ServerOptions {
  /** `latest`, when the JDK here can run it, or else the one with long support, as without. */
  readonly version?: "latest";
  /** What is served or loaded beside: `browser`. */
  readonly beside?: readonly Artifact[];
  /** A folder that outlives the server. Without, a temporary one. */
  readonly home?: string;
  /** Fixed ports, for a server that comes back where it was. Without, free ones. */
  readonly ports?: readonly [bolt: number, http: number];
  readonly authentication?: false;
  /** Options of the JVM, in place of those that make it quick to start. */
  readonly machine?: readonly string[];
  /** Of neo4j.conf. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * The first of these that can be had: the server that PARLEY_TEST_NEO4J_URI names, the published
 * jars on a JDK, a container, the jars on a JDK that is installed now. Never the database that
 * NEO4J_URI names: that is somebody's own. Undefined when there is none, which is an error in CI.
 */
export async function testServer(options: ServerOptions = {}): Promise<TestServer | undefined> {
  const any = Object.keys(options).length === 0;
  const uri = process.env["PARLEY_TEST_NEO4J_URI"];
  if (any && uri !== undefined && uri !== "") return named(uri);
  const installed = javaHere(options);
  if (installed !== undefined) return await onJava(...installed, options);
  if (any && spawnSync("docker", ["info"]).status === 0) return await contained();
  if (maySetUp()) return await onJava(setUpJava(longSupported.java), longSupported, options);
  const missing = `no Neo4j can be had here: neither a JDK ${longSupported.java} with Maven${any ? ", nor Docker, nor PARLEY_TEST_NEO4J_URI" : ""}`;
  if (process.env["CI"]) throw new Error(missing);
  console.warn(`Skipped: ${missing}.`);
  return undefined;
}

/** The version that was asked for, or the one before it, with a JDK that runs it. */
export function javaHere({ version }: ServerOptions): [Java, Artifact] | undefined {
  for (const artifact of version === "latest" ? [latest, longSupported] : [longSupported]) {
    const java = installedJava(artifact.java);
    if (java !== undefined) return [java, artifact];
    console.info(`No JDK ${artifact.java} with Maven here for Neo4j ${artifact.version}.`);
  }
  return undefined;
}

const named = (uri: string): TestServer => ({
  connection: {
    uri,
    user: process.env["PARLEY_TEST_NEO4J_USERNAME"] ?? "neo4j",
    password: process.env["PARLEY_TEST_NEO4J_PASSWORD"] ?? "",
  },
  stop: async () => {},
  kill: async () => {
    throw new Error("a server that is not ours is not killed");
  },
});

const password = "only-for-tests";

async function contained(): Promise<TestServer> {
  const { uri, stop, kill } = await inContainer(password);
  const connection = { uri, user: "neo4j", password };
  return { connection, version: longSupported.version, stop, kill };
}

/** For minutes, not for days: quick to start rather than quick in the end. */
const quick = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"];

async function onJava(
  java: Java,
  artifact: Artifact,
  options: ServerOptions,
  temporary = options.home === undefined,
): Promise<TestServer> {
  const open = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
  const classes = [artifact, ...(options.beside ?? [])].map((each) => join(jars(each, java), "*"));
  const { home, ports = [0, 0], authentication = true, settings = {}, machine = quick } = options;
  const { line, stop, kill } = await started(
    java.java,
    [
      ...machine,
      ...open.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      "-Dio.netty.tryReflectionSetAccessible=true",
      ...["-cp", classes.join(delimiter), join(import.meta.dirname, "Neo4jTestServer.java")],
      ...[`${ports[0]}`, `${ports[1]}`, home ?? "", temporary ? "remove" : "keep"],
      ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
    ],
    authentication ? { PARLEY_TEST_SERVER_PASSWORD: password } : {},
  );
  const [, bolt, http, ...folder] = line.split(" ");
  return {
    version: artifact.version,
    connection: {
      uri: `bolt://127.0.0.1:${bolt}`,
      user: "neo4j",
      password: authentication ? password : "",
    },
    http: Number(http),
    stop,
    kill,
    again: () =>
      onJava(
        java,
        artifact,
        { ...options, home: folder.join(" "), ports: [Number(bolt), Number(http)] },
        temporary,
      ),
  };
}
