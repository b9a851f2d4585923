import { f1, miss, type Sheet } from "./figures.ts";
import type { Gold, Names } from "./gold.ts";
import { namesOf, type Tested, type TestedNode } from "./tested.ts";
import { sameName } from "./words.ts";

/** Which node stands for which key of the gold standard, and the other way round. */
export interface Cast {
  readonly people: ReadonlyMap<string, TestedNode>;
  readonly countries: ReadonlyMap<string, TestedNode>;
  readonly organizations: ReadonlyMap<string, TestedNode>;
  readonly places: ReadonlyMap<string, TestedNode>;
  readonly venues: ReadonlyMap<string, TestedNode>;
  /** Gold key by node key; meetings are added when they are found. */
  readonly keyOf: Map<string, string>;
  /** A person, a country or an organization. */
  readonly actor: (key: string) => TestedNode | undefined;
}

/** Persons, countries and venues by precision and recall, organizations and places by recall alone. */
export function cast(gold: Gold, graph: Tested, sheet: Sheet): Cast {
  const venueNames = Object.fromEntries(
    Object.entries(gold.venues).map(([key, { names }]) => [key, names]),
  );
  const named = (kind: string, table: Names, recallOnly = false): Map<string, TestedNode> =>
    matched(kind, table, recallOnly, gold, graph, sheet);
  const people = named("Person", gold.people);
  const countries = matchedCountries(gold, graph, sheet);
  const organizations = named("Organization", gold.organizations, true);
  const places = named("Place", gold.places, true);
  const venues = named("Venue", venueNames);
  const all = [...people, ...countries, ...organizations, ...places, ...venues];
  return {
    people,
    countries,
    organizations,
    places,
    venues,
    keyOf: new Map(all.map(([key, node]) => [node.key, key])),
    actor: (key) => people.get(key) ?? countries.get(key) ?? organizations.get(key),
  };
}

/** How many of a node's names are among `names`. */
const common = (node: TestedNode, names: readonly string[]): number =>
  namesOf(node).filter((one) => names.some((name) => sameName(one, name))).length;

/**
 * Pairs the keys with nodes, one to one: the node with most of the names wins; a second node with one
 * of them is a split, and two keys in one node are a merge.
 */
function matched(
  kind: string,
  table: Names,
  recallOnly: boolean,
  gold: Gold,
  graph: Tested,
  sheet: Sheet,
): Map<string, TestedNode> {
  const isOptional = (key: string): boolean => (gold.optional ?? []).includes(key);
  const nodes = graph.nodes(kind);
  const found = new Map<string, TestedNode>();
  const used = new Set<string>();
  let splits = 0;
  for (const [key, names] of Object.entries(table)) {
    const [best, ...others] = nodes
      .filter((node) => common(node, names) > 0)
      .sort((a, b) => common(b, names) - common(a, names));
    if (best) {
      found.set(key, best);
      if (!isOptional(key)) splits += others.length;
      for (const node of [best, ...others]) used.add(node.key);
    } else if (!isOptional(key)) miss(sheet, kind, `missing ${names[0]}`);
    for (const node of others) miss(sheet, kind, `split: ${names[0]} also as «${node.label}»`);
  }
  const merged = merges(kind, found, sheet);
  const extra = nodes.filter(({ key }) => !used.has(key));
  if (!recallOnly) for (const { label } of extra) miss(sheet, kind, `extra «${label}»`);
  const required = Object.keys(table).filter((key) => !isOptional(key));
  const right = required.filter((key) => found.has(key)).length - merged;
  const missing = required.length - right;
  sheet.figures.set(
    kind,
    recallOnly
      ? { r: right / (required.length || 1), tp: right, fn: missing, recallOnly }
      : f1(right, extra.length + splits, missing),
  );
  return found;
}

function merges(kind: string, found: ReadonlyMap<string, TestedNode>, sheet: Sheet): number {
  const keysOf = new Map<TestedNode, string[]>();
  for (const [key, node] of found) keysOf.set(node, [...(keysOf.get(node) ?? []), key]);
  let merged = 0;
  for (const [{ label }, keys] of keysOf) {
    if (keys.length < 2) continue;
    merged += keys.length - 1;
    miss(sheet, kind, `merged: ${keys.join(" + ")} in «${label}»`);
  }
  return merged;
}

function matchedCountries(gold: Gold, graph: Tested, sheet: Sheet): Map<string, TestedNode> {
  const isOptional = (code: string): boolean => (gold.optional ?? []).includes(code);
  const nodes = graph.nodes("Country");
  const found = new Map<string, TestedNode>();
  for (const [code, name] of Object.entries(gold.countries)) {
    const node = nodes.find((one) => one["iso2"] === code || common(one, [name, code]) > 0);
    if (node) found.set(code, node);
    else if (!isOptional(code)) miss(sheet, "Country", `missing ${name}`);
  }
  const used = new Set([...found.values()]);
  const extra = nodes.filter((node) => !used.has(node));
  for (const { label } of extra) miss(sheet, "Country", `extra «${label}»`);
  const required = Object.keys(gold.countries).filter((code) => !isOptional(code));
  const right = required.filter((code) => found.has(code)).length;
  sheet.figures.set("Country", f1(right, extra.length, required.length - right));
  return found;
}
