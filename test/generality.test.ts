import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import type { Gold } from "../src/score/gold.ts";
import { root, seeds } from "./parley.ts";

// The examples measure the rules; a rule that knows them measures nothing. Trained weights and the
// packaged names of the world (states, cities, bodies) are exempt, and in the tests what is made from
// the examples: golden files and what the original annotator answers.
const exempt =
  /^(?:src\/lexicon\/data\/|src\/annotate\/network\/kernel-bytes|test\/(?:golden|fixtures)\/)/;
const code = ["src", "loaders", "graph", "viewer", "training", "test"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|py|json|html|css)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !exempt.test(path)),
);
const text = (path: string): string => readFileSync(join(root, path), "utf8");
const gold: Gold = JSON.parse(text("examples/geneva.gold.json"));

/** Names of two words and more, and surnames. */
const names = Object.values(gold.people).flat();

const wordsOf = (any: string): string[] => any.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const fives = (words: readonly string[]): string[] =>
  words.slice(4).map((_, index) => words.slice(index, index + 5).join(" "));

test("code, rules, lexicons and tests name nobody of the examples", () => {
  expect(code.length).toBeGreaterThan(100);
  expect(names.length).toBeGreaterThan(20);
  const found = code.flatMap((path) => {
    const content = ` ${wordsOf(text(path)).join(" ")} `;
    return names
      .filter((name) => content.includes(` ${wordsOf(name).join(" ")} `))
      .map((name) => `${path}: ${name}`);
  });
  expect(found).toEqual([]);
});

test("code, rules, lexicons and tests hold no five words in a row of the examples", () => {
  const said = new Set(
    readdirSync(seeds).flatMap((file) => fives(wordsOf(readFileSync(join(seeds, file), "utf8")))),
  );
  expect(said.size).toBeGreaterThan(3000);
  const found = code.flatMap((path) =>
    fives(wordsOf(text(path)))
      .filter((five) => said.has(five))
      .map((five) => `${path}: ${five}`),
  );
  expect(found).toEqual([]);
});
