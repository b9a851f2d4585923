import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../../graph/formats/html.ts";
import { UserError } from "../model/diagnostic.ts";
import type { Io } from "./command.ts";
import { inClone, root } from "./root.ts";

/** The folder of the explorer's page, for a server. */
export const page = (io: Io): Promise<string> => bundled("viewer", "index.html", io);

/** The explorer as one script and one style, to stand in a file that is opened without a server. */
export async function pageParts(io: Io): Promise<Page> {
  const folder = await bundled("page", "page.js", io);
  const text = (name: string): string => readFileSync(join(folder, name), "utf8");
  return { script: text("page.js"), style: text("page.css"), icon: text("favicon.svg") };
}

/** A folder of `dist`. In a clone it is bundled now when it is missing or stale. */
async function bundled(name: keyof typeof configs, proof: string, io: Io): Promise<string> {
  const folder = join(root, "dist", name);
  const built = join(folder, proof);
  if (inClone && (!existsSync(built) || statSync(built).mtimeMs < newest()))
    await bundle(name, folder, io);
  if (existsSync(built)) return folder;
  throw new UserError(
    "The explorer's page is missing from this installation",
    "Install parley again.",
  );
}

/** Written beside and renamed: another parley may be reading what is there. */
async function bundle(name: keyof typeof configs, folder: string, io: Io): Promise<void> {
  io.note("Bundling the explorer…\n");
  const { build } = await import("vite");
  const fresh = `${folder}.${process.pid}.new`;
  try {
    await build({
      root: join(root, "viewer"),
      configFile: join(root, configs[name]),
      build: { outDir: fresh, emptyOutDir: true },
      logLevel: "error",
    });
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

const configs = { viewer: "vite.config.ts", page: "vite.page.config.ts" } as const;

/** Of everything that goes into the page. */
function newest(): number {
  const config = [...Object.values(configs), "package-lock.json"].map((name) => join(root, name));
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
