import { cypherText } from "../formats/cypher.ts";
import type { Graph } from "../graph.ts";
import type { Question } from "../questions/question.ts";

/** A statement with literals in place of its parameters; no text of a value is looked at again. */
export const filled = (cypher: string, values: Readonly<Record<string, string>>): string =>
  cypher.replace(/\$(\w+)/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? cypherText(values[name]!) : whole,
  );

/**
 * A question as a file: for the favourites of the Browser, which call it by its first line, and for
 * cypher-shell. A parameter for which the graph has nothing is left empty, to be written in.
 */
export function saved(
  { asks, explains, parameters, cypher }: Question,
  graph: Graph,
  corpus: string,
): string {
  return [
    `// ${asks}`,
    `// ${explains}`,
    ...parameters.map(({ name, describes }) => `// $${name}: ${describes}`),
    `:param graph => ${cypherText(corpus)};`,
    ...parameters.map(({ name, from }) => `:param ${name} => ${cypherText(from(graph) ?? "")};`),
    `${cypher};`,
    "",
  ].join("\n");
}
