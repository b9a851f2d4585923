// Questions to begin with: the catalogue's, as far as this graph has an answer, with its values.
import type { Graph } from "../../graph/graph.ts";
import { themes } from "../../graph/questions/catalogue.ts";
import { type Question, valuesFor } from "../../graph/questions/question.ts";
import { usualName } from "../../graph/usual-name.ts";
import type { Model } from "../model/model.ts";
import type { Draft } from "./draft.ts";

export interface Sample {
  readonly asks: string;
  readonly explains: string;
  readonly cypher: string;
  /** What each parameter stands for. */
  readonly describes: Readonly<Record<string, string>>;
  /** Values of this graph; none where it has nothing of the kind. Found when they are asked for. */
  readonly values: () => Draft["values"] | undefined;
}

export interface Samples {
  readonly title: string;
  readonly questions: readonly Sample[];
}

/** In a larger graph it takes too long to find values for all questions, asked or not. */
const mostSearched = 20_000;

const known = new WeakMap<Model, readonly Samples[]>();

export function samples(model: Model): readonly Samples[] {
  const found = known.get(model) ?? made(model);
  known.set(model, found);
  return found;
}

function made(model: Model): readonly Samples[] {
  const graph = once(() => graphOf(model));
  const small = model.ties.size <= mostSearched;
  return themes
    .map(({ title, questions }) => ({
      title,
      questions: questions
        .map((question) => sample(question, graph))
        .filter(({ values }) => !small || values() !== undefined),
    }))
    .filter(({ questions }) => questions.length > 0);
}

const sample = (question: Question, graph: () => Graph): Sample => ({
  asks: question.asks,
  explains: question.explains,
  cypher: question.cypher,
  describes: Object.fromEntries(
    question.parameters.map(({ name, describes }) => [name, describes]),
  ),
  values: once(() => valuesFor(question, graph(), usualName)),
});

/** The graph as it stands in its file. */
function graphOf({ things, ties }: Model): Graph {
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
  return { nodes, edges } as unknown as Graph;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
