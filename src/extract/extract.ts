import type { Annotations } from "../model/annotations.ts";
import type { Findings } from "../model/findings.ts";
import { byPlace, byText } from "../model/span.ts";
import { bodyTies } from "./bodies.ts";
import type { Cast } from "./cast.ts";
import { claims } from "./claims.ts";
import { coreference } from "./coreference.ts";
import { meetings } from "./meetings.ts";
import { named } from "./named.ts";
import { roles } from "./roles.ts";

const joined = (...casts: readonly Cast[]): Cast => ({
  entities: casts.flatMap((cast) => cast.entities),
  mentions: casts.flatMap((cast) => cast.mentions),
});

/** What one document says. The questions in order: each sees what those before it found. */
export const findings = (annotations: Annotations): Findings => {
  const names = named(annotations);
  const offices = roles(annotations, names);
  const people = joined(names, coreference(annotations, names, offices.roles));
  const gatherings = meetings(annotations, people, offices);
  const cast = joined(people, gatherings);
  const statements = claims(annotations, cast);
  const all = joined(cast, statements);
  return {
    dates: annotations.dates,
    entities: [...all.entities].sort((a, b) => byText(a.id, b.id)),
    mentions: [...all.mentions].sort((a, b) => byPlace(a, b) || byText(a.entity, b.entity)),
    roles: offices.roles,
    ties: [...bodyTies(annotations, names), ...offices.ties],
    meetings: gatherings.meetings,
    claims: statements.claims,
  };
};
