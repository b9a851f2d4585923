import type { Record as Row, Session } from "neo4j-driver";

/** All rows of a question, which is asked again when the connection breaks. */
export const read = <T>(
  session: Session,
  cypher: string,
  parameters: object,
  of: (row: Row) => T,
): Promise<T[]> =>
  session.executeRead(async (transaction) => {
    const found: T[] = [];
    for await (const row of transaction.run(cypher, parameters)) found.push(of(row));
    return found;
  });
