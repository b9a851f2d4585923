import type { Knowledge } from "../src/model/knowledge.ts";
import type { EdgeKind, NodeKind } from "./schema.ts";

/** Attributes as they stand in the graph: those of the kind, with `kind` itself. */
export interface GraphNode {
  readonly key: string;
  readonly attributes: Readonly<Record<string, unknown>> & {
    readonly kind: NodeKind;
    readonly label: string;
  };
}

export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Readonly<Record<string, unknown>> & { readonly kind: EdgeKind };
}

/** graphology's own serialized form, `Graph.export()`: a directed multigraph, nodes and edges sorted by key. */
export interface GraphFile {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly options: {
    readonly type: "directed";
    readonly multi: true;
    readonly allowSelfLoops: false;
  };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The graph of what the documents say. An edge's key is its kind and its ends. */
export const graph = ({ nodes, edges }: Knowledge): GraphFile => ({
  attributes: { name: "parley" },
  options: { type: "directed", multi: true, allowSelfLoops: false },
  nodes: nodes.map(({ key, kind, attributes }) => ({ key, attributes: { kind, ...attributes } })),
  edges: edges.map(({ kind, source, target, attributes }) => ({
    key: `${kind} ${source} ${target}`,
    source,
    target,
    attributes: { kind, ...attributes },
  })),
});
