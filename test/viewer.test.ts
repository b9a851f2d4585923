import { describe, expect, it } from "vitest";
import { nearestIn } from "../viewer/keyboard.ts";
import { leadsTo } from "../viewer/leads-to.ts";
import { fromHash, toHash } from "../viewer/link.ts";
import { articleOf } from "../viewer/model/article.ts";
import { comparison } from "../viewer/model/compare.ts";
import { dateText } from "../viewer/model/dates.ts";
import { joinSentences } from "../viewer/model/joins.ts";
import { parts } from "../viewer/model/load.ts";
import { matrix } from "../viewer/model/matrix.ts";
import { quotations } from "../viewer/model/quotation.ts";
import { search } from "../viewer/model/search.ts";
import { plain, sections } from "../viewer/model/sentences.ts";
import { sideOf } from "../viewer/model/sides.ts";
import { timeline } from "../viewer/model/timeline.ts";
import { binOf, endOf, startOf, units } from "../viewer/model/units.ts";
import { within } from "../viewer/model/within.ts";
import { apart } from "../viewer/picture/apart.ts";
import { placed } from "../viewer/picture/labels.ts";
import { canSit, table } from "../viewer/picture/table.ts";
import { visible } from "../viewer/picture/visible.ts";
import { type State, select, start, toggleKind } from "../viewer/state.ts";
import { corpus, datedDocuments } from "./browser/corpus.ts";

const model = parts(...corpus());

describe("why names are one", () => {
  const [graph, documents, layout] = corpus();
  const text = (documents as { readonly text: string }[])[0]!.text;
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { document: "document:1", start, end: start + words.length, rule: "test/words" };
  };
  const told = (joins: unknown) =>
    joinSentences(
      parts({ ...(graph as object), attributes: { joins } }, documents, layout),
      "person:ada",
    );
  it("is told once for each reason, with the words on both sides", () => {
    const join = {
      node: "person:ada",
      why: "same name",
      evidence: [at("Ada Roe"), at("Roe added")],
    };
    const again = { ...join, evidence: [at("Ada Roe"), at("Roe")] };
    const sentences = told([join, again, { ...join, node: "person:jorgen" }]);
    expect(sentences.map(({ words }) => words.join(""))).toEqual([
      "“Ada Roe” = “Roe added” = “Roe”: same name",
    ]);
    expect(sentences[0]?.evidence).toHaveLength(4);
  });
  it.each([
    undefined,
    {},
    [null],
    [{ node: "person:ada" }],
    [{ node: "person:ada", why: "x", evidence: [1] }],
  ])("is left out where the file says %j", (joins) => expect(told(joins)).toEqual([]));
});

describe("the link", () => {
  const cases: readonly State[] = [
    start,
    { ...start, view: "list", selected: "person:ada", open: ["e1", "a,b&c=d#e"] },
    { ...start, kinds: ["Place"], without: ["document:1"], unfolded: ["person:ø"] },
    { ...start, view: "documents", document: "document:1", at: 12 },
    { ...start, kinds: [] },
    { ...start, days: ["2031-05-03", "2031-05-04"], all: true, layout: "force" },
    { ...start, view: "claims", meeting: "meeting:ø", columns: "speakers", differ: true },
    {
      ...start,
      view: "query",
      query: "MATCH (p {id: $a})\nRETURN p // 100 % & #",
      values: { a: "person:ø, 'x'" },
    },
    { ...start, shown: ["person:ada", "ATTENDED a b,c"], only: true },
    { ...start, shown: [] },
  ];
  it.each(cases.map((state) => [toHash(state), state] as const))("%s comes back", (hash, state) => {
    expect(fromHash(`#${hash}`)).toEqual(state);
  });
  it("reads nonsense as the opening view", () => {
    expect(fromHash("#view=%E0%A4%A&at=-3&open=%,&x&=&values=%7B&only=2")).toEqual(start);
  });
});

describe("the picture", () => {
  const picture = visible(model, start);
  it("holds people and meetings, and folds the rest", () => {
    expect(new Set(picture.marks.map((mark) => mark.kind))).toEqual(new Set(["Person", "Meeting"]));
  });
  it("gives a speaker one ray a statement", () => {
    const ada = picture.marks.find((mark) => mark.key === "person:ada");
    expect(ada?.rays).toEqual([false, false]);
  });
  it("follows the key", () => {
    const state = toggleKind("Person", picture.kinds)(start);
    expect(visible(model, state).marks.some((mark) => mark.kind === "Person")).toBe(false);
  });
  it("is empty without its documents", () => {
    const without = model.sources.map((source) => source.key);
    expect(visible(model, { ...start, without }).marks).toEqual([]);
  });
  it("opens what is folded into a person, and folds it again", () => {
    const open = visible(model, { ...start, unfolded: ["person:ada"] });
    expect(open.marks.filter((mark) => mark.kind === "Claim")).toHaveLength(2);
  });
  it("seats everybody inside the stage, on the side of their country", () => {
    expect(canSit(picture)).toBe(true);
    const size = { width: 800, height: 700 };
    const sitting = { nameOf: (side: string) => side, standing: () => 0 };
    const { seats, sides } = table(picture, size, sitting);
    for (const mark of picture.marks) {
      const seat = seats.get(mark.key);
      expect(seat, mark.key).toBeDefined();
      expect(seat?.x).toBeGreaterThan(0);
      expect(seat?.x).toBeLessThan(size.width);
    }
    const norway = sides.find((side) => side.label === "country:no");
    const ada = seats.get("person:ada");
    expect(norway && ada && ada.x > norway.x && ada.x < norway.x + norway.width).toBe(true);
    expect(table(picture, size, sitting)).toEqual(table(picture, size, sitting));
  });
});

describe("sentences", () => {
  const said = (key: string) =>
    sections(model, key).flatMap(({ title, sentences }) =>
      sentences.map(({ words }) => `${title}: ${plain(words)}`),
    );
  it("tell what a person is and did", () => {
    expect(said("person:ada")).toEqual([
      "Roles: is foreign minister of Norway",
      "In the room: led Norway at the Bergen talks, 3–4 May 2031",
    ]);
  });
  it("tell the same from the meeting's end", () => {
    expect(said("meeting:bergen")).toContain("In the room: Ada Roe led Norway");
  });
});

it.each([
  ["Oslo talks", "the "],
  ["United Kingdom", "the "],
  ["second round", "the "],
  ["Ministry of Trade", "the "],
  ["Norway", ""],
  ["yesterday’s meeting", ""],
  ["the talks", ""],
  ["Callao", ""],
] as const)("%s takes the article “%s”", (name, article) => {
  expect(articleOf(name)).toBe(article);
});

describe("quotations", () => {
  it("mark exactly the words of the evidence, inside their sentence", () => {
    for (const thing of model.things.values()) {
      if (thing.kind !== "Claim") continue;
      const [quotation] = quotations(model.sourceOf, thing.attributes.evidence);
      const marked = quotation?.pieces.filter((piece) => piece.marked).map((piece) => piece.text);
      expect(marked?.join(" ")).toBe(thing.attributes.text);
    }
  });
  it("leave out evidence outside the text", () => {
    const rule = "test/none";
    const document = model.sources[0]?.key ?? "";
    expect(quotations(model.sourceOf, [{ document, start: 5, end: 1e9, rule }])).toEqual([]);
  });
});

it("a side is the country of the delegation", () => {
  expect(sideOf(model, "person:ada")).toBe("country:no");
});

it("search finds other spellings without accents, and the nearest name", () => {
  expect(search(model, "jorgen").things[0]?.thing.key).toBe("person:jorgen");
  expect(search(model, "Jorgan").closest?.key).toBe("person:jorgen");
  expect(search(model, "harbour").words).toHaveLength(1);
});

it.each([
  ["2031-05-03", "2031-05-04", "3–4 May 2031"],
  ["2031-05-30", "2031-06-02", "30 May – 2 June 2031"],
  ["2031-05", undefined, "May 2031"],
  ["2031", undefined, "2031"],
  ["soon", undefined, "soon"],
] as const)("%s to %s reads %s", (from, to, text) => {
  expect(dateText(from, to, "long")).toBe(text);
});

it("an arrow key goes to the nearest mark ahead", () => {
  const at = (key: string, x: number, y: number) => ({ key, x, y });
  const places = [at("far", 300, 0), at("aside", 40, 90), at("near", 100, 5), at("behind", -9, 0)];
  expect(nearestIn("right", at("from", 0, 0), places)).toBe("near");
});

it("labels never overlap", () => {
  const request = (key: string, x: number) => ({
    ...{ key, x, y: 50, lines: ["a name"], note: "", font: "", noteFont: "", lineHeight: 14 },
    ...{ radius: 5, first: "right" as const, must: false, over: false },
  });
  const requests = Array.from({ length: 12 }, (_, index) => request(String(index), 20 + index * 9));
  const labels = placed(requests, [], { width: 300, height: 100, most: 99 }, () => 40);
  expect(labels.length).toBeGreaterThan(2);
  for (const a of labels)
    for (const b of labels)
      if (a !== b)
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(
          false,
        );
});

it("selecting from the reader leads to the network", () => {
  expect(select("person:ada")({ ...start, view: "documents" }).view).toBe("network");
});

it("a line of time takes the finest unit that holds most of it", () => {
  const unitOf = (...dates: readonly string[]) =>
    timeline(parts(...datedDocuments(dates)), [], undefined)?.unit;
  expect(unitOf("2031-05-03", "2031-05-04", "2031-05-20")).toBe("day");
  expect(unitOf("2031-01-03", "2031-05-04", "2032-04-20", "2032-11-02")).toBe("month");
  expect(unitOf("1931-01-03", "1951-05-04", "1972-04-20", "1990-11-02")).toBe("year");
  expect(unitOf()).toBeUndefined();
});

it.each(units)("a %s has a first and a last day", (unit) => {
  const bin = binOf("2032-02-29", unit) ?? 0;
  expect(binOf(startOf(bin, unit), unit)).toBe(bin);
  expect(binOf(endOf(bin, unit), unit)).toBe(bin);
  expect(binOf(endOf(bin, unit), "day")).toBe((binOf(startOf(bin + 1, unit), "day") ?? 0) - 1);
});

it("days leave what happened on them, and who had to do with it", () => {
  const keys = within(model, ["2031-05-03", "2031-05-03"]);
  expect(keys?.has("meeting:bergen")).toBe(true);
  expect(keys?.has("person:mia")).toBe(true);
  expect(keys?.has("claim:1")).toBe(false);
  expect(within(model, ["2031-05-05", "2031-05-09"])?.size).toBe(0);
});

it("the matrix says which document places whom in the room", () => {
  const bergen = model.things.get("meeting:bergen");
  if (bergen?.kind !== "Meeting") throw new Error("no meeting");
  const { delegations } = matrix(model, bergen);
  expect(delegations.map(({ side }) => side)).toEqual(["country:dk", "country:no"]);
  const [ada] = delegations[1]?.rows ?? [];
  expect(ada?.cells.get("document:1")?.presence).toBe("leads");
});

it("statements side by side are by side, speaker or document", () => {
  const names = (columns: "sides" | "speakers" | "documents") =>
    comparison(model, undefined, columns, () => true).columns.map(({ label }) => label);
  expect(names("sides")).toEqual(["Norway"]);
  expect(names("speakers")).toEqual(["Ada Roe"]);
  expect(names("documents")).toEqual(["A · Talks by the sea"]);
});

it("marks that lie over each other come apart", () => {
  const spots = Array.from({ length: 30 }, (_, key) => ({
    key: `${key}`,
    x: 200,
    y: 200,
    radius: 8,
  }));
  const moved = apart(spots, { width: 400, height: 400 });
  for (const [index, a] of moved.entries())
    for (const b of moved.slice(index + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(14);
  expect(apart(spots, { width: 400, height: 400 })).toEqual(moved);
});

it("a line in the picture opens its words, at the end that is selected", () => {
  const [tie] = [...model.ties.values()].filter(({ kind }) => kind === "ATTENDED");
  if (!tie) throw new Error("nobody attended");
  const from = (state: State) => leadsTo(model, state, { line: tie.key })(state);
  expect(from(start)).toMatchObject({ selected: tie.source, open: [tie.key] });
  expect(from({ ...start, selected: tie.target })).toMatchObject({ selected: tie.target });
  expect(leadsTo(model, start, {})({ ...start, selected: "x" }).selected).toBeUndefined();
});
