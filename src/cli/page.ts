import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../model/diagnostic.ts";
import type { Io } from "./command.ts";
import { inClone, root } from "./root.ts";

/** The folder of the explorer's page. In a clone it is bundled now when it is missing or stale. */
export async function page(io: Io): Promise<string> {
  const folder = join(root, "dist", "viewer");
  const built = join(folder, "index.html");
  if (inClone && (!existsSync(built) || statSync(built).mtimeMs < newest())) await bundle(io);
  if (existsSync(built)) return folder;
  throw new UserError(
    "The explorer's page is missing from this installation",
    "Install parley again.",
  );
}

async function bundle(io: Io): Promise<void> {
  io.note("Bundling the explorer…\n");
  const { build } = await import("vite");
  const configFile = join(root, "vite.config.ts");
  await build({ root: join(root, "viewer"), configFile, logLevel: "error" });
}

/** Of everything that goes into the page. */
function newest(): number {
  const config = ["vite.config.ts", "package-lock.json"].map((name) => join(root, name));
  const files = ["viewer", "graph", "src/model"].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Math.max(
    ...[...config, ...files]
      .filter((file) => existsSync(file))
      .map((file) => statSync(file).mtimeMs),
  );
}
