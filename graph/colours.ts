import type { NodeKind } from "./schema.ts";

export type Colour = readonly [red: number, green: number, blue: number];

/** Colours that stay apart for eyes that see few: the viewer's, on white. */
export const colours: Readonly<Record<NodeKind, Colour>> = {
  Person: [47, 102, 176],
  Role: [148, 163, 184],
  Country: [84, 81, 75],
  Organization: [42, 150, 131],
  Group: [127, 176, 240],
  Place: [107, 74, 90],
  Venue: [158, 118, 138],
  Meeting: [28, 27, 25],
  Claim: [181, 126, 0],
  Topic: [122, 92, 160],
  Document: [175, 170, 160],
};
