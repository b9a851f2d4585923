// RDF as two parsers that are not ours read it, oxigraph and n3, in one form that can be compared.
import { Parser } from "n3";
import { parse, Store } from "oxigraph";
import { prefixes, type Term } from "../graph/formats/rdf/terms.ts";

export interface RdfTerm {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: { readonly value: string };
}
interface RdfQuad {
  readonly subject: RdfTerm;
  readonly predicate: RdfTerm;
  readonly object: RdfTerm;
}

/** The IRI that a prefixed name stands for. */
export const expanded = (term: Term): string => {
  const [, prefix = "", local = ""] = /^(\w+):(.*)$/s.exec(term) ?? [];
  return prefixes[prefix as keyof typeof prefixes] + local;
};

const told = ({ value, datatype }: RdfTerm): string =>
  datatype === undefined ? `<${value}>` : `${JSON.stringify(value)}^^<${datatype.value}>`;

/** A triple in one line, the same for whoever has read it. */
const line = ({ subject, predicate, object }: RdfQuad): string =>
  [subject, predicate, object].map(told).join(" ");

export const iriTriple = (...terms: readonly [Term, Term, Term]): string =>
  terms.map((term) => `<${expanded(term)}>`).join(" ");

export const literalTriple = (subject: Term, predicate: Term, text: string, type: Term): string =>
  [`<${expanded(subject)}>`, `<${expanded(predicate)}>`]
    .concat(told({ termType: "Literal", value: text, datatype: { value: expanded(type) } }))
    .join(" ");

export type Reader = "oxigraph, Turtle" | "oxigraph, JSON-LD" | "n3, Turtle";

const readers: Record<Reader, (text: string) => readonly RdfQuad[]> = {
  "oxigraph, Turtle": (text) => parse(text, { format: "text/turtle" }),
  "oxigraph, JSON-LD": (text) => parse(text, { format: "application/ld+json" }),
  "n3, Turtle": (text) => new Parser({ format: "text/turtle" }).parse(text),
};

export const quads = (reader: Reader, text: string): readonly RdfQuad[] => readers[reader](text);

export const triples = (reader: Reader, text: string): ReadonlySet<string> =>
  new Set(quads(reader, text).map(line));

/** What either set has alone. */
export const differences = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [
  ...[...a].filter((each) => !b.has(each)).map((each) => `- ${each}`),
  ...[...b].filter((each) => !a.has(each)).map((each) => `+ ${each}`),
];

const header = Object.entries(prefixes).map(([name, base]) => `PREFIX ${name}: <${base}>\n`);

/** Answers of SPARQL, a row as an object of texts. */
export function sparql(turtle: string): (query: string) => Record<string, string>[] {
  const store = new Store();
  store.load(turtle, { format: "text/turtle" });
  return (query) =>
    (store.query(header.join("") + query) as Map<string, RdfTerm>[]).map((row) =>
      Object.fromEntries([...row].map(([name, { value }]) => [name, value])),
    );
}
