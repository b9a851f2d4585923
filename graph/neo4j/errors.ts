import { Neo4jError } from "neo4j-driver";
import { UserError } from "../../src/model/diagnostic.ts";
import type { Connection } from "./connection.ts";

type Explanation = readonly [message: string, hint: string];

/**
 * What a driver's error means to the person who pushes. By its code, which all versions of the
 * server share; an error that is no fault of theirs comes back as it was.
 */
export function explained(error: unknown, connection: Connection): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const explanation = explanationOf(error, connection);
  return explanation === undefined ? error : new UserError(...explanation, { cause: error });
}

function explanationOf(error: Error, { uri, user, database }: Connection): Explanation | undefined {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(uri))
    return [
      `${uri} is no address of a Neo4j server`,
      "Write it as bolt://HOST:7687 or neo4j://HOST:7687.",
    ];
  if (!(error instanceof Neo4jError)) return undefined;
  if (/\bHTTP\b/.test(error.message))
    return [
      `${uri} is the server's port for HTTP`,
      "Use the one for Bolt, 7687 as a rule: bolt://HOST:7687.",
    ];
  switch (error.code) {
    case "Neo.ClientError.Security.Unauthorized":
      return [
        `Neo4j at ${uri} does not accept the password of user ${user}`,
        "Check --user and NEO4J_PASSWORD or --password-file.",
      ];
    case "Neo.ClientError.Security.AuthenticationRateLimit":
      return [
        `Neo4j at ${uri} refuses user ${user} after several wrong passwords`,
        "Wait some seconds, then try with the right one.",
      ];
    case "Neo.ClientError.Security.CredentialsExpired":
      return [
        `The password of user ${user} must be changed before its first use`,
        "Sign in once with Neo4j Browser or cypher-shell and set a new one.",
      ];
    case "Neo.ClientError.Security.Forbidden":
      return [
        `User ${user} may not write here: ${error.message}`,
        "Use a user that may create constraints, nodes and relationships.",
      ];
    case "Neo.ClientError.Database.DatabaseNotFound":
      return [
        `Neo4j at ${uri} has no database ${database ?? ""}`.trimEnd(),
        "List them with SHOW DATABASES, and name one by --database or NEO4J_DATABASE.",
      ];
    case "ServiceUnavailable":
    case "SessionExpired":
      return [
        `No Neo4j answers at ${uri}`,
        /\+s/.test(uri)
          ? "Is it started? An address with +s asks for TLS; a server without it wants bolt://HOST:7687."
          : "Is it started, and is the address right? `docker compose up -d` starts one on bolt://127.0.0.1:7687.",
      ];
  }
  return error.code.startsWith("Neo.") && !error.code.startsWith("Neo.ClientError.Statement.")
    ? [`Neo4j says: ${error.message}`, `Its code is ${error.code}; the server's log may tell more.`]
    : undefined;
}
