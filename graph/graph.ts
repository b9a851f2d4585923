import type { Join } from "../src/model/knowledge.ts";
import type { EdgeKind, EdgeOf, NodeKind, NodeOf } from "./schema.ts";

/** A node as `graph.json` holds it. */
export type GraphNode = {
  readonly [K in NodeKind]: {
    readonly key: string;
    readonly attributes: { readonly kind: K } & NodeOf<K>;
  };
}[NodeKind];

/** An edge as `graph.json` holds it. */
export type GraphEdge = {
  readonly [K in EdgeKind]: {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: { readonly kind: K } & EdgeOf<K>;
  };
}[EdgeKind];

/** What `graph.json` holds: a directed multigraph as graphology exports and imports it. */
export interface Graph {
  readonly attributes: {
    readonly name?: string;
    /** Absent in what earlier versions have written. */
    readonly joins?: readonly Join[];
  };
  readonly options: {
    readonly type: "directed";
    readonly multi: true;
    readonly allowSelfLoops: false;
  };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A line of `documents.json`: the text that evidence points into. */
export interface DocumentText {
  readonly key: string;
  readonly text: string;
}

/** What `layout.json` holds: a position for each node, sorted by key, three decimals. */
export type Layout = Readonly<Record<string, readonly [x: number, y: number]>>;
