import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { load, loadOnce } from "../loaders/load.ts";
import { sources } from "../loaders/sources.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import type { Document } from "../src/model/document.ts";

let folder: string;
let troubles: Diagnostic[];
const report = (diagnostic: Diagnostic): void => void troubles.push(diagnostic);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-loaders-"));
  troubles = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const read = (...paths: string[]): Document[] =>
  [...load(sources(paths, { cwd: folder, report }).sources, report)].map((one) => one.document);
const readOnce = (...paths: string[]): Document[] => [
  ...loadOnce(sources(paths, { cwd: folder, report }).sources, report),
];
const codes = (): string[] => troubles.map(({ code }) => code.replace("loaders/", ""));

/** A document's blocks as lines: kind, level or name, words. */
const shape = ({ text, blocks }: Document): string[] =>
  blocks.map(({ kind, level, name, content }) =>
    [kind, level, name, text.slice(content.start, content.end)]
      .filter((part) => part !== undefined)
      .join(" | "),
  );

describe("the shape of a text", () => {
  const cases: readonly {
    readonly name: string;
    readonly text: string;
    readonly document: Partial<Document>;
    readonly blocks: readonly string[];
    readonly troubles?: readonly string[];
  }[] = [
    {
      name: "dated news with a headline",
      text: " date 2024-03-05 Envoys of Ruritania meet in the U.S.\r\nThe talks began.\r\nThey went on.\r\n",
      document: {
        format: "news",
        date: "2024-03-05",
        title: "Envoys of Ruritania meet in the U.S.",
      },
      blocks: [
        "title | Envoys of Ruritania meet in the U.S.",
        "paragraph | The talks began.",
        "paragraph | They went on.",
      ],
    },
    {
      name: "dated news that runs on from its date",
      text: " date 2024-03-05 Envoys met on Monday.\n\nThe talks began.",
      document: { format: "news", date: "2024-03-05" },
      blocks: ["paragraph | Envoys met on Monday.", "paragraph | The talks began."],
      troubles: ["no-title"],
    },
    {
      name: "a date that is none",
      text: " date 2024-02-30 Envoys meet\nThe talks began.",
      document: { format: "news", title: "Envoys meet" },
      blocks: ["title | Envoys meet", "paragraph | The talks began."],
      troubles: ["bad-date"],
    },
    {
      name: "a wiki article with an infobox",
      text: "= Strelsau talks =\n\nStrelsau talks\n- Date: 3 May\n- Time: 10:30\n- Guests: \n\nThe talks.\n\n== See also ==\n- Other talks: a list\n=== Deeper ===\nMore.",
      document: { format: "wiki", title: "Strelsau talks" },
      blocks: [
        "title | 1 | Strelsau talks",
        "heading | 1 | Strelsau talks",
        "field | Date | 3 May",
        "field | Time | 10:30",
        "paragraph | The talks.",
        "heading | 2 | See also",
        "item | Other talks: a list",
        "heading | 3 | Deeper",
        "paragraph | More.",
      ],
      troubles: ["no-date"],
    },
    {
      name: "plain text with headings and bullets",
      text: "Talks in Strelsau\n\nThe envoys met for two days in the old town hall.\n\nWhat comes next\n\nBoth sides will meet again when the snow has gone.\n* First point\n* * *\n",
      document: { format: "text", title: "Talks in Strelsau" },
      blocks: [
        "title | Talks in Strelsau",
        "paragraph | The envoys met for two days in the old town hall.",
        "heading | 2 | What comes next",
        "paragraph | Both sides will meet again when the snow has gone.",
        "item | First point",
      ],
      troubles: ["no-date"],
    },
    {
      name: "lines broken to a width are one paragraph",
      text: "The envoys of both sides met on Monday in the\nold town hall and spoke for two hours about\nthe border.\n\nNobody spoke.",
      document: { format: "text" },
      blocks: [
        "paragraph | The envoys of both sides met on Monday in the\nold town hall and spoke for two hours about\nthe border.",
        "paragraph | Nobody spoke.",
      ],
      troubles: ["no-title", "no-date"],
    },
  ];
  test.each(cases)("$name", ({ text, document, blocks, troubles: expected }) => {
    write({ "one.txt": text });
    const [one] = read("one.txt");
    expect(one).toMatchObject({ path: "one.txt", text, ...document });
    expect(Object.keys(one!)).toEqual(expect.arrayContaining(Object.keys(document)));
    expect(one?.title).toBe(document.title);
    expect(one?.date).toBe(document.date);
    expect(shape(one!)).toEqual(blocks);
    expect(codes()).toEqual(expected ?? []);
  });

  test("an article in MediaWiki's own markup is read with a warning", () => {
    write({ "a.wiki": "The '''talks''' in [[Strelsau]] ended." });
    expect(read("a.wiki")[0]?.format).toBe("wiki");
    expect(codes()).toContain("wiki-markup");
  });
});

describe("bytes", () => {
  const text = "Zürich talks\nThe envoys met in “Zürich”.";
  const utf16 = (swap: boolean): Buffer => {
    const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
    return swap ? bytes.swap16() : bytes;
  };
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 little-endian", utf16(false)],
    ["UTF-16 big-endian", utf16(true)],
  ])("%s gives the same text and key", (_, bytes) => {
    write({ "a.txt": text, "b.txt": bytes });
    const [a, b] = read("a.txt", "b.txt");
    expect(b?.text).toBe(text);
    expect(b?.key).toBe(a?.key);
    expect(b?.key).toMatch(/^document:[0-9a-f]{32}$/);
    expect(b?.sha256.startsWith(b.key.slice(9))).toBe(true);
  });

  test("invalid bytes become U+FFFD, with the place of the first", () => {
    write({ "a.txt": Buffer.concat([Buffer.from("The envoys met in Z"), Buffer.from([0xfc])]) });
    expect(read("a.txt")[0]?.text).toBe("The envoys met in Z\uFFFD");
    expect(troubles[0]).toMatchObject({ code: "loaders/invalid-bytes", offset: 19, path: "a.txt" });
  });

  test.each([
    [
      "random bytes",
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
      "no-text",
    ],
    ["UTF-16 without a mark", Buffer.from("The envoys met", "utf16le"), "no-text"],
    ["nothing", Buffer.alloc(0), "empty"],
    ["blanks", Buffer.from(" \n\n\t"), "empty"],
  ])("%s is no document", (_, bytes, code) => {
    write({ "a.txt": bytes, "b.txt": text });
    expect(read("a.txt", "b.txt").map(({ path }) => path)).toEqual(["b.txt"]);
    expect(codes()[0]).toBe(code);
  });
});

describe("JSON Lines", () => {
  test("a document a line; a bad line is named by its number", () => {
    const good = {
      id: "a/1",
      text: "The envoys met.",
      date: "2024-03-05T10:00Z",
      title: "Talks",
      outlet: "The Strelsau Post",
    };
    write({
      "news.jsonl": [
        JSON.stringify(good),
        "",
        "{broken",
        "[1]",
        '{"text": "no id"}',
        '{"id": "no text"}',
        '{"id": 7, "text": "Half a character: \\ud83d, the rest.", "date": "soon"}',
        JSON.stringify({ id: "n", text: "\u0000\u0001".repeat(9) }),
      ].join("\r\n"),
    });
    const found = read("news.jsonl");
    expect(found.map(({ path, format }) => [path, format])).toEqual([
      ["news.jsonl#a/1", "jsonl"],
      ["news.jsonl#7", "jsonl"],
    ]);
    expect(found[0]).toMatchObject({
      text: good.text,
      date: "2024-03-05",
      title: "Talks",
      outlet: good.outlet,
    });
    expect(found[1]?.text).toBe("Half a character: \uFFFD, the rest.");
    const bad = troubles.filter(({ message }) => message.startsWith("Line "));
    expect(bad.map(({ code, message }) => [code.slice(8), message.split(":")[0]])).toEqual([
      ["bad-line", "Line 3"],
      ["bad-line", "Line 4"],
      ["bad-line", "Line 5"],
      ["bad-line", "Line 6"],
      ["lone-surrogate", "Line 7"],
      ["bad-date", "Line 7"],
      ["no-text", "Line 8"],
    ]);
  });

  test("lines over several chunks of the file stay whole", () => {
    const long = "é".repeat(900_000);
    write({
      "a.jsonl": [1, 2, 3].map((id) => JSON.stringify({ id, text: `${id} ${long}` })).join("\n"),
    });
    expect(read("a.jsonl").map(({ text }) => text)).toEqual([1, 2, 3].map((id) => `${id} ${long}`));
  });
});

describe("files", () => {
  const text = "Envoys met.";

  test("folders are read recursively, sorted by code unit; other endings are counted", () => {
    write({
      "in/b.txt": text,
      "in/B.text": text,
      "in/a/z.WIKI": text,
      "in/c.pdf": text,
      "in/.git/x.txt": text,
    });
    const found = sources(["in"], { cwd: folder, report });
    expect(found.sources.map(({ path }) => path)).toEqual(["B.text", "a/z.WIKI", "b.txt"]);
    expect([...found.skipped.values()]).toEqual([1]);
  });

  test("the order of the paths given is kept for inspect and does not matter for build", () => {
    write({ "x/b.txt": "The one text.", "x/a.txt": "Another text.", "y/c.txt": "The one text." });
    expect(read("y", "x/b.txt", "x").map(({ path }) => path)).toEqual([
      "c.txt",
      "b.txt",
      "a.txt",
      "b.txt",
    ]);
    troubles = [];
    const first = readOnce("y", "x");
    const again = codes();
    expect(first.map(({ path }) => path)).toEqual(["a.txt", "b.txt"]);
    expect(again.filter((code) => code === "same-text")).toHaveLength(1);
    expect(readOnce("x", "y", "x")).toEqual(first);
  });

  test("links are followed, but not for ever; a broken one is named", () => {
    write({ "in/a.txt": text });
    symlinkSync("..", join(folder, "in/up"));
    symlinkSync("nowhere.txt", join(folder, "in/gone.txt"));
    symlinkSync("a.txt", join(folder, "in/same.txt"));
    expect(readOnce("in").map(({ path }) => path)).toEqual(["a.txt"]);
    expect(troubles.find(({ code }) => code === "loaders/broken-link")?.path).toBe("gone.txt");
    expect(troubles.find(({ code }) => code === "loaders/same-text")?.path).toBe("same.txt");
  });

  test("a missing path and an unknown ending are named with a remedy", () => {
    write({ "a.pdf": text });
    expect(read("a.pdf", "none.txt")).toEqual([]);
    expect(troubles.map(({ code, path }) => [code, path])).toEqual([
      ["loaders/unknown-ending", "a.pdf"],
      ["loaders/missing", "none.txt"],
    ]);
  });
});
