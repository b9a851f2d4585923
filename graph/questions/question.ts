import type { Graph } from "../graph.ts";

/** A value that a question needs beside `$graph`, and one of this graph to which there is an answer. */
export interface Parameter {
  readonly name: string;
  /** What it stands for: "the id of a meeting". */
  readonly describes: string;
  /** The same for the same graph; undefined when the graph has nothing of the kind. */
  readonly from: (graph: Graph) => string | undefined;
}

/**
 * What a reporter asks of a graph, as one statement that only reads. It is plain enough for Cypher 5,
 * Cypher 25 and engines that know less, keeps to one corpus by `$graph`, and says its rows in an order.
 */
export interface Question {
  /** Of a file, too: `who-met-whom`. */
  readonly name: string;
  readonly asks: string;
  /** One sentence: what the answer rests on, or what to look at in it. */
  readonly explains: string;
  readonly cypher: string;
  readonly parameters: readonly Parameter[];
  /** It returns nodes and relationships, to look at as a picture. */
  readonly draws?: true;
}

export interface Theme {
  readonly title: string;
  readonly questions: readonly Question[];
}

/**
 * Values for all parameters of a question: `graph`, the name of the corpus, and what stands in the
 * graph itself. Undefined when the graph cannot answer it.
 */
export function valuesFor(
  { parameters }: Question,
  graph: Graph,
  corpus: string,
): Readonly<Record<string, string>> | undefined {
  const values: Record<string, string> = { graph: corpus };
  for (const { name, from } of parameters) {
    const value = from(graph);
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return values;
}
