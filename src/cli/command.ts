/** The world as a command sees it, so that tests can lend another. */
export interface Io {
  /** Where the user stands; relative paths are taken from here. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The result, and nothing else. A promise while the reader is slow. */
  readonly out: (text: string) => Promise<void> | undefined;
  /** Progress, diagnostics, mistakes. */
  readonly note: (text: string) => void;
  /** Whether a person looks on at the notes. */
  readonly terminal: boolean;
  /** How many signs a line of the result may have, when a terminal shows it. */
  readonly width?: number | undefined;
}

export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** Takes every word after it, too. */
  readonly rest?: true;
  /** May be given several times. */
  readonly several?: true;
  /** What stands for the value in the help: `DIR`. */
  readonly value?: string;
  readonly help: string;
}

export interface Arguments {
  readonly words: readonly string[];
  /** Of options that take every word after them, or may be given several times. */
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly flags: Readonly<Record<string, boolean | undefined>>;
}

export interface Command {
  /** One word or two: `neo4j push`. */
  readonly name: string;
  readonly summary: string;
  /** What follows the name: `PATH... [--out DIR]`. */
  readonly usage: string;
  /** Least and greatest number of words. */
  readonly words: readonly [least: number, greatest: number];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** The exit code. */
  readonly run: (given: Arguments, io: Io) => number | Promise<number>;
}

/** A command line that makes no sense: exit code 2, with the usage. */
export class UsageError extends Error {
  readonly command: Command | undefined;
  constructor(message: string, command?: Command) {
    super(message);
    this.name = "UsageError";
    this.command = command;
  }
}
