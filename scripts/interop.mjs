// npm run test:interop: the exports and the database read by heavy programs that are not ours.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { install, root } from "./install.mjs";

install();
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const line = [vitest, "run", "--config", "vitest.interop.config.ts", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, line, { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
