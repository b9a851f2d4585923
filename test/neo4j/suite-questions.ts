import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentText, Graph } from "../../graph/graph.ts";
import { push } from "../../graph/neo4j/push.ts";
import { catalogue } from "../../graph/questions/catalogue.ts";
import { type Question, valuesFor } from "../../graph/questions/question.ts";
import { readBuilt } from "../../src/cli/built.ts";
import { madeGraph } from "../graphs.ts";
import { parley, seeds } from "../parley.ts";
import { answers } from "./answers.ts";
import { reader } from "./questions.ts";
import type { Stage } from "./suite.ts";

interface Corpus {
  readonly name: string;
  readonly graph: Graph;
  readonly documents: readonly DocumentText[];
}

/** Every question of the catalogue, asked of the example documents and of made graphs. */
export function questionsSuite({ connection, database, named, server }: Stage) {
  const folder = mkdtempSync(join(tmpdir(), "parley-questions-"));
  // A version that knows two languages is asked in both.
  const languages = (server().version ?? "").startsWith("5.") ? [""] : ["CYPHER 5 ", "CYPHER 25 "];
  const corpora: Corpus[] = [];
  const known = new Map<string, Promise<unknown[][]>>();

  beforeAll(async () => {
    await parley(["build", seeds, "--out", folder, "--no-cache"], { cwd: folder });
    corpora.push({ name: named("example"), ...readBuilt(folder, folder) });
    // What five documents do not hold: statements that differ, offices of the past.
    const made = madeGraph({ seed: 15, nodes: 260, density: 3, hostile: false });
    corpora.push({ name: named("made"), ...made });
    corpora.push({
      name: named("made hostile"),
      ...madeGraph({ seed: 19, nodes: 200, density: 3 }),
    });
    for (const { name, graph, documents } of corpora)
      await push(connection(), graph, documents, { name });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The rows of a corpus, asked with the values of its own graph, in a transaction that only reads. */
  async function rows(question: Question, { name, graph }: Corpus): Promise<unknown[][]> {
    const values = valuesFor(question, graph, name);
    if (values === undefined) return [];
    const found = await Promise.all(
      languages.map(async (language) => {
        const routing = neo4j.routing.READ;
        const cypher = `${language}${question.cypher}`;
        const { records } = await database.driver.executeQuery(cypher, values, { routing });
        return records.map((record) => [...record.values()]);
      }),
    );
    for (const each of found) expect(each).toEqual(found[0]);
    return found[0]!;
  }
  const asked = (question: Question, corpus: Corpus): Promise<unknown[][]> => {
    const key = `${question.name} ${corpus.name}`;
    const found = known.get(key) ?? rows(question, corpus);
    known.set(key, found);
    return found;
  };
  const isDrawn = (cell: unknown): boolean =>
    neo4j.isNode(cell as object) ||
    neo4j.isRelationship(cell as object) ||
    neo4j.isPath(cell as object);

  describe("the catalogue of questions", () => {
    test.each(catalogue)("$asks", async (question) => {
      const [example, made, hostile] = await Promise.all(
        corpora.map((corpus) => asked(question, corpus)),
      );
      expect(example!.length + made!.length).toBeGreaterThan(0);
      for (const row of [...example!, ...made!, ...hostile!])
        expect(row.some(isDrawn)).toBe(question.draws === true);
    });

    test("nearly all are answered by the five example documents", async () => {
      const silent: string[] = [];
      for (const question of catalogue)
        if ((await asked(question, corpora[0]!)).length === 0) silent.push(question.name);
      expect(catalogue.length - silent.length, silent.join(", ")).toBeGreaterThanOrEqual(40);
    });

    test("no answer holds anything of another corpus", async () => {
      for (const question of catalogue)
        for (const corpus of corpora)
          for (const cell of (await asked(question, corpus)).flat())
            if (neo4j.isNode(cell as object) || neo4j.isRelationship(cell as object))
              expect((cell as { properties: object }).properties).toMatchObject({
                graph: corpus.name,
              });
    });

    test.each(Object.entries(answers))("%s is answered as the graph says", async (name, answer) => {
      const question = catalogue.find((each) => each.name === name)!;
      let seen = 0;
      for (const corpus of corpora.slice(0, 2)) {
        const { graph, documents, name: corpusName } = corpus;
        const values = valuesFor(question, graph, corpusName) ?? {};
        const texts = new Map(documents.map(({ key, text }) => [key, text]));
        const lines = (all: readonly unknown[]) => all.map((row) => JSON.stringify(row)).sort();
        const found = lines(await asked(question, corpus));
        const said = lines(answer(reader(graph, texts), values));
        const limit = Number(/LIMIT (\d+)$/.exec(question.cypher)?.[1] ?? Number.POSITIVE_INFINITY);
        if (said.length <= limit) expect(found).toEqual(said);
        else {
          expect(found.length).toBe(limit);
          expect(found.filter((line) => !said.includes(line))).toEqual([]);
        }
        seen += said.length;
      }
      expect(seen).toBeGreaterThan(0);
    });
  });
}
