import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { gephi } from "../java/artifacts.ts";
import { jars } from "../java/jars.ts";
import type { Java } from "../java/java.ts";

type Values = Readonly<Record<string, unknown>>;

/** What Gephi has when it has opened a file; values and types of columns by title. */
export interface Opened {
  /** Each begins with its level. */
  readonly issues: readonly string[];
  readonly columns: Readonly<Record<"node" | "edge", Readonly<Record<string, string>>>>;
  /** How times are written, and whether they are intervals. */
  readonly time: readonly [format: string, representation: string];
  readonly nodes: Readonly<Record<string, OpenedNode>>;
  readonly edges: Readonly<Record<string, OpenedEdge>>;
}

export interface OpenedNode {
  readonly values: Values;
  readonly position: readonly [number, number];
  readonly size: number;
  readonly color: readonly number[];
}

export interface OpenedEdge {
  readonly values: Values;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly directed: boolean;
}

/** The files as Gephi's own importers read them, all in one go: it takes seconds to start. */
export function openedByGephi(files: readonly string[], java: Java): readonly Opened[] {
  const program = join(import.meta.dirname, "GephiReads.java");
  const { status, stdout, stderr } = spawnSync(
    java.java,
    [
      ...["-Xmx1g", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-Duser.language=en"],
      ...["-cp", join(jars(gephi, java), "*"), program, ...files],
    ],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`Gephi ended with code ${status}: ${stderr.slice(-2000)}`);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Opened);
}
