// A Chromium for the tests of the explorer: the one at hand, or one that is installed now.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser that PARLEY_TEST_BROWSER names, one of the system's, or Playwright's; undefined when there is none. */
export function installedBrowser(): string | undefined {
  const given = process.env["PARLEY_TEST_BROWSER"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [given, ...found, ...applications, chromium.executablePath()].find(
    (file) => file && existsSync(file),
  );
}

/** The same, installed first where there is none: Debian's by apt as root, else Playwright's. */
export function browser(): string | undefined {
  const found = installedBrowser();
  if (found) return found;
  const run = (program: string, ...given: string[]): void =>
    void execFileSync(program, given, { stdio: ["ignore", 2, 2] });
  try {
    if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
      process.env["DEBIAN_FRONTEND"] = "noninteractive";
      run("apt-get", "update", "-q");
      run("apt-get", "install", "-qy", "--no-install-recommends", "chromium", "fonts-dejavu-core");
    } else {
      const cli = join(import.meta.dirname, "..", "node_modules", "playwright-core", "cli.js");
      run(process.execPath, cli, "install", "chromium");
    }
  } catch {
    console.error(
      "No browser could be installed: set PARLEY_TEST_BROWSER to a Chromium or Chrome.",
    );
  }
  return installedBrowser();
}
