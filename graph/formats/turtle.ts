import type { DocumentText, Graph } from "../graph.ts";
import type { Literal } from "./rdf/subject.ts";
import { subjects } from "./rdf/subjects.ts";
import { prefixes, type Term } from "./rdf/terms.ts";

/** The graph as Turtle: the same triples as in JSON-LD, one thing after the other. */
export function* turtle(graph: Graph, documents: readonly DocumentText[]): Iterable<string> {
  for (const [prefix, base] of Object.entries(prefixes)) yield `@prefix ${prefix}: <${base}> .\n`;
  for (const { id, types, properties } of subjects(graph, documents)) {
    const type = types.length === 0 ? [] : [`a ${types.join(", ")}`];
    const lines = [...properties].map(
      ([predicate, objects]) => `${predicate} ${objects.map(written).join(", ")}`,
    );
    yield `\n${id} ${[...type, ...lines].join(" ;\n    ")} .\n`;
  }
}

const written = (object: Term | Literal): string =>
  typeof object === "string"
    ? object
    : `${quoted(object.value)}${object.type === undefined ? "" : `^^${object.type}`}`;

const quoted = (text: string): string =>
  `"${text.replace(
    /["\\\p{Control}\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (sign) => escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )}"`;

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
