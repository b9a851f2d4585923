// Which things and lines the picture holds: people and meetings; the rest is folded into them.
import { type NodeKind, nodeTypes } from "../graph/schema.ts";
import type { KnowledgeNode } from "../src/model/knowledge.ts";
import type { Evidence } from "../src/model/span.ts";
import { whenText } from "./dates.ts";
import {
  byWeight,
  echoesOf,
  evidenceOf,
  type Model,
  statementsOf,
  type Tie,
  tiesTo,
} from "./model.ts";
import { cut, meetingName } from "./names.ts";
import { sideOf } from "./sides.ts";
import type { State } from "./state.ts";

/** A thing in the picture. */
export interface Mark {
  readonly key: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Second line of the label: the day of a meeting. */
  readonly note: string;
  /** Pieces of evidence that count. */
  readonly weight: number;
  readonly radius: number;
  /** A meeting that was not held, or is not said to have been. */
  readonly hollow: boolean;
  /** One a statement; true when another document carries it too. */
  readonly rays: readonly boolean[];
  readonly side?: string;
  /** The thing that was opened to show it. */
  readonly parent?: string;
}

export interface Line {
  /** Key of the tie; several ties between two things are one line, with the first one's key. */
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly style: "solid" | "dashed" | "dotted" | "cross";
  /** Read along the line when it is selected. */
  readonly word: string;
}

export interface Picture {
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  /** The meeting with most evidence, round which the rest is placed. */
  readonly main?: string;
  /** Kinds that are on. */
  readonly kinds: readonly NodeKind[];
  /** How many of each kind count, drawn or not. */
  readonly counts: ReadonlyMap<NodeKind, number>;
  readonly total: number;
}

/** No more things are drawn than this; those with most evidence are. */
export const mostMarks = 2000;
/** From so many marks on each is drawn at a part of its size. */
const crowded = 300;
const longestLabel = 40;
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

const counts =
  (without: readonly string[]) =>
  ({ document }: Evidence): boolean =>
    !without.includes(document);

/** The pieces of evidence of a thing that stand in documents which count. */
export const weightOf = (thing: KnowledgeNode, without: readonly string[]): number =>
  without.length === 0
    ? evidenceOf(thing).length
    : evidenceOf(thing).filter(counts(without)).length;

export function visible(of: Model, state: State): Picture {
  const { without } = state;
  const kinds = state.kinds ?? defaultKinds(of);
  const counted = new Map<NodeKind, number>();
  const weights = new Map<string, number>();
  for (const thing of of.things.values()) {
    const weight =
      thing.kind === "Document" ? (without.includes(thing.key) ? 0 : 1) : weightOf(thing, without);
    if (weight === 0) continue;
    weights.set(thing.key, weight);
    counted.set(thing.kind, (counted.get(thing.kind) ?? 0) + 1);
  }
  const all = [...of.things.values()].filter(
    (thing) => kinds.includes(thing.kind) && weights.has(thing.key),
  );
  const drawn = all.length > mostMarks ? all.sort(byWeight).slice(0, mostMarks) : all;
  const parents = new Map<string, string>();
  const keys = new Set(drawn.map((thing) => thing.key));
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
    .map((thing) => mark(of, thing, weights.get(thing.key) ?? 0, state, parents.get(thing.key)));
  const main = marks.find((entry) => entry.kind === "Meeting")?.key;
  return {
    marks: marks.map((entry) => ({
      ...entry,
      radius: entry.key === main ? 13 : entry.radius * (marks.length > crowded ? 0.6 : 1),
    })),
    lines: lines(of, keys, state),
    kinds,
    counts: counted,
    total: [...counted.values()].reduce((sum, count) => sum + count, 0),
    ...(main === undefined ? {} : { main }),
  };
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

function mark(
  of: Model,
  thing: KnowledgeNode,
  weight: number,
  { without }: State,
  parent: string | undefined,
): Mark {
  const person = thing.kind === "Person" || thing.kind === "Group";
  const rays = person
    ? statementsOf(of, thing.key)
        .filter((claim) => weightOf(claim, without) > 0)
        .map((claim) => echoesOf(of, claim.key).length > 0)
    : [];
  const side = thing.kind === "Person" ? sideOf(of, thing.key) : undefined;
  const isSession =
    thing.kind === "Meeting" &&
    (of.from.get(thing.key) ?? []).some((tie) => tie.kind === "PART_OF");
  return {
    key: thing.key,
    kind: thing.kind,
    label:
      thing.kind === "Meeting" ? meetingName(of, thing) : cut(thing.attributes.label, longestLabel),
    note: thing.kind === "Meeting" ? meetingNote(thing.attributes) : "",
    weight,
    radius:
      thing.kind === "Meeting"
        ? isSession
          ? 5.5
          : 7
        : thing.kind === "Person"
          ? Math.min(4.2 + 0.95 * Math.sqrt(weight), 11)
          : 5,
    hollow: thing.kind === "Meeting" && thing.attributes.status !== "held",
    rays,
    ...(side === undefined ? {} : { side }),
    ...(parent === undefined ? {} : { parent }),
  };
}

function meetingNote(meeting: Extract<KnowledgeNode, { kind: "Meeting" }>["attributes"]): string {
  const when = whenText(meeting, "brief");
  if (meeting.status === "held") return when;
  const word = { scheduled: "expected", proposed: "proposed", cancelled: "cancelled" }[
    meeting.status
  ];
  return when === "" ? word : `${word}, ${when}`;
}

const drawnTies: Readonly<Partial<Record<Tie["kind"], readonly [Line["style"], string]>>> = {
  ATTENDED: ["solid", "took part"],
  EXPECTED_AT: ["dashed", "expected"],
  ABSENT_FROM: ["cross", "did not take part"],
  FOLLOWS: ["dotted", "follows"],
  PART_OF: ["dotted", "part of"],
  RELATIVE_OF: ["dotted", "relative of"],
};

function lines(of: Model, keys: ReadonlySet<string>, state: State): readonly Line[] {
  const found = new Map<string, Line>();
  const usual = (key: string) => {
    const kind = of.things.get(key)?.kind;
    return kind === "Person" || kind === "Meeting";
  };
  const add = (line: Line) => {
    const ends = `${line.source}\n${line.target}`;
    const other = found.get(ends) ?? found.get(`${line.target}\n${line.source}`);
    if (!other) found.set(ends, line);
  };
  const isOn = (key: string) => state.selected === key;
  for (const key of keys)
    for (const tie of of.from.get(key) ?? []) {
      if (!keys.has(tie.target) || tie.source === tie.target) continue;
      if (!tie.attributes.evidence.some(counts(state.without))) continue;
      const style = drawnTies[tie.kind];
      const selected = isOn(tie.source) || isOn(tie.target);
      if (tie.kind === "ABSENT_FROM" && !selected) continue;
      if (style) {
        const lead = "lead" in tie.attributes && tie.attributes.lead === true;
        add({
          key: tie.key,
          source: tie.source,
          target: tie.target,
          style: style[0],
          word: lead ? "led the delegation" : (wordOf(tie) ?? style[1]),
        });
      } else if (tie.kind !== "MENTIONS" && !(usual(tie.source) && usual(tie.target))) {
        const word = { MADE: "said", HELD_IN: "in", HELD_AT: "at" }[tie.kind as string];
        add({
          key: tie.key,
          source: tie.source,
          target: tie.target,
          style: "solid",
          word: word ?? tie.kind.toLowerCase().replaceAll("_", " "),
        });
      }
    }
  for (const key of keys)
    for (const said of tiesTo(of, key, "SAID_AT"))
      for (const made of tiesTo(of, said.source, "MADE"))
        if (keys.has(made.source) && said.attributes.evidence.some(counts(state.without)))
          add({
            key: said.key,
            source: made.source,
            target: key,
            style: "dotted",
            word: "spoke at",
          });
  return [...found.values()];
}

const wordOf = (tie: Tie): string | undefined =>
  tie.kind === "RELATIVE_OF" ? tie.attributes.relation : undefined;

/** What the key calls a kind: "Meetings", "People". */
export const kindLabel = (kind: NodeKind): string => {
  const many = nodeTypes[kind].label[1];
  return many[0]?.toUpperCase() + many.slice(1);
};
