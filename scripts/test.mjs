// npm test: installs what is missing, then runs every check.
import { spawnSync } from "node:child_process";
import { install, root } from "./install.mjs";

install();
const line = ["--import", "tsx", "scripts/checks.ts", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, line, { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
