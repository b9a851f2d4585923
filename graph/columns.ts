import { fieldList } from "./fields.ts";
import {
  type EdgeKind,
  edgeTypes,
  type Fields,
  type NodeKind,
  nodeTypes,
  type ValueType,
} from "./schema.ts";

export type ColumnType = "string" | "strings" | "integer" | "float" | "boolean" | "date";

/** A property of all rows of a table; a row may lack it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

const proof: readonly Column[] = [
  { name: "evidence", type: "strings" },
  { name: "quotes", type: "strings" },
  { name: "sources", type: "integer" },
];

export function nodeColumns(kind: NodeKind): readonly Column[] {
  const { fields } = nodeTypes[kind];
  return [
    ...("name" in fields ? [] : [{ name: "name", type: "string" } as const]),
    ...fieldColumns(fields),
    ...(kind === "Document" ? [] : proof),
  ];
}

export const edgeColumns = (kind: EdgeKind): readonly Column[] => [
  ...fieldColumns(edgeTypes[kind].fields),
  ...proof,
];

const columnTypes: Partial<Record<ValueType, ColumnType>> = {
  texts: "strings",
  number: "float",
  whole: "integer",
  flag: "boolean",
};

function fieldColumns(fields: Fields): Column[] {
  const plain = fieldList(fields).filter(({ type }) => type !== "date");
  const dates = periods(fields).flatMap(({ first, last }): Column[] => [
    { name: first, type: "date" },
    { name: last, type: "date" },
  ]);
  return [
    ...plain.map(({ name, type }): Column => ({ name, type: columnTypes[type] ?? "string" })),
    ...dates,
    ...(dates.length > 0 ? [{ name: "precision", type: "string" } as const] : []),
  ];
}

/** Two columns for the days that a date, or a pair of dates, may mean. */
export interface Period {
  readonly first: string;
  readonly last: string;
  /** The fields that say them: one date, or the two of a pair. */
  readonly fields: readonly string[];
  /** Possible days rather than days: they stand in where the days are not known. */
  readonly loose: boolean;
}

const pairs: readonly Period[] = [
  { first: "start", last: "end", fields: ["start", "end"], loose: false },
  { first: "earliest", last: "latest", fields: ["earliest", "latest"], loose: true },
];

export function periods(fields: Fields): Period[] {
  const dates = fieldList(fields).filter(({ type }) => type === "date");
  const paired = pairs.filter((pair) => pair.fields.every((name) => Object.hasOwn(fields, name)));
  const single = dates.filter(({ name }) => !paired.some((pair) => pair.fields.includes(name)));
  return [
    ...paired,
    ...single.map(({ name }) => ({
      first: name,
      last: `${name}Until`,
      fields: [name],
      loose: false,
    })),
  ];
}
