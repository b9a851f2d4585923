import { expect, test } from "vitest";
import { document } from "../loaders/document.ts";
import { annotations } from "../src/annotate/annotate.ts";
import { annotator } from "../src/cli/models.ts";
import { bodyTies } from "../src/extract/bodies.ts";
import { named } from "../src/extract/named.ts";

const models = annotator();
const layersOf = (text: string) =>
  annotations(
    document(text, { path: "test.txt", date: "2030-01-01", title: "Test" }, () => {}),
    models,
  );
const castOf = (text: string) => named(layersOf(text));

/** The text with its mentions marked: "[Rana Orlov|Person] met …". */
const marked = (text: string, kinds: ReadonlySet<string>): string => {
  const { mentions } = castOf(text);
  let made = "";
  let at = 0;
  for (const { start, end, kind } of mentions) {
    if (!kinds.has(kind) || start < at) continue;
    made += `${text.slice(at, start)}[${text.slice(start, end)}|${kind}]`;
    at = end;
  }
  return made + text.slice(at);
};

const plain = (text: string): string => text.replace(/\[([^[\]|]+)\|\w+\]/g, "$1");

/** Every kind that a line marks, or its second cell names, is asked for. */
const cases: Readonly<Record<string, readonly string[]>> = {
  "people, with their titles outside": [
    "President [Rana Orlov|Person] met Foreign Minister [Tomas Lund|Person] on Monday.",
    "“We are ready,” Mr [Orlov|Person] said.",
    "Special envoy [Rana van der Berg|Person] spoke to [Omar bin Said al-Harbi|Person].",
    "[Rana Orlov|Person] spoke first. [Orlov|Person]’s aide, [Ivo K. Hansen|Person], left.",
    "I talked about this with President [Moon Mo-in|Person] at the summit.",
    "According to the deputy minister, [Tomas Lund|Person] stayed.",
    "The [Orlov|Person] plan failed, said [Rana Orlov|Person].",
  ],
  "no people": [
    "The Foreign Minister met the President of the Republic on Monday.|Person",
    "The Special Envoy for Water Affairs spoke at the Peace Conference.|Person",
    "He said the Prime Minister of Norway had left.|Person",
    "In May the Ministry of Health warned of a shortage.|Person",
  ],
  "names set apart or listed": ["South Korean envoy [Kim Mo - po|Person] left."],
  "offices of a state for several things": [
    "The [Ministry of Trade, Industry and Resources|Organization] denied it.",
    "The [Ministry of Health|Organization], Norway and Kenya denied it.",
    "A spokesman of the [Ministry of Water, Lands, Forestry and Works|Organization] left.",
  ],
  "no bodies": ["They wanted a post-Brexit deal, and the Market Economy Status.|Organization"],
  countries: [
    "Officials from [Norway|Country] and the [U.S.|Country] met [Swiss|Country] diplomats.",
    "[Oslo|Country] rejects the offer, and [Lima|Country]’s demands stand.",
    "There was pressure on [Nairobi|Country] and [Ottawa|Country] to sign.",
    "A [Kenyan|Country]-led force; the [Kenyans|Country] and the [Dutch|Country] agreed.",
    "The [Republic of Togo|Country] and the [Democratic Socialist Republic of Sri Lanka|Country] signed.",
    "The envoys of the [People’S Republic of China|Country] signed.",
    "The [Soviet Union|Country] and [North Korea|Country] were named.",
  ],
  "countries by their short forms": [
    "The [Republic of Northern Lund|Organization] ([RNL|Organization]) left.",
    "The [Democratic People's Republic of Korea|Country] ([DPRK|Country]) left; the [DPRK|Country] said why.",
  ],
  "no countries": [
    "Lima's chief constable, Oslo's police chief and Nairobi's mayor met.|Country",
    "Talks in Nairobi ended; the envoy arrived in Oslo and left for Lima.|Country",
    "The name (Finnish: Kokous) is written in Swedish.|Country",
    "It will cost US$5 million, they told us.|Country",
    "A woman from New Mexico sailed the Sea of Japan to South America.|Country",
    "OTTAWA, March 3 (Agency) - Talks went on.|Country",
  ],
  organizations: [
    "The [Ministry of Foreign Affairs|Organization] and the [National Water Council|Organization] agreed.",
    "The [Hill Peoples' Front|Organization] ([HPF|Organization]) left; the [HPF|Organization] denied it.",
    "The [National Federation of Fishermen’s Organisations|Organization] and the [Polar Export–Import Bank|Organization] agreed.",
    "Kenya’s [air force|Organization] denied it.",
    "The [Kremlin|Organization] said so, [Reuters|Organization] reported.",
    "Kenya’s [defence ministry|Organization] and the [Lund administration|Organization] denied it.",
  ],
  "no organizations": [
    "The council met, and the party of the president won.|Organization",
    "The Spring Peace Conference and the Lund Agreement were praised.|Organization",
    "Ministers of two states met in the Four Winds Hotel.|Organization",
  ],
  "places and venues": [
    "They met at the [Brunvik Palace|Venue] in [Lima|Place].",
    "They met at the [Golden Lake Hotel|Venue] in [Lima|Place], near the [Coral Sea|Place].",
    "Within the [Lindal|Venue] and [Orlov|Venue] palaces they dined.",
    "Shelling near [Kharkiv|Place] and in [Katanga|Place] went on.",
    "It was signed at the [White House|Venue].",
  ],
  "no places": [
    "Reading the text, Nice words were said.|Place",
    "The Lake was calm and the City slept.|Place",
  ],
};

for (const [what, lines] of Object.entries(cases)) {
  test.each(lines)(`${what}: %s`, (line) => {
    const [sentence = "", kind] = what.startsWith("no ") ? line.split(/\|(?=\w+$)/) : [line];
    const kinds = new Set(kind ? [kind] : [...line.matchAll(/\|(\w+)\]/g)].map(([, k]) => k!));
    expect(marked(plain(sentence), kinds)).toBe(sentence);
  });
}

test("one person under all spellings and short forms", () => {
  const { entities } = castOf(
    "President Valeriy Lundenko spoke. Valerii Lundenko said so. Later Mr Lundenko left, and Lundenko’s aide stayed.",
  );
  expect(entities.map(({ id, gender }) => [id, gender])).toEqual([
    ["person:valeriy-lundenko", "male"],
  ]);
});

test("two bearers of one surname stay two; the short name goes to the one spoken of last", () => {
  const text =
    "Anna Lindqvist met the press. Lindqvist was glad. Then Peter Lindqvist spoke. Lindqvist was sad.";
  expect(castOf(text).mentions.map(({ entity }) => entity)).toEqual([
    "person:anna-lindqvist",
    "person:anna-lindqvist",
    "person:peter-lindqvist",
    "person:peter-lindqvist",
  ]);
});

test("the ministries of two states are two", () => {
  const { entities } = castOf(
    "The Norwegian Foreign Ministry protested. The Kenyan Foreign Ministry did not.",
  );
  expect(entities.filter(({ kind }) => kind === "Organization").map(({ name }) => name)).toEqual([
    "Norwegian Foreign Ministry",
    "Kenyan Foreign Ministry",
  ]);
});

test("whose a body is, and where a city lies, only between what the text names", () => {
  const layers = layersOf(
    "Kenya’s Ministry of Water wrote to the Bank of Norway from Mombasa. The Kremlin was silent in Lyon.",
  );
  const text = layers.document.text;
  const ties = bodyTies(layers, named(layers));
  expect(
    ties.map(({ kind, from, to, reading }) => [
      kind,
      from,
      to,
      text.slice(reading.start, reading.end),
    ]),
  ).toEqual([
    ["OF", "organization:kenyan-ministry-of-water", "country:ke", "Kenya’s Ministry of Water"],
    ["IN", "place:mombasa", "country:ke", "Mombasa"],
  ]);
});
