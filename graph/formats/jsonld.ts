import type { DocumentText, Graph } from "../graph.ts";
import type { Literal } from "./rdf/subject.ts";
import { subjects } from "./rdf/subjects.ts";
import { prefixes, type Term } from "./rdf/terms.ts";

/**
 * The graph as JSON-LD 1.1: one document, its context inside, so that nothing is fetched, and one
 * thing a line, so that it is written and read in pieces.
 */
export function* jsonld(graph: Graph, documents: readonly DocumentText[]): Iterable<string> {
  yield `{"@context":${JSON.stringify({ "@version": 1.1, ...prefixes })},\n"@graph":[\n`;
  let separator = "";
  for (const { id, types, properties } of subjects(graph, documents)) {
    const members = [...properties].map(
      ([predicate, objects]) => `,${JSON.stringify(predicate)}:${listed(objects.map(value))}`,
    );
    const type = types.length === 0 ? "" : `,"@type":${listed(types.map((each) => `"${each}"`))}`;
    yield `${separator}{"@id":"${id}"${type}${members.join("")}}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

const listed = (values: readonly string[]): string =>
  values.length === 1 ? values[0]! : `[${values.join(",")}]`;

const value = (object: Term | Literal): string =>
  typeof object === "string"
    ? `{"@id":"${object}"}`
    : object.type === undefined
      ? JSON.stringify(object.value)
      : `{"@value":${JSON.stringify(object.value)},"@type":"${object.type}"}`;
