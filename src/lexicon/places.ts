import { cityTable } from "./data/cities.ts";
import { cityNames, regionTable } from "./data/regions.ts";
import { type Phrases, phrases } from "./phrases.ts";

export interface KnownPlace {
  readonly name: string;
  /** "city", "region", "sea" … */
  readonly type: string;
  readonly latitude: number;
  readonly longitude: number;
  /** ISO code of the country of a city. */
  readonly country?: string;
  /** Thousands of inhabitants of a city of the big list; cities of the short list are known the world over. */
  readonly thousands?: number;
}

const coordinates = (cell: string | undefined): Pick<KnownPlace, "latitude" | "longitude"> => {
  const [latitude = 0, longitude = 0] = (cell ?? "").split(",").map(Number);
  return { latitude, longitude };
};

function* knownRegions(): Generator<readonly [string, KnownPlace]> {
  let type = "region";
  for (const row of regionTable.trim().split("\n")) {
    if (row.startsWith("# ")) type = row.slice(2);
    else {
      const [names = "", where] = row.split("|");
      const [name = "", ...others] = names.split(";");
      const place = { name, type, ...coordinates(where) };
      for (const form of [name, ...others]) yield [form, place];
    }
  }
}

function* wellKnownCities(): Generator<readonly [string, KnownPlace]> {
  for (const row of cityNames.trim().split("\n")) {
    const [names = "", country = "", where] = row.split("|");
    const [name = "", ...others] = names.split(";");
    const place = { name, type: "city", country, ...coordinates(where) };
    for (const form of [name, ...others]) yield [form, place];
  }
}

function* manyCities(): Generator<readonly [string, KnownPlace]> {
  let country = "";
  for (const row of cityTable.trim().split("\n")) {
    if (row.startsWith("# ")) country = row.slice(2);
    else {
      const [name = "", where, thousands] = row.split("|");
      const place = { name, type: "city", country, ...coordinates(where) };
      yield [name, { ...place, thousands: Number(thousands) }];
    }
  }
}

let made: Phrases<KnownPlace> | undefined;

/** Regions, waters, islands, sites and cities of the world; read when first asked for. */
export const knownPlaces = (): Phrases<KnownPlace> => {
  made ??= phrases([...knownRegions(), ...wellKnownCities(), ...manyCities()]);
  return made;
};
