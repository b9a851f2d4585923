import { resolve } from "node:path";
import { textsByKey } from "../../graph/by-key.ts";
import type { DocumentText, Graph } from "../../graph/graph.ts";
import type { Evidence } from "../model/span.ts";
import { readBuilt } from "./built.ts";
import type { Arguments, Command, Io } from "./command.ts";
import { harmless, place } from "./say.ts";

export const joins: Command = {
  name: "joins",
  summary: "lists why names, offices, meetings and statements of a built folder are one",
  usage: "[DIR] [--json]",
  words: [0, 1],
  options: { json: { type: "boolean", help: "one JSON line a join" } },
  examples: [
    ["parley joins", "one join a line: what, the words on both sides, why"],
    ["parley joins talks | grep -i berg", "those that concern one name"],
  ],
  run: listJoins,
};

/** One judgement: the words on both sides, and why they mean the same. */
interface Judgement {
  readonly kind: string;
  readonly label: string;
  readonly why: string;
  readonly one: Evidence;
  readonly other: Evidence;
}

async function listJoins({ words, flags }: Arguments, io: Io): Promise<number> {
  const folder = resolve(io.cwd, words[0] ?? "parley-out");
  const { graph, documents } = readBuilt(folder, io.cwd);
  const cited = citing(graph, documents);
  for (const { kind, label, why, one, other } of judgements(graph)) {
    if (flags["json"])
      await io.out(
        `${JSON.stringify({ kind, label, why, one: cited(one), other: cited(other) })}\n`,
      );
    else {
      const [a, b] = [one, other].map((side) => {
        const { text, path, at } = cited(side);
        return `“${text}” (${path}:${at})`;
      });
      await io.out(
        `${harmless(`${kind} ${label}: ${a} ${label === "CONFLICTS_WITH" ? "≠" : "="} ${b}: ${why}`)}\n`,
      );
    }
  }
  return 0;
}

/** The joins that the graph carries, then those that are edges between statements. */
function* judgements({ attributes, nodes, edges }: Graph): Generator<Judgement> {
  const known = new Map(nodes.map((node) => [node.key, node]));
  for (const { node, why, evidence } of attributes.joins ?? []) {
    const [one, ...others] = evidence;
    const { kind, label } = known.get(node)?.attributes ?? { kind: "?", label: node };
    if (one) for (const other of others) yield { kind, label, why, one, other };
  }
  for (const { source, target, attributes } of edges) {
    if (attributes.kind !== "CORROBORATES" && attributes.kind !== "CONFLICTS_WITH") continue;
    const [one, other] = [source, target].map((key) => {
      const node = known.get(key);
      return node?.attributes.kind === "Claim" ? node.attributes.evidence[0] : undefined;
    });
    const { kind, why } = attributes;
    if (one && other) yield { kind: "Claim", label: kind, why, one, other };
  }
}

/** The words of a piece of evidence, and where they stand. */
function citing(graph: Graph, documents: readonly DocumentText[]) {
  const texts = textsByKey(documents);
  const paths = new Map(
    graph.nodes.flatMap(({ key, attributes }) =>
      attributes.kind === "Document" ? [[key, attributes.path]] : [],
    ),
  );
  return ({ document, start, end, rule }: Evidence) => {
    const text = texts.get(document) ?? "";
    return {
      text: text.slice(start, end),
      path: paths.get(document) ?? document,
      at: place(text, start),
      document,
      start,
      end,
      rule,
    };
  };
}
