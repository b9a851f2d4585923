import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dates } from "../src/annotate/dates/dates.ts";
import { patterns } from "../src/annotate/dates/scan.ts";
import type { Document } from "../src/model/document.ts";

/** A report of one paragraph. */
const report = (text: string, date?: string): Document => ({
  key: "document:test",
  path: "test.txt",
  sha256: "",
  format: "news",
  text,
  blocks: [
    { kind: "paragraph", start: 0, end: text.length, content: { start: 0, end: text.length } },
  ],
  ...(date !== undefined && { date }),
});

const read = (document: Document) =>
  dates(document, [], []).map(({ start, end, type, value, earliest, latest }) =>
    [document.text.slice(start, end), type, value, earliest, latest].filter(Boolean).join(" | "),
  );

describe("every pattern reads its own example", () => {
  test.each(patterns.map((pattern) => [pattern.name, pattern.example, pattern]))(
    "%s: %s",
    (_, example, pattern) => {
      const context = pattern.context ?? "_";
      const text = context.replace("_", example);
      const found = dates(report(text, "2019-03-14"), [], []);
      expect(found.map(({ rule }) => rule)).toContain(pattern.name);
      const { start, end } = found.find(({ rule }) => rule === pattern.name)!;
      expect(text.slice(start, end)).toBe(example);
    },
  );
});

describe("a report", () => {
  // 2019-03-14 was a Thursday
  test.each([
    ["The envoys met on 5 March 2018 in Lima.", ["5 March 2018 | DATE | 2018-03-05"]],
    ["The envoys met on March 5, 2018, in Lima.", ["March 5, 2018 | DATE | 2018-03-05"]],
    ["The envoys met on Mar. 5.", ["Mar. 5 | DATE | 2019-03-05"]],
    ["The envoys will meet on 5 January.", ["5 January | DATE | 2020-01-05"]],
    ["The envoys met on 20 December.", ["20 December | DATE | 2018-12-20"]],
    [
      "They met on 12–13 March 2019.",
      [
        "12 | DATE | 2019-03-12 | 2019-03-12 | 2019-03-13",
        "13 March 2019 | DATE | 2019-03-13 | 2019-03-12 | 2019-03-13",
      ],
    ],
    [
      "They could meet around 4-5 April.",
      [
        "4 | DATE | 2019-04-04 | 2019-04-04 | 2019-04-05",
        "5 April | DATE | 2019-04-05 | 2019-04-04 | 2019-04-05",
      ],
    ],
    ["The ministers spoke on Tuesday.", ["Tuesday | DATE | 2019-03-12"]],
    ["The ministers will speak on Tuesday.", ["Tuesday | DATE | 2019-03-19"]],
    [
      "The ministers are meeting on Thursday and Friday.",
      [
        "Thursday | DATE | 2019-03-14 | 2019-03-14 | 2019-03-15",
        "Friday | DATE | 2019-03-15 | 2019-03-14 | 2019-03-15",
      ],
    ],
    [
      "He told reporters yesterday (Wednesday) so.",
      ["yesterday | DATE | 2019-03-13", "Wednesday | DATE | 2019-03-13"],
    ],
  ] as const)("%s", (text, expected) => {
    expect(read(report(text, "2019-03-14"))).toEqual(expected);
  });
});

test("any string gives spans in the text, in order, without overlap", () => {
  const words = fc.constantFrom(
    "Feb.",
    "17",
    "–",
    "May",
    "2026",
    "the",
    "last",
    "week",
    "a",
    "’",
    "\n",
    "9.30am",
    "two",
    "days",
    "later",
    "\ud800",
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(words).map((parts) => parts.join(" ")),
    fc.array(words).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, fc.option(fc.constant("2019-03-14"), { nil: undefined }), (text, date) => {
      let end = 0;
      for (const found of dates(report(text, date), [], [])) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeGreaterThan(found.start);
        end = found.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
