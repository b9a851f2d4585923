import type { Page } from "./formats/html.ts";
import type { DocumentText, Graph, Layout } from "./graph.ts";

/** What an export is made of: the contents of a built folder. */
export interface Exported {
  readonly graph: Graph;
  readonly documents: readonly DocumentText[];
  readonly layout: Layout;
  /** The graph's name in a database, when it is not the usual one. */
  readonly name?: string;
  /** The explorer, for a format that asks for it. */
  readonly page?: Page;
}

/** One of several files that belong together; its contents piece by piece. */
export interface ExportFile {
  readonly name: string;
  readonly pieces: Iterable<string | Uint8Array>;
}

interface Format {
  /** What a person asks for: `parley export NAME`. */
  readonly name: string;
  /** One line for the help. */
  readonly describes: string;
  /** Whether the graph's name in a database stands in it. */
  readonly named?: true;
}

/** A format of one text. Piece by piece, the same pieces for the same graph. */
export interface FileExporter extends Format {
  /** Of file names, with the dot. */
  readonly ending: string;
  /** Whether it asks for the explorer's page. */
  readonly page?: true;
  readonly write: (exported: Exported) => Promise<Iterable<string>>;
}

/** A format of several files in a folder: the same names and bytes for the same graph. */
export interface FolderExporter extends Format {
  readonly files: (exported: Exported) => Promise<Iterable<ExportFile>>;
}

export type Exporter = FileExporter | FolderExporter;

/**
 * Every format that the graph can be written in, in the order of the help. A writer is loaded when it
 * is asked for: every start of the command line reads this table.
 */
export const exporters: readonly Exporter[] = [
  {
    name: "gexf",
    ending: ".gexf",
    describes: "GEXF 1.3 for Gephi and Gephi Lite, with positions, colours and dates",
    write: async ({ graph, documents, layout }) =>
      (await import("./formats/gexf.ts")).gexf(graph, documents, layout),
  },
  {
    name: "graphml",
    ending: ".graphml",
    describes: "GraphML for yEd, igraph, NetworkX and apoc.import.graphml",
    write: async ({ graph, documents, layout }) =>
      (await import("./formats/graphml.ts")).graphml(graph, documents, layout),
  },
  {
    name: "json",
    ending: ".json",
    describes: "graphology's JSON, as graph.json holds it",
    write: async ({ graph }) => (await import("./json.ts")).graphJson(graph),
  },
  {
    name: "cypher",
    ending: ".cypher",
    describes: "a script for cypher-shell that fills a Neo4j database",
    named: true,
    write: async ({ graph, documents, name }) =>
      (await import("./formats/cypher.ts")).cypherScript(graph, documents, { name }),
  },
  {
    name: "html",
    ending: ".html",
    describes: "one file to send: the explorer with this graph inside",
    page: true,
    write: async (exported) => (await import("./formats/html.ts")).htmlPage(exported),
  },
  {
    name: "jsonld",
    ending: ".jsonld",
    describes: "JSON-LD in the terms of schema.org, PROV-O, Web Annotation and Wikidata",
    write: async ({ graph, documents }) =>
      (await import("./formats/jsonld.ts")).jsonld(graph, documents),
  },
  {
    name: "turtle",
    ending: ".ttl",
    describes: "the same triples as Turtle, for RDF stores and SPARQL",
    write: async ({ graph, documents }) =>
      (await import("./formats/turtle.ts")).turtle(graph, documents),
  },
  {
    name: "ftm",
    ending: ".ftm.json",
    describes: "FollowTheMoney entities, one a line, for Aleph and OpenAleph",
    write: async ({ graph, documents }) => (await import("./formats/ftm.ts")).ftm(graph, documents),
  },
  {
    name: "csv",
    describes: "CSV for neo4j-admin database import, with a script that calls it",
    named: true,
    files: async ({ graph, documents, name }) =>
      (await import("./formats/import/csv.ts")).importCsv(graph, documents, { name }),
  },
  {
    name: "parquet",
    describes: "Parquet for neo4j-admin database import, with a script that calls it",
    named: true,
    files: async ({ graph, documents, name }) =>
      (await import("./formats/import/parquet.ts")).importParquet(graph, documents, { name }),
  },
  {
    name: "tables",
    describes: "CSV for spreadsheets: nodes, edges, each kind, and every passage",
    files: async ({ graph, documents }) =>
      (await import("./formats/tables/tables.ts")).tables(graph, documents),
  },
];
