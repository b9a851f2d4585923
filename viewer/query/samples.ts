// Questions to begin with, with values of this graph.
import type { Model } from "../model/model.ts";
import type { Draft } from "./draft.ts";

export interface Sample {
  readonly asks: string;
  readonly explains: string;
  readonly draft: Draft;
  /** What each parameter stands for. */
  readonly describes: Readonly<Record<string, string>>;
}

export interface Samples {
  readonly title: string;
  readonly questions: readonly Sample[];
}

const known = new WeakMap<Model, readonly Samples[]>();

export function samples(model: Model): readonly Samples[] {
  const found = known.get(model) ?? made(model);
  known.set(model, found);
  return found;
}

const made = (_model: Model): readonly Samples[] => [
  {
    title: "Meetings",
    questions: [
      {
        asks: "Who was in the room?",
        explains: "Everybody whom a document places at the meeting, with the delegation.",
        draft: {
          cypher:
            "MATCH (p:Person)-[r:ATTENDED]->(m:Meeting {id: $meeting})\nRETURN p AS person, r AS tie, r.lead AS leads\nORDER BY p.name",
          values: { meeting: "meeting:2026-02-17:geneva:ru+ua+us" },
        },
        describes: { meeting: "the id of a meeting" },
      },
      {
        asks: "Who met whom most often?",
        explains: "Pairs of people who were at the same meetings.",
        draft: {
          cypher:
            "MATCH (a:Person)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(b:Person)\nWHERE a.id < b.id\nRETURN a AS one, b AS other, count(m) AS meetings, collect(m) AS which\nORDER BY meetings DESC\nLIMIT 20",
          values: {},
        },
        describes: {},
      },
    ],
  },
];
