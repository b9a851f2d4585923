// Why names, offices and meetings of several documents are one: kept in the graph, listed by `parley joins`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { graph } from "../graph/build.ts";
import { graphProblems } from "../graph/check.ts";
import type { Graph } from "../graph/graph.ts";
import { graphJson } from "../graph/json.ts";
import { document } from "../loaders/document.ts";
import { annotator } from "../src/cli/models.ts";
import { findings, knowledge } from "../src/pipeline.ts";
import { ownFolder, parley } from "./parley.ts";

const texts = [
  "date 2031-05-08 Talks in Oslo\n\nNorwegian Foreign Minister Valeriy Lundenko met Kenyan envoy Amina Otieno in Oslo on Tuesday. “The talks in Oslo were hard but useful,” Lundenko said. The National Security Council (NSC) will meet.",
  "date 2031-05-08 Oslo talks end\n\nNorway's minister of foreign affairs Valerii Lundenko met Kenyan envoy Amina Otieno in Oslo on Tuesday. Valerii Lundenko said the talks in Oslo had been hard but useful.",
  "date 2031-05-09 After the talks\n\nLundenko flew home from Oslo. Envoy Otieno stayed. The National Security Council will meet again.",
];

const models = annotator();
const read = texts.map((text, index) => {
  const one = document(text, { path: `${index}.txt` }, () => {});
  return { document: one, findings: findings(one, models) };
});
const built = graph(knowledge(read));
const bodies = read.map(({ document: { key, text } }) => ({ key, text }));
const textOf = new Map(bodies.map(({ key, text }) => [key, text]));
const joins = built.attributes.joins ?? [];

/** `kind: words = words = …: why`, each words once. */
const lines = joins.map(({ node, why, evidence }) => {
  const kind = built.nodes.find(({ key }) => key === node)?.attributes.kind;
  const words = evidence.map(({ document, start, end }) =>
    textOf.get(document)!.slice(start, end).replace(/\s+/g, " "),
  );
  return `${kind}: ${[...new Set(words)].sort().join(" = ")}: ${why}`;
});

test.each([
  "Person: Lundenko = Valeriy Lundenko: part of the full name in the same document",
  "Person: Valerii Lundenko = Valeriy Lundenko: same name in another spelling",
  "Country: Norway = Norwegian: both mean Norway",
  "Place: Oslo: same name",
  "Organization: NSC = National Security Council: another form in the same document",
])("%s", (line) => expect(lines).toContain(line));

test("a surname alone says that nobody else bears it", () => {
  expect(lines).toContainEqual(
    expect.stringMatching(/^Person: Amina Otieno = Otieno: .* only one person here bears$/),
  );
});

test("wordings of one office, and tellings of one meeting, say why", () => {
  expect(lines).toContainEqual(expect.stringMatching(/^Role: .*Lundenko.* = .*: same words/));
  expect(lines).toContainEqual(expect.stringMatching(/^Meeting: .* = .*: .*people in common/));
});

/** Whether the joins of a node lead from each document that names it to every other. */
const isWhole = ({ attributes }: Graph, node: string, documents: ReadonlySet<string>): boolean => {
  const reached = new Set([[...documents][0]]);
  const of = (attributes.joins ?? []).filter((one) => one.node === node);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { evidence } of of)
      if (evidence.some(({ document }) => reached.has(document)))
        for (const { document } of evidence) reached.add(document);
  }
  return [...documents].every((document) => reached.has(document));
};

test("what several documents name is joined from each to every other", () => {
  let several = 0;
  for (const { key, attributes } of built.nodes) {
    if (!("evidence" in attributes)) continue;
    const documents = new Set(attributes.evidence.map(({ document }) => document));
    if (documents.size < 2) continue;
    several++;
    expect({ key, whole: isWhole(built, key, documents) }).toEqual({ key, whole: true });
  }
  expect(several).toBeGreaterThan(5);
});

test("the graph with its joins is in order, and is read back as it was written", () => {
  expect(graphProblems(built, bodies)).toEqual([]);
  expect(JSON.parse([...graphJson(built)].join(""))).toEqual(JSON.parse(JSON.stringify(built)));
  const { joins, ...rest } = built.attributes;
  for (const attributes of [{}, rest, { joins: [] }, { joins: joins ?? [] }])
    expect(JSON.parse([...graphJson({ ...built, attributes })].join("")).attributes).toEqual(
      attributes,
    );
});

test("meetings that are told alike and are not joined each have a node", () => {
  const { document, findings } = read[0]!;
  const meetings = [1, 9, 17].map((start, index) => ({
    id: `meeting:${index}`,
    name: "talks",
    aliases: [],
    status: "held" as const,
    readings: [{ start, end: start + 5, rule: "test/talks" }],
    places: [],
    parties: [],
    participants: [],
  }));
  const { nodes } = knowledge([{ document, findings: { ...findings, meetings } }]);
  const keys = nodes.filter(({ kind }) => kind === "Meeting").map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});

const folder = ownFolder();
test("parley joins lists the words on both sides, with their places", async () => {
  for (const [index, text] of texts.entries())
    writeFileSync(join(folder.path, `${index}.txt`), text);
  await parley(["build", "0.txt", "1.txt", "2.txt"], { cwd: folder.path });
  const { code, stdout, stderr } = await parley(["joins"], { cwd: folder.path });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(
    /^Person Valeri\S+ Lundenko: “Valeri\S+ Lundenko” \(\d\.txt:3:\d+\) = “Valeri\S+ Lundenko” \(\d\.txt:3:\d+\): same name in another spelling$/m,
  );
  expect(stdout).toMatch(/^Claim CORROBORATES: “.+” \(.+\) = “.+” \(.+\): same speaker; /m);
  const json = await parley(["joins", "--json"], { cwd: folder.path });
  const parsed = json.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(parsed).toHaveLength(stdout.trim().split("\n").length);
  expect(Object.keys(parsed[0])).toEqual(["kind", "label", "why", "one", "other"]);
}, 60_000);
