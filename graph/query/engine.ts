import type { DocumentText, Graph } from "../graph.ts";
import type { Answer, QueryRefusal } from "./answer.ts";

/** An engine that runs Cypher in this process, over a store in one file that is made from a graph. */
export interface CypherEngine {
  /** A store that another version has written is not opened. */
  readonly version: string;
  /** Writes a graph, as a push writes it into Neo4j, into a file that is not there yet. */
  readonly load: (
    built: { readonly graph: Graph; readonly documents: readonly DocumentText[] },
    file: string,
    onProgress?: (done: number, all: number) => void,
  ) => Promise<void>;
  /** Opens a store for reading; throws when it is damaged. */
  readonly open: (file: string) => OpenStore;
}

export interface OpenStore {
  /** At most `limit` rows. Throws a `RefusedQuery` for what is wrong with the query. */
  readonly query: (
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    limit: number,
  ) => Promise<Answer>;
  readonly close: () => void;
}

/** There is no answer, through no bug of ours: the query's mistake, or a limit that it reached. */
export class RefusedQuery extends Error {
  readonly refusal: QueryRefusal;
  constructor(refusal: QueryRefusal) {
    super(refusal.error);
    this.name = "RefusedQuery";
    this.refusal = refusal;
  }
}
