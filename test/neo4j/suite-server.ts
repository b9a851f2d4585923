import { expect, test } from "vitest";
import { push } from "../../graph/neo4j/push.ts";
import { UserError } from "../../src/model/diagnostic.ts";
import { madeGraph } from "../graphs.ts";
import { repairing } from "./repairing.ts";
import { revised } from "./revised.ts";
import type { Stage } from "./suite.ts";

/** The server may break off, too. */
export function serverSuite(stage: Stage) {
  const { connection, server, restart, named, random } = stage;
  const repaired = repairing(stage);
  const first = madeGraph({ seed: 33, nodes: 60, density: 2 });

  test("the server is killed in the middle and starts again: the push goes on, or the next completes it", async ({
    skip,
  }) => {
    skip(server().again === undefined, "a server that is not ours is not killed");
    const name = named("server killed");
    await repaired(name, first);
    const later = revised(first);
    const { graph, documents } = later;
    const at = Math.floor(5 + random() * 25);
    let written = 0;
    let restarted: Promise<void> | undefined;
    const pushing = push(connection(), graph, documents, {
      name,
      onProgress: (doing) => {
        if (doing === "writing" && written++ === at) restarted = restart();
      },
    }).then(
      () => undefined,
      (error: unknown) => error,
    );
    const error = await pushing;
    expect(restarted, `it was killed after batch ${at}`).toBeDefined();
    await restarted;
    if (error !== undefined) expect(error).toBeInstanceOf(UserError);
    await repaired(name, later);
  }, 300_000);
}
