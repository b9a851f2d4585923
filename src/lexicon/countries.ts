import { countryTable, seatTable, teamCodes } from "./data/countries.ts";
import { phrases } from "./phrases.ts";

export interface Country {
  /** ISO 3166-1 alpha-2, or 3166-3 for a state that is gone. */
  readonly code: string;
  readonly code3: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
}

/** How a text may call a country: by a name, an adjective or inhabitants, or its capital. */
export interface CountryForm {
  readonly country: Country;
  readonly form: "name" | "adjective" | "capital";
}

const rows = (table: string): string[] => table.trim().split("\n");
const listed = (cell: string | undefined): string[] => (cell ? cell.split(";") : []);

export const countries: readonly Country[] = rows(countryTable).map((row) => {
  const [codes = "", names, adjectives, capitals] = row.split("|");
  const [code = "", code3 = ""] = codes.split(" ");
  const all = listed(names);
  return {
    code,
    code3,
    name: all[0] ?? code,
    names: all,
    adjectives: listed(adjectives),
    capitals: listed(capitals),
  };
});

const byCode = new Map(countries.map((country) => [country.code, country]));
export const countryOf = (code: string): Country | undefined => byCode.get(code);

/** "Swede" → "Swedes"; adjectives in -ish, -ese and the like name the inhabitants as they are. */
const inhabitants = (adjective: string): string[] =>
  /(?:ese|ish|ch|ss|s|men)$/.test(adjective) ? [adjective] : [adjective, `${adjective}s`];

export const countryForms = phrases<CountryForm>(
  countries.flatMap((country) => [
    ...country.names.map((name) => [name, { country, form: "name" }] as const),
    ...country.adjectives
      .flatMap(inhabitants)
      .map((name) => [name, { country, form: "adjective" }] as const),
    ...country.capitals.map((name) => [name, { country, form: "capital" }] as const),
  ]),
);

/** Codes in lists of participants: "UKR", "SUI". */
export const codesInLists: ReadonlyMap<string, Country> = new Map([
  ...countries.map((country) => [country.code3, country] as const),
  ...teamCodes
    .trim()
    .split(/[|\s]*\n|\|/)
    .flatMap((pair) => {
      const [team = "", code = ""] = pair.trim().split(" ");
      const country = countryOf(code);
      return country ? [[team, country] as const] : [];
    }),
]);

export interface Seat {
  readonly name: string;
  readonly country: Country;
}

/** Seats, chambers and services that stand for a government without saying whose: "the Kremlin". */
export const seats = phrases<Seat>(
  rows(seatTable).flatMap((row) => {
    const [names, code = ""] = row.split("|");
    const country = countryOf(code);
    const all = listed(names);
    return country ? all.map((name) => [name, { name: all[0] ?? name, country }] as const) : [];
  }),
);

/** Adjectives that also name a language. */
export const languages: ReadonlySet<string> = new Set(
  "Albanian Armenian Azerbaijani Belarusian Bulgarian Chinese Czech Danish Dutch Estonian Finnish French Georgian German Greek Hungarian Icelandic Indonesian Italian Japanese Kazakh Korean Kyrgyz Latvian Lithuanian Macedonian Mongolian Nepali Norwegian Polish Portuguese Romanian Russian Serbian Slovak Slovene Slovenian Somali Spanish Swedish Tajik Thai Turkish Turkmen Ukrainian Uzbek Vietnamese Burmese Malagasy Croatian Bosnian".split(
    " ",
  ),
);
