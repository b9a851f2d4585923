import { countryForms } from "./countries.ts";
import { folded } from "./phrases.ts";

/** What a body is called apart from whose it is, in one wording: "Norwegian Ministry of Defence" is `defense ministry` of NO. */
export interface BodyName {
  readonly core: string;
  /** ISO code of the country that the name says. */
  readonly country?: string;
}

const american = (name: string): string =>
  name
    .replace(/\bdefence\b/g, "defense")
    .replace(/isation\b/g, "ization")
    .replace(/\blabour\b/g, "labor")
    .replace(/\bcentre\b/g, "center")
    .replace(/\bprogramme\b/g, "program");

/** One wording for the ways to name an office of state. */
const reworded = (core: string): string =>
  core
    .replace(/^(ministry|department) of (?:the )?(.+)$/, "$2 $1")
    .replace(/^(?:office|administration) of the president$/, "presidential office")
    .replace(/^presidential administration$/, "presidential office")
    .replace(/^foreign affairs ministry$/, "foreign ministry");

const countryOf = (words: string): string | undefined => {
  const found = countryForms.get(words.replace(/['’]s?$/, ""));
  return found && found.form !== "capital" ? found.country.code : undefined;
};

export const bodyName = (name: string): BodyName => {
  let words = name.replace(/^the /i, "").split(/\s+/);
  let country: string | undefined;
  for (let size = Math.min(4, words.length - 1); size > 0 && !country; size--) {
    country = countryOf(words.slice(0, size).join(" "));
    if (country) words = words.slice(size);
  }
  // "Ministry of Defence of Norway", "Office of the Governor of Bavaria"
  for (let from = words.length - 1; from > 1 && !country; from--) {
    const tail = words.slice(from).join(" ").replace(/^the /, "");
    if (words[from - 1] !== "of") continue;
    country = countryOf(tail);
    if (country) words = words.slice(0, from - 1);
  }
  const core = reworded(american(folded(words.join(" ")).toLowerCase()));
  return { core, ...(country && { country }) };
};

/**
 * A key for each name of a body of state: the wordings of one body have one key. A name that does not say
 * whose it is goes with the only country that has such a body among all names.
 */
export const bodyKeys = (names: Iterable<string>): ReadonlyMap<string, string> => {
  const read = new Map([...new Set(names)].map((name) => [name, bodyName(name)]));
  const owners = new Map<string, Set<string>>();
  for (const { core, country } of read.values())
    if (country) owners.set(core, (owners.get(core) ?? new Set()).add(country));
  return new Map(
    [...read].map(([name, { core, country }]) => {
      const only =
        core.includes(" ") && owners.get(core)?.size === 1 ? [...owners.get(core)!][0] : undefined;
      return [name, [core, country ?? only ?? ""].join(" ").trim()];
    }),
  );
};
