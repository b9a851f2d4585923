import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { push } from "../../graph/neo4j/push.ts";
import { UserError } from "../../src/model/diagnostic.ts";
import { type MadeGraph, madeGraph } from "../graphs.ts";
import { wanted } from "./database.ts";
import { repairing } from "./repairing.ts";
import { revised } from "./revised.ts";
import type { Stage } from "./suite.ts";

/** Whatever breaks off, a further push repairs. */
export function breaksSuite(stage: Stage) {
  const { connection, kills, named, random, seed } = stage;
  const { ask, stored } = stage.database;
  const first = madeGraph({ seed: 31, nodes: 90, density: 4 });
  const versions = [first, revised(first)] as const;
  const folder = mkdtempSync(join(tmpdir(), "parley-breaks-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const repaired = repairing(stage);

  describe(`a push that is killed (PARLEY_TEST_SEED=${seed})`, () => {
    const name = named("killed");
    /** How many steps a whole push to each version from the other tells of. */
    const all = [0, 0];
    const files = versions.map((_, index) => join(folder, `${index}.json`));
    beforeAll(async () => {
      for (const [index, { graph, documents }] of versions.entries())
        writeFileSync(
          files[index]!,
          JSON.stringify({ connection: connection(), graph, documents, name }),
        );
      await repaired(name, versions[0]);
      for (const index of [1, 0]) {
        const { graph, documents } = versions[index]!;
        await push(connection(), graph, documents, { name, onProgress: () => all[index]!++ });
      }
    });

    test.each([...Array(kills).keys()])("number %i is completed by the next", async (round) => {
      const index = (round + 1) % 2;
      const at = Math.floor(random() * all[index]!);
      const later = random() * 20;
      const steps = await killedAt(files[index]!, at, later);
      expect(steps, `killed ${later.toFixed()} ms after step ${at}`).toBeGreaterThan(at);
      await repaired(name, versions[index]!);
    });
  });

  describe("two pushes at once", () => {
    test("of the same graph leave it once", async () => {
      const name = named("twice");
      for (const { graph, documents } of versions) {
        await Promise.all([1, 2].map(() => push(connection(), graph, documents, { name })));
        expect(await stored(name)).toEqual(wanted(graph, documents));
      }
    });

    test("of two graphs do not touch each other", async () => {
      const names = [named("left"), named("right")] as const;
      const both = async (order: readonly MadeGraph[]) => {
        await Promise.all(
          order.map(({ graph, documents }, index) =>
            push(connection(), graph, documents, { name: names[index]! }),
          ),
        );
        for (const [index, { graph, documents }] of order.entries())
          expect(await stored(names[index]!)).toEqual(wanted(graph, documents));
      };
      await both(versions);
      await both(versions.toReversed());
    });

    test("of two builds of one graph may stop each other, and the next leaves it whole", async () => {
      const name = named("quarrel");
      await push(connection(), first.graph, first.documents, { name });
      const ends = await Promise.allSettled(
        versions.map(({ graph, documents }) => push(connection(), graph, documents, { name })),
      );
      for (const end of ends)
        if (end.status === "rejected") expect(end.reason).toBeInstanceOf(UserError);
      await repaired(name, versions[1]);
      const [twins] = await ask(
        "MATCH (n) WHERE n.graph = $name WITH n.id AS id, count(*) AS times WHERE times > 1 RETURN count(id)",
        { name },
      );
      expect(twins).toEqual([0]);
    });
  });
}

/** Runs a push in a process of its own and kills that a moment after a step; the steps it told of. */
async function killedAt(file: string, step: number, milliseconds: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "pushing.ts"), file],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise((resolve) => child.once("close", resolve));
  let steps = 0;
  for await (const _ of createInterface({ input: child.stdout })) {
    if (steps++ !== step) continue;
    await setTimeout(milliseconds);
    child.kill("SIGKILL");
  }
  await ended;
  return steps;
}
