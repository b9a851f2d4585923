import { randomUUID } from "node:crypto";
import { afterAll, describe } from "vitest";
import type { Connection } from "../../graph/neo4j/connection.ts";
import { type Database, database } from "./database.ts";
import type { TestServer } from "./server.ts";
import { breaksSuite } from "./suite-breaks.ts";
import { commandSuite } from "./suite-commands.ts";
import { errorsSuite } from "./suite-errors.ts";
import { mirrorSuite } from "./suite-mirror.ts";
import { pushSuite } from "./suite-push.ts";
import { questionsSuite } from "./suite-questions.ts";

/** What the parts of the suite work on. */
export interface Stage {
  readonly server: () => TestServer;
  readonly connection: () => Connection;
  readonly database: Database;
  /** The name of a graph of this run, in what may be somebody's database. */
  readonly named: (name: string) => string;
  /** Stops the server as a power cut does, and starts it again. */
  readonly restart: () => Promise<void>;
  /** How many times a push is killed. */
  readonly kills: number;
}

/** Everything about Neo4j, on a server that was started for it; it is stopped in the end. */
export function neo4jSuite(started: TestServer, kills: number): Stage {
  let server = started;
  const run = `parley-test-${randomUUID()}`;
  const opened = database(server.connection);
  const stage: Stage = {
    server: () => server,
    connection: () => server.connection,
    database: opened,
    named: (name) => `${run} ${name}`,
    restart: async () => {
      await server.kill();
      if (server.again === undefined) throw new Error("this server cannot be started again");
      server = await server.again();
    },
    kills,
  };
  afterAll(async () => {
    await opened.ask("MATCH (n) WHERE n.graph STARTS WITH $run DETACH DELETE n", { run });
    await opened.driver.close();
    await server.stop();
  });
  describe(`Neo4j ${started.version ?? ""}`, () => {
    pushSuite(stage);
    mirrorSuite(stage);
    questionsSuite(stage);
    errorsSuite(stage);
    commandSuite(stage);
    breaksSuite(stage);
  });
  return stage;
}
