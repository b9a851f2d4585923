// Runs before any package is there: plain Node only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Installs the packages of package-lock.json when one of them is missing or of another version. */
export function install() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`parley needs Node 20.19 or later; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isComplete()) return;
  console.error("Installing the packages of package-lock.json…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" };
  const { status } = spawnSync(npm, ["ci", "--include=dev"], options);
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether each package of the lock file is there as npm notes it, those for other systems aside. */
function isComplete() {
  const noted = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(noted)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const found = JSON.parse(readFileSync(noted, "utf8")).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === "" || optional || found[name]?.version === version,
  );
}
