import type { NodeOf } from "../../graph/schema.ts";
import { bodyKeys } from "../lexicon/body-names.ts";
import { countryOf } from "../lexicon/countries.ts";
import type { EntityKind } from "../model/findings.ts";
import { grouped } from "../model/grouped.ts";
import { byText, type Evidence } from "../model/span.ts";
import { type Board, sortedEvidence } from "./board.ts";
import { fullestName, people, personKey } from "./people.ts";
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
  for (const set of people(of("Person"))) {
    const key = personKey(fullestName(forms(set)));
    persons.set(key, [...(persons.get(key) ?? []), ...set]);
  }
  const add = <K extends "Person" | "Country" | "Organization" | "Place" | "Venue">(
    kind: K,
    sets: ReadonlyMap<string, readonly Appearance[]>,
    rest: (
      set: readonly Appearance[],
    ) => Omit<NodeOf<K>, "label" | "name" | "aliases" | "evidence">,
    nameOf = (set: readonly Appearance[]) => fullestName(forms(set)),
  ): void => {
    for (const [key, set] of sets) {
      const name = nameOf(set);
      const aliases = [...forms(set).keys()].filter((form) => form !== name).sort(byText);
      const attributes = { label: name, name, aliases, ...rest(set), evidence: evidence(set) };
      board.node(kind, key, attributes as unknown as NodeOf<K>);
      note(key, set);
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
  );
  add(
    "Organization",
    grouped(bodies, ({ entity }) => `organization:${slug(organs.get(entity.name) ?? entity.name)}`),
    (set) => ({ orgType: first(set.map(({ entity }) => entity.orgType)) ?? "other" }),
    (set) => fullestName(new Map(set.map(({ entity }) => [entity.name, 1]))),
  );
  add(
    "Place",
    grouped(of("Place"), ({ entity }) => `place:${slug(entity.name)}`),
    (set) => {
      const { placeType, latitude, longitude } = set[0]!.entity;
      return {
        ...(placeType === undefined ? {} : { placeType }),
        ...(latitude === undefined ? {} : { lat: latitude }),
        ...(longitude === undefined ? {} : { lon: longitude }),
      };
    },
    common,
  );
  add(
    "Venue",
    grouped(of("Venue"), ({ entity }) => `venue:${slug(entity.name)}`),
    () => ({}),
    common,
  );
  for (const appearance of of("Group")) {
    const { reading, entity } = appearance;
    const key = `group:${documentMark(reading.document.key)}:${slug(entity.name)}`;
    if (!board.has(key)) {
      board.node("Group", key, {
        label: entity.name,
        description: entity.name,
        evidence: evidence([appearance]),
      });
    }
    note(key, [appearance]);
  }
  return (reading, entity) => keys.get(reading)?.get(entity);
};
