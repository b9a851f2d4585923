import { grouped } from "../../../src/model/grouped.ts";
import type { Evidence } from "../../../src/model/span.ts";
import { textsByKey } from "../../by-key.ts";
import type { DocumentText } from "../../graph.ts";
import { iri } from "./iri.ts";
import { distinct, type Pairs, type Place, pairs, place, quotation } from "./spans.ts";
import { literal, type Statement, type Subject, subject } from "./subject.ts";
import type { Term } from "./terms.ts";

/** Where the words of each piece of evidence lie, in the texts of these documents. */
export interface Sources {
  readonly textOf: (document: string) => string;
  readonly placeOf: (evidence: Evidence) => Place;
}

export function sources(documents: readonly DocumentText[]): Sources {
  const texts = textsByKey(documents);
  const known = new Map<string, Pairs>();
  const textOf = (document: string) => texts.get(document) ?? "";
  const pairsOf = (document: string) => {
    const found = known.get(document) ?? pairs(textOf(document));
    known.set(document, found);
    return found;
  };
  return { textOf, placeOf: (evidence) => place(evidence, pairsOf(evidence.document)) };
}

/** A thing is derived from the words that say it. */
export const derivations = (evidence: readonly Evidence[], { placeOf }: Sources): Statement[] =>
  evidence.map((each) => ["prov:wasDerivedFrom", spanOf(each.document, placeOf(each))]);

/** Each piece of evidence as an annotation: these words were read as this thing, by this rule. */
export function* marks(
  owner: Term,
  evidence: readonly Evidence[],
  { placeOf }: Sources,
): Iterable<Subject> {
  const readings = grouped(evidence, (each) =>
    iri("mark", owner, local(each.document, placeOf(each)), ...(each.part ? [each.part] : [])),
  );
  for (const [id, same] of readings)
    yield subject(
      id,
      same.flatMap((each): Statement[] => [
        ["rdf:type", "oa:Annotation"],
        ["oa:hasBody", owner],
        ["oa:hasTarget", spanOf(each.document, placeOf(each))],
        ["prov:wasAttributedTo", iri("rule", each.rule)],
        ...(each.part ? [["parley:part", literal(each.part)] as const] : []),
      ]),
    );
}

/** The rules that have read something, and the places where they did, each once. */
export function* readings(
  evidence: readonly Evidence[],
  { textOf, placeOf }: Sources,
): Iterable<Subject> {
  for (const rule of new Set(evidence.map((each) => each.rule)))
    yield subject(iri("rule", rule), [
      ["rdf:type", "prov:SoftwareAgent"],
      ["rdfs:label", literal(rule)],
    ]);
  for (const [document, inside] of grouped(evidence, (each) => each.document))
    for (const each of distinct(inside.map(placeOf)))
      yield* passage(document, each, textOf(document));
}

/** A place in a document's text, found by its numbers and by its words. */
function* passage(document: string, at: Place, text: string): Iterable<Subject> {
  const position = iri("position", local(document, at));
  const quote = iri("quote", local(document, at));
  yield subject(spanOf(document, at), [
    ["rdf:type", "oa:SpecificResource"],
    ["oa:hasSource", iri("node", document)],
    ["oa:hasSelector", position],
    ["oa:hasSelector", quote],
  ]);
  yield subject(position, [
    ["rdf:type", "oa:TextPositionSelector"],
    ["oa:start", literal(String(at.codePoints.start), "xsd:nonNegativeInteger")],
    ["oa:end", literal(String(at.codePoints.end), "xsd:nonNegativeInteger")],
  ]);
  const { exact, prefix, suffix } = quotation(text, at);
  yield subject(quote, [
    ["rdf:type", "oa:TextQuoteSelector"],
    ["oa:exact", literal(exact)],
    ["oa:prefix", literal(prefix)],
    ["oa:suffix", literal(suffix)],
  ]);
}

const spanOf = (document: string, at: Place) => iri("span", local(document, at));

const local = (document: string, { codePoints }: Place): string =>
  `${document}:${codePoints.start}-${codePoints.end}`;
