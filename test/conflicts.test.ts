import { describe, expect, test } from "vitest";
import { document } from "../loaders/document.ts";
import { annotator } from "../src/cli/models.ts";
import { findings, knowledge } from "../src/pipeline.ts";

const models = annotator();

/** The conflicts between claims of several documents, each with the day of its telling. */
const conflicts = (...texts: readonly (readonly [date: string, text: string])[]): string[] => {
  const read = texts.map(([date, text], index) => {
    const made = document(
      text,
      { path: `${index}.txt`, format: "text", title: "", date },
      () => {},
    );
    return { document: made, findings: findings(made, models) };
  });
  return knowledge(read).edges.flatMap((edge) => {
    if (edge.kind !== "CONFLICTS_WITH") return [];
    const [, values = ""] = edge.attributes.why.split("; ");
    return [`${edge.attributes.slot}: ${values.split(" and ").sort().join(" and ")}`];
  });
};

describe("two tellings that cannot both hold", () => {
  test.each([
    [
      "another toll of one attack",
      "Police said that a car bomb at the market in Gulu killed 14 people.",
      "The army said that a car bomb killed 19 people at the market in Gulu.",
      ["number: 14 killed and 19 killed"],
    ],
    [
      "a toll beyond the bound of the other",
      "Police said that at least 20 people were wounded when a ferry sank off Gulu.",
      "Doctors said that eleven people were wounded when the ferry sank off Gulu.",
      ["number: 20 wounded and eleven wounded"],
    ],
    [
      "another number of things",
      "The ministry said that the rebels had fired 40 rockets at the port of Gulu overnight.",
      "The rebels said they fired 12 rockets at the port of Gulu overnight.",
      ["number: 12 rockets and 40 rockets"],
    ],
    [
      "another length of one meeting",
      "The Kenyan envoy said that the talks with Uganda in Gulu lasted six hours.",
      "The Ugandan envoy said that the talks with Kenya in Gulu lasted nine hours.",
      ["duration: nine hours and six hours"],
    ],
    [
      "another day of one meeting",
      "The Kenyan envoy said that the peace talks with Uganda would begin in Gulu on 8 May 2031.",
      "The Ugandan envoy said that the peace talks with Kenya would begin in Gulu on 11 May 2031.",
      ["date: 2031-05-08 and 2031-05-11"],
    ],
  ])("%s", (_name, one, two, expected) => {
    expect(conflicts(["2031-05-06", one], ["2031-05-06", two])).toEqual(expected);
  });
});

describe("two tellings that can both hold", () => {
  test.each([
    [
      "a number within the bound of the other",
      "Police said that at least 14 people were killed by a car bomb at the market in Gulu.",
      "The army said that 19 people were killed by a car bomb at the market in Gulu.",
    ],
    [
      "about as many",
      "Police said that about 20 people were killed by a car bomb at the market in Gulu.",
      "The army said that 19 people were killed by a car bomb at the market in Gulu.",
    ],
    [
      "another place",
      "Police said that a car bomb at the market in Gulu killed 14 people.",
      "The army said that a car bomb at the market in Arua killed 19 people.",
    ],
    [
      "another fate",
      "Police said that a car bomb at the market in Gulu killed 14 people.",
      "The army said that a car bomb at the market in Gulu wounded 19 people.",
    ],
    [
      "a toll that rose",
      "Police said that a car bomb at the market in Gulu killed 14 people.",
      "The army said the toll of the car bomb at the market in Gulu had risen to 19 people killed.",
    ],
    [
      "what each side asks for",
      "The Kenyan envoy demanded that the talks with Uganda in Gulu last six hours.",
      "The Ugandan envoy demanded that the talks with Kenya in Gulu last nine hours.",
    ],
    [
      "another round",
      "The Kenyan envoy said that the first round of talks with Uganda in Gulu lasted six hours.",
      "The Ugandan envoy said that the second round of talks with Kenya in Gulu lasted nine hours.",
    ],
    [
      "the beginning and the end",
      "The Kenyan envoy said that the talks with Uganda would begin in Gulu on 8 May 2031.",
      "The Ugandan envoy said that the talks with Kenya would end in Gulu on 11 May 2031.",
    ],
  ])("%s", (_name, one, two) => {
    expect(conflicts(["2031-05-06", one], ["2031-05-06", two])).toEqual([]);
  });

  test("another day's attack", () => {
    expect(
      conflicts(
        ["2031-05-06", "Police said that a car bomb at the market in Gulu killed 14 people."],
        ["2031-05-16", "The army said that a car bomb at the market in Gulu killed 19 people."],
      ),
    ).toEqual([]);
  });
});

test("the same speaker does not contradict himself within one document", () => {
  const text =
    "Police said that a car bomb in Gulu killed 14 people. Police said that a car bomb in Gulu killed 19 people.";
  expect(conflicts(["2031-05-06", text])).toEqual([]);
});
