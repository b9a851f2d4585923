import type { Act, MeetingFormat, MeetingStatus, OrgType, Quoting } from "../../graph/schema.ts";
import type { DateExpression } from "./annotations.ts";
import type { Reading, Span } from "./span.ts";

export type EntityKind =
  | "Person"
  | "Country"
  | "Organization"
  | "Group"
  | "Place"
  | "Venue"
  | "Meeting";

/** One thing that a document speaks of, within that document. */
export interface Entity {
  /** The same for all its mentions, unique in the document: "person:rudolf-elphberg". */
  readonly id: string;
  readonly kind: EntityKind;
  /** Fullest form in the document (a Group: its description). */
  readonly name: string;
  /** Country: ISO 3166-1 alpha-2 (alpha-4 of ISO 3166-3 for a former state). */
  readonly code?: string;
  readonly orgType?: OrgType;
  readonly placeType?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Person: what pronouns and honorifics in the document say. */
  readonly gender?: "female" | "male";
}

export interface Mention extends Reading {
  readonly kind: EntityKind;
  readonly form: "name" | "adjective" | "description" | "pronoun";
  readonly entity: string;
}

/** An office: who holds it, its title, and the body or person it is of. */
export interface RoleFinding {
  readonly holder: string;
  /** Words of the title as the text has them, without the body ("special envoy"). */
  readonly title: string;
  /** Entity id of the body, country or person. */
  readonly of?: string;
  readonly former: boolean;
  /** ISO date stated in the text. */
  readonly statedOn?: string;
  /** The words of title, body and holder together. */
  readonly reading: Reading;
}

/** A lasting tie between two entities. */
export interface TieFinding {
  readonly kind: "REPRESENTS" | "MEMBER_OF" | "RELATIVE_OF" | "OF" | "IN";
  readonly from: string;
  readonly to: string;
  /** RELATIVE_OF: "son-in-law". */
  readonly relation?: string;
  readonly reading: Reading;
}

export interface Participation {
  /** Entity id of a Person or Group. */
  readonly entity: string;
  readonly presence: "attended" | "expected" | "absent";
  /** Entity id of the Country or Organization it sits for. */
  readonly delegation?: string;
  readonly lead?: boolean;
  readonly reading: Reading;
}

export interface Party {
  /** Entity id of a Country or Organization. */
  readonly entity: string;
  readonly host?: boolean;
  readonly mediator?: boolean;
  readonly reading: Reading;
}

export interface MeetingFinding {
  /** Entity id of the Meeting; its mentions are among the mentions. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly start?: string;
  readonly end?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly format?: MeetingFormat;
  readonly status: MeetingStatus;
  readonly round?: number;
  /** The words that tell of it; at least one. */
  readonly readings: readonly Reading[];
  /** Entity ids of Venue (HELD_AT), Place or Country (HELD_IN). */
  readonly places: readonly { readonly entity: string; readonly reading: Reading }[];
  readonly parties: readonly Party[];
  readonly participants: readonly Participation[];
  readonly follows?: { readonly meeting: string; readonly reading: Reading };
  readonly partOf?: { readonly meeting: string; readonly reading: Reading };
}

export interface ClaimFinding {
  /** The words that name the speaker; empty when the text names none. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** In the order of the text; without cue, speaker and quotation marks. */
  readonly content: readonly Span[];
  /** Entity id of the speaker. */
  readonly speaker?: string;
  /** Who passed it on, outermost first. */
  readonly reporters: readonly { readonly entity: string; readonly reading: Reading }[];
  readonly toldTo: readonly { readonly entity: string; readonly reading: Reading }[];
  readonly saidAt?: { readonly meeting: string; readonly reading: Reading };
  readonly quotation: Quoting;
  readonly act: Act;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly said?: string;
  readonly saidBasis?: "text" | "document";
  readonly rule: string;
}

/** What one document says, before anything is joined with other documents. */
export interface Findings {
  readonly dates: readonly DateExpression[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly RoleFinding[];
  readonly ties: readonly TieFinding[];
  readonly meetings: readonly MeetingFinding[];
  readonly claims: readonly ClaimFinding[];
}
