import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { maySetUp } from "../java/java.ts";

/** Packages with their versions, as pip names them: `networkx==3.4.2`. */
type Packages = readonly string[];

/**
 * The interpreter of an environment that holds these packages, kept in the user's cache;
 * undefined where Python or a package cannot be had. In CI that is an error.
 */
export function python(packages: Packages): string | undefined {
  try {
    return environment(packages);
  } catch (error) {
    if (process.env["CI"]) throw error;
    console.warn(`${(error as Error).message}; left out`);
    return undefined;
  }
}

function environment(packages: Packages): string {
  const version = interpreter();
  const name = createHash("sha256")
    .update([version, ...packages].join("\n"))
    .digest("hex");
  const cache = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "parley");
  const folder = join(cache, `python-${name.slice(0, 16)}`);
  const installed = join(folder, "bin/python");
  if (existsSync(installed)) return installed;
  mkdirSync(cache, { recursive: true });
  // Two runs may fetch at once: each into a folder of its own, with links that do not name it.
  const fetched = mkdtempSync(`${folder}-`);
  try {
    run("python3", ["-m", "venv", fetched]);
    run(join(fetched, "bin/python"), ["-m", "pip", "install", "--quiet", ...packages]);
    if (!existsSync(installed)) renameSync(fetched, folder);
  } finally {
    rmSync(fetched, { recursive: true, force: true });
  }
  console.info(`${packages.join(", ")}: fetched by pip into ${folder}`);
  return installed;
}

/** Python's version, with what makes environments; from Debian's packages where they are missing. */
function interpreter(): string {
  const argv = ["-c", "import ensurepip, sys, venv; print(sys.version)"];
  const found = spawnSync("python3", argv, { encoding: "utf8" });
  if (found.status === 0) return found.stdout;
  if (!maySetUp()) throw new Error("There is no Python with venv");
  run("apt-get", ["-qq", "update"]);
  run("apt-get", ["-qq", "install", "--yes", "--no-install-recommends", "python3-venv"]);
  console.info("python3-venv: fetched by apt-get");
  return run("python3", argv);
}

/** Runs a program of Python's and gives what it printed. */
export function run(program: string, argv: readonly string[], input = ""): string {
  const { status, stdout, stderr, error } = spawnSync(program, argv, {
    encoding: "utf8",
    input,
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONUTF8: "1", DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status === 0) return stdout;
  throw new Error(`${program} ${argv.join(" ")} failed: ${error?.message ?? stderr.slice(-2000)}`);
}
