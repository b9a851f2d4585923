import type { NodeRow, Table } from "../rows.ts";
import { batches, type Kinds } from "./batches.ts";
import { chunks } from "./ids.ts";
import { parameter } from "./parameter.ts";
import { edgeRemoval, edgeStatement, nodeRemoval, nodeStatement, staleMark } from "./statements.ts";
import type { Survey, Tables } from "./survey.ts";

/** One transaction of a push. */
export interface Write {
  readonly text: string;
  readonly parameters: { readonly rows: readonly object[] } | { readonly ids: readonly string[] };
  /** How many nodes or relationships it is about. */
  readonly elements: number;
}

/**
 * What a survey found, as writes, each made when it is asked for and always in the same order:
 * nodes, then relationships, then what is gone. What is taken away goes last, so that a push that
 * breaks off has rather too much than too little; each write by itself leaves the database sound.
 */
export function* writes({ nodes, edges }: Survey, tables: Tables): Iterable<Write> {
  for (const table of tables.nodes) {
    const { created, changed } = nodes.get(table.kind) ?? nothing;
    yield* rowWrites(nodeStatement(table), table, [created, changed]);
  }
  for (const [kind, { moved }] of edges) yield* idWrites(edgeRemoval(kind), moved);
  for (const table of tables.edges) {
    const { created, changed, moved } = edges.get(table.kind) ?? nothing;
    yield* rowWrites(edgeStatement(table), table, [created, changed, moved]);
  }
  for (const [kind, { removed }] of edges) yield* idWrites(edgeRemoval(kind), removed);
  for (const [kind, { removed, stale }] of nodes) {
    yield* idWrites(nodeRemoval(kind), removed);
    yield* idWrites(staleMark(kind), stale);
  }
}

interface Keyed {
  readonly key: string;
}

const none: ReadonlySet<string> = new Set();
const nothing = { created: none, changed: none, moved: none };

function* rowWrites<Element extends Keyed>(
  text: string,
  table: Kinds & Table<Element, NodeRow>,
  asked: readonly ReadonlySet<string>[],
): Iterable<Write> {
  const some = asked.filter(({ size }) => size > 0);
  if (some.length === 0) return;
  const rows = rowsOf(table, (id) => some.some((ids) => ids.has(id)));
  for (const batch of batches({ ...table, rows })) {
    const made = batch.map((row) => parameter(row, table.columns));
    yield { text, parameters: { rows: made }, elements: made.length };
  }
}

/** The rows of a table that are asked for; no other is made. */
function* rowsOf<Element extends Keyed>(
  { elements, row }: Table<Element, NodeRow>,
  asked: (id: string) => boolean,
): Iterable<NodeRow> {
  for (const element of elements) if (asked(element.key)) yield row(element);
}

function* idWrites(text: string, ids: Iterable<string>): Iterable<Write> {
  for (const some of chunks(ids)) yield { text, parameters: { ids: some }, elements: some.length };
}
