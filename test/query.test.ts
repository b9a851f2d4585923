import { describe, expect, test } from "vitest";
import { csv } from "../graph/query/csv.ts";
import { limited } from "../graph/query/limited.ts";
import { notReading } from "../graph/query/reading.ts";
import { parameters } from "../src/cli/query/parameters.ts";
import { shown } from "../src/cli/query/shown.ts";

describe("a query that would do more than read is refused before it runs", () => {
  test.each([
    "CREATE (n)",
    "match (n) sEt n.x = 1",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n) REMOVE n.name",
    "/* read */ MERGE (n:Person)",
    "MATCH (n) // RETURN\nDELETE n",
    "FOREACH (x IN [1] | CREATE (:Q))",
    "MATCH (n) CALL (n) { SET n.x = 1 } RETURN n",
    "load /**/ csv FROM '/etc/passwd' AS row RETURN row",
    "RETURN '\\'' AS a LOAD CSV FROM '/etc/passwd' AS row RETURN row",
    "CALL apoc.create.node(['A'], {})",
    "RETURN 1; CREATE (n)",
    "RETURN 'open",
    " // nothing",
  ])("%s", (cypher) => {
    expect(notReading(cypher)?.error).toMatch(/\S/);
  });

  test.each([
    "MATCH (n) WHERE n.name = 'CREATE (n)' RETURN n.set, n.delete AS remove",
    'RETURN "it\\"s; DELETE" AS x // MERGE',
    "MATCH (n:Create) RETURN {set: 1, merge: n.`DROP`} AS m, $create",
    "CALL db.labels() YIELD label RETURN label;",
  ])("%s may run", (cypher) => {
    expect(notReading(cypher)).toBeUndefined();
  });
});

test.each([
  ["MATCH (n) RETURN n; // all", "MATCH (n) RETURN n\nLIMIT 3"],
  ["RETURN 1 AS x UNION RETURN 2 AS x", undefined],
  ["CALL db.labels()", undefined],
  ["RETURN [x IN [1] | x] AS `UNION`", "RETURN [x IN [1] | x] AS `UNION`\nLIMIT 3"],
])("%s is limited where its end is", (cypher, wanted) => {
  expect(limited(cypher, 3)).toBe(wanted ?? cypher);
});

test("parameters are JSON where they are, else text", () => {
  expect(
    parameters(["a=1", "b=true", 'c=["x"]', "d=007", 'e="1"', "f=x=y", "__proto__=1"]),
  ).toEqual(
    Object.fromEntries([
      ["a", 1],
      ["b", true],
      ["c", ["x"]],
      ["d", "007"],
      ["e", "1"],
      ["f", "x=y"],
      ["__proto__", 1],
    ]),
  );
  expect(() => parameters(["nothing"])).toThrow(/NAME=VALUE/);
});

test("a spreadsheet computes nothing", () => {
  const answer = { columns: ["a", "=b"], limit: 9, truncated: false, milliseconds: 1 };
  const rows = [
    ['=HYPERLINK("x")', -1],
    ["two\nlines, here", null],
  ];
  expect(csv({ ...answer, rows }, shown)).toBe(
    `a,"'=b"\r\n"'=HYPERLINK(""x"")",-1\r\n"two\nlines, here",\r\n`,
  );
});
