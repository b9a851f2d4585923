import type { NodeOf } from "../../graph/schema.ts";
import { bodyKeys } from "../lexicon/body-names.ts";
import { countryOf } from "../lexicon/countries.ts";
import type { EntityKind } from "../model/findings.ts";
import { grouped } from "../model/grouped.ts";
import { byText, type Evidence } from "../model/span.ts";
import { type Board, sortedEvidence } from "./board.ts";
import { joinAll, joinForms, joinTo } from "./joins.ts";
import { fullestName, people, personKey, sameName } from "./people.ts";
import { type Appearance, appearances, evidenceOf, type Reading, wordsOf } from "./reading.ts";
import { documentMark, slug } from "./slug.ts";

/** The node of an entity of a document, if it has one. */
export type NodeFinder = (reading: Reading, entity: string) => string | undefined;

/** Forms by which the text calls it, with their counts. */
const forms = (set: readonly Appearance[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { reading, entity, mentions } of set) {
    counts.set(entity.name, counts.get(entity.name) ?? 0);
    for (const mention of mentions) {
      if (mention.form === "description" || mention.form === "pronoun") continue;
      const words = wordsOf(reading.document, mention);
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return counts;
};

const evidence = (set: readonly Appearance[]): Evidence[] => {
  const named = set.flatMap(({ reading, mentions }) =>
    mentions
      .filter(({ form }) => form === "name" || form === "adjective")
      .map((mention) => evidenceOf(reading.document, mention)),
  );
  const any = set.flatMap(({ reading, mentions }) =>
    mentions.map((mention) => evidenceOf(reading.document, mention)),
  );
  return sortedEvidence(named.length > 0 ? named : any);
};

const first = <T>(values: readonly (T | undefined)[]): T | undefined =>
  values.find((value) => value !== undefined);

/** Puts everything that has a name, and every group, on the board; tells the node of each entity. */
export const entities = (read: readonly Reading[], board: Board): NodeFinder => {
  const keys = new Map<Reading, Map<string, string>>();
  const note = (key: string, set: readonly Appearance[]): void => {
    for (const { reading, entity } of set) {
      const known = keys.get(reading) ?? new Map<string, string>();
      keys.set(reading, known.set(entity.id, key));
    }
  };
  const all = appearances(read).filter(({ mentions }) => mentions.length > 0);
  const of = (kind: EntityKind): Appearance[] => all.filter(({ entity }) => entity.kind === kind);

  const persons = new Map<string, Appearance[]>();
  const everybody = of("Person");
  const sets = people(everybody);
  for (const indexes of sets.all()) {
    const set = indexes.map((index) => everybody[index]!);
    const key = personKey(fullestName(forms(set)));
    const known = persons.get(key);
    if (known) {
      joinTo(board, key, known[0]!, set[0]!, "first and last name sound the same");
      known.push(...set);
    } else persons.set(key, set);
  }
  const add = <K extends "Person" | "Country" | "Organization" | "Place" | "Venue">(
    kind: K,
    sets: ReadonlyMap<string, readonly Appearance[]>,
    rest: (
      set: readonly Appearance[],
    ) => Omit<NodeOf<K>, "label" | "name" | "aliases" | "evidence">,
    nameOf = (set: readonly Appearance[]) => fullestName(forms(set)),
    why?: (first: Appearance, other: Appearance) => string,
  ): void => {
    for (const [key, set] of sets) {
      if (why) joinAll(board, key, set, why);
      const name = nameOf(set);
      const aliases = [...forms(set).keys()].filter((form) => form !== name).sort(byText);
      const attributes = { label: name, name, aliases, ...rest(set), evidence: evidence(set) };
      board.node(kind, key, attributes as unknown as NodeOf<K>);
      note(key, set);
      if (kind !== "Country") for (const one of set) joinForms(board, key, one);
    }
  };
  const common = (set: readonly Appearance[]): string => set[0]!.entity.name;

  const bodies = of("Organization");
  const organs = bodyKeys(
    bodies.flatMap(({ entity }) =>
      entity.orgType === "government" || entity.orgType === "military" ? [entity.name] : [],
    ),
  );
  add("Person", persons, () => ({}));
  const personOf = (one: Appearance): string => keys.get(one.reading)!.get(one.entity.id)!;
  for (const { a, b, why } of sets.links)
    joinTo(board, personOf(everybody[a]!), everybody[a]!, everybody[b]!, why);
  add(
    "Country",
    grouped(
      of("Country"),
      ({ entity }) => `country:${(entity.code ?? slug(entity.name)).toLowerCase()}`,
    ),
    (set) => {
      const code = first(set.map(({ entity }) => entity.code));
      const iso3 = code && countryOf(code)?.code3;
      return { ...(code?.length === 2 ? { iso2: code } : {}), ...(iso3 ? { iso3 } : {}) };
    },
    common,
    (_, { entity }) => `both mean ${entity.name}`,
  );
  add(
    "Organization",
    grouped(bodies, ({ entity }) => `organization:${slug(organs.get(entity.name) ?? entity.name)}`),
    (set) => ({ orgType: first(set.map(({ entity }) => entity.orgType)) ?? "other" }),
    (set) => fullestName(new Map(set.map(({ entity }) => [entity.name, 1]))),
    ({ entity: { name } }, { entity }) =>
      slug(entity.name) === slug(name) ? sameName : "two wordings for one body",
  );
  add(
    "Place",
    grouped(of("Place"), ({ entity }) => `place:${slug(entity.name)}`),
    (set) => {
      const [placeType, latitude, longitude] = [
        first(set.map(({ entity }) => entity.placeType)),
        first(set.map(({ entity }) => entity.latitude)),
        first(set.map(({ entity }) => entity.longitude)),
      ];
      return {
        ...(placeType === undefined ? {} : { placeType }),
        ...(latitude === undefined ? {} : { lat: latitude }),
        ...(longitude === undefined ? {} : { lon: longitude }),
      };
    },
    common,
    () => sameName,
  );
  add(
    "Venue",
    grouped(of("Venue"), ({ entity }) => `venue:${slug(entity.name)}`),
    () => ({}),
    common,
    () => sameName,
  );
  const groups = grouped(
    of("Group"),
    ({ reading, entity }) => `group:${documentMark(reading.document.key)}:${slug(entity.name)}`,
  );
  for (const [key, set] of groups) {
    const label = common(set);
    board.node("Group", key, { label, description: label, evidence: evidence(set) });
    note(key, set);
  }
  return (reading, entity) => keys.get(reading)?.get(entity);
};
