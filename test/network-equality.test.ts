/**
 * The network against spaCy, its original, on the 300 sentences of fixtures/network.json (Wikinews;
 * how they were chosen: training/reference-network.py): equal on the same weights, and nearly equal
 * to spaCy's own float32 weights.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { model } from "../src/annotate/network/model.ts";
import { network } from "../src/annotate/network/network.ts";
import type { Token } from "../src/model/annotations.ts";

interface Fixture {
  readonly documents: readonly {
    readonly id: string;
    /** Each with the space that follows. */
    readonly tokens: readonly string[];
    readonly sentences: readonly number[];
    readonly answers: {
      readonly tags: string;
      readonly heads: string;
      readonly labels: string;
      readonly names: readonly (readonly [number, number, string])[];
    };
    readonly float32: {
      readonly heads: readonly (readonly [number, number])[];
      readonly names: readonly (readonly [number, number, string])[];
    };
  }[];
}

const read = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));
const { documents } = JSON.parse(read("fixtures/network.json").toString()) as Fixture;
const weights = read("../models/network.bin");
const { names, syntax } = model(weights);

const cases = documents.map(({ id, tokens: texts, sentences: starts, answers, float32 }) => {
  let end = 0;
  const tokens = texts.map((text): Token => {
    const word = text.trimEnd();
    const start = end;
    end += text.length;
    return { start, end: start + word.length, text: word, spaced: word !== text };
  });
  const sentences = starts.map((first, i) => ({
    first,
    last: starts[i + 1] ?? tokens.length,
    block: 0,
  }));
  return { id, tokens, sentences, answers, float32 };
});

test("the sample is as large as it should be", () => {
  expect(cases.reduce((sum, { sentences }) => sum + sentences.length, 0)).toBe(300);
});

test.each(cases)("every answer on $id is spaCy's on the same weights", (example) => {
  const { tokens, sentences, answers } = example;
  const { tags, heads, labels } = syntax(tokens, sentences);
  expect(tags.join(" ")).toBe(answers.tags);
  expect(heads.join(" ")).toBe(answers.heads);
  expect(labels.join(" ")).toBe(answers.labels);
  const found = names(tokens, sentences, Number.POSITIVE_INFINITY);
  expect(found.map(({ first, last, label }) => [first, last, label])).toEqual(answers.names);
});

test("at least 99.8 % of the names and 99.4 % of the heads are those of the float32 weights", () => {
  const count = { names: 0, sameNames: 0, found: 0, heads: 0, otherHeads: 0 };
  for (const { tokens, sentences, float32 } of cases) {
    const theirs = new Set(float32.names.map(String));
    const ours = names(tokens, sentences, Number.POSITIVE_INFINITY);
    count.names += theirs.size;
    count.found += ours.length;
    count.sameNames += ours.filter(({ first, last, label }) =>
      theirs.has(String([first, last, label])),
    ).length;
    const { heads } = syntax(tokens, sentences);
    count.heads += heads.length;
    // The fixture lists the heads in which float32 differs from the reference that equals ours.
    count.otherHeads += float32.heads.filter(([token, head]) => heads[token] !== head).length;
  }
  expect(count.sameNames / Math.max(count.names, count.found)).toBeGreaterThanOrEqual(0.998);
  expect(1 - count.otherHeads / count.heads).toBeGreaterThanOrEqual(0.994);
});

test("names near capitals are nearly all names of the kinds that are kept", () => {
  const reader = network(weights);
  const kept = new Set(["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT"]);
  let [all, same] = [0, 0];
  for (const { tokens, sentences, answers } of cases) {
    const places = reader.names(tokens, sentences).map(({ first, last }) => `${first},${last}`);
    const theirs = answers.names.filter(([, , label]) => kept.has(label));
    const known = new Set(theirs.map(([first, last]) => `${first},${last}`));
    all += Math.max(places.length, known.size);
    same += places.filter((place) => known.has(place)).length;
  }
  expect(same / all).toBeGreaterThanOrEqual(0.99);
});
