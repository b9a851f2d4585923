import { grouped } from "../../../src/model/grouped.ts";
import { byText } from "../../../src/model/span.ts";
import type { Graph, GraphEdge } from "../../graph.ts";
import { type EdgeKind, edgeKinds, edgeTypes, type NodeKind } from "../../schema.ts";
import { inward, outward } from "./titles.ts";

/** What the nodes of one kind are tied to: a column for each way that an edge is read. */
export interface Neighbours {
  readonly titles: readonly string[];
  /** The keys of the neighbours in each column. */
  readonly of: (key: string) => readonly (readonly string[])[];
}

/** Edges of every kind at the nodes that they join, once for all sheets. */
export function ties({ edges }: Graph): (kind: NodeKind) => Neighbours {
  const sorted = [...edges].sort((a, b) => order(a) - order(b) || byText(a.key, b.key));
  const outgoing = grouped(sorted, ({ source }) => source);
  const incoming = grouped(sorted, ({ target }) => target);
  return (kind) => {
    const titles = [...new Set(edgeKinds.flatMap((edge) => readings(edge, kind)))];
    return {
      titles,
      of: (key) => {
        const found = new Map(titles.map((title) => [title, new Set<string>()]));
        for (const { attributes, target } of outgoing.get(key) ?? [])
          found.get(outward(attributes.kind))?.add(target);
        for (const { attributes, source } of incoming.get(key) ?? [])
          found.get(inward(attributes.kind))?.add(source);
        return [...found.values()].map((keys) => [...keys]);
      },
    };
  };
}

const readings = (edge: EdgeKind, kind: NodeKind): string[] => {
  const { from, to }: { from: readonly string[]; to: readonly string[] } = edgeTypes[edge];
  return [
    ...(from.includes(kind) ? [outward(edge)] : []),
    ...(to.includes(kind) ? [inward(edge)] : []),
  ];
};

/** Who passed a statement on stands in the order in which it was passed on. */
const order = ({ attributes }: GraphEdge): number => ("order" in attributes ? attributes.order : 0);
