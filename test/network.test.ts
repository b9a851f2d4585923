import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { network } from "../src/annotate/network/network.ts";
import type { Sentence, Token } from "../src/model/annotations.ts";

const weights = readFileSync(new URL("../models/network.bin", import.meta.url));
const read = network(weights);

/** Words and marks; every full stop ends a sentence. */
const annotated = (text: string): { tokens: Token[]; sentences: Sentence[] } => {
  const tokens = Array.from(text.matchAll(/ca(?=n't)|n't|\w+|[^\s\w]/g), (match): Token => {
    const end = match.index + match[0].length;
    return { start: match.index, end, text: match[0], spaced: /\s/.test(text[end] ?? "") };
  });
  const sentences: Sentence[] = [];
  let first = 0;
  for (const [i, token] of tokens.entries())
    if (token.text === "." || i === tokens.length - 1) {
      sentences.push({ first, last: i + 1, block: 0 });
      first = i + 1;
    }
  return { tokens, sentences };
};

const { tokens, sentences } = annotated(
  "Foreign Minister Ana Petrov said on Monday that the talks in Geneva between Ruritania and the European Union would continue, but he can't promise a deal. Her spokesman Ivan Lund denied it.",
);

test("finds names by kind", () => {
  const names = read.names(tokens, sentences).map(({ first, last, label }) => {
    const words = tokens.slice(first, last).map(({ text }) => text);
    return `${words.join(" ")}: ${label}`;
  });
  expect(names).toEqual([
    "Ana Petrov: PERSON",
    "Geneva: PLACE",
    "Ruritania: PLACE",
    "the European Union: ORGANIZATION",
    "Ivan Lund: PERSON",
  ]);
});

test("reads tags and trees only where they are wanted, and the same as when all are", () => {
  const all = read.syntax(tokens, sentences, () => true);
  const second = read.syntax(tokens, sentences, (sentence) => sentence === 1);
  const { first, last } = sentences[1]!;
  expect(all.tags.slice(first, last)).toEqual(["PRP$", "NN", "NNP", "NNP", "VBD", "PRP", "."]);
  for (const layer of ["tags", "labels", "heads"] as const) {
    expect(second[layer].slice(first, last)).toEqual(all[layer].slice(first, last));
  }
  expect(second.tags.slice(0, first).every((tag) => tag === "")).toBe(true);
  expect(second.heads[3]).toBe(3);
  const said = tokens.findIndex(({ text }) => text === "said");
  expect([all.labels[said], all.labels[said - 1], all.heads[said - 1]]).toEqual([
    "ROOT",
    "nsubj",
    said,
  ]);
});

test("weights of another format are a user's mistake", () => {
  expect(() => network(new Uint8Array(0))).toThrow("damaged or of another version");
  expect(() => network(weights.subarray(0, 1000))).toThrow("damaged or of another version");
});

test("models/README.md describes these weights", () => {
  const readme = readFileSync(new URL("../models/README.md", import.meta.url), "utf8");
  expect(readme).toContain(createHash("sha256").update(weights).digest("hex"));
  expect(weights.length).toBeLessThan(4_000_000);
});
