import { nameKey, samePerson } from "../lexicon/person-names.ts";
import { byText } from "../model/span.ts";
import { blocks, clusters } from "./clusters.ts";
import type { Appearance } from "./reading.ts";

const surname = (name: string): string => nameKey(name).split(" ").at(-1) ?? "";
const given = (name: string): string => nameKey(name).split(" ").slice(0, -1)[0] ?? "";

/** People of several documents who are one: sets of appearances. */
export const people = (all: readonly Appearance[]): Appearance[][] => {
  const sets = clusters(all.length);
  const nameOf = (index: number): string => all[index]!.entity.name;
  for (const block of blocks(all, ({ entity }) => [surname(entity.name)])) {
    const full = block.filter((index) => given(nameOf(index)) !== "");
    full.forEach((a, at) => {
      for (const b of full.slice(at + 1))
        if (samePerson(nameOf(a), nameOf(b)).same) sets.join(a, b);
    });
    const bearers = new Set(full.map(sets.of));
    const alone = block.filter((index) => given(nameOf(index)) === "");
    // A surname alone joins the only bearer of it; with two bearers it stays alone.
    for (const index of alone) {
      if (bearers.size === 1 && full[0] !== undefined) sets.join(index, full[0]);
      else if (alone[0] !== undefined && bearers.size === 0) sets.join(index, alone[0]);
    }
  }
  return sets.all().map((set) => set.map((index) => all[index]!));
};

/** The fullest name: most words, then most often used, then first in code-unit order. */
export const fullestName = (names: ReadonlyMap<string, number>): string =>
  [...names].sort(
    ([a, m], [b, n]) => b.split(" ").length - a.split(" ").length || n - m || byText(a, b),
  )[0]?.[0] ?? "";

/** A person's key: first and last name as they sound, so that spellings and middle names do not change it. */
export const personKey = (name: string): string => {
  const words = nameKey(name).split(" ");
  return `person:${[...new Set([words[0], words.at(-1)])].join("-")}`;
};
