import { parseArgs } from "node:util";
import { type Arguments, type Command, UsageError } from "./command.ts";

const help = { type: "boolean", short: "h" } as const;

/** The words and options after a command's name; a UsageError where they make no sense. */
export function parsed(command: Command, argv: readonly string[]): Arguments | "help" {
  const options: Record<string, { type: "string" | "boolean"; short?: string }> = { help };
  for (const [name, { type, short }] of Object.entries(command.options))
    options[name] = { type, ...(short && { short }) };
  const { values, tokens } = tried(command, argv, options);
  if (values["help"]) return "help";
  const words: string[] = [];
  const lists: Record<string, string[]> = {};
  let rest: string | undefined;
  for (const token of tokens) {
    if (token.kind === "option") {
      rest = command.options[token.name]?.rest ? token.name : rest;
      if (token.name === rest || command.options[token.name]?.several)
        lists[token.name] = [...(lists[token.name] ?? []), String(token.value)];
    } else if (token.kind === "positional") (rest ? lists[rest]! : words).push(token.value);
  }
  const [least, greatest] = command.words;
  if (words.length < least) throw new UsageError(`${command.name} needs more`, command);
  if (words.length > greatest)
    throw new UsageError(`${command.name}: “${words[greatest]}” is one word too many`, command);
  const given = Object.entries(values);
  return {
    words,
    lists,
    texts: Object.fromEntries(
      given.filter((pair): pair is [string, string] => typeof pair[1] === "string"),
    ),
    flags: Object.fromEntries(
      given.filter((pair): pair is [string, boolean] => typeof pair[1] === "boolean"),
    ),
  };
}

function tried(
  command: Command,
  argv: readonly string[],
  options: Readonly<Record<string, { type: "string" | "boolean"; short?: string }>>,
) {
  try {
    return parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("ERR_PARSE_ARGS")) throw error;
    throw new UsageError(message.split(". ")[0]!, command);
  }
}

/** A whole number from `least` to `greatest`. */
export function whole(
  text: string | undefined,
  name: string,
  [least, greatest]: readonly [number, number],
): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= greatest) return number;
  throw new UsageError(`--${name} is a whole number from ${least} to ${greatest}, not “${text}”`);
}
