// The one table of what our kinds and attributes are called by others. What it does not name comes
// out under our own vocabulary, so a new kind or attribute needs no line here.
import type { EdgeKind, NodeKind, ValueType } from "../../schema.ts";

/**
 * Our IRIs are urns: nobody owns a web address for what a document says, and a urn is never
 * fetched. A key is percent-encoded behind its prefix; nodes, edges and places in a text each have
 * a prefix of their own, so that no key can be taken for another's.
 */
export const prefixes = {
  parley: "urn:parley:vocabulary:",
  node: "urn:parley:node:",
  edge: "urn:parley:edge:",
  span: "urn:parley:span:",
  position: "urn:parley:position:",
  quote: "urn:parley:quote:",
  mark: "urn:parley:mark:",
  rule: "urn:parley:rule:",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  org: "http://www.w3.org/ns/org#",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  wd: "http://www.wikidata.org/entity/",
  wdt: "http://www.wikidata.org/prop/direct/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** An IRI behind one of the prefixes: `schema:name`. */
export type Term = `${keyof typeof prefixes}:${string}`;

/** Classes of a node and what its attributes are called, where that differs from `fieldTerms`. */
interface KindTerms {
  readonly types: readonly Term[];
  readonly fields?: Readonly<Record<string, readonly Term[]>>;
}

export const nodeTerms: Partial<Record<NodeKind, KindTerms>> = {
  Person: { types: ["schema:Person", "prov:Person", "wd:Q5"] },
  Role: { types: ["org:Post", "wd:Q4164871"], fields: { title: ["schema:name"] } },
  Country: {
    types: ["schema:Country", "prov:Agent", "wd:Q6256"],
    fields: { iso2: ["schema:identifier", "wdt:P297"], iso3: ["wdt:P298"] },
  },
  Organization: {
    types: ["schema:Organization", "org:Organization", "prov:Organization", "wd:Q43229"],
  },
  Group: {
    types: ["foaf:Group", "prov:Agent"],
    fields: { description: ["schema:description"] },
  },
  Place: {
    types: ["schema:Place", "prov:Location"],
    fields: { lat: ["schema:latitude"], lon: ["schema:longitude"] },
  },
  Venue: { types: ["schema:EventVenue", "schema:Place", "prov:Location"] },
  Meeting: {
    types: ["schema:Event", "prov:Activity", "wd:Q1656682"],
    fields: {
      start: ["schema:startDate", "wdt:P580"],
      end: ["schema:endDate", "wdt:P582"],
      earliest: ["wdt:P1319"],
      latest: ["wdt:P1326"],
    },
  },
  Claim: {
    types: ["schema:Claim", "prov:Entity"],
    fields: { text: ["schema:text"], said: ["schema:dateCreated"] },
  },
  Topic: { types: ["skos:Concept", "schema:DefinedTerm"] },
  Document: {
    types: ["schema:Article", "foaf:Document", "prov:Entity"],
    fields: {
      title: ["schema:headline"],
      date: ["schema:datePublished"],
      sha256: ["schema:sha256"],
    },
  },
};

/** What attributes of every kind are called. */
export const fieldTerms: Readonly<Record<string, readonly Term[]>> = {
  name: ["schema:name"],
  aliases: ["schema:alternateName"],
};

/** Attributes of edges that hold the key of a node. */
export const references: ReadonlySet<string> = new Set(["delegation"]);

/** Values that say more to others than their text does. */
export const valueTerms: Partial<
  Record<ValueType, Readonly<Record<string, readonly [predicate: Term, object: Term]>>>
> = {
  orgType: {
    government: ["rdf:type", "schema:GovernmentOrganization"],
    media: ["rdf:type", "schema:NewsMediaOrganization"],
    party: ["rdf:type", "schema:PoliticalParty"],
    company: ["rdf:type", "schema:Corporation"],
  },
  meetingStatus: {
    scheduled: ["schema:eventStatus", "schema:EventScheduled"],
    cancelled: ["schema:eventStatus", "schema:EventCancelled"],
  },
  quoting: { direct: ["rdf:type", "schema:Quotation"] },
};

/** A plain triple for an edge: from its source to its target, or the other way round. */
export interface PlainTerm {
  readonly term: Term;
  readonly inverse?: boolean;
  /** Only between nodes of these kinds. */
  readonly from?: NodeKind;
  readonly to?: NodeKind;
  /** Only with, or only without, this flag. */
  readonly when?: string;
  readonly unless?: string;
}

const attending: readonly PlainTerm[] = [
  { term: "schema:attendee", inverse: true },
  { term: "wdt:P710", inverse: true },
];

export const edgeTerms: Partial<Record<EdgeKind, readonly PlainTerm[]>> = {
  HOLDS: [{ term: "org:holds", unless: "former" }, { term: "wdt:P39" }],
  OF: [
    { term: "org:postIn", from: "Role", to: "Organization" },
    { term: "wdt:P1001", from: "Role", to: "Country" },
    { term: "wdt:P17", from: "Organization", to: "Country" },
  ],
  REPRESENTS: [{ term: "wdt:P1268" }],
  MEMBER_OF: [{ term: "schema:memberOf" }, { term: "org:memberOf" }, { term: "wdt:P463" }],
  RELATIVE_OF: [{ term: "schema:relatedTo" }, { term: "wdt:P1038" }],
  ATTENDED: [...attending, { term: "prov:wasAssociatedWith", inverse: true }],
  PARTY_TO: [
    ...attending,
    { term: "schema:organizer", inverse: true, when: "host" },
    { term: "wdt:P664", inverse: true, when: "host" },
  ],
  HELD_AT: [{ term: "schema:location" }, { term: "prov:atLocation" }, { term: "wdt:P276" }],
  HELD_IN: [
    { term: "schema:location" },
    { term: "prov:atLocation", to: "Place" },
    { term: "wdt:P276", to: "Place" },
    { term: "wdt:P17", to: "Country" },
  ],
  IN: [
    { term: "schema:containedInPlace" },
    { term: "wdt:P131", to: "Place" },
    { term: "wdt:P17", to: "Country" },
  ],
  FOLLOWS: [{ term: "wdt:P155" }],
  PART_OF: [{ term: "schema:superEvent" }, { term: "wdt:P361" }],
  CONCERNS: [{ term: "schema:about" }, { term: "wdt:P921" }],
  MADE: [
    { term: "schema:creator", inverse: true },
    { term: "prov:wasAttributedTo", inverse: true },
  ],
  ABOUT: [{ term: "schema:about" }],
  FROM: [{ term: "schema:appearance" }, { term: "prov:hadPrimarySource" }],
  MENTIONS: [{ term: "schema:mentions" }],
  PUBLISHED_BY: [{ term: "schema:publisher" }, { term: "wdt:P123" }],
};
