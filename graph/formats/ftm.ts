import type { DocumentText, Graph } from "../graph.ts";
import { entities } from "./ftm/entities.ts";

/** The graph as FollowTheMoney for Aleph and OpenAleph: one entity a line. */
export function* ftm(graph: Graph, documents: readonly DocumentText[]): Iterable<string> {
  for (const entity of entities(graph, documents)) yield `${JSON.stringify(entity)}\n`;
}
