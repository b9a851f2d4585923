import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graph } from "../graph/build.ts";
import { graphProblems } from "../graph/check.ts";
import { decoded } from "../loaders/decode.ts";
import { document } from "../loaders/document.ts";
import { annotations } from "../src/annotate/annotate.ts";
import { annotator } from "../src/cli/models.ts";
import type { Document } from "../src/model/document.ts";
import { findings, knowledge } from "../src/pipeline.ts";

const models = annotator();
const quiet = (): void => {};
const read = (text: string, path = "a.txt"): Document => document(text, { path }, quiet);

// Words that rules react to, between whatever a text may hold.
const words = [
  "President",
  "Elphberg",
  "Rudolf Elphberg",
  "said",
  "“",
  "”",
  '"',
  "'",
  "’s",
  "the",
  "talks",
  "in",
  "Lima",
  "Ruritania",
  "Foreign Minister",
  ", ",
  ". ",
  "\n",
  "\n\n",
  "= ",
  " =",
  "== ",
  "- ",
  ": ",
  "8–9 May 2031",
  "on Tuesday",
  "met with",
  "delegation",
  "led by",
  "according to",
  " date 2031-05-08 ",
  "U.S.",
  "Hotel",
  "did not",
  "will",
  "He",
  "told",
  "that",
  "(",
  ")",
  "\r\n",
  "spring",
  "in winter",
  "March",
  "last",
  "next",
  "early",
  "the end of",
  "week",
  "two",
  "years ago",
  "the following day",
  "third",
  "quarter",
  "of",
  "2019",
  "1990s",
  "9.30am",
  "mid-",
  "signed",
  "the two sides",
  "respectively",
];
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(" "));

/** Every `{start, end}` anywhere in a value. */
function* spans(value: unknown): Generator<{ start: number; end: number }> {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value && typeof value.start === "number")
    yield value as { start: number; end: number };
  for (const part of Object.values(value)) yield* spans(part);
}

describe("whatever the text", () => {
  test("no stage throws, and every span lies in its text", () => {
    fc.assert(
      fc.property(text, (any) => {
        const one = read(decoded(Buffer.from(any, "utf8")).text);
        const { blocks, text: whole } = one;
        for (const [index, block] of blocks.entries()) {
          expect(block.start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0);
          expect(block.start <= block.content.start && block.content.end <= block.end).toBe(true);
        }
        const found = findings(one, models);
        for (const { start, end } of spans([blocks, annotations(one, models).quotations, found]))
          expect(0 <= start && start <= end && end <= whole.length).toBe(true);
        const file = graph(knowledge([{ document: one, findings: found }]));
        expect(graphProblems(file, [one])).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test("bytes of any kind become a text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text: any } = decoded(bytes);
        expect(/\p{Surrogate}/u.test(any)).toBe(false);
        read(any);
      }),
    );
  });

  test("the order of documents does not matter", () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const all = texts.map((any, index) => read(decoded(Buffer.from(any)).text, `${index}.txt`));
        const unique = [...new Map(all.map((one) => [one.key, one])).values()];
        const readings = unique.map((one) => ({ document: one, findings: findings(one, models) }));
        const backwards = graph(knowledge([...readings].reverse()));
        expect(backwards).toEqual(graph(knowledge(readings)));
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
