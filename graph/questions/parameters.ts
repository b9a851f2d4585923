// Values of this graph for the parameters of questions, so chosen that there is much to answer.
import { grouped } from "../../src/model/grouped.ts";
import { byText } from "../../src/model/span.ts";
import type { Graph, GraphEdge } from "../graph.ts";
import { days } from "../iso-date.ts";
import type { EdgeKind } from "../schema.ts";
import { once } from "./once.ts";
import { farthestPair } from "./path.ts";
import type { Parameter } from "./question.ts";

const edges = (graph: Graph, ...kinds: readonly EdgeKind[]): GraphEdge[] =>
  graph.edges.filter(({ attributes }) => kinds.includes(attributes.kind));

const kindsOf = ({ nodes }: Graph): ReadonlyMap<string, string> =>
  new Map(nodes.map(({ key, attributes }) => [key, attributes.kind]));

/** Edges of a kind that begin at a person. */
function ofPeople(graph: Graph, kind: EdgeKind): GraphEdge[] {
  const kinds = kindsOf(graph);
  return edges(graph, kind).filter(({ source }) => kinds.get(source) === "Person");
}

/** What occurs most often; of equals the first by code. */
function commonest(items: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0];
}

export const meeting: Parameter = {
  name: "meeting",
  describes: "the id of a meeting, here the one with most people",
  from: once((graph) => commonest(ofPeople(graph, "ATTENDED").map(({ target }) => target))),
};

export const person: Parameter = {
  name: "person",
  describes: "the id of a person, here the one at most meetings",
  from: once((graph) => commonest(ofPeople(graph, "ATTENDED").map(({ source }) => source))),
};

export const meetingSpokenAt: Parameter = {
  name: "meeting",
  describes: "the id of a meeting, here the one at which most was said",
  from: once((graph) => commonest(edges(graph, "SAID_AT").map(({ target }) => target))),
};

export const meetingSpokenOf: Parameter = {
  name: "meeting",
  describes: "the id of a meeting, here the one most spoken of",
  from: once((graph) => {
    const kinds = kindsOf(graph);
    const targets = edges(graph, "ABOUT").map(({ target }) => target);
    return commonest(targets.filter((target) => kinds.get(target) === "Meeting"));
  }),
};

/** More than a reader would follow. */
const many = 50;

/** The meeting that most others led up to. */
export const laterMeeting: Parameter = {
  name: "meeting",
  describes: "the id of a meeting that came after others or was a part of one",
  from: once((graph) => {
    const before = grouped(edges(graph, "FOLLOWS", "PART_OF"), ({ source }) => source);
    const size = (start: string): number => {
      const found = new Set([start]);
      // A Set is read in the order of writing, what is added meanwhile included.
      for (const each of found)
        for (const { target } of found.size < many ? (before.get(each) ?? []) : [])
          found.add(target);
      return found.size;
    };
    const sizes = [...before.keys()].map((start) => [start, size(start)] as const);
    return sizes.sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0];
  }),
};

export const body: Parameter = {
  name: "body",
  describes: "the id of a country, here the one with most offices",
  from: once((graph) => {
    const kinds = kindsOf(graph);
    const held = new Set(edges(graph, "HOLDS").map(({ target }) => target));
    const offices = edges(graph, "OF").filter(
      ({ source, target }) => held.has(source) && kinds.get(target) === "Country",
    );
    return commonest(offices.map(({ target }) => target));
  }),
};

export const one: Parameter = {
  name: "one",
  describes: "the id of a person",
  from: (graph) => farthestPair(graph)?.[0],
};

export const other: Parameter = {
  name: "other",
  describes: "the id of another person, here one who is some steps away",
  from: (graph) => farthestPair(graph)?.[1],
};

interface Talk {
  readonly speaker: string;
  readonly subject: string;
  /** The middle one of the days that have statements on both sides of them. */
  readonly day: string;
}

/** Of people who spoke of something on different days the pair with most dated statements. */
const talk = once((graph): Talk | undefined => {
  const said = new Map(
    graph.nodes.flatMap(({ key, attributes }) => {
      const known = attributes.kind === "Claim" && days(attributes.said ?? "");
      return known ? [[key, known] as const] : [];
    }),
  );
  const about = grouped(edges(graph, "ABOUT"), ({ source }) => source);
  const pairs = new Map<string, Talk & { readonly claims: string[] }>();
  for (const { source, target } of ofPeople(graph, "MADE"))
    for (const { target: subject } of said.has(target) ? (about.get(target) ?? []) : []) {
      const key = JSON.stringify([source, subject]);
      const found = pairs.get(key) ?? { speaker: source, subject, day: "", claims: [] };
      found.claims.push(target);
      pairs.set(key, found);
    }
  const parted = [...pairs.values()].flatMap(({ claims, ...pair }) => {
    const spans = claims.map((claim) => said.get(claim)!);
    const starts = [...new Set(spans.map(({ first }) => first))].sort(byText);
    const parting = starts.filter((start) => spans.some(({ last }) => last < start));
    const day = parting[Math.floor(parting.length / 2)];
    return day === undefined ? [] : [{ ...pair, day, size: claims.length }];
  });
  return parted.sort(
    (a, b) => b.size - a.size || byText(a.speaker, b.speaker) || byText(a.subject, b.subject),
  )[0];
});

export const speaker: Parameter = {
  name: "speaker",
  describes: "the id of a person who spoke",
  from: (graph) => talk(graph)?.speaker,
};

export const subject: Parameter = {
  name: "subject",
  describes: "the id of the person, country, body, place or meeting spoken of",
  from: (graph) => talk(graph)?.subject,
};

export const day: Parameter = {
  name: "day",
  describes: "a day, YYYY-MM-DD",
  from: (graph) => talk(graph)?.day,
};
