import { expect, test } from "vitest";
import { bodyKeys, bodyName } from "../src/lexicon/body-names.ts";
import { nameKey, samePerson } from "../src/lexicon/person-names.ts";

test.each([
  ["Valeriy Lundenko", "Valerii Lundenko"],
  ["Philipp Bergov", "Philip Bergov"],
  ["Oleksandr Lund", "Alexander Lund"],
  ["Anna P. Berg", "Anna Berg"],
  ["A. Berg", "Anna Berg"],
  ["Mohammed al-Berg", "Muhammad Al Berg"],
  ["Berg, Anna", "Anna Berg"],
  ["Li Lund", "Lund Li"],
  ["Dmitry Lundia", "Dmitri Lundiya"],
  ["Benjamin Lund", "Bibi Lund"],
  ["Ben Lund", "Benjamin Lund"],
  ["Abdul Rahman Berg", "Abdulrahman Berg"],
  ["Abdel Rahman Berg", "Abdulrahman al-Berg"],
  ["AnnaBerg", "Anna Berg"],
  ["Андрій Лунденко", "Andriy Lundenko"],
  ["J. Lund", "Johan Lund"],
  ["J.-P. Lund", "Jean-Paul Lund"],
  ["JP Lund", "Jean-Paul Lund"],
  ["Anna Lunednko", "Anna Lundenko"],
  ["Lundenko Anna", "Anna Olegivna Lundenko"],
  ["Anna Olegivna Lundenko", "Anna Lundenko"],
  ["Anna O. Lundenko", "Anna Olegivna Lundenko"],
])("%s and %s are one", (a, b) => {
  expect(samePerson(a, b).same).toBe(true);
  expect(samePerson(b, a).same).toBe(true);
});

test.each([
  ["Anna Berg", "Peter Berg"],
  ["Anna Berg", "Anna Lund"],
  ["Berg", "Anna Berg"],
  ["P. Berg", "Anna Berg"],
  ["Anna Lindberg", "Anna Berg"],
  ["Ivan Petrovich Lund", "Ivan Olegovich Lund"],
  ["Anna B. Lund", "Anna K. Lund"],
  ["Ahmad bin Said al-Berg", "Ahmad bin Omar al-Berg"],
  ["Ahmad bin Said al-Berg", "Said bin Ahmad al-Berg"],
  ["Park Jun-ho", "Park Jun-su"],
  ["Marina Lunden", "Martina Lundin"],
])("%s and %s are two", (a, b) => {
  expect(samePerson(a, b).same).toBe(false);
  expect(samePerson(b, a).same).toBe(false);
});

test("one key for the spellings of a name", () => {
  expect(nameKey("Volodymyr Lundskyy")).toBe(nameKey("Volodymyr Lundskiy"));
  expect(nameKey("Volodymyr Lundskyy")).not.toBe(nameKey("Volodymyr Lundova"));
});

test.each([
  ["Norwegian Ministry of Defence", "defense ministry", "NO"],
  ["Ministry of Defence of Norway", "defense ministry", "NO"],
  ["Kenyan Defense Ministry", "defense ministry", "KE"],
  ["Kenya's Office of the President", "presidential office", "KE"],
  ["National Water Council", "national water council", undefined],
])("%s is the %s of %s", (name, core, country) => {
  expect(bodyName(name)).toEqual({ core, ...(country && { country }) });
});

test("a body without an owner goes with the only one of its name, never with one of two", () => {
  const one = bodyKeys(["National Water Council", "Kenyan National Water Council"]);
  expect(new Set(one.values()).size).toBe(1);
  const two = bodyKeys([
    "National Water Council",
    "Kenyan National Water Council",
    "Norwegian National Water Council",
  ]);
  expect(new Set(two.values()).size).toBe(3);
});
