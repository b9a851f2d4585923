import { fieldList } from "../../fields.ts";
import { type EdgeKind, edgeTypes, type NodeKind, nodeTypes } from "../../schema.ts";
import { predicates } from "./fields.ts";
import { classOf, propertyOf } from "./iri.ts";
import { literal, type Statement, type Subject, subject } from "./subject.ts";
import { nodeTerms, type Term } from "./terms.ts";

const ofEdges = [
  ["parley:source", "the node that an edge comes from"],
  ["parley:target", "the node that an edge leads to"],
  ["parley:part", "which part of the thing the words are"],
] as const;

/** Our own words, each with what a person reads for it. */
export function* vocabulary(): Iterable<Subject> {
  const own = new Map<Term, Statement[]>();
  const define = (term: Term, type: Term, label: string) =>
    own.set(term, [
      ["rdf:type", type],
      ["rdfs:label", literal(label)],
    ]);
  for (const [term, label] of ofEdges) define(term, "rdf:Property", label);
  for (const [kind, { label, fields }] of Object.entries(nodeTypes)) {
    define(classOf(kind as NodeKind), "rdfs:Class", label[0]);
    for (const { name } of fieldList(fields))
      for (const term of predicates(name, nodeTerms[kind as NodeKind]?.fields))
        if (term.startsWith("parley:")) define(term, "rdf:Property", name);
  }
  for (const [kind, { label, fields }] of Object.entries(edgeTypes)) {
    define(classOf(kind as EdgeKind), "rdfs:Class", label);
    define(propertyOf(kind as EdgeKind), "rdf:Property", label);
    for (const { name } of fieldList(fields))
      for (const term of predicates(name))
        if (term.startsWith("parley:")) define(term, "rdf:Property", name);
  }
  for (const [term, statements] of own) yield subject(term, statements);
}
