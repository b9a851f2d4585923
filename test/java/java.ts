import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Programs of a JDK, and Maven to fetch jars. */
export interface Java {
  readonly home: string;
  readonly java: string;
  readonly maven: string;
}

/** A JDK and Maven as they are on this machine, or undefined when one is missing or too old. */
export function installedJava(oldest: number): Java | undefined {
  const home = homes().find((each) => version(each) >= oldest);
  const maven = spawnSync("mvn", ["--version"], {
    env: { ...process.env, ...(home && { JAVA_HOME: home }) },
  });
  if (home === undefined || maven.status !== 0) return undefined;
  return { home, java: join(home, "bin/java"), maven: "mvn" };
}

/** Whether this is a Debian where we may install packages. */
export const maySetUp = (): boolean =>
  existsSync("/etc/debian_version") && process.getuid?.() === 0 && process.platform === "linux";

/** Installs Debian's own JDK and Maven; throws when that fails. */
export function setUpJava(oldest: number): Java {
  for (const argv of [
    ["update"],
    ["install", "--yes", "--no-install-recommends", "default-jdk-headless", "maven"],
  ]) {
    const { status, stderr } = spawnSync("apt-get", ["-qq", ...argv], {
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) throw new Error(`apt-get ${argv[0]} failed: ${stderr}`);
  }
  console.info("Installed Debian's default JDK and Maven.");
  const java = installedJava(oldest);
  if (java === undefined) throw new Error(`Debian's default JDK is older than ${oldest}`);
  return java;
}

/** A JDK and Maven, installed now where that may be done; undefined when there are none, which is an error in CI. */
export function someJava(oldest: number): Java | undefined {
  const java = installedJava(oldest) ?? (maySetUp() ? setUpJava(oldest) : undefined);
  if (java !== undefined) return java;
  const missing = `no JDK ${oldest} with Maven here`;
  if (process.env["CI"]) throw new Error(missing);
  console.warn(`Skipped: ${missing}.`);
  return undefined;
}

function homes(): string[] {
  const found = spawnSync("java", ["-XshowSettings:properties", "-version"], { encoding: "utf8" });
  const ofPath = /^\s*java\.home = (.+)$/m.exec(found.stderr ?? "")?.[1];
  const root = "/usr/lib/jvm";
  return [
    process.env["JAVA_HOME"] ?? "",
    ofPath ?? "",
    ...(existsSync(root) ? readdirSync(root).sort() : []).map((name) => join(root, name)),
  ].filter((home) => home !== "" && existsSync(join(home, "bin/javac")));
}

/** Major version of the JDK in a folder; 0 when it does not say. */
function version(home: string): number {
  const { stdout } = spawnSync(join(home, "bin/javac"), ["-version"], { encoding: "utf8" });
  return Number(/^javac (\d+)/.exec(stdout ?? "")?.[1] ?? 0);
}
