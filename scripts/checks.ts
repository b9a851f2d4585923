// Every check, the quick ones first; all of them run, whatever fails. The last line is the sum.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browser } from "./browser.ts";

const root = join(import.meta.dirname, "..");
const bin = (name: string): string => join(root, "node_modules", ".bin", name);

/** Runs a program with its output shown; whether it succeeded. */
function passes(title: string, name: string, ...given: readonly string[]): boolean {
  const began = performance.now();
  console.log(`\n── ${title}`);
  const env = { ...process.env, FORCE_COLOR: "0" };
  // npm's notes on who called would reach the programs that the tests start.
  delete (env as Record<string, unknown>)["INIT_CWD"];
  const windows = process.platform === "win32";
  const { status } = spawnSync(bin(name), given, {
    cwd: root,
    stdio: "inherit",
    env,
    shell: windows,
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${title}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return status === 0;
}

const found = browser();
if (found) process.env["PARLEY_TEST_BROWSER"] = found;

const checks = [
  passes("format and lint", "biome", "check", ".", "--error-on-warnings"),
  passes("types", "tsc", "--noEmit"),
  passes("unused code", "knip"),
];

const folder = mkdtempSync(join(tmpdir(), "parley-test-"));
const results = join(folder, "results.json");
const ran = passes(
  "tests",
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${results}`,
  ...process.argv.slice(2),
);

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Passed and failed tests; a file that breaks before its first test counts as one failed. */
function counted(): { passed: number; failed: number; skipped: number } {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(results, "utf8"),
    ) as Results;
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === "failed" && !assertionResults.some((one) => one.status === "failed"),
    ).length;
    const failed = numFailedTests + broken;
    // Whatever else makes vitest fail (an error outside of any test) is a failure, too.
    return { passed: numPassedTests, failed: failed || (ran ? 0 : 1), skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const { passed, failed, skipped } = counted();
rmSync(folder, { recursive: true });
const all = failed + checks.filter((check) => !check).length;
if (skipped > 0) console.log(`\n${skipped} skipped`);
console.log(`\n${passed + checks.filter(Boolean).length} passed, ${all} failed`);
process.exitCode = all > 0 ? 1 : 0;
