import type { Value } from "../../values.ts";

export type Cells = readonly (Value | undefined)[];

/** A line of titles, then a line for each row. */
export interface Sheet {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly titles: readonly string[];
  readonly size: number;
  /** Made one by one, each time they are read. */
  readonly rows: () => Iterable<Cells>;
}

/**
 * The columns of several kinds side by side, without the names, which stand in front, and
 * those that the passages say better.
 */
export const united = (kinds: readonly (readonly { readonly name: string }[])[]): string[] =>
  [...new Set(kinds.flat().map(({ name }) => name))].filter(
    (name) => !["name", "evidence", "quotes", "sources"].includes(name),
  );

export const picked = (
  columns: readonly string[],
  values: Readonly<Record<string, Value>>,
): Cells => columns.map((name) => values[name]);
