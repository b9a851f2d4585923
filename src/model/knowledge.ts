import type { EdgeKind, EdgeOf, NodeKind, NodeOf } from "../../graph/schema.ts";
import type { Evidence } from "./span.ts";

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

/** Why what several places name is one node. */
export interface Join {
  /** Key of the node. */
  readonly node: string;
  readonly why: string;
  /** Words that name it, then the words elsewhere that were joined to them for this reason. */
  readonly evidence: readonly Evidence[];
}

/** What all documents say together. */
export interface Knowledge {
  readonly nodes: readonly KnowledgeNode[];
  readonly edges: readonly KnowledgeEdge[];
  /** Every join of names, offices and meetings; that of claims is an edge, which says why itself. */
  readonly joins: readonly Join[];
}
