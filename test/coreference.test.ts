import { describe, expect, test } from "vitest";
import { coreference } from "../src/extract/coreference.ts";
import { roles } from "../src/extract/roles.ts";
import { marked } from "./marked.ts";

/** What the descriptions and pronouns of a marked text mean: "She = Ada Berg". */
const meant = (source: string): string[] => {
  const { annotations, cast } = marked(source);
  const found = coreference(annotations, cast, roles(annotations, cast).roles);
  const nameOf = (id: string): string => cast.entities.find((one) => one.id === id)?.name ?? id;
  return found.mentions.map(
    ({ start, end, entity }) =>
      `${annotations.document.text.slice(start, end)} = ${nameOf(entity)}`,
  );
};

describe("is bound to whom it means", () => {
  test.each([
    ["[Ada Berg|Person] arrived. She smiled.", "She = Ada Berg"],
    [
      "[Ada Berg|Person] met [Ben Ode|Person]. Mr [Ode|Person:Ben Ode] was late. He said he was sorry.",
      "He = Ben Ode",
    ],
    [
      "[Norwegian|Country:Norway] envoy [Ada Berg|Person] arrived. The envoy smiled.",
      "The envoy = Ada Berg",
    ],
    [
      "[Norwegian|Country:Norway] President [Ada Berg|Person] arrived. The [Norwegian|Country:Norway] leader smiled.",
      "The Norwegian leader = Ada Berg",
    ],
    [
      "[Ada Berg|Person] left. A year after leaving her post, [Cleo Dahl|Person] wrote a book.",
      "her = Cleo Dahl",
    ],
  ])("%s", (source, line) => {
    expect(meant(source)).toContain(line);
  });
});

describe("stays unbound", () => {
  test.each([
    [
      "[Norwegian|Country:Norway] President [Ada Berg|Person] left. The leader of the [Norwegian|Country:Norway] delegation, [Ben Ode|Person], stayed.",
    ],
    [
      "[Ada Berg|Person] left. The leader of the [Norwegian|Country:Norway] delegation [Ben Ode|Person] stayed.",
    ],
    ["She smiled."],
    ["The envoy smiled."],
    ["The talks went on. It rained."],
  ])("%s", (source) => {
    expect(meant(source)).toEqual([]);
  });
});
