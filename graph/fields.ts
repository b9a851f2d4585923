import type { Fields, ValueType } from "./schema.ts";

/** One attribute of a kind, as the schema's table says it. */
export interface FieldOf {
  readonly name: string;
  readonly type: ValueType;
  readonly optional: boolean;
}

/** The attributes of a kind in the table's order, the "?" of its types taken apart. */
export const fieldList = (fields: Fields): readonly FieldOf[] =>
  Object.entries(fields).map(([name, field]) => {
    const optional = field.endsWith("?");
    return { name, type: (optional ? field.slice(0, -1) : field) as ValueType, optional };
  });
