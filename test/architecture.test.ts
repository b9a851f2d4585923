import { existsSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTypes from "dependency-cruiser/config-utl/extract-ts-config";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const folders = ["src", "loaders", "graph", "viewer"].filter((folder) =>
  existsSync(join(root, folder)),
);

test("imports follow the flow", async () => {
  const options = await extractOptions(join(root, ".dependency-cruiser.cjs"));
  const { output } = await cruise(folders, { ...options, baseDir: root }, undefined, {
    tsConfig: extractTypes(join(root, "tsconfig.json")),
  });
  const { summary, modules } = output as ICruiseResult;
  const wrong = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  expect(wrong).toEqual([]);
  // A cruise that sees nothing would find nothing wrong.
  expect(modules.filter(({ source }) => !source.includes("node_modules")).length).toBeGreaterThan(
    100,
  );
}, 60_000);
