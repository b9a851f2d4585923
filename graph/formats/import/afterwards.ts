import { batches } from "../../neo4j/batches.ts";
import { constraints } from "../../neo4j/statements.ts";
import type { Value } from "../../values.ts";
import { cypherText, literal } from "../cypher.ts";
import type { ImportTable } from "./tables.ts";

/** Whether a format, or the importer that reads it, has no form for a value. */
export type Lost = (value: Value) => boolean;

// A statement of a script is planned anew each time: it grows slower than a batch of parameters.
const size = { rows: 500, characters: 100_000 };

/** What to run once the imported database is there: constraints, and the values that were lost. */
export function* afterwards(
  tables: readonly ImportTable[],
  graph: string,
  lost: Lost,
): Iterable<string> {
  yield "// Run it when the import is done: cypher-shell -u neo4j -d neo4j -f after-import.cypher\n";
  for (const constraint of constraints()) yield `${constraint};\n`;
  yield "CALL db.awaitIndexes(300);\n";
  for (const { of, kind, columns, table } of tables) {
    const element = `:\`${kind}\` {graph: ${cypherText(graph)}, id: row.id}`;
    for (const batch of batches({ ...table, rows: lossy(table, lost) }, size)) {
      const literals = batch.map(({ id, values }) => {
        const properties = columns.flatMap(({ name, type }) =>
          values[name] === undefined ? [] : `${name}: ${literal(values[name], type)}`,
        );
        return `  {id: ${cypherText(id)}, properties: {${properties.join(", ")}}}`;
      });
      yield `UNWIND [\n${literals.join(",\n")}\n] AS row
MATCH ${of === "nodes" ? `(n${element})` : `()-[n${element}]->()`}
SET n += row.properties;\n`;
    }
  }
}

/** Of each row the values that are lost; rows without one are left out. */
function* lossy({ rows }: ImportTable["table"], lost: Lost) {
  for (const { id, values } of rows) {
    const found = Object.entries(values).filter(([, value]) => lost(value));
    if (found.length > 0) yield { id, values: Object.fromEntries(found) };
  }
}
