import { expect, test } from "vitest";
import { roles } from "../src/extract/roles.ts";
import { marked } from "./marked.ts";

/** "Ada Berg: special envoy, Norway", "former" in front where the office was left. */
const held = (source: string): readonly string[] => {
  const { annotations, cast } = marked(source);
  const name = new Map(cast.entities.map((entity) => [entity.id, entity.name]));
  return roles(annotations, cast)
    .roles.map(
      ({ holder, title, of, former }) =>
        `${name.get(holder)}: ${former ? "former " : ""}${title}${of ? `, ${name.get(of)}` : ""}`,
    )
    .sort();
};

const cases: readonly (readonly [rule: string, text: string, ...expected: string[]])[] = [
  // a title before the name
  [
    "title-name",
    "[Norwegian|Country:Norway] Foreign Minister [Ada Berg|Person] left.",
    "Ada Berg: Foreign Minister, Norway",
  ],
  [
    "title-name",
    "[NATO|Organization] Secretary General [Ada Berg|Person] spoke.",
    "Ada Berg: Secretary General, NATO",
  ],
  [
    "title-name",
    "the secretary-general of the [Arctic League|Organization], [Ada Berg|Person], spoke.",
    "Ada Berg: secretary-general, Arctic League",
  ],
  // the body behind the name
  [
    "title-name",
    "President [Ada Berg|Person] of [Norway|Country] met Prime Minister [Kai Laine|Person] ([Finland|Country]).",
    "Ada Berg: President, Norway",
    "Kai Laine: Prime Minister, Finland",
  ],
  [
    "title-name",
    "Foreign Minister [Ada Berg|Person] of the [Labour Party|Organization] spoke.",
    "Ada Berg: Foreign Minister",
  ],
  [
    "titles-names",
    "a meeting of Presidents [Ada Berg|Person] of [Norway|Country] and [Kai Laine|Person] of [Finland|Country]",
    "Ada Berg: President, Norway",
    "Kai Laine: President, Finland",
  ],
  [
    "titles-names",
    "Prime Ministers [Ada Berg|Person] of [Norway|Country], [Kai Laine|Person] of [Finland|Country] and [Ben Ode|Person] of [Chad|Country] signed.",
    "Ada Berg: Prime Minister, Norway",
    "Ben Ode: Prime Minister, Chad",
    "Kai Laine: Prime Minister, Finland",
  ],
  // two offices
  [
    "title-name",
    "[Arctic Union|Organization] chairperson President [Ada Berg|Person] of [Norway|Country] left.",
    "Ada Berg: President, Norway",
    "Ada Berg: chairperson, Arctic Union",
  ],
  // a body without a name of its own
  [
    "title-name",
    "The [Finnish|Country:Finland] army's chief of staff General [Ada Berg|Person] spoke.",
    "Ada Berg: chief of staff, Finland",
  ],
  [
    "title-comma-name",
    "[Berg|Person:Ada Berg]'s representative in [Chad|Country], [Ben Ode|Person], spoke.",
    "Ben Ode: representative in Chad, Ada Berg",
  ],
  [
    "title-name",
    "They met with special envoy [Ada Berg|Person] and a deputy.",
    "Ada Berg: special envoy",
  ],
  [
    "title-name",
    "It included the Head of the [General Council|Organization] of the Navy of [Norway|Country] General [Ada Berg|Person], and others.",
    "Ada Berg: Head, General Council",
  ],
  [
    "title-name",
    "the senior [Norwegian|Country:Norway] judge in the Arctic and [Polar Bank|Organization]'s chief legal officer Professor [Ada Berg|Person]",
    "Ada Berg: chief legal officer, Polar Bank",
    "Ada Berg: senior judge in the Arctic, Norway",
  ],
  [
    "title-name",
    "[Norwegian|Country:Norway] Vice-Chancellor and Minister of Internal Trade [Ada Berg|Person] arrived.",
    "Ada Berg: Minister of Internal Trade, Norway",
    "Ada Berg: Vice-Chancellor, Norway",
  ],
  [
    "title-name",
    "[Ode|Person:Ben Ode]'s deputy [Ada Berg|Person] left.",
    "Ada Berg: deputy, Ben Ode",
  ],
  ["title-name", "[Ode|Person:Ben Ode] envoy [Ada Berg|Person] left.", "Ada Berg: envoy, Ben Ode"],
  [
    "title-name",
    "[Norwegian|Country:Norway] President [Ben Ode|Person]'s special envoy [Ada Berg|Person] left.",
    "Ada Berg: special envoy, Ben Ode",
    "Ben Ode: President, Norway",
  ],
  ["title-name", "Then-president [Ada Berg|Person] agreed.", "Ada Berg: former president"],
  [
    "title-name",
    "Former [Norwegian|Country:Norway] prime minister [Ada Berg|Person] agreed.",
    "Ada Berg: former prime minister, Norway",
  ],
  ["title-name", "President-elect [Ada Berg|Person] agreed.", "Ada Berg: President-elect"],
  [
    "title-name",
    "President of [Norway|Country] [Ada Berg|Person]: Colleagues,",
    "Ada Berg: President, Norway",
  ],
  [
    "title-name",
    "[Norway|Country]'s Minister of Fisheries [Ada Berg|Person] left.",
    "Ada Berg: Minister of Fisheries, Norway",
  ],
  [
    "title-name",
    "The [Norwegian|Country:Norway] Secretary of State [Ada Berg|Person] left.",
    "Ada Berg: Secretary of State, Norway",
  ],
  [
    "title-name",
    "[Labour Party|Organization] leader [Ada Berg|Person] left.",
    "Ada Berg: leader, Labour Party",
  ],
  ["title-name", "In a statement President [Ada Berg|Person] agreed.", "Ada Berg: President"],
  [
    "titles-names",
    "[Norwegian|Country:Norway] envoys [Ode|Person] and [Berg|Person] left.",
    "Berg: envoy, Norway",
    "Ode: envoy, Norway",
  ],
  [
    "titles-names",
    "The foreign ministers of [Norway|Country] and [Chad|Country], [Ada Berg|Person] and [Ben Ode|Person], met.",
    "Ada Berg: foreign minister, Norway",
    "Ben Ode: foreign minister, Chad",
  ],
  [
    "names-comma-titles",
    "[Ada Berg|Person] and [Ben Ode|Person], the presidents of [Norway|Country] and [Chad|Country], met.",
    "Ada Berg: president, Norway",
    "Ben Ode: president, Chad",
  ],
  // behind a comma or in brackets
  [
    "title-comma-name",
    "[Norway|Country]'s envoy, [Ada Berg|Person], said so.",
    "Ada Berg: envoy, Norway",
  ],
  [
    "title-comma-name",
    "[Norway|Country] sent its special envoy, [Ada Berg|Person], to the talks.",
    "Ada Berg: special envoy, Norway",
  ],
  [
    "title-comma-name",
    "The Rapporteur of the [Arctic League|Organization] for Fisheries and Law, and also the Second Governor of the [Polar Bank|Organization], [Ada Berg|Person], spoke.",
    "Ada Berg: Rapporteur for Fisheries and Law, Arctic League",
    "Ada Berg: Second Governor, Polar Bank",
  ],
  // said to another
  ["name-comma-title", "[Ada Berg|Person]: Mr President, thank you."],
  [
    "name-comma-title",
    "[Ada Berg|Person], [Norway|Country]'s interior minister, said so.",
    "Ada Berg: interior minister, Norway",
  ],
  [
    "name-comma-title",
    "[Ada Berg|Person], chairwoman of the nation's [Fisheries Board|Organization], said so.",
    "Ada Berg: chairwoman, Fisheries Board",
  ],
  [
    "name-comma-title",
    "[Ada Berg|Person], a personal aide of Governor [Ben Ode|Person], left.",
    "Ada Berg: personal aide, Ben Ode",
    "Ben Ode: Governor",
  ],
  [
    "name-comma-title",
    "The team is led by [Ada Berg|Person], one of President [Ben Ode|Person]'s aides, today.",
    "Ada Berg: aide, Ben Ode",
    "Ben Ode: President",
  ],
  [
    "name-comma-title",
    "[Ada Berg|Person], director of ocean research at the [Polar Institute|Organization], laughed.",
    "Ada Berg: director of ocean research, Polar Institute",
  ],
  [
    "name-bracket-title",
    "[Ada Berg|Person] (foreign minister and head of the [Arctic League|Organization])",
    "Ada Berg: foreign minister, Arctic League",
    "Ada Berg: head, Arctic League",
  ],
  // with a verb
  [
    "name-is-title",
    "[Ada Berg|Person] became president of [Norway|Country] in 1990.",
    "Ada Berg: president, Norway",
  ],
  [
    "name-is-title",
    "[Ada Berg|Person], who was once [Norway|Country]'s attorney general and teaches law, left.",
    "Ada Berg: former attorney general, Norway",
  ],
  [
    "name-is-title",
    "[Ada Berg|Person] was appointed [Norwegian|Country:Norway] ambassador to [Chad|Country].",
    "Ada Berg: ambassador to Chad, Norway",
  ],
  [
    "named-name-title",
    "The council elected [Ada Berg|Person] as its chairwoman.",
    "Ada Berg: chairwoman",
  ],
  // no office of theirs
  ["nobody", "The president met [Ada Berg|Person] in [Oslo|Place]."],
  ["nobody", "It comprised the Junior Finance Minister , the aide , and [Ada Berg|Person]."],
  [
    "missing name",
    "It comprised the Junior Finance Minister , the special envoy [Ada Berg|Person], and others.",
    "Ada Berg: special envoy",
  ],
  [
    "missing name",
    "It was headed by economic adviser [Ben Ode|Person], the Junior Finance Minister, the special envoy [Ada Berg|Person], and others.",
    "Ada Berg: special envoy",
    "Ben Ode: economic adviser",
  ],
  [
    "list",
    "It included [Ada Berg|Person], the head of the [Polar Bank|Organization] [Ben Ode|Person], and [Cleo Dahl|Person].",
    "Ben Ode: head, Polar Bank",
  ],
  [
    "list",
    "[Ada Berg|Person], President of [Chad|Country] [Ben Ode|Person] met.",
    "Ben Ode: President, Chad",
  ],
  ["circumlocution", "The [Norwegian|Country:Norway] leader [Ada Berg|Person] agreed."],
  [
    "delegation",
    "The leader of the [Norwegian|Country:Norway] delegation, [Ada Berg|Person], agreed.",
  ],
  ["delegation", "[Ada Berg|Person], head of [Norway|Country]'s negotiating team, agreed."],
  ["function", "[Norway|Country]'s top negotiator [Ada Berg|Person] agreed."],
  ["rank", "Admiral [Ada Berg|Person] and Mr [Ode|Person] agreed."],
  ["private trade", "teacher [Ada Berg|Person] agreed."],
  ["unnamed", "A spokesperson for [Ada Berg|Person] agreed."],
  ["unnamed", "the deputy of [Ada Berg|Person] agreed."],
  [
    "not joined",
    "the president and foreign minister [Ada Berg|Person] agreed",
    "Ada Berg: foreign minister",
  ],
];

test.each(cases)("%s: %s", (_, text, ...expected) => {
  expect(held(text)).toEqual(expected);
});

const kin: readonly (readonly [text: string, ...expected: string[]])[] = [
  ["[Ada Berg|Person]'s son-in-law, [Ben Ode|Person], left.", "Ben Ode is son-in-law of Ada Berg"],
  [
    "[Ben Ode|Person], Ms [Berg|Person:Ada Berg]'s younger brother, left.",
    "Ben Ode is brother of Ada Berg",
  ],
  [
    "[Ben Ode|Person] ([Norwegian|Country:Norway] President [Berg|Person:Ada Berg]'s nephew and adviser)",
    "Ben Ode is nephew of Ada Berg",
  ],
  ["[Ben Ode|Person], the son of President [Ada Berg|Person], left.", "Ben Ode is son of Ada Berg"],
  ["[Ada Berg|Person] and her husband, [Ben Ode|Person], left.", "Ben Ode is husband of Ada Berg"],
  ["[Ada Berg|Person]'s deputy [Ben Ode|Person] left."],
  ["[Ada Berg|Person]'s son met [Ben Ode|Person]."],
];

test.each(kin)("%s", (text, ...expected) => {
  const { annotations, cast } = marked(text);
  const name = new Map(cast.entities.map((entity) => [entity.id, entity.name]));
  expect(
    roles(annotations, cast).ties.map(
      ({ from, to, relation }) => `${name.get(from)} is ${relation} of ${name.get(to)}`,
    ),
  ).toEqual(expected);
});
