// A query as it is written: its text, and what is written for its parameters.
import { usualName } from "../../graph/usual-name.ts";
import { parameterNames, tokens } from "./cypher-tokens.ts";

export interface Draft {
  readonly cypher: string;
  /** By the parameter's name. */
  readonly values: Readonly<Record<string, string>>;
}

/** The parameters that the text of a draft names, with what is written for them. */
export const written = ({ cypher, values }: Draft): readonly (readonly [string, string])[] =>
  parameterNames(tokens(cypher)).map((name) => [
    name,
    values[name] ?? (name === "graph" ? usualName : ""),
  ]);

export const sameDraft = (a: Draft, b: Draft): boolean =>
  a.cypher === b.cypher && JSON.stringify(written(a)) === JSON.stringify(written(b));

/** The first words of a query, to know it by. */
export function briefly({ cypher }: Draft): string {
  const line = cypher.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
