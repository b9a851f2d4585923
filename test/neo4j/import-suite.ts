import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { importCsv } from "../../graph/formats/import/csv.ts";
import { importParquet } from "../../graph/formats/import/parquet.ts";
import { push } from "../../graph/neo4j/push.ts";
import { edgeTables, nodeTables } from "../../graph/rows.ts";
import { madeGraph } from "../graphs.ts";
import { adminEnvironment, adminLine } from "./admin.ts";
import { cypherShell } from "./cypher-shell.ts";
import { type ServerOptions, testServer } from "./server.ts";
import { rowsOf, stored } from "./stored.ts";

/** What neo4j-admin makes of our files is what a push makes: element by element, and for a push. */
export function importSuite(options: Pick<ServerOptions, "version"> = {}): void {
  const { graph, documents } = madeGraph({
    seed: 17,
    nodes: 150,
    density: 8,
    longest: "é'\"<&`\\u0027\\\n,\r\n".repeat(9000),
  });
  const scratch = mkdtempSync(join(tmpdir(), "parley-import-"));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  const admin = join(scratch, "neo4j-admin");
  const quoted = adminLine(options).map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  writeFileSync(admin, `#!/bin/sh\nexec ${quoted.join(" ")} "$@"\n`, { mode: 0o755 });

  describe.each([
    ["csv", importCsv],
    ["parquet", importParquet],
  ] as const)("%s", (format, files) => {
    test("is imported by its script; after the import a push writes nothing", {
      timeout: 600_000,
    }, async () => {
      const home = join(scratch, `home-${format}`);
      const folder = join(scratch, `${format}, "it's" $HOME; é (1)`);
      mkdirSync(folder);
      for (const { name, pieces } of files(graph, documents))
        writeFileSync(
          join(folder, name),
          Buffer.concat([...pieces].map((each) => Buffer.from(each as string))),
        );
      const { status, stdout, stderr } = spawnSync("sh", [join(folder, "import.sh")], {
        encoding: "utf8",
        cwd: scratch,
        env: { ...adminEnvironment(home), NEO4J_ADMIN: "./neo4j-admin" },
      });
      expect(`${stdout}${stderr}`).toContain(
        `Imported:\n  ${graph.nodes.length} nodes\n  ${graph.edges.length} relationships`,
      );
      expect(status).toBe(0);

      const server = await testServer({ ...options, home });
      if (server === undefined) throw new Error("neo4j-admin is here, its server is not");
      try {
        cypherShell(server.connection, join(folder, "after-import.cypher"));
        expect(await stored(server.connection)).toEqual(
          rowsOf([...nodeTables(graph, documents), ...edgeTables(graph, documents)], "parley"),
        );
        const { changes } = await push(server.connection, graph, documents, { name: "parley" });
        expect(changes).toEqual({});
      } finally {
        await server.stop();
      }
    });
  });
}
