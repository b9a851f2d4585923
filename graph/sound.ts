import type { Diagnostic } from "../src/model/diagnostic.ts";
import { textsByKey } from "./by-key.ts";
import { edgeProblems, graphProblems, joinProblems, nodeProblems } from "./check.ts";
import type { DocumentText, Graph } from "./graph.ts";

/**
 * The graph without what breaks its contract, and what that was: a bug of ours in one claim must
 * cost nobody the other documents, and must not reach a file. A sound graph comes back as it is.
 */
export function sound(
  graph: Graph,
  documents: readonly DocumentText[],
): { readonly graph: Graph; readonly problems: readonly Diagnostic[] } {
  const problems = graphProblems(graph, documents);
  if (problems.length === 0) return { graph, problems };
  const texts = textsByKey(documents);
  const nodes = graph.nodes.filter((node) => isEmpty(nodeProblems(node, texts)));
  const kinds = new Map(nodes.map(({ key, attributes }) => [key, String(attributes.kind)]));
  const edges = graph.edges.filter((edge) => isEmpty(edgeProblems(edge, kinds, texts)));
  const { joins, ...rest } = graph.attributes;
  const attributes = {
    ...rest,
    ...(Array.isArray(joins) && {
      joins: joins.filter((join) => isEmpty(joinProblems([join], kinds, texts))),
    }),
  };
  return { graph: { ...graph, attributes, nodes, edges }, problems };
}

const isEmpty = (found: Iterable<unknown>): boolean => {
  for (const _ of found) return false;
  return true;
};
