import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { document } from "../loaders/document.ts";
import { annotations } from "../src/annotate/annotate.ts";
import { labels, labelsOf, mayFollow, namesOf } from "../src/annotate/names/labels.ts";
import { perceptron } from "../src/annotate/names/perceptron.ts";
import { readWeights, writtenWeights } from "../src/annotate/names/weights.ts";
import { annotator } from "../src/cli/models.ts";
import { UserError } from "../src/model/diagnostic.ts";

const path = join(import.meta.dirname, "../models/names.bin");
const file = readFileSync(path);
const models = annotator();

const read = (text: string) => {
  const layers = annotations(
    document(text, { path: "test.txt" }, () => {}),
    models,
  );
  return layers.secondReading.map(
    ({ first, last, label }) =>
      `${label} ${text.slice(layers.tokens[first]!.start, layers.tokens[last - 1]!.end)}`,
  );
};

test("the weights stay under a megabyte", () => {
  expect(statSync(path).size).toBeLessThan(1_000_000);
});

test("a surname alone is a person's where the document says so anywhere", () => {
  expect(read("The plan of Dlamunda failed.")).toEqual(["PLACE Dlamunda"]);
  expect(read("Ada Dlamunda spoke. The plan of Dlamunda failed.")).toEqual([
    "PERSON Ada Dlamunda",
    "PERSON Dlamunda",
  ]);
});

test("no name crosses the end of a sentence or stands twice", () => {
  const text = "Ada Berg left Oslo. Tomas Lund of the Water Council met Igor Hansen in Lima.";
  const layers = annotations(
    document(text, { path: "test.txt" }, () => {}),
    models,
  );
  let end = 0;
  for (const { first, last } of layers.secondReading) {
    expect(first).toBeGreaterThanOrEqual(end);
    expect(layers.sentenceOf[first]).toBe(layers.sentenceOf[last - 1]);
    end = last;
  }
  expect(end).toBeGreaterThan(0);
});

test("names as labels and back", () => {
  const names = [
    { first: 1, last: 3, label: "PERSON" },
    { first: 3, last: 4, label: "PERSON" },
    { first: 6, last: 8, label: "PLACE" },
  ] as const;
  expect(namesOf(labelsOf(names, 9), 0)).toEqual(names);
  expect(namesOf(labelsOf(names, 9).subarray(3), 3)).toEqual(names.slice(1));
});

test.each([
  ["O", "O", true],
  ["I-PERSON", "B-PERSON", true],
  ["I-PERSON", "I-PERSON", true],
  ["I-PERSON", "O", false],
  ["I-PLACE", "B-PERSON", false],
  ["B-PLACE", "I-PERSON", true],
])("%s behind %s: %s", (label, previous, may) => {
  expect(mayFollow(labels.indexOf(label), labels.indexOf(previous))).toBe(may);
});

test("weights are written and read with their proportions", () => {
  const values = [0, 1, -1, 4, -100, 25, 0.001];
  const { rows, values: kept } = readWeights(writtenWeights(values));
  expect(rows).toBe(1);
  const scale = kept[4]! / -100;
  for (const [i, value] of values.entries()) expect(kept[i]! / scale).toBeCloseTo(value, 0);
});

test.each([
  ["cut short", file.subarray(0, -3)],
  ["without a head", file.subarray(200)],
  ["empty", new Uint8Array()],
  ["of another version", new Uint8Array([...file].map((byte, i) => (i === 13 ? byte ^ 1 : byte)))],
])("weights %s are a user's mistake", (_, damaged) => {
  expect(() => perceptron(damaged)).toThrow(UserError);
});
