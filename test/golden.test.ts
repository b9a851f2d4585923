import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { load } from "../loaders/load.ts";
import { sources } from "../loaders/sources.ts";
import { annotations } from "../src/annotate/annotate.ts";
import { facts } from "../src/cli/facts.ts";
import { annotator } from "../src/cli/models.ts";
import { line } from "../src/cli/say.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import { findings } from "../src/pipeline.ts";
import { seeds } from "./parley.ts";

// What each stage finds in the examples, one fact a line, for a reviewer to read as a diff. It shows
// what is done, not that it is right: that is measured by `parley score`. Renew: npm run test:golden
const models = annotator();

describe.each(readdirSync(seeds).sort())("%s", (file) => {
  const troubles: Diagnostic[] = [];
  const found = sources([join(seeds, file)], { cwd: seeds, report: (one) => troubles.push(one) });
  const [loaded] = [...load(found.sources, (one) => troubles.push(one))];
  const { document } = loaded!;
  const layers = annotations(document, models);
  const heard = troubles.map((one) => line(one, () => document.text));
  const stages = [
    { name: "diagnostics", lines: heard },
    ...facts(layers, findings(document, models)),
  ];
  test.each(stages)("$name", async ({ name, lines }) => {
    const golden = join(import.meta.dirname, "golden", basename(file, ".txt"), `${name}.txt`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
  });
});
