import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { whole } from "./arguments.ts";
import { checkBuilt } from "./built.ts";
import type { Arguments, Command, Io } from "./command.ts";
import { served } from "./loopback.ts";
import { page } from "./page.ts";
import { serve } from "./serve.ts";

export const view: Command = {
  name: "view",
  summary: "opens the explorer on a built folder",
  usage: "[DIR] [--port N] [--no-open]",
  words: [0, 1],
  options: {
    port: { type: "string", value: "N", help: "port on 127.0.0.1 (any that is free)" },
    "no-open": { type: "boolean", help: "only print the address" },
  },
  examples: [
    ["parley view", "./parley-out, in the browser; Ctrl-C ends it"],
    ["parley view talks --port 8080 --no-open", "prints http://127.0.0.1:8080/"],
  ],
  run: viewFolder,
};

async function viewFolder({ words, texts, flags }: Arguments, io: Io): Promise<number> {
  const folder = resolve(io.cwd, words[0] ?? "parley-out");
  const port = whole(texts["port"], "port", [0, 65_535]) ?? 0;
  checkBuilt(folder, io.cwd);
  const { server, url } = await serve({ page: await page(io), folder }, port);
  await io.out(`${url}\n`);
  io.note("Ctrl-C ends it.\n");
  if (!flags["no-open"]) open(url, io);
  await served(server);
  return 0;
}

/** In the browser that the user has chosen. No shell sees the address. */
function open(url: string, io: Io): void {
  const [program, ...before] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(program!, [...before, url], { stdio: "ignore", detached: true });
  child.on("error", () => io.note("No browser could be opened; go to the address above.\n"));
  child.unref();
}

const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["explorer.exe"],
};
