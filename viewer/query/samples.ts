// Questions to begin with: the catalogue's, as far as this graph has an answer, with its values.
import type { Graph } from "../../graph/graph.ts";
import { themes } from "../../graph/questions/catalogue.ts";
import { type Question, valuesFor } from "../../graph/questions/question.ts";
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

/** The name that a corpus has where nobody gave it another. */
const corpus = "parley";

const known = new WeakMap<Model, readonly Samples[]>();

export function samples(model: Model): readonly Samples[] {
  const found = known.get(model) ?? made(model);
  known.set(model, found);
  return found;
}

function made({ things, ties }: Model): readonly Samples[] {
  const nodes = [...things.values()].map(({ key, kind, attributes }) => ({
    key,
    attributes: { ...attributes, kind },
  }));
  const edges = [...ties.values()].map(({ key, source, target, kind, attributes }) => ({
    key,
    source,
    target,
    attributes: { ...attributes, kind },
  }));
  const graph = { nodes, edges } as unknown as Graph;
  return themes
    .map(({ title, questions }) => ({
      title,
      questions: questions.flatMap((question) => sample(question, graph)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function sample(question: Question, graph: Graph): readonly Sample[] {
  const values = valuesFor(question, graph, corpus);
  if (values === undefined) return [];
  const { asks, explains, cypher, parameters } = question;
  const describes = Object.fromEntries(parameters.map(({ name, describes: what }) => [name, what]));
  return [{ asks, explains, draft: { cypher, values }, describes }];
}
