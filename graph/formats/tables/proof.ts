import type { Evidence } from "../../../src/model/span.ts";
import { textsByKey } from "../../by-key.ts";
import type { DocumentText, Graph } from "../../graph.ts";
import { wellFormed } from "../../values.ts";
import type { Cells } from "./sheet.ts";

/** The words that nodes and edges rest on, as cells. */
export interface Proof {
  readonly of: (key: string) => readonly Evidence[];
  /** Titles of a passage's cells, and the cells. */
  readonly passageTitles: readonly string[];
  readonly passage: (evidence: Evidence) => Cells;
  /** Titles of how much says that a node or an edge is so, with the first passage, and the cells. */
  readonly titles: readonly string[];
  readonly cells: (key: string) => Cells;
}

/** Offsets count UTF-16 code units of the document's text, as everywhere in Parley. */
export function proofOf({ nodes, edges }: Graph, documents: readonly DocumentText[]): Proof {
  const texts = textsByKey(documents);
  const sources = new Map(
    nodes.flatMap(({ key, attributes }) =>
      attributes.kind === "Document" ? [[key, attributes] as const] : [],
    ),
  );
  const evidence = new Map<string, readonly Evidence[]>();
  for (const { key, attributes } of nodes)
    if ("evidence" in attributes) evidence.set(key, attributes.evidence);
  for (const { key, attributes } of edges) evidence.set(key, attributes.evidence);

  const passageTitles = [
    "Words",
    "Document",
    "Document date",
    "Document path",
    "Text from",
    "Text to",
  ];
  const passage = ({ document, start, end }: Evidence): Cells => {
    const { label = document, date, path } = sources.get(document) ?? {};
    const words = texts.get(document)?.slice(start, end);
    return [...[words, label, date, path].map((text) => text && wellFormed(text)), start, end];
  };
  const of = (key: string) => evidence.get(key) ?? [];
  return {
    of,
    passageTitles,
    passage,
    titles: ["Documents", "Passages", ...passageTitles],
    cells: (key) => {
      const all = of(key);
      if (all[0] === undefined) return Array.from({ length: 2 + passageTitles.length });
      const spread = new Set(all.map(({ document }) => document)).size;
      return [spread, all.length, ...passage(all[0])];
    },
  };
}
