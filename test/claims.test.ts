import { describe, expect, test } from "vitest";
import { claims } from "../src/extract/claims.ts";
import type { Annotations } from "../src/model/annotations.ts";
import type { ClaimFinding } from "../src/model/findings.ts";
import type { Span } from "../src/model/span.ts";
import { marked } from "./marked.ts";

const without = (annotations: Annotations): Annotations => ({
  ...annotations,
  syntax: {
    tags: annotations.tokens.map(() => ""),
    heads: Int32Array.from(annotations.tokens.keys()),
    labels: annotations.tokens.map(() => ""),
  },
});

const read = (source: string, { trees = true } = {}) => {
  const { annotations, cast } = marked(source);
  const found = claims(trees ? annotations : without(annotations), cast);
  const names = new Map([...cast.entities, ...found.entities].map(({ id, name }) => [id, name]));
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => annotations.document.text.slice(start, end)).join(" … ");
  const nameOf = (id: string | undefined): string => names.get(id ?? "") ?? "?";
  return { claims: found.claims, words, nameOf };
};

/** The claims of a text, one a line: speaker | cue | content. */
const said = (source: string, options = {}): string[] => {
  const { claims, words, nameOf } = read(source, options);
  return claims.map((one) => [nameOf(one.speaker), words(one.cue), words(one.content)].join(" | "));
};

const only = (source: string): ClaimFinding & { words: string } => {
  const { claims, words } = read(source);
  expect(claims).toHaveLength(1);
  return { ...claims[0]!, words: words(claims[0]!.content) };
};

const Ada = "[Ada Berg|Person]";
const Ben = "[Ben Ode|Person]";
const Kai = "[Kai Laine|Person]";
const Norway = "[Norway|Country]";
const Gazette = "the [Harbour Gazette|Organization]";

describe("what is said, by the complement of the verb", () => {
  test.each([
    [
      `${Ada} said that the bridge would open soon.`,
      ["Ada Berg | said | the bridge would open soon"],
    ],
    [
      `The bridge, according to ${Ada}, would open soon.`,
      ["Ada Berg | according to | The bridge … would open soon"],
    ],
    [
      `[Arctic Export–Import Bank|Organization] president ${Ada} said the bridge would open soon.`,
      ["Ada Berg | said | the bridge would open soon"],
    ],
    [
      `${Ada} stressed that the bridge remains the heart of the trade, and welcomed the new road.`,
      ["Ada Berg | stressed | the bridge remains the heart of the trade"],
    ],
    [
      `The two leaders committed to continue the trade.`,
      ["two leaders | committed | to continue the trade"],
    ],
    [
      `${Ada} said: “We wait.” The mayor's spokesman did not reject the report. He said it was fair. He added it was late.`,
      [
        "Ada Berg | said | We wait",
        "mayor's spokesman | said | it was fair",
        "mayor's spokesman | added | it was late",
      ],
    ],
    [
      `${Ada} made it clear that the bridge would open soon.`,
      ["Ada Berg | made | the bridge would open soon"],
    ],
    [`${Ada} suggested closing the bridge.`, ["Ada Berg | suggested | closing the bridge"]],
    [
      `[The Gazette|Organization] reported that ${Ada} had said the bridge would open soon.`,
      [
        "The Gazette | reported | Ada Berg had said the bridge would open soon",
        "Ada Berg | had said | the bridge would open soon",
      ],
    ],
    [`The bridge would open soon, ${Ada} said.`, ["Ada Berg | said | The bridge would open soon"]],
    [
      `The bridge, ${Ada} said, would open soon.`,
      ["Ada Berg | said | The bridge … would open soon"],
    ],
    [
      `${Ada} said that the bridge would open, but that the road would stay closed.`,
      ["Ada Berg | said | the bridge would open, but that the road would stay closed"],
    ],
    [`${Ada} pledged to rebuild the harbour.`, ["Ada Berg | pledged | to rebuild the harbour"]],
    [
      `${Ada} urged ${Ben} to leave the island.`,
      ["Ada Berg | urged | Ben Ode to leave the island"],
    ],
    [`${Ada} called for a pause in the fighting.`, ["Ada Berg | called | a pause in the fighting"]],
    [`${Norway} demanded an apology.`, ["Norway | demanded | an apology"]],
    [`${Norway} ruled out leaving the pact.`, ["Norway | ruled | leaving the pact"]],
    [`${Ada} accused ${Ben} of breaking the truce.`, ["Ada Berg | accused | breaking the truce"]],
    [`${Ada} described the visit as a success.`, ["Ada Berg | described | the visit as a success"]],
    [
      `The visit was described as useful by ${Ada}.`,
      ["Ada Berg | was described | The visit … as useful"],
    ],
    [`${Ada} called the visit a triumph.`, ["Ada Berg | called | the visit a triumph"]],
    [
      `${Ada} praised the “bold step” of the islanders.`,
      ["Ada Berg | praised | the “bold step” of the islanders"],
    ],
    [
      `${Ada} expressed hope that the ferry would sail.`,
      ["Ada Berg | expressed hope | the ferry would sail"],
    ],
    [
      `${Ada} reiterated her willingness to share the fish.`,
      ["Ada Berg | reiterated her willingness | her willingness to share the fish"],
    ],
    [`${Ada} called on ${Ben} to open the gate.`, ["Ada Berg | called | Ben Ode to open the gate"]],
    [`${Ada} appealed to the islanders to wait.`, ["Ada Berg | appealed | the islanders to wait"]],
    [
      `${Ada} slammed the plan as a “gift to smugglers”.`,
      ["Ada Berg | slammed | the plan as a “gift to smugglers”"],
    ],
    [`${Ada} rejected what ${Ben} called “idle talk”.`, ["Ada Berg | rejected | idle talk"]],
    [
      `${Ada} told the islanders in a call that she wanted the ferry to sail.`,
      ["Ada Berg | told | she wanted the ferry to sail"],
    ],
    [`${Ada} informed the crew she had no ticket.`, ["Ada Berg | informed | she had no ticket"]],
    [`${Norway} denied any delay.`, ["Norway | denied | any delay"]],
    [`${Norway} denied visas to the crew.`, []],
    [`According to ${Ada}, the ferry was late.`, ["Ada Berg | According to | the ferry was late"]],
    [`The ferry was late, according to ${Ada}.`, ["Ada Berg | according to | The ferry was late"]],
  ])("%s", (source, expected) => {
    expect(said(source)).toEqual(expected);
  });
});

describe("where one claim ends and the next begins", () => {
  test.each([
    [
      `${Ada} said the ferry was late, adding that nobody was hurt.`,
      ["Ada Berg | said | the ferry was late", "Ada Berg | adding | nobody was hurt"],
    ],
    [
      `${Ada} said the ferry had left and warned that storms would come.`,
      ["Ada Berg | said | the ferry had left", "Ada Berg | warned | storms would come"],
    ],
    [
      `${Ada} said the ferry was late, while ${Ben} insisted that it was early.`,
      ["Ada Berg | said | the ferry was late", "Ben Ode | insisted | it was early"],
    ],
    [
      `The talks failed when ${Ada} walked out, arguing that the draft was empty.`,
      ["Ada Berg | arguing | the draft was empty"],
    ],
    [
      `${Ada} said she hopes the ferry will sail.`,
      ["Ada Berg | said | she hopes the ferry will sail"],
    ],
  ])("%s", (source, expected) => {
    expect(said(source)).toEqual(expected);
  });
});

describe("how far the words go", () => {
  test.each([
    ["a deadline", `${Ada} demanded an answer by Friday.`, "an answer by Friday"],
    ["not how it was said", `${Norway} demanded an apology in a statement.`, "an apology"],
    [
      "a condition",
      `${Ada} said the ferry would sail, should the wind turn.`,
      "the ferry would sail, should the wind turn",
    ],
    [
      "what goes on with would or could",
      `${Ada} said the ferry would sail but could be late.`,
      "the ferry would sail but could be late",
    ],
    [
      "all of a sentence that a cue closes",
      `The harbour is open, but the road is blocked, ${Ada} said Monday.`,
      "The harbour is open, but the road is blocked",
    ],
    [
      "not the link in front",
      `However, the road, ${Ada} said, is blocked.`,
      "the road … is blocked",
    ],
    [
      "not another clause in front",
      `It came as the head of the port, ${Ada}, said the road was blocked.`,
      "the road was blocked",
    ],
    [
      "not the day of the saying",
      `${Ada} said Thursday Norway's last ferry was late, when pressed by reporters.`,
      "Norway's last ferry was late",
    ],
    [
      "a quotation that ends the sentence",
      `${Ada} said that the road was no path but rather, “a track for old goats.”`,
      "the road was no path but rather, “a track for old goats.”",
    ],
    [
      "not what the text explains",
      `${Ada} said the sea was rough, referring to the storms of the spring.`,
      "the sea was rough",
    ],
  ])("%s", (_name, source, expected) => {
    expect(only(source).words).toBe(expected);
  });
});

describe("words in quotation marks", () => {
  test.each([
    [
      "with the cue behind",
      `“The ferry is late,” ${Ada} said.`,
      ["Ada Berg | said | The ferry is late"],
    ],
    [
      "on both sides of the cue",
      `“The ferry is late,” ${Ada} said. “Nobody is hurt.”`,
      ["Ada Berg | said | The ferry is late … Nobody is hurt."],
    ],
    [
      "over several sentences",
      `“The ferry is late. Nobody is hurt,” ${Ada} said.`,
      ["Ada Berg | said | The ferry is late. Nobody is hurt"],
    ],
    [
      "over several paragraphs, opened again in each",
      `${Ada} said: ‘The ferry is late.\n\n‘Nobody is hurt.’`,
      ["Ada Berg | said | The ferry is late … Nobody is hurt"],
    ],
    [
      "in twin marks",
      `''Tell it to the crew,'' ${Ada} said.`,
      ["Ada Berg | said | Tell it to the crew"],
    ],
    [
      "in a paragraph of their own, with or without marks",
      `${Ada} added:\n\nThe ferry is late. Nobody is hurt.`,
      ["Ada Berg | added | The ferry is late. Nobody is hurt"],
    ],
    [
      "alone behind an indirect claim",
      `${Ada} said that the ferry was late. “Nobody is hurt.”`,
      ["Ada Berg | said | the ferry was late", "Ada Berg |  | Nobody is hurt."],
    ],
  ])("%s", (_name, source, expected) => {
    expect(said(source).map((line) => line.replace(/\.$/, ""))).toEqual(
      expected.map((line) => line.replace(/\.$/, "")),
    );
  });

  test.each([
    [`${Ada} said the ferry was late.`, "indirect"],
    [`${Ada} said the ferry was “very late”.`, "mixed"],
    [`“The ferry is very late,” ${Ada} said.`, "direct"],
  ])("%s: %s", (source, quotation) => {
    expect(only(source).quotation).toBe(quotation);
  });
});

describe("whose words", () => {
  test.each([
    ["a role before the name", `The mayor of the town ${Ada} said it was over.`, "Ada Berg"],
    ["a name between commas", `The mayor of the town, ${Ada}, said it was over.`, "Ada Berg"],
    ["a group", "Two senior officials said it was over.", "Two senior officials"],
    ["an article of a newspaper", `An article in ${Gazette} said it was over.`, "Harbour Gazette"],
    [
      "who is reported to have said it",
      `Friends of the mayor are reported to have said that it was over.`,
      "Friends of the mayor",
    ],
    ["a participle behind the name", `${Ada}, writing on her page, said it was over.`, "Ada Berg"],
    [
      "a finite verb behind a participle",
      `${Ada} speaking to the guild called the draft a ruin.`,
      "Ada Berg",
    ],
    [
      "a spokesman is not his minister",
      `A spokesman for ${Ada} said it was over.`,
      "spokesman for Ada Berg",
    ],
  ])("%s", (_name, source, speaker) => {
    const { claims, nameOf } = read(source);
    expect(claims.map((one) => nameOf(one.speaker))).toEqual([speaker]);
  });

  test("a pronoun that nothing binds is the last person who spoke", () => {
    expect(said(`${Ada} said it was over. She added that it was late.`)).toEqual([
      "Ada Berg | said | it was over",
      "Ada Berg | added | it was late",
    ]);
  });
});

test("a body that spoke goes on as it; what a fact shows is nobody's claim", () => {
  const navy = `The navy said the ferry was late.`;
  expect(said(`${navy} It added that nobody was hurt.`)).toEqual([
    "navy | said | the ferry was late",
    "navy | added | nobody was hurt",
  ]);
  expect(said(`${navy} It shows that nobody was hurt.`)).toHaveLength(1);
});

test("they are those of whom the sentence before tells", () => {
  expect(said(`Four mayors met on Monday. They called the ferry a ruin.`)).toEqual([
    "Four mayors | called | the ferry a ruin",
  ]);
});

test("words of somebody whom nothing names stay without a speaker", () => {
  expect(said(`Rain fell. She said it was over.`)).toEqual(["? | said | it was over"]);
  expect(said(`I believe that it is over.`)).toEqual([]);
});

describe("through whom, to whom, when", () => {
  test.each([
    [`${Ada} said the ferry was late, according to ${Gazette}.`, "Ada Berg", ["Harbour Gazette"]],
    [`The ferry was late, ${Gazette} reported, citing ${Ada}.`, "Ada Berg", ["Harbour Gazette"]],
    [
      `According to a diplomat cited by ${Gazette}, the ferry was late.`,
      undefined,
      ["Harbour Gazette"],
    ],
    [`${Kai} reported that according to ${Ada} the ferry was late.`, "Ada Berg", ["Kai Laine"]],
  ])("%s", (source, speaker, reporters) => {
    const { claims, nameOf } = read(source);
    expect(claims).toHaveLength(1);
    if (speaker) expect(nameOf(claims[0]!.speaker)).toBe(speaker);
    expect(claims[0]!.reporters.map(({ entity }) => nameOf(entity))).toEqual(reporters);
  });

  test.each([
    [`${Ada} told reporters that the ferry was late.`, "reporters"],
    [`In an interview with ${Gazette}, ${Ada} said that the ferry was late.`, "Harbour Gazette"],
  ])("%s", (source, listener) => {
    const { claims, nameOf } = read(source);
    expect(claims[0]!.toldTo.map(({ entity }) => nameOf(entity))).toEqual([listener]);
  });

  test("a day by the cue is the day of the saying; a day in the words is not", () => {
    expect(only(`On 3 May 2031, ${Ada} said the ferry was late.`).said).toBe("2031-05-03");
    expect(only(`${Ada} said the ferry would sail on 3 May 2031.`).said).toBeUndefined();
  });
});

describe("how it is said", () => {
  test.each([
    [`${Ada} said the ferry would not sail.`, { negated: true, hedged: false, act: "state" }],
    [`${Ada} said the ferry might sail.`, { negated: false, hedged: true, act: "state" }],
    [`${Norway} rejected any delay.`, { negated: false, hedged: false, act: "reject" }],
    [
      `${Ada} promised that the ferry would sail.`,
      { negated: false, hedged: false, act: "promise" },
    ],
  ])("%s", (source, expected) => {
    expect(only(source)).toMatchObject(expected);
  });
});

test("the label of a turn marks every sentence behind it as that speaker's", () => {
  const source = `Chair ${Ada}: Friends, the ferry is late. Nobody is hurt.\n\nWe shall wait.`;
  const { claims } = read(source);
  expect(said(source).map((line) => line.replace(/\.$/, ""))).toEqual([
    "Ada Berg |  | the ferry is late",
    "Ada Berg |  | Nobody is hurt",
    "Ada Berg |  | We shall wait",
  ]);
  expect(claims.every(({ quotation }) => quotation === "direct")).toBe(true);
});

describe("a label that opens no transcript", () => {
  test.each([
    ["a headline", `${Ada}: Bridge is safe\n\nWork on the bridge ended in May.`],
    [
      "a report that tells of the speaker",
      `${Ada}: Bridge is safe\n\nOur bridge held all winter. ${Ada} came to see it.`,
    ],
  ])("%s", (_name, source) => {
    expect(said(source)).toEqual([]);
  });
});

describe("what is no claim", () => {
  test.each([
    `${Ada} left the island on Monday.`,
    `The “difficult” crossing took two hours.`,
    `It was reportedly late.`,
    `The ferry was said to be late.`,
    `${Ada} did not say that the ferry was late.`,
    `${Ada} would say that the ferry was late.`,
    `The plan said that the ferry was late.`,
    `${Ada} found herself alone.`,
  ])("%s", (source) => {
    expect(said(source)).toEqual([]);
  });
});

test.each([
  [`${Ada} said that the bridge would open.`, "Ada Berg | said | the bridge would open"],
  [`The bridge would open, ${Ada} said.`, "Ada Berg | said | The bridge would open"],
  [`According to ${Ada}, the bridge was open.`, "Ada Berg | According to | the bridge was open"],
])("without a tree: %s", (source, expected) => {
  expect(said(source, { trees: false })).toEqual([expected]);
});

test("a long run of cues and quotation marks takes time in proportion to its length", () => {
  const time = (count: number): number => {
    const { annotations, cast } = marked(`“said ${Ada} said, according to `.repeat(count));
    const start = performance.now();
    claims(annotations, cast);
    claims(without(annotations), cast);
    return performance.now() - start;
  };
  time(50);
  expect(time(2000)).toBeLessThan(40 * time(200) + 200);
});
