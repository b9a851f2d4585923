import { cypherScript } from "./cypher-script.ts";
import { gexf } from "./gexf.ts";
import type { DocumentText, Graph, Layout } from "./graph.ts";
import { graphJson } from "./json.ts";

/** A format that the graph can be written in. */
export interface Exporter {
  /** What a person asks for: `parley export NAME`. */
  readonly name: string;
  /** Of file names, with the dot. */
  readonly ending: string;
  /** One line for the help. */
  readonly describes: string;
  /** The text, piece by piece: the same pieces for the same graph. */
  readonly write: (
    graph: Graph,
    documents: readonly DocumentText[],
    layout: Layout,
  ) => Iterable<string>;
}

export const exporters: readonly Exporter[] = [
  {
    name: "gexf",
    ending: ".gexf",
    describes: "GEXF 1.3 for Gephi and Gephi Lite, with positions, colours and dates",
    write: gexf,
  },
  {
    name: "json",
    ending: ".json",
    describes: "graphology's JSON, as graph.json holds it",
    write: graphJson,
  },
  {
    name: "cypher",
    ending: ".cypher",
    describes: "a script for cypher-shell that fills a Neo4j database",
    write: (graph, documents) => cypherScript(graph, documents),
  },
];
