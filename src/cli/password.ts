import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { UserError } from "../model/diagnostic.ts";
import type { Io } from "./command.ts";

interface Asked {
  readonly file: string | undefined;
  readonly user: string;
  readonly uri: string;
}

/**
 * The password of a Neo4j user: the file's, else that of the environment, else what a person types
 * unseen. Never an argument, which every user of the machine could read.
 */
export async function password({ file, user, uri }: Asked, io: Io): Promise<string> {
  if (file !== undefined) return fromFile(file, user, io);
  const { NEO4J_PASSWORD } = io.env;
  if (NEO4J_PASSWORD !== undefined) return NEO4J_PASSWORD;
  if (process.stdin.isTTY && io.terminal) return await typed(`Password of ${user} at ${uri}: `, io);
  throw new UserError(
    `The password of user ${user} is missing`,
    "Set NEO4J_PASSWORD, or name a file that holds it: --password-file FILE.",
  );
}

/** The first line; written as `neo4j/PASSWORD`, as a container's secret is, it is understood too. */
function fromFile(file: string, user: string, io: Io): string {
  let text: string;
  try {
    text = readFileSync(resolve(io.cwd, file), "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UserError(
      `The password file “${file}” cannot be read (${code})`,
      "Check its path and its permissions.",
      { cause },
    );
  }
  const [line = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (line === "")
    throw new UserError(`The password file “${file}” is empty`, "Its first line is the password.");
  return line.startsWith(`${user}/`) ? line.slice(user.length + 1) : line;
}

function typed(question: string, io: Io): Promise<string> {
  const unseen = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true });
  io.note(question);
  return new Promise((answer, refuse) => {
    lines.once("line", (line) => {
      answer(line);
      lines.close();
    });
    lines.once("close", () => {
      io.note("\n");
      refuse(new UserError("No password was given", "Type it, or set NEO4J_PASSWORD."));
    });
  });
}
