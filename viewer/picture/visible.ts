// Which things and lines the picture holds: people and meetings; the rest is folded into them.
import type { NodeKind } from "../../graph/schema.ts";
import type { KnowledgeNode } from "../../src/model/knowledge.ts";
import { byWeight, evidenceOf, type Model, tiesFrom, tiesTo } from "../model/model.ts";
import { weightOf } from "../model/weight.ts";
import { within } from "../model/within.ts";
import type { State } from "../state.ts";
import { lines } from "./lines.ts";
import { mark } from "./mark.ts";
import type { Picture } from "./picture.ts";

/** So many things are drawn at first: those with most evidence and most meetings. */
export const mostAtFirst = 300;
/** A few more than that are not worth a second step. */
const slack = 100;
/** No more than this are ever drawn. */
export const mostMarks = 2000;
const mainRadius = 13;
/** Neighbours opened at a time. */
export const mostUnfolded = 25;

/** Kinds drawn at the start: people and meetings, or whatever else there is. */
export function defaultKinds({ things }: Model): readonly NodeKind[] {
  const present = new Set([...things.values()].map((thing) => thing.kind));
  const usual: readonly NodeKind[] = ["Person", "Meeting"];
  if (usual.some((kind) => present.has(kind))) return usual;
  const folded: readonly NodeKind[] = ["Claim", "Role", "Document"];
  return [...present].filter((kind) => !folded.includes(kind));
}

export function visible(of: Model, state: State): Picture {
  const { without } = state;
  const kinds = state.kinds ?? defaultKinds(of);
  const inTime = within(of, state.days);
  const counted = new Map<NodeKind, number>();
  const weights = new Map<string, number>();
  for (const thing of of.things.values()) {
    const weight =
      thing.kind === "Document" ? Number(!without.includes(thing.key)) : weightOf(thing, without);
    if (weight === 0 || inTime?.has(thing.key) === false) continue;
    weights.set(thing.key, weight);
    counted.set(thing.kind, (counted.get(thing.kind) ?? 0) + 1);
  }
  const all = [...of.things.values()].filter(
    (thing) => kinds.includes(thing.kind) && weights.has(thing.key),
  );
  const most = state.all ? mostMarks : mostAtFirst;
  const drawn = all.length > most + (state.all ? 0 : slack) ? weightiest(of, all, most) : all;
  const parents = new Map<string, string>();
  const shown = shownThings(of, state).filter((key) => weights.has(key));
  const keys = new Set(state.only ? [] : drawn.map((thing) => thing.key));
  for (const key of shown) keys.add(key);
  for (const key of state.unfolded)
    for (const neighbour of neighbours(of, key, weights, keys)) {
      keys.add(neighbour);
      parents.set(neighbour, key);
    }
  const { selected } = state;
  if (selected !== undefined && weights.has(selected) && isDrawable(of, selected))
    keys.add(selected);
  const marks = [...keys]
    .flatMap((key) => of.things.get(key) ?? [])
    .sort((a, b) => (weights.get(b.key) ?? 0) - (weights.get(a.key) ?? 0) || byWeight(a, b))
    .map((thing) => mark(of, thing, weights.get(thing.key) ?? 0, weights, parents.get(thing.key)));
  const main = marks.find((entry) => entry.kind === "Meeting")?.key;
  return {
    marks: marks.map((entry) => (entry.key === main ? { ...entry, radius: mainRadius } : entry)),
    lines: lines(of, keys, state),
    kinds,
    counts: counted,
    total: [...counted.values()].reduce((sum, count) => sum + count, 0),
    drawable: Math.min(all.length, mostMarks),
    force: state.layout === "force",
    ...(main === undefined ? {} : { main }),
  };
}

/** Things of the answer that is shown, with the ends of its ties: those with most evidence. */
function shownThings({ things, ties }: Model, { shown = [] }: State): readonly string[] {
  const keys = new Set<string>();
  for (const key of shown) {
    const tie = ties.get(key);
    if (things.has(key)) keys.add(key);
    if (tie) keys.add(tie.source).add(tie.target);
  }
  if (keys.size <= mostAtFirst) return [...keys];
  const all = [...keys].flatMap((key) => things.get(key) ?? []);
  return all
    .sort(byWeight)
    .slice(0, mostAtFirst)
    .map(({ key }) => key);
}

/** Those with most evidence, in which a meeting's people and a person's meetings count, too. */
function weightiest(
  of: Model,
  things: readonly KnowledgeNode[],
  most: number,
): readonly KnowledgeNode[] {
  const ranks = new Map(
    things.map((thing) => [
      thing.key,
      evidenceOf(thing).length +
        2 * tiesFrom(of, thing.key, "ATTENDED", "EXPECTED_AT").length +
        2 * tiesTo(of, thing.key, "ATTENDED", "EXPECTED_AT").length,
    ]),
  );
  const rank = ({ key }: KnowledgeNode) => ranks.get(key) ?? 0;
  return [...things].sort((a, b) => rank(b) - rank(a) || byWeight(a, b)).slice(0, most);
}

/** Statements, offices and documents come into the picture only when something is opened. */
const isDrawable = ({ things }: Model, key: string): boolean => {
  const kind = things.get(key)?.kind;
  return kind !== undefined && kind !== "Claim" && kind !== "Role" && kind !== "Document";
};

function neighbours(
  { from, to, things }: Model,
  key: string,
  weights: ReadonlyMap<string, number>,
  drawn: ReadonlySet<string>,
): readonly string[] {
  const keys = new Set<string>();
  for (const tie of from.get(key) ?? []) keys.add(tie.target);
  for (const tie of to.get(key) ?? []) keys.add(tie.source);
  return [...keys]
    .flatMap((other) => things.get(other) ?? [])
    .filter((thing) => weights.has(thing.key) && !drawn.has(thing.key))
    .filter((thing) => thing.kind !== "Document")
    .sort(byWeight)
    .slice(0, mostUnfolded)
    .map((thing) => thing.key);
}
