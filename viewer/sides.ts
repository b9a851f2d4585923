// Whom a person sits for: the country of the delegation, else the one represented, else the one
// of the office. A body that belongs to no country (an alliance) is a side of its own.
import { byText } from "../src/model/span.ts";
import { type Model, tiesFrom } from "./model.ts";

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
