// The one table of the graph. Types, checks, database definitions, export headers and the viewer's
// key are derived from it; a new kind is a new row. It imports nothing but the shape of evidence.
import type { Evidence } from "../src/model/span.ts";

/** Value types with a closed list of values. */
export const choices = {
  orgType: ["government", "international", "media", "party", "military", "company", "other"],
  meetingFormat: ["bilateral", "trilateral", "multilateral", "call", "conference", "summit"],
  meetingStatus: ["held", "scheduled", "proposed", "cancelled"],
  quoting: ["direct", "mixed", "indirect"],
  act: [
    "state",
    "demand",
    "promise",
    "threaten",
    "accuse",
    "deny",
    "reject",
    "propose",
    "expect",
    "agree",
    "appeal",
    "praise",
  ],
} as const;

export type OrgType = (typeof choices.orgType)[number];
export type MeetingFormat = (typeof choices.meetingFormat)[number];
export type MeetingStatus = (typeof choices.meetingStatus)[number];
export type Quoting = (typeof choices.quoting)[number];
export type Act = (typeof choices.act)[number];

/** Values of an attribute. A `date` is ISO and as precise as the text: day, month or year. */
interface ValueTypes {
  readonly text: string;
  readonly texts: readonly string[];
  readonly number: number;
  /** A whole number, so that databases store it as one. */
  readonly whole: number;
  readonly flag: boolean;
  readonly date: string;
  readonly orgType: OrgType;
  readonly meetingFormat: MeetingFormat;
  readonly meetingStatus: MeetingStatus;
  readonly quoting: Quoting;
  readonly act: Act;
}
export type ValueType = keyof ValueTypes;

/** A trailing "?" marks an attribute that may be absent. */
type Field = ValueType | `${ValueType}?`;
export type Fields = Readonly<Record<string, Field>>;

interface NodeType {
  /** What a person reads for it: [one, many]. */
  readonly label: readonly [string, string];
  readonly fields: Fields;
}

interface EdgeType {
  /** Read between the two ends: "holds". */
  readonly label: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly fields: Fields;
}

export const nodeTypes = {
  Person: { label: ["person", "people"], fields: { name: "text", aliases: "texts" } },
  Role: { label: ["role", "roles"], fields: { title: "text", aliases: "texts" } },
  Country: {
    label: ["country", "countries"],
    fields: { name: "text", iso2: "text?", iso3: "text?", aliases: "texts" },
  },
  Organization: {
    label: ["organization", "organizations"],
    fields: { name: "text", orgType: "orgType", aliases: "texts" },
  },
  Group: { label: ["group", "groups"], fields: { description: "text" } },
  Place: {
    label: ["place", "places"],
    fields: { name: "text", placeType: "text?", lat: "number?", lon: "number?", aliases: "texts" },
  },
  Venue: { label: ["venue", "venues"], fields: { name: "text", aliases: "texts" } },
  Meeting: {
    label: ["meeting", "meetings"],
    fields: {
      name: "text",
      aliases: "texts",
      start: "date?",
      end: "date?",
      earliest: "date?",
      latest: "date?",
      format: "meetingFormat?",
      status: "meetingStatus",
      round: "whole?",
    },
  },
  Claim: {
    label: ["statement", "statements"],
    fields: {
      text: "text",
      quotation: "quoting",
      cue: "text?",
      act: "act",
      negated: "flag",
      hedged: "flag",
      said: "date?",
      saidBasis: "text?",
    },
  },
  Topic: { label: ["topic", "topics"], fields: { name: "text", aliases: "texts" } },
  Document: {
    label: ["document", "documents"],
    fields: {
      title: "text?",
      date: "date?",
      path: "text",
      sha256: "text",
      format: "text",
      outlet: "text?",
    },
  },
} as const satisfies Record<string, NodeType>;

const actor = ["Person", "Organization", "Country", "Group"] as const;
const attendance = { delegation: "text?", lead: "flag?" } as const;

export const edgeTypes = {
  HOLDS: {
    label: "holds",
    from: ["Person"],
    to: ["Role"],
    fields: { statedOn: "date?", former: "flag" },
  },
  OF: {
    label: "of",
    from: ["Role", "Organization"],
    to: ["Country", "Organization", "Person"],
    fields: {},
  },
  REPRESENTS: {
    label: "represents",
    from: ["Person"],
    to: ["Country", "Organization"],
    fields: {},
  },
  MEMBER_OF: { label: "is a member of", from: ["Person"], to: ["Organization"], fields: {} },
  RELATIVE_OF: {
    label: "is a relative of",
    from: ["Person"],
    to: ["Person"],
    fields: { relation: "text" },
  },
  ATTENDED: {
    label: "attended",
    from: ["Person", "Group"],
    to: ["Meeting"],
    fields: attendance,
  },
  EXPECTED_AT: {
    label: "was expected at",
    from: ["Person", "Group"],
    to: ["Meeting"],
    fields: attendance,
  },
  ABSENT_FROM: {
    label: "was absent from",
    from: ["Person", "Group"],
    to: ["Meeting"],
    fields: attendance,
  },
  PARTY_TO: {
    label: "was a party to",
    from: ["Country", "Organization"],
    to: ["Meeting"],
    fields: { host: "flag?", mediator: "flag?" },
  },
  HELD_AT: { label: "was held at", from: ["Meeting"], to: ["Venue"], fields: {} },
  HELD_IN: { label: "was held in", from: ["Meeting"], to: ["Place", "Country"], fields: {} },
  IN: { label: "is in", from: ["Venue", "Place"], to: ["Place", "Country"], fields: {} },
  FOLLOWS: { label: "follows", from: ["Meeting"], to: ["Meeting"], fields: {} },
  PART_OF: { label: "is part of", from: ["Meeting"], to: ["Meeting"], fields: {} },
  CONCERNS: { label: "concerns", from: ["Meeting", "Claim"], to: ["Topic"], fields: {} },
  MADE: { label: "said", from: actor, to: ["Claim"], fields: {} },
  REPORTED_BY: { label: "reported by", from: ["Claim"], to: actor, fields: { order: "whole" } },
  TOLD_TO: {
    label: "told to",
    from: ["Claim"],
    to: ["Person", "Organization", "Group"],
    fields: {},
  },
  SAID_AT: { label: "said at", from: ["Claim"], to: ["Meeting"], fields: {} },
  ABOUT: {
    label: "about",
    from: ["Claim"],
    to: ["Person", "Organization", "Country", "Place", "Meeting"],
    fields: {},
  },
  FROM: { label: "from", from: ["Claim"], to: ["Document"], fields: {} },
  CORROBORATES: {
    label: "says the same as",
    from: ["Claim"],
    to: ["Claim"],
    fields: { why: "text" },
  },
  CONFLICTS_WITH: {
    label: "differs from",
    from: ["Claim"],
    to: ["Claim"],
    fields: { slot: "text", why: "text" },
  },
  MENTIONS: {
    label: "mentions",
    from: ["Document"],
    to: ["Person", "Organization", "Country", "Place", "Venue", "Meeting"],
    fields: { count: "whole" },
  },
  PUBLISHED_BY: {
    label: "published by",
    from: ["Document"],
    to: ["Organization"],
    fields: {},
  },
} as const satisfies Record<string, EdgeType>;

export type NodeKind = keyof typeof nodeTypes;
export type EdgeKind = keyof typeof edgeTypes;

/** In the order in which all formats and stores write them. */
export const nodeKinds = Object.keys(nodeTypes) as readonly NodeKind[];
export const edgeKinds = Object.keys(edgeTypes) as readonly EdgeKind[];

type Required<F extends Fields> = {
  readonly [K in keyof F as F[K] extends ValueType ? K : never]: F[K] extends ValueType
    ? ValueTypes[F[K]]
    : never;
};
type Optional<F extends Fields> = {
  readonly [K in keyof F as F[K] extends ValueType
    ? never
    : K]?: F[K] extends `${infer V extends ValueType}?` ? ValueTypes[V] : never;
};

/** Attributes of a node of kind K, without `kind`. A Document has no evidence: it is its own. */
export type NodeOf<K extends NodeKind> = Required<(typeof nodeTypes)[K]["fields"]> &
  Optional<(typeof nodeTypes)[K]["fields"]> & { readonly label: string } & (K extends "Document"
    ? unknown
    : { readonly evidence: readonly Evidence[] });

/** Attributes of an edge of kind K, without `kind`. */
export type EdgeOf<K extends EdgeKind> = Required<(typeof edgeTypes)[K]["fields"]> &
  Optional<(typeof edgeTypes)[K]["fields"]> & { readonly evidence: readonly Evidence[] };
