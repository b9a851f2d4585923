// A query as it is written: its text, and what is written for its parameters.
import { parameterNames, tokens } from "./cypher-tokens.ts";

export interface Draft {
  readonly cypher: string;
  /** By the parameter's name. */
  readonly values: Readonly<Record<string, string>>;
}

/** The name of the corpus, as questions ask for it by `$graph`: what a graph is called by default. */
export const corpus = "parley";

/** The parameters that the text of a draft names, with what is written for them. */
export const written = ({ cypher, values }: Draft): readonly (readonly [string, string])[] =>
  parameterNames(tokens(cypher)).map((name) => [
    name,
    values[name] ?? (name === "graph" ? corpus : ""),
  ]);

/** Numbers, lists, true, false and null are written as in JSON; all else is text as it stands. */
export function valueFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const sameDraft = (a: Draft, b: Draft): boolean =>
  a.cypher === b.cypher && JSON.stringify(written(a)) === JSON.stringify(written(b));

/** The first words of a query, to know it by. */
export function briefly({ cypher }: Draft): string {
  const line = cypher.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
