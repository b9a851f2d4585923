import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OfficeWording, offices, officeTitle, sameOffice } from "../src/resolve/offices.ts";

/** "envoy of country:norway": a wording of Ada Berg's, unless another holder stands in front ("ode: envoy"). */
const wording = (line: string): OfficeWording => {
  const [, holder = "person:ada-berg", title = "", key] =
    /^(?:(\S+): )?(.*?)(?: @ (\S+))?$/.exec(line) ?? [];
  const [kind = "", name = ""] = key?.split(":") ?? [];
  return {
    holder,
    title,
    ...(key
      ? {
          body: {
            key,
            kind: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as "Country",
            name: name.replaceAll("-", " "),
            ...(kind === "organization" ? { country: "country:norway" } : {}),
          },
        }
      : {}),
  };
};

describe("two wordings mean one office", () => {
  const same: readonly (readonly [string, string])[] = [
    ["envoy", "special envoy"],
    ["envoy @ country:norway", "special envoy @ person:ben-ode"],
    ["Foreign Minister", "minister of foreign affairs"],
    ["defence minister", "Minister of Defense"],
    ["spokesman", "spokesperson"],
    ["Secretary @ organization:defence-council", "Secretary @ country:norway"],
    ["chief of military intelligence", "military intelligence chief"],
    ["Premier", "prime minister"],
    ["presidential chief of staff", "Head @ organization:office-of-the-president"],
    ["presidential office head @ country:norway", "head of the president's office"],
    ["top commander in the Arctic", "commander"],
    ["Secretary-General", "secretary general"],
    ["deputy head @ organization:bureau", "deputy @ organization:bureau"],
  ];
  test.each(same)("%s = %s", (a, b) => {
    expect(sameOffice(wording(a), wording(b))).toBeTypeOf("string");
    expect(sameOffice(wording(b), wording(a))).toBeTypeOf("string");
  });

  const different: readonly (readonly [string, string])[] = [
    ["minister", "prime minister"],
    ["foreign minister", "defence minister"],
    ["president", "vice president"],
    ["head @ organization:bureau", "deputy head @ organization:bureau"],
    ["president @ country:norway", "president @ country:chad"],
    ["head @ organization:bureau", "head @ organization:bank"],
    ["Secretary of State", "Treasury Secretary"],
    ["Secretary of State", "secretary"],
    ["spokesman", "envoy"],
    ["envoy", "ode: envoy"],
    ["chief of staff", "head @ organization:bank"],
  ];
  test.each(different)("%s is not %s", (a, b) => {
    expect(sameOffice(wording(a), wording(b))).toBeUndefined();
    expect(sameOffice(wording(b), wording(a))).toBeUndefined();
  });
});

const grouped = (...lines: string[]): readonly string[] =>
  offices(lines.map(wording)).map(
    ({ key, title, wordings }) => `${key} ${title} (${wordings.length})`,
  );

describe("groups", () => {
  test("wordings of one holder are one office, under the fullest title", () => {
    expect(
      grouped("envoy @ country:norway", "special envoy", "Special Envoy @ person:ben-ode"),
    ).toEqual(["role:envoy:country:norway Special Envoy (3)"]);
  });
  test("an office that two people hold is one, when its body is known", () => {
    expect(grouped("president @ country:norway", "ode: President @ country:norway")).toEqual([
      "role:president:country:norway President (2)",
    ]);
  });
  test("presidents of unknown countries stay apart", () => {
    expect(grouped("president", "ode: president")).toHaveLength(2);
  });
  test("a bare word does not join two offices", () => {
    expect(
      grouped("foreign minister @ country:norway", "finance minister @ country:norway", "minister"),
    ).toHaveLength(2);
  });
  test("the order of the wordings does not matter", () => {
    const lines = [
      "envoy @ country:norway",
      "special envoy",
      "deputy minister",
      "minister of trade @ country:norway",
      "ode: envoy @ country:norway",
      "head @ organization:bank",
      "head",
      "chief of staff",
      "head of the president's office",
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(grouped(...shuffled)).toEqual(grouped(...lines));
      }),
    );
  });
});

test("the title is the fullest wording", () => {
  expect(officeTitle(["envoy", "envoy", "special envoy"])).toBe("special envoy");
});
