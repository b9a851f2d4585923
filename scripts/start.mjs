// npm start: installs what is missing, builds the example corpus, opens the explorer.
import { spawnSync } from "node:child_process";
import { install, root } from "./install.mjs";

install();
const parley = (...given) => {
  const line = ["--import", "tsx", "src/cli/main.ts", ...given];
  const { status, signal } = spawnSync(process.execPath, line, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? (signal === "SIGINT" ? 0 : 1));
};
parley("build", "examples/geneva", "--out", "parley-out");
// What follows `npm start --` is for the explorer: --no-open, --port N.
parley("view", "parley-out", ...process.argv.slice(2));
