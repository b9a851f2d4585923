// neo4j-admin database import of our CSV and Parquet, by the script that comes with them:
// import.ts FOLDER NAME PLACE
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { exporters } from "../../graph/exporters.ts";
import { writeExport } from "../../src/cli/folder.ts";
import { readLarge, told } from "./measured.ts";

const [folder = "", , place = ""] = process.argv.slice(2);
const large = readLarge(folder);
mkdirSync(place);
const results: Record<string, number> = {};
for (const exporter of exporters) {
  if (!("files" in exporter) || !["csv", "parquet"].includes(exporter.name)) continue;
  const files = join(place, exporter.name);
  writeExport(files, files, await exporter.files(large));
  const admin = join(place, `${exporter.name}.sh`);
  const line = [
    ...[process.execPath, "--import", import.meta.resolve("tsx")],
    ...[join(import.meta.dirname, "admin.ts"), join(place, `${exporter.name}-home`)],
  ];
  const quoted = line.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  writeFileSync(admin, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 });
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync("sh", [join(files, "import.sh")], {
    encoding: "utf8",
    env: { ...process.env, NEO4J_ADMIN: admin },
  });
  if (status !== 0) throw new Error(`the import of ${exporter.name} failed: ${stdout}${stderr}`);
  const seconds = (performance.now() - start) / 1000;
  results[exporter.name] = seconds;
  const counts = /\d+ nodes[\s\S]*?\d+ relationships/.exec(stdout)?.[0].replace(/\s+/g, " ");
  console.error(
    `import of ${exporter.name.padEnd(8)}${seconds.toFixed(1).padStart(7)} s   ${counts ?? ""}   load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  );
}
told(results);
