import { UserError } from "../model/diagnostic.ts";
import { parsed } from "./arguments.ts";
import { build } from "./build.ts";
import { type Command, type Io, UsageError } from "./command.ts";
import { exportGraph } from "./export.ts";
import { manual, overview } from "./help.ts";
import { inspect } from "./inspect.ts";
import { joins } from "./joins.ts";
import { neo4jGuide } from "./neo4j-guide.ts";
import { neo4jPlan } from "./neo4j-plan.ts";
import { neo4jPush } from "./neo4j-push.ts";
import { neo4jRemove } from "./neo4j-remove.ts";
import { query } from "./query.ts";
import { harmless } from "./say.ts";
import { score } from "./score.ts";
import { verify } from "./verify.ts";
import { view } from "./view.ts";

export const commands: readonly Command[] = [
  build,
  view,
  query,
  exportGraph,
  neo4jPlan,
  neo4jPush,
  neo4jRemove,
  neo4jGuide,
  inspect,
  joins,
  verify,
  score,
];

/** Runs one command line and gives its exit code. */
export async function run(argv: readonly string[], io: Io, lines = commands): Promise<number> {
  try {
    const [first] = argv;
    if (first === undefined || first === "help" || first === "--help" || first === "-h") {
      io.out(overview(lines));
      return 0;
    }
    const command = lines.find(({ name }) => argv.slice(0, words(name)).join(" ") === name);
    if (!command) throw new UsageError(`There is no command “${first}”`);
    const given = parsed(command, argv.slice(words(command.name)));
    if (given !== "help") return await command.run(given, io);
    io.out(manual(command));
    return 0;
  } catch (error) {
    return failed(error, io);
  }
}

const words = (name: string): number => name.split(" ").length;

function failed(error: unknown, io: Io): number {
  if (error instanceof UserError) {
    const sentence = error.message.replace(/\.$/, "");
    io.note(`${harmless(`parley: ${sentence}. ${error.hint}`)}\n`);
    return 1;
  }
  if (error instanceof UsageError) {
    const { command } = error;
    const more = command ? `parley ${command.name} --help` : "parley --help";
    io.note(`${harmless(`parley: ${error.message}. See ${more}`)}\n`);
    return 2;
  }
  io.note(`parley: this is a bug in parley; please report it with the lines below.\n`);
  io.note(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 70;
}
