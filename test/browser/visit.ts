// Builds the page, serves folders with it, opens them in a browser, and sees that nothing goes wrong.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { expect } from "vitest";
import { serve } from "../../src/cli/serve.ts";
import { launch } from "./browser.ts";

/** What the page puts on its window for scripts. */
export interface Scripted {
  readonly parley?: {
    readonly whereIs: (key: string) => { readonly x: number; readonly y: number } | undefined;
    readonly labels: () => readonly unknown[];
  };
}

const root = join(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "parley-explorer-"));
const page = join(scratch, "page");
const servers: Server[] = [];
let browser: Browser;

export async function served(
  name: string,
  files: Readonly<Record<string, unknown>>,
): Promise<string> {
  const folder = mkdtempSync(join(scratch, `${name}-`));
  for (const [file, content] of Object.entries(files))
    writeFileSync(
      join(folder, file),
      typeof content === "string" ? content : JSON.stringify(content),
    );
  const { server, url } = await serve({ page, folder }, 0);
  servers.push(server);
  return url;
}

export const named = ([graph, documents, layout]: readonly [unknown, unknown, unknown]) => ({
  "graph.json": graph,
  "documents.json": documents,
  "layout.json": layout,
});

/**
 * Opens an address, without a network when it is a file's; afterwards the page must have had no
 * errors and asked nobody else. `missing`: a file that is not there, of which the browser may complain. `refused`: what
 * the browser must complain of.
 */
export async function visit(
  url: string,
  look: (page: Page) => Promise<void>,
  {
    missing,
    refused,
    ...options
  }: BrowserContextOptions & { readonly missing?: string; readonly refused?: RegExp } = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const tab = await context.newPage();
  const trouble: string[] = [];
  const { protocol, origin } = new URL(url);
  const own = protocol === "file:" ? url.replace(/#.*/s, "") : origin;
  tab.on("pageerror", (error) => trouble.push(String(error)));
  tab.on("console", (message) => {
    const expected = missing !== undefined && message.location().url.endsWith(missing);
    if (message.type() === "error" && !expected) trouble.push(message.text());
  });
  tab.on("request", (request) => {
    if (!request.url().startsWith(own)) trouble.push(`asked ${request.url()}`);
  });
  await context.setOffline(protocol === "file:");
  await tab.goto(url);
  await look(tab);
  await context.close();
  expect(trouble).toEqual(refused ? [expect.stringMatching(refused)] : []);
}

export async function start(): Promise<void> {
  await build({
    root: join(root, "viewer"),
    configFile: join(root, "vite.config.ts"),
    build: { outDir: page, emptyOutDir: true },
    logLevel: "error",
  });
  browser = await launch();
}

export async function stop(): Promise<void> {
  await browser?.close();
  for (const server of servers) server.close();
  rmSync(scratch, { recursive: true, force: true });
}
