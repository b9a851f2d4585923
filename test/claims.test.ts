import { describe, expect, test } from "vitest";
import { claims } from "../src/extract/claims.ts";
import { coreference } from "../src/extract/coreference.ts";
import { roles } from "../src/extract/roles.ts";
import { marked } from "./marked.ts";

/** The claims of a marked text, one a line: speaker, act, quotation, content; then who reported it and to whom. */
const said = (source: string): string[] => {
  const { annotations, cast } = marked(source);
  const offices = roles(annotations, cast);
  const more = coreference(annotations, cast, offices.roles);
  const all = {
    entities: [...cast.entities, ...more.entities],
    mentions: [...cast.mentions, ...more.mentions],
  };
  const found = claims(annotations, all, []);
  const nameOf = (id: string): string =>
    [...all.entities, ...found.entities].find((one) => one.id === id)?.name ?? id;
  return found.claims.map((claim) => {
    const content = claim.content
      .map(({ start, end }) => annotations.document.text.slice(start, end))
      .join(" … ");
    const via = claim.reporters.map(({ entity }) => ` < ${nameOf(entity)}`).join("");
    const to = claim.toldTo.map(({ entity }) => ` > ${nameOf(entity)}`).join("");
    return `${nameOf(claim.speaker ?? "?")} ${claim.quotation}: ${content}${via}${to}`;
  });
};

const Ada = "[Ada Berg|Person]";
const Ben = "[Ben Ode|Person]";

describe("who says what", () => {
  test.each([
    [`${Ada} said that the pact would hold.`, "Ada Berg indirect: the pact would hold"],
    [`${Ada} said the pact would hold.`, "Ada Berg indirect: the pact would hold"],
    [`"The pact will hold," ${Ada} said.`, "Ada Berg direct: The pact will hold"],
    [`According to ${Ada}, the pact would hold.`, "Ada Berg indirect: the pact would hold"],
    [`The pact would hold, according to ${Ada}.`, "Ada Berg indirect: The pact would hold"],
    [`The pact would hold, ${Ada} said.`, "Ada Berg indirect: The pact would hold"],
    [`${Ada} described the talks as "frank".`, 'Ada Berg mixed: the talks as "frank"'],
    [
      `[Norway|Country] is demanding that [Sweden|Country] leave the strait.`,
      "Norway indirect: Sweden leave the strait",
    ],
    [`${Ada} pledged to open the border.`, "Ada Berg indirect: to open the border"],
    [`Two officials said the pact would hold.`, "Two officials indirect: the pact would hold"],
    [
      `[Norway|Country] has rejected pulling its troops back.`,
      "Norway indirect: pulling its troops back",
    ],
  ])("%s", (source, line) => {
    expect(said(source).map((one) => one.replace(/ [<>] .*/, ""))).toEqual([line]);
  });

  test("the next cue starts another claim", () => {
    expect(said(`${Ada} said the pact would hold, adding that the border would open.`)).toEqual([
      "Ada Berg indirect: the pact would hold",
      "Ada Berg indirect: the border would open",
    ]);
  });

  test("a pronoun speaks for whom it means", () => {
    expect(said(`${Ada} said the pact would hold. She said the border would open.`)[1]).toBe(
      "Ada Berg indirect: the border would open",
    );
  });

  test("who passed it on is kept apart from who said it", () => {
    expect(
      said(`[Harbour News|Organization] reported that according to ${Ada}, the pact would hold.`),
    ).toContain("Ada Berg indirect: the pact would hold < Harbour News");
  });

  test("whom it was told to", () => {
    expect(said(`${Ada} told ${Ben} that the pact would hold.`)).toEqual([
      "Ada Berg indirect: the pact would hold > Ben Ode",
    ]);
  });
});

describe("what nobody is said to have said", () => {
  test.each([
    [`The pact would hold.`],
    [`It was reportedly signed in spring.`],
    [`After "frank" talks the border opened.`],
    [`${Ada} travelled to the border.`],
  ])("%s", (source) => {
    expect(said(source)).toEqual([]);
  });
});

describe("hostile text costs no more than its length", () => {
  test.each([
    ["quotation marks", '"'.repeat(60_000)],
    ["cues", "said ".repeat(12_000)],
    ["nested quotations", "“a ‘b “c ’d ".repeat(5_000)],
  ])("%s", (_, text) => {
    const began = performance.now();
    said(text);
    // A guard against quadratic time, far above what linear time needs.
    expect(performance.now() - began).toBeLessThan(120_000);
  });
});
