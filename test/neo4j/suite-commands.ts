import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "../../graph/graph.ts";
import { graphJson, listJson } from "../../graph/json.ts";
import { run } from "../../src/cli/run.ts";
import { madeGraph } from "../graphs.ts";
import { wanted } from "./database.ts";
import type { Stage } from "./suite.ts";

/** The commands as a person types them. */
export function commandSuite({ connection, database: { stored, lastCommit }, named }: Stage) {
  const folder = mkdtempSync(join(tmpdir(), "parley-commands-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { graph, documents } = madeGraph({ seed: 17 });
  const name = named("command");

  const command = async (argv: readonly string[], env: Record<string, string> = {}) => {
    const [stdout, stderr]: [string[], string[]] = [[], []];
    const status = await run(["neo4j", ...argv], {
      cwd: folder,
      env: { NEO4J_URI: connection().uri, ...env },
      out: (text) => void stdout.push(text),
      note: (text) => void stderr.push(text),
      terminal: false,
    });
    return { status, stdout: stdout.join(""), stderr: stderr.join("") };
  };
  const known = () => ({
    NEO4J_PASSWORD: connection().password,
    NEO4J_USERNAME: connection().user,
  });
  const ok = async (...argv: string[]) => {
    const { status, stdout, stderr } = await command([...argv, "--graph", name], known());
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return stdout;
  };

  beforeAll(() => {
    const { user, password } = connection();
    writeFileSync(join(folder, "graph.json"), [...graphJson(graph)].join(""));
    writeFileSync(join(folder, "documents.json"), [...listJson("[", documents, "]\n")].join(""));
    writeFileSync(join(folder, "layout.json"), "{}\n");
    writeFileSync(join(folder, "auth.txt"), `${user}/${password}\n`);
  });

  test("parley neo4j plan, push, plan, push, remove, remove", async () => {
    const commit = await lastCommit();
    const plan = JSON.parse(await ok("plan", ".", "--json"));
    expect(plan).toMatchObject({ graph: name, uri: connection().uri });
    const text = await ok("plan", ".");
    expect(text).toMatch(/ would\n(add \d+ constraints\n)?create\n {2}\d+ Person\n {4}/);
    expect(text).toMatch(/\nNothing was changed\.\n$/);
    // Names are as hostile as documents.
    expect(text).not.toMatch(/[^\P{Control}\n]/u);
    expect(await lastCommit()).toEqual(commit);

    const pushed = JSON.parse(await ok("push", ".", "--json"));
    expect(pushed).toMatchObject({
      graph: name,
      nodes: graph.nodes.length,
      changes: { nodesCreated: graph.nodes.length },
    });
    expect(pushed.steps.nodes.Person.created).toBe(plan.nodes.Person.created.count);
    expect(await stored(name)).toEqual(wanted(graph, documents));
    expect(await ok("plan", ".")).toMatch(/ would change nothing: /);
    const { user } = connection();
    const signedIn = ["--user", user, "--password-file", "auth.txt", "--graph", name];
    const second = await command(["push", ".", ...signedIn]);
    expect(second).toMatchObject({ status: 0, stderr: "" });
    expect(second.stdout).toMatch(/^Nothing to change: /);

    const removed = await ok("remove");
    expect(removed).toMatch(/^Removed \d+ Person, .* is gone\. The constraints stay/s);
    expect(await stored(name)).toEqual({ nodes: [], ties: [] });
    expect(await ok("remove")).toMatch(/^Nothing to remove: /);
    expect(JSON.parse(await ok("remove", "--json"))).toMatchObject({ graph: name, changes: {} });
  });

  describe("a mistake is one line, exit 1", () => {
    test.each<[string, string[], Record<string, string>, RegExp]>([
      ["no password", [], {}, /password of user neo4j is missing.*NEO4J_PASSWORD/],
      [
        "a password in the address",
        ["--uri", "bolt://neo4j:secret@127.0.0.1:7687"],
        {},
        /holds a user or a password/,
      ],
      ["a wrong password", [], { NEO4J_PASSWORD: "no" }, /does not accept the password/],
      ["no such file", ["--password-file", "/nowhere/secret"], {}, /cannot be read \(ENOENT\)/],
      ["a graph without a name", ["--graph", " "], {}, /name of a graph/],
    ])("%s", async (_, argv, env, message) => {
      const wrongPassword = env["NEO4J_PASSWORD"] !== undefined;
      // Three of those in a row, and the server refuses the right one too.
      for (const words of wrongPassword
        ? [["remove"]]
        : [["push", "."], ["plan", "."], ["remove"]]) {
        const { status, stdout, stderr } = await command([...words, "--graph", name, ...argv], env);
        expect(stderr).toMatch(message);
        expect(stderr).toMatch(/^parley: [^\n]*\n$/);
        expect(stderr).not.toContain("secret@");
        expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      }
    });

    test("a graph of kinds that nobody knows is refused before anything is written", async () => {
      const spoilt = structuredClone(graph) as Graph;
      (spoilt.nodes[0]!.attributes as { kind: string }).kind = "Spy`) DETACH DELETE n //";
      const other = mkdtempSync(join(folder, "spoilt-"));
      writeFileSync(join(other, "graph.json"), [...graphJson(spoilt)].join(""));
      writeFileSync(join(other, "documents.json"), [...listJson("[", documents, "]\n")].join(""));
      writeFileSync(join(other, "layout.json"), "{}\n");
      const { status, stderr } = await command(["push", other], known());
      expect(stderr).toMatch(/holds no graph as this parley writes it/);
      expect(status).toBe(1);
    });

    test("removing without a name", async () => {
      const { status, stderr } = await command(["remove"], known());
      expect(stderr).toMatch(/needs --graph NAME/);
      expect(status).toBe(2);
    });
  });
}
