import { days } from "../../iso-date.ts";
import { wellFormed } from "../../values.ts";
import type { Term } from "./terms.ts";

/** A text, with its type where it is not just a text. */
export interface Literal {
  readonly value: string;
  readonly type?: Term;
}

/** All that is said of one thing: what either format writes at one place. */
export interface Subject {
  readonly id: Term;
  readonly types: readonly Term[];
  readonly properties: ReadonlyMap<Term, readonly (Term | Literal)[]>;
}

export type Statement = readonly [predicate: Term, object: Term | Literal];

export const literal = (text: string, type?: Term): Literal => ({
  value: wellFormed(text),
  ...(type && { type }),
});

const dateTypes = { day: "xsd:date", month: "xsd:gYearMonth", year: "xsd:gYear" } as const;

/** A date with a type that is as precise as the date. */
export function dateLiteral(iso: string): Literal {
  const known = days(iso);
  return known === undefined ? literal(iso) : literal(iso, dateTypes[known.precision]);
}

/** A subject of statements, each written once, in the order in which they come. */
export function subject(id: Term, statements: Iterable<Statement>): Subject {
  const types: Term[] = [];
  const properties = new Map<Term, (Term | Literal)[]>();
  const said = new Set<string>();
  for (const [predicate, object] of statements) {
    // No IRI holds a blank, and no type.
    const statement =
      typeof object === "string"
        ? `${predicate} ${object}`
        : `${predicate} ${object.type ?? ""} ${object.value}`;
    if (said.has(statement)) continue;
    said.add(statement);
    if (predicate === "rdf:type" && typeof object === "string") types.push(object);
    else if (properties.has(predicate)) properties.get(predicate)?.push(object);
    else properties.set(predicate, [object]);
  }
  return { id, types, properties };
}
