import neo4j, { type Session } from "neo4j-driver";
import { explained } from "./errors.ts";

/** Where a database is and who asks. */
export interface Connection {
  /** `bolt://`, `neo4j://` and the like. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default when absent. */
  readonly database?: string;
}

/** Opens a session for a task and closes it again; what goes wrong is said for a person. */
export async function inSession<T>(
  connection: Connection,
  task: (session: Session) => Promise<T>,
): Promise<T> {
  const { uri, user, password, database } = connection;
  const driver = (() => {
    try {
      return neo4j.driver(uri, neo4j.auth.basic(user, password), {
        userAgent: "parley",
        connectionTimeout: 10_000,
        telemetryDisabled: true,
      });
    } catch (cause) {
      throw explained(cause, connection);
    }
  })();
  const where = database === undefined ? {} : { database };
  try {
    // Unlike a transaction this does not try again and again when nothing answers.
    await driver.verifyConnectivity(where);
    // Ids and hashes come in hundreds of thousands: with the default of 1000 rows it takes thrice as long.
    const session = driver.session({ ...where, fetchSize: 10_000 });
    return await task(session).finally(() => session.close());
  } catch (cause) {
    throw explained(cause, connection);
  } finally {
    await driver.close();
  }
}
