import { type EdgeKind, edgeTypes } from "../../schema.ts";

const known: Readonly<Record<string, string>> = {
  iso2: "Two letters (ISO)",
  iso3: "Three letters (ISO)",
  lat: "Latitude",
  lon: "Longitude",
  sha256: "SHA-256",
  orgType: "Type",
  sources: "Documents",
};

/** What a person reads above a column: "saidUntil" is "Said until". */
export const title = (column: string): string =>
  (Object.hasOwn(known, column) && known[column]) ||
  capital(column.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** Read from the end of an edge; a kind that is missing is read as it is from the other. */
const fromTheEnd: Partial<Record<EdgeKind, string>> = {
  HOLDS: "Held by",
  OF: "Offices and bodies",
  REPRESENTS: "Represented by",
  MEMBER_OF: "Members",
  RELATIVE_OF: "Relatives",
  ATTENDED: "Attended by",
  EXPECTED_AT: "Expected",
  ABSENT_FROM: "Absent",
  PARTY_TO: "Parties",
  HELD_AT: "Meetings",
  HELD_IN: "Meetings",
  IN: "Places and venues in it",
  FOLLOWS: "Followed by",
  PART_OF: "Includes",
  CONCERNS: "Meetings and statements",
  MADE: "Said by",
  REPORTED_BY: "Reported",
  TOLD_TO: "Was told",
  SAID_AT: "Statements",
  ABOUT: "Statements about it",
  FROM: "Statements",
  MENTIONS: "Mentioned in",
  PUBLISHED_BY: "Published",
};

export const outward = (kind: EdgeKind): string => capital(edgeTypes[kind].label);
export const inward = (kind: EdgeKind): string => fromTheEnd[kind] ?? outward(kind);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
