import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { type Artifact, fullName } from "./artifacts.ts";
import type { Java } from "./java.ts";

const here = import.meta.dirname;

/** Where the jars are kept between runs: the user's cache, never the project. */
const cache = () => join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "parley");

/**
 * The folder of an artifact's jars, each checked against the list; fetched by Maven when it is not
 * there or not whole (a server: 123 to 152 MB).
 */
export function jars(artifact: Artifact, java: Java): string {
  const folder = join(cache(), fullName(artifact));
  if (problem(folder, artifact) === undefined) return folder;
  mkdirSync(cache(), { recursive: true });
  // Two runs may fetch at once: each into a folder of its own.
  const fetched = mkdtempSync(`${folder}-`);
  try {
    fetchJars(artifact, java, fetched);
    const wrong = problem(fetched, artifact);
    if (wrong !== undefined)
      throw new Error(`Maven fetched another ${fullName(artifact)} than listed: ${wrong}`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fetched, folder);
    console.info(`Fetched ${fullName(artifact)} by Maven into ${folder}.`);
  } finally {
    rmSync(fetched, { recursive: true, force: true });
  }
  return folder;
}

function fetchJars(artifact: Artifact, { home, maven }: Java, folder: string): void {
  const { group, name, version, classifier = "", whole } = artifact;
  const named = [
    ...[`-Djars=${folder}`, `-Dgroup=${group}`, `-Dartifact=${name}`],
    // Everything that it asks for, or nobody's.
    ...[`-Dclassifier=${classifier}`, `-Dwithout=${whole ? "*" : "nobody"}`],
  ];
  const { status, stdout } = spawnSync(
    maven,
    [
      ...["--batch-mode", "--quiet", "--file", join(here, "pom.xml")],
      ...[...named, `-Drelease=${version}`, "package"],
    ],
    { encoding: "utf8", env: { ...process.env, JAVA_HOME: home } },
  );
  if (status !== 0)
    throw new Error(`Maven could not fetch ${fullName(artifact)}: ${stdout.slice(-2000)}`);
}

/** What distinguishes a folder's jars from those of the artifact's list. */
function problem(folder: string, artifact: Artifact): string | undefined {
  const list = readFileSync(join(here, `${fullName(artifact)}.txt`), "utf8")
    .trim()
    .split("\n");
  const wanted = new Map(
    list.map((line) => {
      const [hash = "", path = ""] = line.split(" ");
      return [basename(path), hash];
    }),
  );
  if (!existsSync(folder)) return "there is none";
  const there = readdirSync(folder).filter((name) => name.endsWith(".jar"));
  const foreign = there.find((name) => !wanted.has(name));
  if (foreign !== undefined) return `${foreign} is not in the list`;
  for (const [name, hash] of wanted) {
    const file = join(folder, name);
    if (!existsSync(file)) return `${name} is missing`;
    if (createHash("sha256").update(readFileSync(file)).digest("hex") !== hash)
      return `${name} has another hash`;
  }
  return undefined;
}
