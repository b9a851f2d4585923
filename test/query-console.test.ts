import { describe, expect, it } from "vitest";
import { edgeColumns, nodeColumns } from "../graph/columns.ts";
import type { Answer, Cell } from "../graph/query/answer.ts";
import { csv } from "../graph/query/csv.ts";
import { parameterValue } from "../graph/query/parameter-value.ts";
import { edgeTypes, type NodeKind, nodeKinds, nodeTypes } from "../graph/schema.ts";
import { parts } from "../viewer/model/load.ts";
import { lines } from "../viewer/picture/lines.ts";
import { focused, isAway, isFaint, isOwn, scene } from "../viewer/picture/scene.ts";
import { visible } from "../viewer/picture/visible.ts";
import { keysOfAnswer, textOf } from "../viewer/query/cells.ts";
import { offersAt } from "../viewer/query/completion.ts";
import { tokens } from "../viewer/query/cypher-tokens.ts";
import { sameDraft, written } from "../viewer/query/draft.ts";
import { named } from "../viewer/query/names.ts";
import { rowsText } from "../viewer/query/rows-text.ts";
import { samples } from "../viewer/query/samples.ts";
import { showInPicture, showNoAnswer, start, toggleOnly } from "../viewer/state.ts";
import { corpus } from "./browser/corpus.ts";

const model = parts(...corpus());

/** What is offered at the `|` of a query: all of it, and what fits beside the pattern. */
function offered(marked: string, asked = false) {
  const at = marked.lastIndexOf("|");
  const found = offersAt(marked.slice(0, at) + marked.slice(at + 1), at, asked);
  const offers = found?.offers ?? [];
  return {
    all: offers.map(({ label }) => label),
    fitting: offers.filter(({ fits }) => fits).map(({ label }) => label),
  };
}

const properties = (kind: NodeKind) => ["id", ...nodeColumns(kind).map(({ name }) => name)];

describe("what is offered while one types", () => {
  it.each([
    ["MATCH (p:|", Object.keys(nodeTypes)],
    ["MATCH (:Pers|", Object.keys(nodeTypes)],
    ["MATCH (p) WHERE p:|", Object.keys(nodeTypes)],
    ["MATCH (p:Person|", Object.keys(nodeTypes)],
    ["MATCH (p)-[:|", Object.keys(edgeTypes)],
    ["MATCH (p)<-[r:ATTENDED|EX|", Object.keys(edgeTypes)],
    ["MATCH (m:Meeting) RETURN m.|", properties("Meeting")],
    ["MATCH (m:Meeting {|", properties("Meeting")],
    ["MATCH (c:Claim {act: 'deny', ne|", properties("Claim")],
    [
      "MATCH ()-[h:HOLDS]->() RETURN h.st|",
      ["id", ...edgeColumns("HOLDS").map(({ name }) => name)],
    ],
    ["MATCH (p {id: $person}) WHERE p.name = $|", ["$person"]],
  ])("%s", (query, labels) => {
    expect(offered(query).all).toEqual(labels);
  });

  it("knows both kinds of a variable, and all where none is said", () => {
    const both = new Set([...properties("Person"), ...properties("Country")]);
    expect(offered("MATCH (a:Person|Country) RETURN a.|").all).toEqual([...both]);
    const any = offered("MATCH (n) RETURN n.|").all;
    for (const kind of nodeKinds) expect(any).toEqual(expect.arrayContaining(properties(kind)));
  });

  it.each([
    ["MATCH (m:Meeting)<-[:|", "ATTENDED", "HOLDS"],
    ["MATCH (p:Person)-[:|", "HOLDS", "FROM"],
    ["MATCH (p:Person)-[:MADE]->(c:|", "Claim", "Person"],
    ["MATCH (m:Meeting)<-[:ATTENDED]-(x:|", "Group", "Meeting"],
    ["MATCH (p:Person) MATCH (p)-[:|", "HOLDS", "FROM"],
  ])("%s puts %s before %s", (query, before, after) => {
    const { all, fitting } = offered(query);
    expect(fitting).toContain(before);
    expect(fitting).not.toContain(after);
    expect(all).toContain(after);
  });

  it.each([
    "RETURN 'the (p:|",
    "// MATCH (p:|",
    "MATCH (p {name: 'x|",
    "RETURN 12|",
    "RETURN p|",
    "|",
    "MATCH (p {|",
  ])("nothing out of place: %s", (query) => {
    expect(offered(query).all).not.toContain("MATCH");
    expect(offered(query).all).not.toContain("Person");
  });

  it("offers words, functions and the query's own names", () => {
    const { all } = offered("MATCH (somebody:Person) RETURN so|");
    expect(all).toEqual(expect.arrayContaining(["somebody", "MATCH", "ORDER BY", "count()"]));
    expect(offered("|", true).all).toContain("MATCH");
  });
});

describe("the pieces of a query", () => {
  it("lose nothing, whatever is typed", () => {
    const query = "MATCH (a:`B``c`)-[:X|Y*1..3]->() WHERE a.b = 'it\\'s' /* open";
    const found = tokens(query);
    expect(found.map(({ text }) => text).join("")).toBe(query.replace(/\s(?=[^/]*\/)/g, ""));
    const kinds = found.filter(({ kind }) => kind === "kind").map(({ text }) => text);
    expect(kinds).toEqual(["`B``c`", "X", "Y"]);
    expect(found.at(-1)?.kind).toBe("comment");
  });
  it.each(["'", '"', "`", "$", "(((", "}])", "\u{1f600}", "/*", "//", "a.", "\\"])(
    "take %s",
    (query) => {
      expect(tokens(query).at(-1)?.to).toBe(query.length);
    },
  );
});

describe("a draft", () => {
  it("has values for the parameters that it names", () => {
    const draft = { cypher: "RETURN $a, $b, '$c', $a", values: { a: "1", d: "2" } };
    expect(written(draft)).toEqual([
      ["a", "1"],
      ["b", ""],
    ]);
    expect(sameDraft(draft, { ...draft, values: { a: "1" } })).toBe(true);
    expect(sameDraft(draft, { ...draft, values: { a: "2" } })).toBe(false);
  });
  it.each([
    ["person:ada", "person:ada"],
    ["12", 12],
    ["[1, 2]", [1, 2]],
    ["true", true],
    ["null", null],
    ['"12"', "12"],
    ["2031-05-04", "2031-05-04"],
    ["", ""],
  ])("%s is the value %j", (text, value) => expect(parameterValue(text)).toEqual(value));
});

const answer = (...rows: readonly (readonly Cell[])[]): Answer => ({
  columns: ["a"],
  rows,
  truncated: false,
  limit: 100,
  milliseconds: 3.4,
});
const ada = { node: "person:ada", kind: "Person", name: "Ada Roe" };
const tie = [...model.ties.values()].find(
  ({ source, kind }) => source === "person:ada" && kind === "ATTENDED",
)!;
const edge = { edge: tie.key, kind: tie.kind, from: tie.source, to: tie.target };

describe("an answer", () => {
  it("is shown with all its things and ties, however deep", () => {
    const bergen = { node: "meeting:bergen", kind: "Meeting", name: "Bergen talks" };
    const found = answer(
      [[{ map: { who: [ada] } }]],
      [{ path: [ada, edge, bergen] }],
      [{ node: "person:elsewhere", kind: "Person", name: "Nobody" }],
      ["Mia Lund", 12, null, "something"],
    );
    expect(keysOfAnswer(model, found)).toEqual([
      "person:ada",
      tie.key,
      "meeting:bergen",
      "person:mia",
    ]);
  });
  it("names a thing by its key or a name that nothing else has", () => {
    expect(named(model, "person:ada")).toBe("person:ada");
    expect(named(model, "Ada Roe")).toBe("person:ada");
    expect(named(model, "the harbour stays open")).toBe("claim:1");
    const [graph, ...others] = corpus();
    const { nodes, edges } = graph as { nodes: { key: string }[]; edges: unknown[] };
    const twin = { ...nodes.find(({ key }) => key === "person:ada")!, key: "person:other" };
    expect(named(parts({ nodes: [...nodes, twin], edges }, ...others), "Ada Roe")).toBeUndefined();
  });
  it("says how many rows, and whether there are more", () => {
    expect(rowsText(answer([1]))).toBe("1 row in 3 ms");
    expect(rowsText({ ...answer([1], [2]), truncated: true })).toBe(
      "The first 2 rows, in 3 ms; there are more",
    );
  });
  it("is no formula in a spreadsheet", () => {
    const cells: readonly Cell[] = [
      '=HYPERLINK("x")',
      "@a",
      "-1",
      "+1",
      "\t=1",
      -1,
      'a "b", c',
      [1, "=2"],
    ];
    const found = { ...answer(cells), columns: cells.map((_, at) => `=${at}`) };
    const [head, row] = csv(found, textOf).split("\r\n");
    expect(head?.startsWith(`"'=0","'=1"`)).toBe(true);
    expect(row).toBe(`"'=HYPERLINK(""x"")","'@a","'-1","'+1","'\t'=1",-1,"a ""b"", c","1;' =2"`);
  });
});

describe("an answer in the picture", () => {
  const shown = ["claim:1", tie.key, "gone"];
  const among = showInPicture(shown)(start);
  it("adds what is folded away, and the ends of ties", () => {
    const keys = visible(model, among).marks.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["claim:1", "person:ada", "meeting:bergen"]));
    expect(keys.length).toBe(visible(model, start).marks.length + 1);
    expect(visible(model, showNoAnswer(among))).toEqual(visible(model, start));
  });
  it("may be all there is", () => {
    const keys = visible(model, toggleOnly(among)).marks.map(({ key }) => key);
    expect([...keys].sort()).toEqual(["claim:1", "meeting:bergen", "person:ada"]);
  });
  it("draws its ties, whatever they are", () => {
    const [from] = [...model.ties.values()].filter(({ kind }) => kind === "HOLDS");
    const state = showInPicture([from!.key])(start);
    const drawn = visible(model, state);
    expect(drawn.lines.map(({ key }) => key)).toContain(from!.key);
    expect(lines(model, new Set(["person:ada"]), state)).toEqual([]);
  });
  it("is lit until something is selected", () => {
    const picture = visible(model, among);
    const seats = new Map(
      picture.marks.map(({ key }) => [key, { x: 0, y: 0, label: "top" } as const]),
    );
    const at = scene(picture, { kind: "table", seats, sides: [] });
    const lit = focused(at, { open: [], shown });
    const line = picture.lines.find(({ key }) => key === tie.key)!;
    const other = picture.lines.find(({ source }) => source === "person:mia")!;
    expect([isAway(lit, "person:ada"), isAway(lit, "person:mia")]).toEqual([false, true]);
    expect([isOwn(lit, line), isFaint(lit, other)]).toEqual([true, true]);
    const selected = focused(lit, { open: [], shown, selected: "person:mia" });
    expect([isAway(selected, "person:mia"), isOwn(selected, other)]).toEqual([false, true]);
    const none = focused(selected, { open: [] });
    expect([isAway(none, "person:ada"), isFaint(none, other)]).toEqual([false, false]);
  });
});

describe("the questions to begin with", () => {
  it("have a value for each parameter", () => {
    const all = samples(model).flatMap(({ questions }) => questions);
    expect(all.length).toBeGreaterThan(10);
    for (const { cypher, values } of all)
      for (const [name, text] of written({ cypher, values: values() ?? {} }))
        expect(text, `${cypher} $${name}`).not.toBe("");
  });
});
