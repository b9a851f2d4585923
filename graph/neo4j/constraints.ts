import { Neo4jError, type Session } from "neo4j-driver";
import { read } from "./read.ts";
import { constraintsByName } from "./statements.ts";

/** The statements of those that the database does not have. */
export async function missingConstraints(session: Session): Promise<string[]> {
  const names = await read(session, "SHOW CONSTRAINTS YIELD name RETURN name", {}, (row) =>
    String(row.get("name")),
  );
  const there = new Set(names);
  return [...constraintsByName()].flatMap(([name, statement]) =>
    there.has(name) ? [] : [statement],
  );
}

/** Makes them and waits until they hold. */
export async function addConstraints(
  session: Session,
  statements: readonly string[],
): Promise<void> {
  for (const statement of statements)
    try {
      await session.executeWrite((transaction) => transaction.run(statement));
    } catch (error) {
      if (!madeMeanwhile(error)) throw error;
    }
  if (statements.length > 0) await read(session, "CALL db.awaitIndexes(300)", {}, () => undefined);
}

/** Another push may make the same constraint between our look and our statement. */
const madeMeanwhile = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  error.code === "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";
