import { describe, expect, test } from "vitest";
import type { Connection } from "../../graph/neo4j/connection.ts";
import { plan, push } from "../../graph/neo4j/push.ts";
import { UserError } from "../../src/model/diagnostic.ts";
import { madeGraph } from "../graphs.ts";
import type { Stage } from "./suite.ts";

type Case = readonly [what: string, Partial<Connection>, message: RegExp, hint: RegExp];

/** What goes wrong is said in a line, with what to do, and soon. */
export function errorsSuite({ connection, server, named }: Stage) {
  const { graph, documents } = madeGraph({ seed: 16, nodes: 12, density: 1 });
  const { uri } = connection();
  const { http } = server();
  const nobody = "127.0.0.1:9";
  const cases: readonly Case[] = [
    [
      "a wrong password",
      { password: "not this one" },
      /does not accept the password of user/,
      /--password-file/,
    ],
    ["a wrong database", { database: "nowhere" }, /has no database nowhere/, /SHOW DATABASES/],
    [
      "nothing listening",
      { uri: `bolt://${nobody}` },
      /No Neo4j answers at bolt:\/\/127/,
      /started/,
    ],
    ["no cluster listening", { uri: `neo4j://${nobody}` }, /No Neo4j answers/, /started/],
    [
      "another kind of address",
      { uri: "http://127.0.0.1:7474" },
      /is no address of a Neo4j/,
      /bolt:/,
    ],
  ];
  const ofOurServer: readonly Case[] = [
    [
      "TLS where there is none",
      { uri: uri.replace("bolt:", "bolt+s:") },
      /No Neo4j answers/,
      /TLS/,
    ],
    ["the port for HTTP", { uri: `bolt://127.0.0.1:${http}` }, /port for HTTP/, /7687/],
  ];

  describe("what goes wrong is said in a line, with what to do", () => {
    test.each([...cases, ...(http === undefined ? [] : ofOurServer)])(
      "%s",
      async (_, wrong, message, hint) => {
        // Three wrong passwords in a row, and the server refuses the right one too.
        for (const task of wrong.password === undefined ? [push, plan] : [push]) {
          const began = performance.now();
          const given = { ...connection(), ...wrong };
          const error = await task(given, graph, documents, { name: named("error") }).then(
            () => undefined,
            (caught: unknown) => caught,
          );
          expect(error).toBeInstanceOf(UserError);
          const { message: said, hint: advice } = error as UserError;
          expect(said).toMatch(message);
          expect(said).not.toMatch(/\n|not this one/);
          expect(advice).toMatch(hint);
          // Nobody waits half a minute for a typing mistake.
          expect(performance.now() - began).toBeLessThan(20_000);
        }
      },
    );
  });
}
