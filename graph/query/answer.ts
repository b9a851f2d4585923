// What a query of the graph is answered with: by `parley query --format json`, and by the server of
// `parley view`, where the explorer reads it.

/** A table: as many cells a row as there are columns. Plain JSON. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether there are more rows than `limit`, which are left out. */
  readonly truncated: boolean;
  readonly limit: number;
  /** How long the engine took. */
  readonly milliseconds: number;
}

/**
 * A value. What is an object has exactly one of the names `node`, `edge`, `path` and `map`, which
 * says what it is. A day, a time, a duration is its ISO text; a number that JSON cannot hold
 * (not finite, whole and beyond 2^53) is its text too.
 */
export type Cell =
  | null
  | boolean
  | number
  | string
  | readonly Cell[]
  | NodeCell
  | EdgeCell
  | PathCell
  | MapCell;

/** A node by its key in the graph. */
export interface NodeCell {
  readonly node: string;
  readonly kind: string;
  readonly name: string;
}

/** A relationship by its key in the graph, and the keys of its ends. */
export interface EdgeCell {
  readonly edge: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Nodes and the relationships between them, by turns: one node at least, at both ends a node. */
export interface PathCell {
  readonly path: readonly (NodeCell | EdgeCell)[];
}

/** A map that the query has made; its own names are those of `map`. */
export interface MapCell {
  readonly map: Readonly<Record<string, Cell>>;
}

export const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);

export const isNode = (cell: Cell): cell is NodeCell =>
  typeof cell === "object" && cell !== null && "node" in cell;

export const isEdge = (cell: Cell): cell is EdgeCell =>
  typeof cell === "object" && cell !== null && "edge" in cell;

/**
 * What is sent to `POST /query` of `parley view`, as `application/json` and from its own page alone.
 * It answers 200 with an `Answer`, or a `QueryRefusal` with
 * 400 (the query is wrong, would write, took too long or too much memory, or has too long an answer),
 * 403 (another host or origin), 405 (not POST), 413 (longer than `mostQueryBytes`),
 * 415 (another content type), 429 (more than a few wait; queries run one after another),
 * 500 (a bug), 503 (the engine is not installed, or the graph cannot be read).
 * A request that is given up ends its query.
 */
export interface QueryRequest {
  readonly cypher: string;
  /** Values of `$name`. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export const mostQueryBytes = 256 * 1024;

/** Why there is no answer, and what to do; for a mistake in the query its place, both from 1. */
export interface QueryRefusal {
  readonly error: string;
  readonly hint: string;
  readonly line?: number;
  readonly column?: number;
}
