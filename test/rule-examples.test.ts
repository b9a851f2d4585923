import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { document } from "../loaders/document.ts";
import { annotator } from "../src/cli/models.ts";
import type { Findings } from "../src/model/findings.ts";
import type { Reading } from "../src/model/span.ts";
import { findings } from "../src/pipeline.ts";
import { seeds } from "./parley.ts";
import { rulePlaces } from "./rule-examples.ts";

// Each rule is named below the sentences that asked for it; here the whole engine reads them.
const models = annotator();
const places = rulePlaces();

/** Every reading of the findings, at any depth; those of a claim are its words. */
const readings = (found: unknown): Reading[] => {
  if (found === null || typeof found !== "object") return [];
  const deeper = Object.values(found).flatMap(readings);
  if (!("rule" in found)) return deeper;
  const rule = String(found.rule);
  const own = "content" in found ? (found as Findings["claims"][number]).content : [found];
  return [...own.map((span) => ({ ...(span as Reading), rule })), ...deeper];
};

const readIn = (text: string): Reading[] => {
  const { dates: _, ...rest } = findings(
    document(text, { path: "example.txt" }, () => {}),
    models,
  );
  return readings(rest);
};

describe("a rule reads the words in brackets of its examples", () => {
  test.each(places)("$at", ({ rules, examples }) => {
    expect(rules.size, "an example stands above a rule").toBeGreaterThan(0);
    const fired = new Set<string>();
    for (const { text, marked } of examples) {
      const read = readIn(text).filter(({ rule }) => rules.has(rule));
      const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
      for (const { start, end } of marked) {
        const found = read.filter((one) => one.start === start && one.end === end);
        for (const { rule } of found) fired.add(rule);
        const instead = read.map((one) => `${one.rule}: ${words(one)}`).join("; ");
        expect(found, `“${words({ start, end })}” is not read; read is ${instead}`).not.toEqual([]);
      }
    }
    expect(
      [...rules].filter((rule) => !fired.has(rule)),
      "rules without an example",
    ).toEqual([]);
  });
});

test("every rule that fires is named in full where it stands", () => {
  const known = new Set(places.flatMap(({ rules }) => [...rules]));
  expect(known.size).toBeGreaterThan(100);
  const fired = readdirSync(seeds).flatMap((file) =>
    readIn(readFileSync(join(seeds, file), "utf8")),
  );
  expect(fired.length).toBeGreaterThan(500);
  expect([...new Set(fired.map(({ rule }) => rule))].filter((rule) => !known.has(rule))).toEqual(
    [],
  );
});
