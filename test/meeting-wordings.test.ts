import { expect, test } from "vitest";
import { document } from "../loaders/document.ts";
import { annotator } from "../src/cli/models.ts";
import { findings } from "../src/pipeline.ts";

// How English tells of a meeting, as a grid: verbs and nouns of meeting, before, during and after it, by one side
// or by both. Written from the language, not from any document, so that a wording that is missing shows here first.
//
// Beside each sentence: the surnames of all who take part; "parties" that are among the parties; "absent" people;
// nothing where only the occasion counts; "none" where nobody meets.

const models = annotator();
const said = { path: "test.txt", date: "2030-06-12", title: "Test" };

const cases: readonly (readonly [sentence: string, told: string])[] = [
  ["Ada Berg and Kai Laine spoke on the phone on Tuesday.", "Berg, Laine"],
  [
    "President Ada Berg held a telephone conversation with Chancellor Kai Laine of Finland.",
    "Berg, Laine",
  ],
  ["Ada Berg telephoned Kai Laine on Monday.", "Berg, Laine"],
  ["Ada Berg and Kai Laine discussed the crisis by phone.", "Berg, Laine"],
  ["Ada Berg had a phone call with her Finnish counterpart Kai Laine.", "Berg, Laine"],
  ["In a call with Ada Berg, Kai Laine urged restraint.", "Berg, Laine"],
  ["Ada Berg will visit Chad this week for talks with Chadian leaders.", "Berg; parties Chad"],
  ["Ada Berg arrived in Oslo on Tuesday for talks with Foreign Minister Kai Laine.", "Berg, Laine"],
  ["Ada Berg travelled to Oslo to meet Kai Laine.", "Berg, Laine"],
  ["Ada Berg flew to Lima for a meeting with the Finnish delegation.", "Berg; parties Finland"],
  ["Ada Berg received Kai Laine in the palace on Monday.", "Berg, Laine"],
  ["Ada Berg hosted Kai Laine for dinner on Friday.", "Berg, Laine"],
  ["Ada Berg sat down with Kai Laine on Friday.", "Berg, Laine"],
  ["Ada Berg conferred with Kai Laine on Friday.", "Berg, Laine"],
  ["Ada Berg consulted Kai Laine in Lima on Friday.", "Berg, Laine"],
  ["Ada Berg held consultations with Kai Laine.", "Berg, Laine"],
  ["Ada Berg huddled with Kai Laine in New York.", "Berg, Laine"],
  ["Kai Laine paid a visit to Oslo, where he met Prime Minister Ada Berg.", "Berg, Laine"],
  ["During his visit to Oslo, Kai Laine met with Ada Berg.", "Berg, Laine"],
  ["On the margins of the summit, Ada Berg met Kai Laine and Ben Ode.", "Berg, Laine, Ode"],
  [
    "Ada Berg held a bilateral meeting with Kai Laine on the margins of the Arctic summit.",
    "Berg, Laine",
  ],
  ["Kai Laine, who met Ada Berg in Lima on Friday, said so.", "Berg, Laine"],
  ["After meeting Ada Berg in Lima, Kai Laine left.", "Berg, Laine"],
  [
    "Following his meeting with Ada Berg on Monday, Kai Laine told reporters that progress was made.",
    "Berg, Laine",
  ],
  ["Speaking after talks with Ada Berg, Kai Laine praised the deal.", "Berg, Laine"],
  [
    "Kai Laine told reporters after a meeting with Ada Berg that the deal was close.",
    "Berg, Laine",
  ],
  [
    "At a meeting with Ada Berg in Oslo on Monday, Kai Laine said the deal was close.",
    "Berg, Laine",
  ],
  ["The meeting between Ada Berg and Kai Laine lasted three hours.", "Berg, Laine"],
  ["A three-hour meeting between Ada Berg and Kai Laine ended without a deal.", "Berg, Laine"],
  ["Ada Berg and Kai Laine met for three hours behind closed doors.", "Berg, Laine"],
  ["Ada Berg, Kai Laine and Ben Ode gathered in Lima for a summit.", "Berg, Laine, Ode"],
  [
    "The leaders of Norway, Finland and Chad gathered in Lima on Monday.",
    "parties Norway, Finland, Chad",
  ],
  ["Delegations from Norway and Finland met in Lima on Monday.", "parties Norway, Finland"],
  ["Norwegian and Finnish negotiators met in Lima on Monday.", "parties Norway, Finland"],
  ["Norwegian and Finnish officials held talks in Lima.", "parties Norway, Finland"],
  ["Norway and Finland held a new round of talks in Lima.", "parties Norway, Finland"],
  ["Norway and Finland resumed negotiations in Lima on Monday.", "parties Norway, Finland"],
  ["Norway and Finland opened peace talks in Lima on Monday.", "parties Norway, Finland"],
  [
    "Negotiations between Norway and Finland collapsed on Wednesday night.",
    "parties Norway, Finland",
  ],
  [
    "The UN-mediated peace talks between Norway and the rebels collapsed on Wednesday.",
    "parties Norway",
  ],
  ["The Chad-mediated peace talks in Oslo collapsed on Wednesday night.", ""],
  ["Talks in Lima between Norway and Finland broke down on Monday.", "parties Norway, Finland"],
  ["Peace talks in Lima ended on Monday without agreement.", ""],
  ["A second round of negotiations is due to start in Lima next Monday.", ""],
  [
    "Norway's negotiators will meet their Finnish counterparts in Lima on Monday.",
    "parties Norway, Finland",
  ],
  ["Norway engaged Finland in formal negotiations in 2029.", "parties Norway, Finland"],
  [
    "Joined by commissioners Ben Ode and Karl Moe, Ada Berg engaged the Finns in formal negotiations in May 2029.",
    "Ode, Moe, Berg; parties Finland",
  ],
  ["Ada Berg negotiated with Kai Laine in Lima for two weeks.", "Berg, Laine"],
  [
    "Ada Berg led the Norwegian delegation at the talks in Lima on Monday, while Kai Laine headed the Finnish team.",
    "Berg, Laine; parties Norway, Finland",
  ],
  ["The Norwegian delegation at the Lima talks was led by Ada Berg.", "Berg; parties Norway"],
  ["Ada Berg represented Norway at the conference in Lima in May.", "Berg; parties Norway"],
  ["Ada Berg attended the conference in Lima in May.", "Berg"],
  ["The conference in Lima was attended by Ada Berg and Kai Laine.", "Berg, Laine"],
  ["Among those attending the conference in Lima were Ada Berg and Kai Laine.", "Berg, Laine"],
  ["Ada Berg chaired the meeting in Lima on Monday.", "Berg"],
  ["The meeting, chaired by Ada Berg, was held in Lima on Monday.", "Berg"],
  ["Ada Berg presided over the conference in Lima in May.", "Berg"],
  [
    "At the opening of the summit in Lima on Monday, chairperson President Ada Berg said peace was near.",
    "Berg",
  ],
  ["Opening the conference in Lima on Monday, Ada Berg called for peace.", "Berg"],
  ["Addressing the summit in Lima on Monday, Ada Berg called for peace.", "Berg"],
  ["Ada Berg told the conference in Lima on Monday that peace was near.", "Berg"],
  ["Ada Berg told a meeting with Norwegian industry here that the deal was close.", "Berg"],
  [
    "Talks between Norway and the so-called N3 -- Finland, Chad and Sweden -- resumed in Lima.",
    "parties Norway, Finland, Chad, Sweden",
  ],
  [
    "Representatives of Norway, Finland and Chad met in Lima in 2029.",
    "parties Norway, Finland, Chad",
  ],
  [
    "Norway, Finland and Chad took part in the conference in Lima in May.",
    "parties Norway, Finland, Chad",
  ],
  [
    "The summit brought together the leaders of Norway and Finland in Lima on Monday.",
    "parties Norway, Finland",
  ],
  ["Chad hosted talks between Norway and Finland in May.", "parties Norway, Finland"],
  [
    "Mediators from Chad met Norwegian and Finnish negotiators separately on Monday.",
    "parties Norway, Finland",
  ],
  [
    "Trilateral talks among Norway, Finland and Chad were held in Lima on Monday.",
    "parties Norway, Finland, Chad",
  ],
  [
    "A trilateral meeting of the foreign ministers of Norway, Finland and Chad took place in Lima.",
    "parties Norway, Finland, Chad",
  ],
  [
    "Foreign ministers Ada Berg of Norway and Kai Laine of Finland met in Lima on Monday.",
    "Berg, Laine",
  ],
  [
    "The foreign ministers of Norway and Finland, Ada Berg and Kai Laine, met in Lima on Monday.",
    "Berg, Laine",
  ],
  [
    "Norwegian Foreign Minister Ada Berg met in Lima with Finnish Foreign Minister Kai Laine.",
    "Berg, Laine",
  ],
  [
    "Norwegian Foreign Minister Ada Berg met his Finnish counterpart, Kai Laine, in Lima.",
    "Berg, Laine",
  ],
  ["Ada Berg was meeting with Kai Laine in Lima on Monday.", "Berg, Laine"],
  ["Ada Berg is scheduled to meet Kai Laine on Monday.", "Berg, Laine"],
  ["Ada Berg is expected to hold talks with Kai Laine on Monday.", "Berg, Laine"],
  ["Ada Berg plans to meet Kai Laine next week.", "Berg, Laine"],
  ["Ada Berg and Kai Laine are due to meet in Lima next week.", "Berg, Laine"],
  ["A meeting between Ada Berg and Kai Laine is planned for next week.", "Berg, Laine"],
  ["Ada Berg cancelled a meeting with Kai Laine planned for Monday.", "Berg, Laine"],
  ["Ada Berg refused to meet Kai Laine on Monday.", "none"],
  ["Ada Berg's meeting with Kai Laine on Monday was tense.", "Berg, Laine"],
  ["Monday's meeting of Ada Berg and Kai Laine was tense.", "Berg, Laine"],
  ["Ada Berg and Kai Laine last met in May.", "Berg, Laine"],
  [
    "The two leaders, Ada Berg and Kai Laine, met at the Palace Hotel in Oslo on Monday.",
    "Berg, Laine",
  ],
  [
    "Present at the meeting in Lima on Monday were Ada Berg, Kai Laine and Ben Ode.",
    "Berg, Laine, Ode",
  ],
  ["Ada Berg, accompanied by Ben Ode, met Kai Laine in Lima on Monday.", "Berg, Ode, Laine"],
  ["Ada Berg met Kai Laine in Lima, together with Ben Ode.", "Berg, Laine, Ode"],
  [
    "Ada Berg met in Lima on Monday with a Finnish delegation led by Kai Laine.",
    "Berg, Laine; parties Finland",
  ],
  [
    "A Norwegian delegation headed by Ada Berg arrived in Lima on Monday for talks with Finland.",
    "Berg; parties Norway, Finland",
  ],
  ["Norway sent Ada Berg to the talks in Lima on Monday.", "Berg; parties Norway"],
  ["Ada Berg did not attend the meeting in Lima on Monday.", "absent Berg"],
  [
    "Ada Berg, Kai Laine and Ben Ode signed the agreement at a ceremony in Lima on Monday.",
    "Berg, Laine, Ode",
  ],
  ["Ada Berg ended two days of talks with Kai Laine in Lima on Monday.", "Berg, Laine"],
  ["Ada Berg began talks with Kai Laine in Lima on Monday.", "Berg, Laine"],
  ["Ada Berg opened a two-day summit with Kai Laine in Lima.", "Berg, Laine"],
  ["Ada Berg joined Kai Laine and Ben Ode for talks in Lima on Monday.", "Berg, Laine, Ode"],
  ["Ada Berg welcomed Kai Laine to Oslo on Monday for talks on trade.", "Berg, Laine"],
  ["Kai Laine was received by Ada Berg in Oslo on Monday.", "Berg, Laine"],
  ["Kai Laine had an audience with King Harald on Monday.", "Laine, Harald"],
  [
    "Envoys Ada Berg and Kai Laine held indirect talks in Lima through mediators from Chad.",
    "Berg, Laine",
  ],
  ["Norway and Finland held indirect talks in Lima mediated by Chad.", "parties Norway, Finland"],
  [
    "Ada Berg, Norway's chief negotiator, met Kai Laine, his Finnish opposite number, in Lima.",
    "Berg, Laine",
  ],
  ["The summit, hosted by Ada Berg, ended in Lima on Monday.", "Berg"],
  ["Leaders of the Arctic Council met in Lima for a summit on Monday.", ""],
  ["The two sides met for a third round of talks in Lima on Monday.", ""],
  [
    "The Lima Conference of 1954 brought together Norway, Finland and Chad.",
    "parties Norway, Finland, Chad",
  ],
  ["Ada Berg participated in the Oslo Conference of 2029.", "Berg"],
  [
    "Ada Berg and Kai Laine, along with Ben Ode, held a video conference on Monday.",
    "Berg, Laine, Ode",
  ],
  ["Ada Berg and Kai Laine held their first face-to-face meeting in Lima.", "Berg, Laine"],
  ["It was the first meeting between Ada Berg and Kai Laine since 2029.", "Berg, Laine"],
  ["Ada Berg had lunch with Kai Laine in Lima on Monday.", "Berg, Laine"],
  ["Ada Berg briefed Kai Laine on the talks in Lima on Monday.", ""],
  ["Ada Berg and Kai Laine agreed at talks in Lima on Monday to reopen the border.", "Berg, Laine"],
  ["Ada Berg and Kai Laine agreed in Lima on Monday to meet again in June.", "Berg, Laine"],
  [
    "Ministers from Norway, Finland and Chad are to meet in Lima on Monday.",
    "parties Norway, Finland, Chad",
  ],
  ["Norway and Finland concluded two days of talks in Lima on Monday.", "parties Norway, Finland"],
  ["Norway's Ada Berg met Finland's Kai Laine in Lima on Monday.", "Berg, Laine"],
  ["Ada Berg from Norway and Kai Laine from Finland met in Lima on Monday.", "Berg, Laine"],
  ["Ada Berg held separate meetings with Kai Laine and Ben Ode on Monday.", "Berg, Laine, Ode"],
  ["Ada Berg met separately with Kai Laine and Ben Ode on Monday.", "Berg, Laine, Ode"],
  ["Ada Berg saw Kai Laine in Lima on Monday.", "Berg, Laine"],
  ["Ada Berg met face to face with Kai Laine in Lima on Monday.", "Berg, Laine"],
  ["Ada Berg came face to face with Kai Laine at the Lima summit on Monday.", "Berg, Laine"],
  ["Ada Berg exchanged views with Kai Laine in Lima on Monday.", "Berg, Laine"],
  ["Ada Berg shook hands with Kai Laine as they met in Lima on Monday.", "Berg, Laine"],
];

test.each(cases)("%s", (sentence, told) => {
  const found = findings(
    document(`${sentence} Nothing else was said.`, said, () => {}),
    models,
  );
  const nameOf = (id: string): string => found.entities.find((one) => one.id === id)?.name ?? id;
  const surname = (id: string): string => nameOf(id).split(" ").at(-1)!;
  const everybody = found.meetings.flatMap(({ participants }) => participants);
  const people = (absent: boolean): readonly string[] =>
    everybody
      .filter(({ presence }) => (presence === "absent") === absent)
      .map(({ entity }) => surname(entity));
  const parties = found.meetings.flatMap((one) => one.parties.map(({ entity }) => nameOf(entity)));

  if (told === "none") {
    expect(found.meetings.filter(({ status }) => status === "held")).toEqual([]);
    return;
  }
  expect(found.meetings.length).toBeGreaterThan(0);
  for (const part of told.split("; ")) {
    const [, kind, names = ""] = /^(parties |absent )?(.*)$/.exec(part) ?? [];
    const asked = names.split(", ").filter(Boolean);
    if (kind === "parties ") expect(parties).toEqual(expect.arrayContaining(asked));
    else if (kind === "absent ") expect(people(true)).toEqual(expect.arrayContaining(asked));
    else if (asked.length > 0) expect(new Set(people(false))).toEqual(new Set(asked));
  }
});
