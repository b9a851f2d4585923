import { expect, test } from "vitest";
import { document } from "../loaders/document.ts";
import { annotator } from "../src/cli/models.ts";
import type { Findings } from "../src/model/findings.ts";
import type { Reading } from "../src/model/span.ts";
import { findings } from "../src/pipeline.ts";
import { type Example, rulePlaces } from "./rule-examples.ts";

const models = annotator();

/** Every reading of the findings, at any depth; a claim's own are its words. */
const readings = (found: unknown): Reading[] => {
  if (found === null || typeof found !== "object") return [];
  const deeper = Object.values(found).flatMap(readings);
  if (!("rule" in found)) return deeper;
  const rule = String(found.rule);
  const own = "content" in found ? (found as Findings["claims"][number]).content : [found];
  return [...own.map((span) => ({ ...(span as Reading), rule })), ...deeper];
};

const readIn = ({ text }: Example): Reading[] =>
  readings(
    findings(
      document(text, { path: "example.txt" }, () => {}),
      models,
    ),
  );

const places = rulePlaces();

test.each(places)("$at", ({ rules, examples }) => {
  expect(rules.size, "an example stands above a rule").toBeGreaterThan(0);
  const fired = new Set<string>();
  for (const example of examples) {
    const read = readIn(example).filter(({ rule }) => rules.has(rule));
    for (const { start, end } of example.marked) {
      const found = read.filter((one) => one.start === start && one.end === end);
      for (const { rule } of found) fired.add(rule);
      const words = read.map((one) => `${one.rule} ${example.text.slice(one.start, one.end)}`);
      expect(
        found,
        `“${example.text.slice(start, end)}” is not read: ${words.join("; ")}`,
      ).not.toEqual([]);
    }
  }
  expect(
    [...rules].filter((rule) => !fired.has(rule)),
    "rules without an example",
  ).toEqual([]);
});
