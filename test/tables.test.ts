import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cell } from "../graph/formats/tables/cell.ts";
import { sheets } from "../graph/formats/tables/sheets.ts";
import { tables } from "../graph/formats/tables/tables.ts";
import { nodeTables } from "../graph/rows.ts";
import { nodeKinds, nodeTypes } from "../graph/schema.ts";
import type { Value } from "../graph/values.ts";
import { hostileStrings, type MadeGraph, madeGraph } from "./graphs.ts";

const made = madeGraph({ seed: 7, nodes: 150, density: 8, longest: "long\n=1+1;'".repeat(9000) });

const read = ({ graph, documents }: MadeGraph, options = {}): Map<string, string[][]> =>
  new Map(
    [...tables(graph, documents, options)].map(({ name, pieces }) => {
      const text = [...pieces].join("");
      expect(text.charCodeAt(0)).toBe(0xfeff);
      return [name, parse(text, { bom: true, record_delimiter: "\r\n" }) as string[][]];
    }),
  );

/** What a cell becomes for a person, as csv-parse gives it back. */
function shown(value: Value | undefined): string {
  if (value === undefined) return "";
  const [[text = ""] = []] = parse(cell(value), { record_delimiter: "\r\n" }) as string[][];
  return text;
}

/** Where a spreadsheet may begin a cell: at its start, or behind what it may take for a separator. */
const formula = /(?:^|[;\t\r\n])[^\S\t\r\n]*[=+\-@]/u;
const isNumber = (text: string) => /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text);

function compare(graph: MadeGraph): void {
  const files = read(graph);
  for (const { name, titles, size, rows } of sheets(graph.graph, graph.documents)) {
    const [head = [], ...lines] = files.get(`${name}.csv`) ?? [];
    expect(head).toEqual(titles);
    expect([name, new Set(titles).size]).toEqual([name, titles.length]);
    expect([name, lines.length]).toEqual([name, size]);
    expect(lines).toEqual([...rows()].map((cells) => cells.map(shown)));
    const cells = lines.flat();
    expect(cells.filter((text) => text.length > 32_767)).toEqual([]);
    expect(cells.filter((text) => formula.test(text) && !isNumber(text))).toEqual([]);
  }
}

describe("tables for spreadsheets", () => {
  test("every row of every sheet is read back", () => compare(made));

  test("so are those of any made graph", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 12, max: 60 }), (seed, nodes) =>
        compare(madeGraph({ seed, nodes })),
      ),
      { numRuns: 5 },
    );
  });

  test("a sheet for each kind of node has its values and what it is tied to", () => {
    const { graph, documents } = madeGraph({ seed: 11, nodes: 80, density: 6, hostile: false });
    const files = read({ graph, documents, layout: {} });
    for (const kind of nodeKinds)
      expect([...files.keys()]).toContain(`${nodeTypes[kind].label[1]}.csv`);
    const names = new Map(
      nodeTables(graph, documents).flatMap(({ rows }) =>
        [...rows].map(({ id, values }) => [id, String(values["name"])]),
      ),
    );
    const tie = graph.edges.find(({ attributes }) => attributes.kind === "MADE")!;
    const statement = graph.nodes.find(({ key }) => key === tie.target)!.attributes;
    if (statement.kind !== "Claim") throw new Error("only statements are made");
    const [titles = [], ...rows] = files.get("statements.csv") ?? [];
    const row = rows.find(([id]) => id === tie.target) ?? [];
    const of = (title: string) => row[titles.indexOf(title)];
    const [first] = statement.evidence;
    expect(of("Said by")?.split("; ")).toContain(names.get(tie.source));
    expect([of("Text"), of("Act"), of("Negated")]).toEqual([
      statement.text,
      statement.act,
      statement.negated ? "yes" : "no",
    ]);
    expect(of("Words")).toBe(
      documents.find(({ key }) => key === first?.document)?.text.slice(first?.start, first?.end),
    );
    expect([of("Text from"), of("Text to")]).toEqual([`${first?.start}`, `${first?.end}`]);
  });

  test("what does not fit into one sheet goes on in the next", () => {
    const all = read(made).get("edges.csv") ?? [];
    const parts = [...read(made, { rows: 100 })].filter(([name]) => /^edges[-.]/.test(name));
    expect(parts.map(([name]) => name)).toEqual(
      Array.from({ length: Math.ceil((all.length - 1) / 100) }, (_, at) =>
        at === 0 ? "edges.csv" : `edges-${at + 1}.csv`,
      ),
    );
    expect(parts.every(([, [head]]) => String(head) === String(all[0]))).toBe(true);
    expect(parts.flatMap(([, [, ...lines]]) => lines)).toEqual(all.slice(1));
  });
});

describe("a cell", () => {
  test.each<[Value, string]>([
    ["=1+1", `"'=1+1"`],
    ["+1", `"'+1"`],
    ["-1", `"'-1"`],
    ["@SUM(A1)", `"'@SUM(A1)"`],
    ["\t=1", `"'\t'=1"`],
    ["\rx", `"'\rx"`],
    ["  =1", `"'  =1"`],
    ["\uff1d1", `"'\uff1d1"`],
    ["a;=cmd|' /C calc'!A0", `"a;'=cmd|' /C calc'!A0"`],
    ["a\n- b", `"a\n'- b"`],
    ["one-two = three", `"one-two = three"`],
    [["=1", "b"], `"'=1; b"`],
    ["a\u0000b", '"a\ufffdb"'],
    [-12.5, "-12.5"],
    [true, "yes"],
    ["2031-05-08", "2031-05-08"],
    ["", ""],
    [[], ""],
  ])("%j is written as %j", (value, written) => {
    expect(cell(value)).toBe(written);
  });

  test("no longer than Excel takes, and no half of a sign at its end", () => {
    const text = shown(`${"a".repeat(32_765)}\u{1f600}b`);
    expect(text).toBe(`${"a".repeat(32_765)}…`);
    expect(shown("b".repeat(32_767))).toBe("b".repeat(32_767));
  });

  test.each(hostileStrings)("%j begins no formula", (text) => {
    expect(shown(text)).not.toMatch(formula);
  });
});
