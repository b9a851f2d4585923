import { randomUUID } from "node:crypto";
import { afterAll, describe } from "vitest";
import type { Connection } from "../../graph/neo4j/connection.ts";
import { seededRandom } from "../graphs.ts";
import { type Database, database } from "./database.ts";
import type { TestServer } from "./server.ts";
import { breaksSuite } from "./suite-breaks.ts";
import { commandSuite } from "./suite-commands.ts";
import { errorsSuite } from "./suite-errors.ts";
import { mirrorSuite } from "./suite-mirror.ts";
import { pushSuite } from "./suite-push.ts";
import { questionsSuite } from "./suite-questions.ts";
import { serverSuite } from "./suite-server.ts";

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
  /** The moments of it: other ones each time, the same again with PARLEY_TEST_SEED. */
  readonly seed: number;
  readonly random: () => number;
}

/**
 * Everything about Neo4j, on a server that was started for it; it is stopped in the end. What else
 * asks it something is tested before the server is killed, for afterwards it is slow again.
 */
export function neo4jSuite(
  started: TestServer,
  kills: number,
  more: (stage: Stage) => void = () => {},
): void {
  let server = started;
  const run = `parley-test-${randomUUID()}`;
  const seed = Number(process.env["PARLEY_TEST_SEED"] ?? Date.now() % 1e6);
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
    seed,
    random: seededRandom(seed),
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
    more(stage);
    serverSuite(stage);
  });
}
