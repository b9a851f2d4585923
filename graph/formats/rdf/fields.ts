import { fieldList } from "../../fields.ts";
import type { Fields, ValueType } from "../../schema.ts";
import { iri } from "./iri.ts";
import { dateLiteral, type Literal, literal, type Statement } from "./subject.ts";
import { fieldTerms, references, type Term, valueTerms } from "./terms.ts";

/** What the attributes of a node or an edge say, under the names of the table or else our own. */
export function fieldStatements(
  attributes: object,
  fields: Fields,
  terms: Readonly<Record<string, readonly Term[]>> = {},
): Statement[] {
  const values = attributes as Readonly<Record<string, unknown>>;
  return fieldList(fields).flatMap(({ name, type }): Statement[] => {
    const value = values[name];
    if (value === undefined) return [];
    const objects = references.has(name)
      ? [iri("node", String(value))]
      : [value].flat().map((item) => valueLiteral(item, type));
    const more = valueTerms[type]?.[String(value)];
    return [
      ...predicates(name, terms).flatMap((term) =>
        objects.map((object) => [term, object] as const),
      ),
      ...(more === undefined ? [] : [more]),
    ];
  });
}

export const predicates = (
  name: string,
  terms: Readonly<Record<string, readonly Term[]>> = {},
): readonly Term[] => terms[name] ?? fieldTerms[name] ?? [`parley:${name}`];

function valueLiteral(value: unknown, type: ValueType): Literal {
  const text = String(value);
  if (type === "date") return dateLiteral(text);
  if (type === "number") return literal(text, "xsd:double");
  if (type === "whole") return literal(text, "xsd:integer");
  if (type === "flag") return literal(text, "xsd:boolean");
  return literal(text);
}
