import { resolve } from "node:path";
import type { Answer } from "../../graph/query/answer.ts";
import { csv } from "../../graph/query/csv.ts";
import { RefusedQuery } from "../../graph/query/engine.ts";
import { catalogue, themes } from "../../graph/questions/catalogue.ts";
import type { Question } from "../../graph/questions/question.ts";
import { UserError } from "../model/diagnostic.ts";
import { whole } from "./arguments.ts";
import { checkBuilt, readGraph } from "./built.ts";
import { type Arguments, type Command, type Io, UsageError } from "./command.ts";
import { parameters } from "./query/parameters.ts";
import { longest, queryService } from "./query/service.ts";
import { shown } from "./query/shown.ts";
import { table } from "./query/table.ts";

const formats = {
  table: (answer: Answer, { width }: Io) => table(answer, width),
  json,
  csv: (answer: Answer) => csv(answer, shown),
} as const;

/** The whole answer, with a line for each row. */
function json({ columns, rows, ...rest }: Answer): string {
  const lines = rows.map((row) => `\n  ${JSON.stringify(row)}`);
  return `{"columns":${JSON.stringify(columns)},"rows":[${lines.join(",")}\n],${JSON.stringify(rest).slice(1)}\n`;
}

export const query: Command = {
  name: "query",
  summary: "asks a built graph in Cypher, without a server",
  usage: "CYPHER|- [DIR] [--param NAME=VALUE]... [--format table|json|csv]",
  words: [0, 2],
  options: {
    param: {
      type: "string",
      value: "NAME=VALUE",
      several: true,
      help: "what $NAME stands for: JSON where it is JSON, else text",
    },
    format: { type: "string", value: "NAME", help: `${Object.keys(formats).join(", ")} (table)` },
    limit: { type: "string", value: "N", help: "the most rows (1000)" },
    timeout: { type: "string", value: "SECONDS", help: `how long it may take (${longest})` },
    questions: { type: "boolean", help: "lists questions that are there to be asked" },
    question: { type: "string", value: "NAME", help: "asks one of them instead" },
  },
  examples: [
    ["parley query 'MATCH (p:Person) RETURN p.name, p.aliases'", "of ./parley-out, as a table"],
    ["parley query --question who-met-whom talks --format csv", "a ready question, of ./talks"],
    [
      "parley query 'MATCH (c:Claim)-[:ABOUT]->(x {name: $name}) RETURN c' --param name=Geneva",
      "a value from outside",
    ],
    ["parley query - < question.cypher", "the query from a file"],
  ],
  run: ask,
};

async function ask({ words, texts, lists, flags }: Arguments, io: Io): Promise<number> {
  if (flags["questions"]) {
    await io.out(listing());
    return 0;
  }
  const format = texts["format"] ?? "table";
  if (!Object.hasOwn(formats, format))
    throw new UsageError(`There is no format “${format}”`, query);
  const limit = whole(texts["limit"], "limit", [1, 1_000_000]) ?? 1000;
  const seconds = whole(texts["timeout"], "timeout", [1, longest]) ?? longest;
  const question = texts["question"] === undefined ? undefined : named(texts["question"]);
  const [asked, directory] = question === undefined ? words : ["", ...words];
  if (asked === undefined) throw new UsageError("query needs a query", query);
  if (question !== undefined && words.length > 1)
    throw new UsageError(`query: “${words[1]}” is one word too many`, query);
  const given = parameters(lists["param"] ?? []);
  const folder = resolve(io.cwd, directory ?? "parley-out");
  checkBuilt(folder, io.cwd);
  const asking = {
    cypher: question?.cypher ?? (asked === "-" ? await typed() : asked),
    parameters: question === undefined ? given : { ...usual(question, folder, io), ...given },
    limit,
  };
  const service = queryService(folder, io.cwd);
  const tell = teller(io);
  try {
    const answer = await service.ask(asking, { seconds, onStoring: tell.step });
    tell.end();
    await io.out(formats[format as keyof typeof formats](answer, io));
    io.note(summary(answer));
    return 0;
  } catch (error) {
    tell.end();
    if (!(error instanceof RefusedQuery)) throw error;
    throw new UserError(error.refusal.error, error.refusal.hint, { cause: error });
  } finally {
    service.close();
  }
}

function named(name: string): Question {
  const question = catalogue.find((each) => each.name === name);
  if (question !== undefined) return question;
  throw new UserError(`There is no question “${name}”`, "List them with parley query --questions.");
}

/** Of the graph, for what the command line does not say. */
function usual(question: Question, folder: string, io: Io): Readonly<Record<string, unknown>> {
  if (question.parameters.length === 0) return {};
  const graph = readGraph(folder, io.cwd);
  return Object.fromEntries(
    question.parameters.flatMap(({ name, from }) => {
      const value = from(graph);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const listing = (): string =>
  themes
    .map(({ title, questions }) => {
      const width = Math.max(...questions.map(({ name }) => name.length));
      const lines = questions.map(({ name, asks, parameters }) =>
        [`  ${name.padEnd(width)}  ${asks}`, ...parameters.map((each) => `$${each.name}`)].join(
          " ",
        ),
      );
      return `${title}\n${lines.join("\n")}\n`;
    })
    .join("\n");

async function typed(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}

/** A line about the store that is written over, when it lasts and somebody looks on. */
function teller({ note, terminal }: Io) {
  const began = performance.now();
  let told = false;
  return {
    step: (done: number, all: number): void => {
      if (!terminal || performance.now() - began < 1000) return;
      told = true;
      note(`\r\x1b[Kmaking the graph ready for queries, once: ${done} of ${all}`);
    },
    end: (): void => {
      if (told) note("\r\x1b[K");
      told = false;
    },
  };
}

function summary({ rows, truncated, limit, milliseconds }: Answer): string {
  const took = `${Math.ceil(milliseconds)} ms`;
  if (truncated)
    return `The first ${limit} rows; there are more (--limit N, or LIMIT in the query). ${took}\n`;
  return `${rows.length === 0 ? "No rows" : rows.length === 1 ? "1 row" : `${rows.length} rows`}, ${took}\n`;
}
