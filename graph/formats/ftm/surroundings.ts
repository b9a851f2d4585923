import { grouped } from "../../../src/model/grouped.ts";
import { byText, type Evidence } from "../../../src/model/span.ts";
import { textsByKey } from "../../by-key.ts";
import type { DocumentText, Graph, GraphNode } from "../../graph.ts";
import { type Claimed, isBlank } from "./entity.ts";

/** What is asked of other nodes while one is written. */
export interface Surroundings {
  readonly nodeOf: (key: string) => GraphNode["attributes"] | undefined;
  /** Never empty. A claim's is its speaker and its first words. */
  readonly nameOf: (key: string) => string;
  /** Codes of the country that a node is, or lies in. */
  readonly countriesOf: (key: string) => readonly string[];
  /** The days of a meeting, or the day of a claim. */
  readonly daysOf: (key: string) => readonly Claimed[];
  readonly textOf: (document: string) => string;
  readonly quoteOf: (evidence: Evidence) => string;
  /** The outlet of a document, or else its title or its file. */
  readonly publisherOf: (document: string) => string;
}

export function surroundings(graph: Graph, documents: readonly DocumentText[]): Surroundings {
  const texts = textsByKey(documents);
  const nodes = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
  const ofKind = (kind: string) => graph.edges.filter(({ attributes }) => attributes.kind === kind);
  const lies = grouped(ofKind("IN"), ({ source }) => source);
  const made = grouped(ofKind("MADE"), ({ target }) => target);
  const textOf = (document: string) => texts.get(document) ?? "";

  const nameOf = (key: string): string => {
    const speakers = (made.get(key) ?? [])
      .map(({ source }) => nodes.get(source)?.label ?? "")
      .sort(byText);
    const label = nodes.get(key)?.label ?? "";
    return [...speakers, label].filter((part) => !isBlank(part)).join(": ") || key;
  };

  /** Places lie in places: followed as far as a document may say, not around in a circle. */
  const countriesOf = (key: string, depth = 4): string[] => {
    const node = nodes.get(key);
    if (node?.kind === "Country") return node.iso2 === undefined ? [] : [node.iso2];
    if (depth === 0) return [];
    return (lies.get(key) ?? []).flatMap(({ target }) => countriesOf(target, depth - 1));
  };

  const daysOf = (key: string): Claimed[] => {
    const node = nodes.get(key);
    if (node?.kind === "Claim") return node.said === undefined ? [] : [["date", node.said]];
    if (node?.kind !== "Meeting") return [];
    return [
      ...(node.start === undefined ? [] : [["startDate", node.start] as const]),
      ...(node.end === undefined ? [] : [["endDate", node.end] as const]),
    ];
  };

  return {
    nodeOf: (key) => nodes.get(key),
    nameOf,
    countriesOf: (key) => countriesOf(key),
    daysOf,
    textOf,
    quoteOf: ({ document, start, end }) => textOf(document).slice(start, end),
    publisherOf: (document) => {
      const node = nodes.get(document);
      if (node?.kind !== "Document") return document;
      return (
        [node.outlet, node.title, node.path].find((each) => each !== undefined && !isBlank(each)) ??
        node.label
      );
    },
  };
}
