import { describe, expect, test } from "vitest";
import { coreference } from "../src/extract/coreference.ts";
import { meetings } from "../src/extract/meetings.ts";
import { roles } from "../src/extract/roles.ts";
import { marked } from "./marked.ts";

/** The meetings of a marked text, one a line: status, days, where, parties, people, what it follows. */
const told = (source: string): string[] => {
  const { annotations, cast } = marked(source);
  const offices = roles(annotations, cast);
  const more = coreference(annotations, cast, offices.roles);
  const all = {
    entities: [...cast.entities, ...more.entities],
    mentions: [...cast.mentions, ...more.mentions],
  };
  const nameOf = (id: string): string => all.entities.find((one) => one.id === id)?.name ?? id;
  const list = (ids: readonly { readonly entity: string }[]): string =>
    ids
      .map(({ entity }) => nameOf(entity))
      .sort()
      .join(", ");
  return meetings(annotations, all, offices).meetings.map((meeting) => {
    const days = [meeting.start, meeting.end].filter(Boolean).join("/");
    const people = meeting.participants
      .map(
        ({ entity, presence, lead }) =>
          `${nameOf(entity)}${lead ? "*" : ""}${presence === "attended" ? "" : ` ${presence}`}`,
      )
      .sort()
      .join(", ");
    return [meeting.status, days, list(meeting.places), list(meeting.parties), people]
      .map((part) => part || "-")
      .join(" | ");
  });
};

const [NO, SE, FI] = ["[Norway|Country]", "[Sweden|Country]", "[Finland|Country]"];
const [Ada, Ben, Kai] = ["[Ada Berg|Person]", "[Ben Ode|Person]", "[Kai Laine|Person]"];

describe("what founds an occasion", () => {
  test.each([
    [
      `Talks between ${NO} and ${SE} were held in [Bergen|Place] on 3 May 2031.`,
      "held | 2031-05-03/2031-05-03 | Bergen | Norway, Sweden | -",
    ],
    [
      `${Ada} met ${Ben} in [Bergen|Place] on 3 May 2031.`,
      "held | 2031-05-03/2031-05-03 | Bergen | - | Ada Berg, Ben Ode",
    ],
    [
      `Officials from ${NO} and ${SE} are meeting in [Bergen|Place].`,
      "held | - | Bergen | Norway, Sweden | -",
    ],
    [`${Ada} spoke with ${Ben} by phone.`, "held | - | - | - | Ada Berg, Ben Ode"],
    [
      `${Ada} travelled to [Bergen|Place] to meet ${Ben} on 3 May 2031.`,
      "held | 2031-05-03/2031-05-03 | Bergen | - | Ada Berg, Ben Ode",
    ],
    [
      `${Ada} hosted ${Ben} at the [Harbour Palace|Venue].`,
      "held | - | Harbour Palace | - | Ada Berg, Ben Ode",
    ],
    [
      `A new round of talks will be held in [Bergen|Place] on 3 May 2031.`,
      "scheduled | 2031-05-03/2031-05-03 | Bergen | - | -",
    ],
    [
      `A meeting between ${Ada} and ${Ben} could take place in [Bergen|Place].`,
      "proposed | - | Bergen | - | Ada Berg expected, Ben Ode expected",
    ],
    [
      `${Ada} and ${Ben} gathered in [Bergen|Place] on 3 May 2031 to discuss the border.`,
      "held | 2031-05-03/2031-05-03 | Bergen | - | Ada Berg, Ben Ode",
    ],
    [
      `The foreign ministers of the region meet in [Bergen|Place] on 3 May 2031.`,
      "held | 2031-05-03/2031-05-03 | Bergen | - | -",
    ],
    [
      `${Ada} will host ${Ben} in [Bergen|Place] on 3 May 2031 for a trilateral summit.`,
      "scheduled | 2031-05-03/2031-05-03 | Bergen | - | Ada Berg expected, Ben Ode expected",
    ],
    [
      `${Ada} will travel to [Bergen|Place] for talks with ${Ben}.`,
      "scheduled | - | Bergen | - | Ada Berg expected, Ben Ode expected",
    ],
    [`${Ada} spoke with ${Ben} about the border.`, "held | - | - | - | Ada Berg, Ben Ode"],
    [
      `${NO} hosted representatives from 30 states to weigh the plan.`,
      "held | - | Norway | Norway | -",
    ],
    [
      `The two sides held talks in [Bergen|Place], ending on 7 May 2031.`,
      "held | 2031-05-07 | Bergen | - | -",
    ],
    [
      `The Harbour Conference was a meeting between ${Ada} and ${Ben} in [Bergen|Place] that took place from 3 May 2031.`,
      "held | 2031-05-03/2031-05-03 | Bergen | - | Ada Berg, Ben Ode",
    ],
    [
      `The Harbour Conference took place in [Bergen|Place] two months after the landings in May 2031.`,
      "held | - | Bergen | - | -",
    ],
    [
      `${Ada} envoy ${Ben} travelled to [Bergen|Place] to meet ${Kai}.`,
      "held | - | Bergen | - | Ben Ode, Kai Laine",
    ],
    [
      `Talks in [Bergen|Place] on 3 May 2031 were mediated by ${FI}.`,
      "held | 2031-05-03/2031-05-03 | Bergen | Finland | -",
    ],
    [
      `${Ada} presented her plan at the Harbour Security Conference.`,
      "held | - | - | - | Ada Berg",
    ],
  ])("%s", (source, line) => {
    expect(told(source)).toEqual([line]);
  });
});

describe("what does not", () => {
  test.each([
    [`The negotiations were difficult.`],
    [`${Ada} met the deadline.`],
    [`${Ada} spoke at a press conference in [Bergen|Place].`],
    [`${NO} has met all demands.`],
    [`${NO} finally met the [Swedish|Country:Sweden] demand on 3 May 2031.`],
    [`${Ada} wrote to Congress in May 2031.`],
    [`Earlier talks had failed.`],
  ])("%s", (source) => {
    expect(told(source)).toEqual([]);
  });
});

describe("what belongs to one occasion", () => {
  test("the talks, told again without their place", () => {
    const lines = told(
      `Talks between ${NO} and ${SE} were held in [Bergen|Place] on 3 May 2031. The talks lasted until midnight.`,
    );
    expect(lines).toHaveLength(1);
  });

  test("another place is another occasion", () => {
    const lines = told(
      `Talks between ${NO} and ${SE} were held in [Bergen|Place] on 3 May 2031. Talks between ${NO} and ${FI} were held in [Lund|Place] on 5 May 2031.`,
    );
    expect(lines).toHaveLength(2);
  });

  test("a list of places with their dates", () => {
    const lines = told(
      `Talks between ${NO} and ${SE} were held in [Bergen|Place] (April 2031), [Lund|Place] (May 2031) and [Turku|Place] (June 2031).`,
    );
    expect(lines.map((line) => line.split(" | ").slice(1, 3).join(" "))).toEqual([
      "2031-04/2031-04 Bergen",
      "2031-05/2031-05 Lund",
      "2031-06/2031-06 Turku",
    ]);
  });

  test("the two sides are those named together before", () => {
    const lines = told(
      `${NO} and ${SE} have quarrelled for years. The two sides held talks in [Bergen|Place] on 3 May 2031.`,
    );
    expect(lines).toEqual(["held | 2031-05-03/2031-05-03 | Bergen | Norway, Sweden | -"]);
  });
});

describe("whom counted words mean", () => {
  test.each([
    [
      `${Ada} praised ${Ben}. The pair were holding talks in [Bergen|Place].`,
      "held | - | Bergen | - | Ada Berg, Ben Ode",
    ],
    [
      `${Ada} thanked ${Ben} and ${Kai}. The three leaders held talks in [Bergen|Place].`,
      "held | - | Bergen | - | Ada Berg, Ben Ode, Kai Laine",
    ],
    [
      `${NO} complained. ${NO} wrote to ${SE}. Later ${SE} answered ${NO}, and ${SE} was calm. The two sides held talks in [Bergen|Place].`,
      "held | - | Bergen | Norway, Sweden | -",
    ],
    [
      `${NO} urged ${SE} and ${FI} to resume the talks in [Bergen|Place].`,
      "proposed | - | Bergen | Finland, Sweden | -",
    ],
  ])("%s", (source, line) => {
    expect(told(source)).toEqual([line]);
  });
});

describe("who was there", () => {
  const talks = `Talks between ${NO} and ${SE} were held in [Bergen|Place] on 3 May 2031.`;
  const people = (source: string): string | undefined =>
    told(`${talks} ${source}`)[0]?.split(" | ")[4];

  test.each([
    [
      `The [Norwegian|Country:Norway] delegation was led by ${Ada} and included ${Ben}.`,
      "Ada Berg*, Ben Ode",
    ],
    [
      `${Ada} led the [Norwegian|Country:Norway] delegation, which included ${Ben}.`,
      "Ada Berg*, Ben Ode",
    ],
    [`${Ada}, head of the [Norwegian|Country:Norway] delegation, smiled.`, "Ada Berg*"],
    [`${Ada} took part in the talks.`, "Ada Berg"],
    [`${Ada} did not participate in the talks.`, "Ada Berg absent"],
    [`${Ada} did not attend the talks.`, "Ada Berg absent"],
    [`The talks will include ${Kai}.`, "Kai Laine expected"],
    [`${Kai} was unable to attend the talks.`, "Kai Laine absent"],
    [`${FI} sent its envoy, ${Kai}, to the talks.`, "Kai Laine"],
    [`${Ada} and ${Ben} are seen during the talks.`, "Ada Berg, Ben Ode"],
    [`${Ada} said the talks were useful.`, "-"],
  ])("%s", (source, expected) => {
    expect(people(source)).toBe(expected);
  });
});
