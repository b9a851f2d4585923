import type { QueryRefusal } from "./answer.ts";
import { isName, lineAndColumn, type Token, tokens } from "./tokens.ts";

/** Words that begin a clause that changes something. */
const changing = new Set(
  "CREATE MERGE SET DELETE DETACH NODETACH REMOVE FOREACH INSERT DROP ALTER RENAME GRANT DENY REVOKE".split(
    " ",
  ),
);

/** Procedures that only read; those of the embedded engine, such as `grafeo.pagerank`, all do. */
const readers = /^(?:db\.(?:labels|relationshipTypes|propertyKeys)|grafeo\.[\w.]+)$/i;

/**
 * Why a query is not one that only reads; undefined when it is. The store is opened for reading
 * alone besides: this is what says it in words and with a place, before anything runs, and what
 * keeps the files of the machine out of reach.
 */
export function notReading(query: string): QueryRefusal | undefined {
  const all = tokens(query);
  for (const [index, token] of all.entries()) {
    const problem = problemOf(token, index, all);
    if (problem === undefined) continue;
    const { line, column } = lineAndColumn(query, token.start);
    return { error: `${problem.error} (at ${line}:${column})`, hint: problem.hint, line, column };
  }
  return all.length === 0
    ? { error: "The query is empty", hint: "For example: MATCH (p:Person) RETURN p.name" }
    : undefined;
}

type Problem = Pick<QueryRefusal, "error" | "hint">;

function problemOf(token: Token, index: number, all: readonly Token[]): Problem | undefined {
  const [before, after] = [all[index - 1], all[index + 1]];
  if (token.kind === "open")
    return {
      error: `Nothing ends what ${token.text.slice(0, 2).trim()} begins`,
      hint: "Close the text, the name or the comment.",
    };
  if (token.text === ";" && after !== undefined && after.text !== ";")
    return { error: "There is more than one query", hint: "Ask one after the other." };
  if (token.kind !== "word") return undefined;
  const word = token.text.toUpperCase();
  // Wherever it stands: it reads files.
  if (word === "LOAD" && after?.kind === "word" && after.text.toUpperCase() !== "AS")
    return {
      error: "The query would read a file by LOAD",
      hint: "It asks the built graph alone: leave the clause out.",
    };
  if (isName(before, after)) return undefined;
  if (changing.has(word))
    return {
      error: `The query would change the graph by ${word}`,
      hint: `It can only be read. If ${token.text} is a name, put it in back-ticks; to change a copy, push it with: parley neo4j push`,
    };
  if (word === "CALL" && after?.kind === "word") {
    const name = procedure(all, index + 1);
    if (!readers.test(name))
      return {
        error: `The procedure ${name} is none that is known to read only`,
        hint: "Those are db.labels, db.relationshipTypes, db.propertyKeys and the engine's own, listed by CALL grafeo.procedures().",
      };
  }
  return undefined;
}

function procedure(all: readonly Token[], index: number): string {
  let name = all[index]?.text ?? "";
  for (let at = index + 1; all[at]?.text === "."; at += 2) name += `.${all[at + 1]?.text ?? ""}`;
  return name;
}
