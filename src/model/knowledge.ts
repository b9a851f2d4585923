import type { EdgeKind, EdgeOf, NodeKind, NodeOf } from "../../graph/schema.ts";

/** One node of the graph with the attributes of its kind. `key` is derived from content. */
export type KnowledgeNode = {
  readonly [K in NodeKind]: {
    readonly key: string;
    readonly kind: K;
    readonly attributes: NodeOf<K>;
  };
}[NodeKind];

export type KnowledgeEdge = {
  readonly [K in EdgeKind]: {
    readonly kind: K;
    readonly source: string;
    readonly target: string;
    readonly attributes: EdgeOf<K>;
  };
}[EdgeKind];

/** What all documents say together. */
export interface Knowledge {
  readonly nodes: readonly KnowledgeNode[];
  readonly edges: readonly KnowledgeEdge[];
}
