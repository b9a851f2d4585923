// The one table of what our kinds are in FollowTheMoney. A kind that it does not name becomes a
// Note or an UnknownLink, an attribute that it does not name a line of the notes: nothing is lost
// and a new kind needs no line here.
import type { EdgeKind, NodeKind } from "../../schema.ts";

interface NodeMapping {
  readonly schema: string;
  /** Properties that hold a name beside `name`: FollowTheMoney wants all of them, or shows them. */
  readonly called?: readonly string[];
  /** Attribute of ours to property of theirs. */
  readonly fields: Readonly<Record<string, string>>;
  readonly always?: Readonly<Record<string, string>>;
  /** What a value of an attribute says beside: another schema, more properties. */
  readonly values?: Readonly<
    Record<string, Readonly<Record<string, { schema?: string; topics?: string }>>>
  >;
}

const named = { name: "name", aliases: "alias" };

export const nodeMappings: Partial<Record<NodeKind, NodeMapping>> = {
  Person: { schema: "Person", fields: named },
  Role: { schema: "Position", fields: { title: "name", aliases: "alias" } },
  // As one who acts and speaks; as an attribute of others it is its code.
  Country: {
    schema: "PublicBody",
    fields: { ...named, iso2: "country" },
    always: { topics: "gov.national" },
  },
  Organization: {
    schema: "Organization",
    fields: named,
    values: {
      orgType: {
        government: { schema: "PublicBody", topics: "gov" },
        international: { topics: "gov.igo" },
        party: { topics: "pol.party" },
        military: { topics: "mil" },
        company: { schema: "Company" },
      },
    },
  },
  Group: { schema: "LegalEntity", fields: { description: "name" } },
  Place: {
    schema: "Address",
    called: ["full"],
    fields: { name: "full", aliases: "alias", lat: "latitude", lon: "longitude" },
  },
  Venue: { schema: "Address", called: ["full"], fields: { name: "full", aliases: "alias" } },
  // A call, too: their Call asks who called whom, which documents seldom say, and nothing can refer to it.
  Meeting: {
    schema: "Event",
    fields: {
      ...named,
      start: "startDate",
      end: "endDate",
      format: "keywords",
      status: "keywords",
    },
  },
  Claim: {
    schema: "Note",
    fields: { text: "description", act: "keywords", quotation: "keywords" },
    always: { keywords: "statement" },
  },
  Topic: { schema: "Note", fields: named, always: { keywords: "topic" } },
  // No contentHash: Aleph would look for the file itself in its archive.
  Document: {
    schema: "Article",
    called: ["fileName"],
    fields: { title: "title", date: "publishedAt", path: "fileName", outlet: "publisher" },
    always: { mimeType: "text/plain" },
  },
};

export const anyNode: NodeMapping = { schema: "Note", fields: named };

interface EdgeMapping {
  readonly schema: string;
  readonly source: string;
  readonly target: string;
  /** Where the name of the edge and its flags stand. */
  readonly role?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly flags?: Readonly<Record<string, readonly [property: string, value: string]>>;
  /** The end, a meeting or a claim, whose days are its days. */
  readonly during?: "source" | "target";
}

export const anyEdge: EdgeMapping = {
  schema: "UnknownLink",
  source: "subject",
  target: "object",
  role: "role",
};

export const edgeMappings: Partial<Record<EdgeKind, EdgeMapping>> = {
  HOLDS: {
    schema: "Occupancy",
    source: "holder",
    target: "post",
    fields: { statedOn: "date" },
    flags: { former: ["status", "ended"] },
  },
  REPRESENTS: { schema: "Representation", source: "agent", target: "client" },
  MEMBER_OF: { schema: "Membership", source: "member", target: "organization" },
  // Theirs says what the relative is to the person, ours what the source is to the target.
  RELATIVE_OF: {
    schema: "Family",
    source: "relative",
    target: "person",
    fields: { relation: "relationship" },
  },
  ATTENDED: { ...anyEdge, during: "target" },
  PARTY_TO: { ...anyEdge, during: "target" },
  FROM: {
    schema: "Documentation",
    source: "entity",
    target: "document",
    role: "role",
    during: "source",
  },
  MENTIONS: { schema: "Documentation", source: "document", target: "entity", role: "role" },
  PUBLISHED_BY: { schema: "Documentation", source: "document", target: "entity", role: "role" },
};

/** What an edge says of one of its ends, in a property of that end. */
interface Property {
  readonly edge: EdgeKind;
  readonly from?: NodeKind;
  readonly to?: NodeKind;
  /** Only with this flag. */
  readonly when?: string;
  readonly of: "source" | "target";
  readonly property: string;
  /** Of the other end: its id, its name, or the countries that it lies in. */
  readonly gives: "id" | "name" | "countries";
}

const place = (edge: EdgeKind, to: NodeKind): readonly Property[] => [
  { edge, to, of: "source", property: "addressEntity", gives: "id" },
  { edge, to, of: "source", property: "location", gives: "name" },
  { edge, to, of: "source", property: "country", gives: "countries" },
];

export const edgeProperties: readonly Property[] = [
  {
    edge: "OF",
    from: "Role",
    to: "Organization",
    of: "source",
    property: "organization",
    gives: "id",
  },
  { edge: "OF", to: "Country", of: "source", property: "country", gives: "countries" },
  { edge: "REPRESENTS", to: "Country", of: "source", property: "country", gives: "countries" },
  { edge: "ATTENDED", of: "target", property: "involved", gives: "id" },
  { edge: "PARTY_TO", of: "target", property: "involved", gives: "id" },
  { edge: "PARTY_TO", when: "host", of: "target", property: "organizer", gives: "id" },
  ...place("HELD_AT", "Venue"),
  ...place("HELD_IN", "Place"),
  { edge: "HELD_IN", to: "Country", of: "source", property: "country", gives: "countries" },
  { edge: "IN", of: "source", property: "country", gives: "countries" },
  { edge: "CONCERNS", of: "source", property: "keywords", gives: "name" },
  { edge: "MADE", of: "target", property: "entity", gives: "id" },
  { edge: "ABOUT", of: "source", property: "entity", gives: "id" },
  { edge: "PUBLISHED_BY", of: "source", property: "publisher", gives: "name" },
];

/** Kinds that are a LegalEntity: a Mention may be of no other. */
export const legalEntities: ReadonlySet<NodeKind> = new Set([
  "Person",
  "Country",
  "Organization",
  "Group",
]);
