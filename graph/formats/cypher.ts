import type { Column } from "../columns.ts";
import type { DocumentText, Graph } from "../graph.ts";
import { batches, type Hashed } from "../neo4j/batches.ts";
import { constraints, edgeStatement, nodeStatement } from "../neo4j/statements.ts";
import { edgeTables, type NodeRow, nodeTables } from "../rows.ts";
import { usualName } from "../usual-name.ts";
import type { Value } from "../values.ts";

// A statement of a script is planned anew each time: it grows slower than a batch of parameters.
const size = { rows: 200, characters: 100_000 };

/**
 * The graph as a script for cypher-shell: what a push would do, with the rows as literals. It may
 * be run again, on an empty database or on one that holds the graph already.
 */
export function* cypherScript(
  graph: Graph,
  documents: readonly DocumentText[],
  { name = usualName } = {},
): Iterable<string> {
  yield "// A graph by Parley. Run it with: cypher-shell -u neo4j -f graph.cypher\n";
  for (const constraint of constraints()) yield `${constraint};\n`;
  yield "CALL db.awaitIndexes(300);\n";
  for (const table of nodeTables(graph, documents))
    for (const rows of batches(table, size))
      yield filled(nodeStatement(table), name, rows, table.columns);
  for (const table of edgeTables(graph, documents))
    for (const rows of batches(table, size))
      yield filled(edgeStatement(table), name, rows, table.columns);
}

/** A statement with literals in place of `$rows` and `$graph`. */
function filled(
  statement: string,
  graph: string,
  rows: readonly Hashed<NodeRow>[],
  columns: readonly Column[],
): string {
  const literals = rows.map(({ values, ...row }) => {
    const ends = Object.entries(row).map(([name, text]) => `${name}: ${cypherText(text)}`);
    const properties = columns.map(({ name, type }) => `${name}: ${literal(values[name], type)}`);
    return `  {${ends.join(", ")}, properties: {${properties.join(", ")}}}`;
  });
  // Replaced in one pass, by functions: no text of a row is looked at again.
  return `${statement.replace(/\$(rows|graph)\b/g, (_, parameter: string) =>
    parameter === "rows" ? `[\n${literals.join(",\n")}\n]` : cypherText(graph),
  )};\n`;
}

/** A value as Cypher writes it. */
export function literal(value: Value | undefined, type: Column["type"]): string {
  if (value === undefined) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return type === "float" ? floatLiteral(value) : String(value);
  if (typeof value === "string")
    return type === "date" ? `date(${cypherText(value)})` : cypherText(value);
  return `[${value.map(cypherText).join(", ")}]`;
}

/** With a point or an exponent, or Cypher would read a whole number. */
const floatLiteral = (value: number): string =>
  Number.isInteger(value) ? `${value}.0` : `${value}`;

/**
 * A text as a literal on one line. Cypher 5 resolves `\uXXXX` before it looks for quotes, Cypher 25
 * after: so a quote is never written as a number, and a "u" after a backslash always is, lest the
 * two together be taken for one.
 */
export const cypherText = (text: string): string =>
  `'${text.replace(/['\\]u?|[\p{Control}\p{Format}\u2028\u2029]/gu, escaped)}'`;

function escaped(found: string): string {
  if (found === "\\u") return "\\\\\\u0075";
  if (found.startsWith("'") || found.startsWith("\\")) return `\\${found}`;
  return [...Array(found.length).keys()]
    .map((index) => `\\u${found.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");
}
