// What we write for cypher-shell, run by cypher-shell: the exported script, and the saved questions.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { cypherScript } from "../../graph/formats/cypher.ts";
import { saved } from "../../graph/guide/saved.ts";
import { push } from "../../graph/neo4j/push.ts";
import { catalogue } from "../../graph/questions/catalogue.ts";
import { edgeTables, nodeTables } from "../../graph/rows.ts";
import { madeGraph } from "../graphs.ts";
import { cypherShell } from "../neo4j/cypher-shell.ts";
import { testServer } from "../neo4j/server.ts";
import { rowsOf, stored } from "../neo4j/stored.ts";

// Of its own: what else a database holds would be compared too.
const server = await testServer({ settings: {} });
const scratch = mkdtempSync(join(tmpdir(), "parley-shell-"));
afterAll(async () => {
  await server?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

describe.runIf(server)("cypher-shell", () => {
  const connection = server!.connection;
  const { graph, documents } = madeGraph({
    seed: 29,
    nodes: 150,
    density: 8,
    longest: "é'\"<&`\\u0027\\\n,\r\n;\n".repeat(9000),
  });
  const name = 'it\'s; \\\\ a "graph"';

  test("runs the exported script; a push afterwards writes nothing", async () => {
    const script = join(scratch, "graph.cypher");
    writeFileSync(script, [...cypherScript(graph, documents, { name })].join(""));
    cypherShell(connection, script);
    expect(await stored(connection)).toEqual(
      rowsOf([...nodeTables(graph, documents), ...edgeTables(graph, documents)], name),
    );
    const { changes } = await push(connection, graph, documents, { name });
    expect(changes).toEqual({});
  });

  test("runs every saved question of the guide, with its parameters", () => {
    const script = join(scratch, "questions.cypher");
    writeFileSync(script, catalogue.map((question) => saved(question, graph, name)).join("\n"));
    const lines = cypherShell(connection, script).split("\n");
    expect(lines.length).toBeGreaterThan(catalogue.length);
  });
});
