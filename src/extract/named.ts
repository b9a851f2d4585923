import { bodyName } from "../lexicon/body-names.ts";
import { countryForms, countryOf } from "../lexicon/countries.ts";
import type { Annotations } from "../model/annotations.ts";
import { spanOf } from "../model/annotations.ts";
import type { Entity, Mention } from "../model/findings.ts";
import { byPlace } from "../model/span.ts";
import { type Cast, entityId } from "./cast.ts";
import { acronymsIn } from "./names/acronyms.ts";
import { type Candidate, strongest } from "./names/candidates.ts";
import { countriesIn } from "./names/countries.ts";
import { identified } from "./names/identities.ts";
import { organizationsIn } from "./names/organizations.ts";
import { type Page, page as pageOf } from "./names/page.ts";
import { peopleIn } from "./names/people.ts";
import { placesIn } from "./names/places.ts";
import { venuesIn } from "./names/venues.ts";

/** A country's name inside a body's: "The Arctic Council of [Norway] denied the report." */
const nestedCountries = (page: Page, chosen: readonly Candidate[]): Candidate[] =>
  chosen.flatMap((host) => {
    if (host.kind !== "Organization" || host.orgType === "media" || host.orgType === "company")
      return [];
    const found: Candidate[] = [];
    for (let i = host.first; i < host.last; i++) {
      const match = page.capital(i) ? countryForms.at(page.annotations, i) : undefined;
      if (!match || match.last > host.last || match.value.form === "capital") continue;
      if (match.last - i === host.last - host.first) continue;
      const { country, form } = match.value;
      if (i > host.first && !/^(?:of|in|for|to|the|on)$/.test(page.word(i - 1))) continue;
      found.push({
        first: i,
        last: match.last,
        kind: "Country",
        form: form === "adjective" ? "adjective" : "name",
        name: country.name,
        code: country.code,
        rule: "countries/inside",
        strength: 50,
        nested: true,
      });
    }
    return found;
  });

/** One spelling for the id: "Defence" is "Defense". */
const inOneSpelling = (name: string): string =>
  name
    .replace(/\bDefence\b/g, "Defense")
    .replace(/\b(Organi|Moderni|Coloni)s/g, "$1z")
    .replace(/\bLabour\b/g, "Labor")
    .replace(/\bCentre\b/g, "Center")
    .replace(/\bProgramme\b/g, "Program");

/**
 * A body's full name: with its state, where the text says which, so that the ministries of two states
 * stay two. Without one it is the only body of that name in the document, or the one named last before.
 */
const bodyNames = (chosen: readonly Candidate[]): Map<Candidate, string> => {
  const names = new Map<Candidate, string>();
  const bodies = chosen.filter(({ kind }) => kind === "Organization");
  const full = ({ name, country, rule }: Candidate): string => {
    const state = country ? countryOf(country) : undefined;
    if (!state || !/head-noun|small-head|name-finder/.test(rule)) return name;
    const adjective =
      { US: "US", AE: "UAE", GB: "British" }[state.code] ?? state.adjectives[0] ?? state.name;
    const says = [...state.names, ...state.adjectives].some((form) => name.includes(form));
    return says ? name : `${adjective} ${name}`;
  };
  /** Names with an owner by what they are without it, the last one last. */
  const owned = new Map<string, { readonly name: string; readonly country: string }[]>();
  for (const body of bodies) {
    const { core, country = body.country } = bodyName(body.name);
    if (!country) continue;
    const known = owned.get(core) ?? [];
    const same = known.find((other) => other.country === country);
    owned.set(core, same ? known : [...known, { name: full({ ...body, country }), country }]);
  }
  const last = new Map<string, string>();
  for (const body of bodies) {
    const { core, country = body.country } = bodyName(body.name);
    const known = owned.get(core) ?? [];
    const own = country ? known.find((other) => other.country === country)?.name : undefined;
    const name = own ?? last.get(core) ?? known[0]?.name ?? body.name;
    names.set(body, name);
    last.set(core, name);
  }
  return names;
};

/** Everything that the document calls by a name: people, countries, organizations, places, venues. */
export const named = (annotations: Annotations): Cast => {
  const page = pageOf(annotations);
  const plain = [
    ...countriesIn(page),
    ...organizationsIn(page),
    ...placesIn(page),
    ...venuesIn(page),
    ...peopleIn(page),
  ];
  const all = [...plain, ...acronymsIn(page, plain)];
  const chosen = strongest(all, page.length);
  const { people, others } = identified(page, chosen);
  const rest = [...others, ...nestedCountries(page, others)];
  const bodies = bodyNames(rest);

  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  const add = (candidate: Candidate, entity: Entity): void => {
    const known = entities.get(entity.id);
    if (!known) entities.set(entity.id, entity);
    else if (candidate.orgType && known.orgType === "other" && candidate.orgType !== "other")
      entities.set(entity.id, { ...known, orgType: candidate.orgType });
    const { kind, form, rule } = candidate;
    mentions.push({
      ...spanOf(annotations.tokens, candidate),
      kind,
      form,
      entity: entity.id,
      rule,
    });
  };
  for (const { name, gender, mentions: named } of people) {
    const id = entityId("Person", name);
    for (const candidate of named)
      add(candidate, { id, kind: "Person", name, ...(gender && { gender }) });
  }
  for (const candidate of rest) {
    const { kind, code, orgType, placeType, latitude, longitude } = candidate;
    const name = bodies.get(candidate) ?? candidate.name;
    add(candidate, {
      id: code
        ? `country:${code.toLowerCase()}`
        : entityId(kind, kind === "Organization" ? inOneSpelling(name) : name),
      kind,
      name,
      ...(code && { code }),
      ...(orgType && { orgType }),
      ...(placeType && { placeType }),
      ...(latitude !== undefined && { latitude }),
      ...(longitude !== undefined && { longitude }),
    });
  }
  return { entities: [...entities.values()], mentions: mentions.sort(byPlace) };
};
