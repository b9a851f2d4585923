import { type Browser, chromium } from "playwright-core";
import { installedBrowser } from "../../scripts/browser.ts";

export function launch(): Promise<Browser> {
  const executablePath = installedBrowser();
  if (executablePath === undefined)
    throw new Error("No browser: install chromium, or set PARLEY_TEST_BROWSER to one.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
