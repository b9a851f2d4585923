// Whom a person sits for: the country of the delegation, else the one represented, else the one
// of the office. A body that belongs to no country (an alliance) is a side of its own.
import { byText } from "../../src/model/span.ts";
import { type Model, tiesFrom, tiesTo } from "./model.ts";

/** Key of the Country or Organization that a person sits for; undefined when no document says. */
export function sideOf(from: Model, person: string): string | undefined {
  const votes = new Map<string, number>();
  const vote = (body: string | undefined, weight: number) => {
    const side = body === undefined ? undefined : countryOf(from, body);
    if (side !== undefined) votes.set(side, (votes.get(side) ?? 0) + weight);
  };
  for (const { attributes } of tiesFrom(from, person, "ATTENDED", "EXPECTED_AT", "ABSENT_FROM"))
    vote(attributes.delegation, 4 * attributes.evidence.length);
  for (const tie of tiesFrom(from, person, "REPRESENTS"))
    vote(tie.target, 2 * tie.attributes.evidence.length);
  for (const tie of tiesFrom(from, person, "MEMBER_OF")) vote(tie.target, 1);
  for (const tie of tiesFrom(from, person, "HOLDS")) {
    const weight = tie.attributes.former ? 0.5 : tie.attributes.evidence.length;
    for (const office of tiesFrom(from, tie.target, "OF")) vote(office.target, weight);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0];
}

/** The side of whoever speaks: a country speaks for itself, a body for its country. */
export function sideOfSpeaker(from: Model, speaker: string): string | undefined {
  const kind = from.things.get(speaker)?.kind;
  if (kind === "Person") return sideOf(from, speaker);
  return kind === "Country" || kind === "Organization" ? countryOf(from, speaker) : undefined;
}

/** The country behind a body, at most three steps away; the body itself when it has none. */
function countryOf(from: Model, body: string, steps = 3): string | undefined {
  const thing = from.things.get(body);
  if (!thing || thing.kind === "Country") return thing?.key;
  if (steps > 0)
    for (const tie of tiesFrom(from, body, "OF")) {
      const country = countryOf(from, tie.target, steps - 1);
      if (country !== undefined && from.things.get(country)?.kind === "Country") return country;
    }
  return thing.kind === "Organization" && thing.attributes.orgType !== "media" ? body : undefined;
}

/**
 * How near a side belongs to the top of the table: a mediator or host of the main meeting first,
 * then by how many others it meets anywhere.
 */
export function standing(of: Model, main: string | undefined): (side: string) => number {
  const partners = new Map<string, Set<string>>();
  const firsts = new Set<string>();
  for (const meeting of of.things.values()) {
    if (meeting.kind !== "Meeting") continue;
    const sides = new Set<string>();
    for (const tie of tiesTo(of, meeting.key, "PARTY_TO")) {
      sides.add(tie.source);
      const { mediator, host } = tie.attributes;
      if (meeting.key === main && (mediator || host)) firsts.add(tie.source);
    }
    for (const tie of tiesTo(of, meeting.key, "ATTENDED", "EXPECTED_AT")) {
      const side = sideOf(of, tie.source);
      if (side !== undefined) sides.add(side);
    }
    for (const side of sides) {
      const known = partners.get(side) ?? new Set();
      for (const other of sides) if (other !== side) known.add(other);
      partners.set(side, known);
    }
  }
  return (side) => (firsts.has(side) ? 1000 : 0) + (partners.get(side)?.size ?? 0);
}
