import type { Record as Row, Session } from "neo4j-driver";

/** All rows of a question, which is asked again when the connection breaks. */
export const read = <T>(
  session: Session,
  cypher: string,
  parameters: object,
  of: (row: Row) => T,
): Promise<T[]> =>
  session.executeRead(
    (transaction) =>
      new Promise((resolve, reject) => {
        const found: T[] = [];
        // A promise for each row, which a loop over them makes, would cost more than the rows.
        transaction.run(cypher, parameters).subscribe({
          onNext: (row) => found.push(of(row)),
          onCompleted: () => resolve(found),
          onError: reject,
        });
      }),
  );
