import { nameKey, samePerson } from "../lexicon/person-names.ts";
import { grouped } from "../model/grouped.ts";
import { byText } from "../model/span.ts";
import { blocks, type Clusters, clusters } from "./clusters.ts";
import type { Appearance } from "./reading.ts";

const surname = (name: string): string => nameKey(name).split(" ").at(-1) ?? "";
const given = (name: string): string => nameKey(name).split(" ").slice(0, -1)[0] ?? "";

/** Which appearances are one person's. Names are compared once each, however many documents have them. */
export const people = (all: readonly Appearance[]): Clusters => {
  const sets = clusters(all.length);
  const nameOf = (index: number): string => all[index]!.entity.name;
  for (const block of blocks(all, ({ entity }) => [surname(entity.name)])) {
    const full = representatives(
      block.filter((index) => given(nameOf(index)) !== ""),
      nameOf,
      sets,
    );
    full.forEach((a, at) => {
      for (const b of full.slice(at + 1)) {
        const { same, why } = samePerson(nameOf(a), nameOf(b));
        if (same) sets.join(a, b, why);
      }
    });
    const bearers = new Set(full.map(sets.of));
    const alone = block.filter((index) => given(nameOf(index)) === "");
    // A surname alone joins the only bearer of it; with two bearers it stays alone.
    for (const index of alone) {
      if (bearers.size === 1 && full[0] !== undefined)
        sets.join(full[0], index, "surname that only one person here bears");
      else if (alone[0] !== undefined && bearers.size === 0)
        sets.join(alone[0], index, "same single name, which nobody here bears in full");
    }
  }
  return sets;
};

/** The first index of each name; the others of that name are joined to it. */
const representatives = (
  indexes: readonly number[],
  nameOf: (index: number) => string,
  sets: Clusters,
): number[] =>
  [...grouped(indexes, nameOf).values()].map(([first, ...others]) => {
    for (const other of others) sets.join(first!, other, sameName);
    return first!;
  });

export const sameName = "same name";

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
