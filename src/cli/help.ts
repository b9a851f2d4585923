import type { Command } from "./command.ts";

/** Two columns, the first as wide as its longest entry. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}

/** `parley --help`. */
export const overview = (commands: readonly Command[]): string =>
  `parley: documents about negotiations in, a sourced graph out

Usage: parley COMMAND [...]

Commands
${columns(commands.map(({ name, summary }) => [name, summary]))}

Examples
${columns([
  ["parley build articles/", "reads a folder, writes ./parley-out"],
  ["parley view", "opens the explorer on it"],
  ["parley build --help", "more about one command"],
])}

Exit codes
${columns([
  ["0", "done; at least one document was read"],
  ["1", "a mistake in what was given: a missing path, a folder that cannot be written"],
  ["2", "an unknown command or option"],
  ["70", "a bug in parley"],
])}
`;

/** `parley COMMAND --help`. */
export function manual({ name, summary, usage, options, examples }: Command): string {
  const all: Command["options"] = {
    ...options,
    help: { type: "boolean", short: "h", help: "this page" },
  };
  const rows = Object.entries(all).map(([long, { short, value, help }]): [string, string] => {
    return [`${short ? `-${short}, ` : ""}--${long}${value ? ` ${value}` : ""}`, help];
  });
  return `parley ${name}: ${summary}

Usage: parley ${name} ${usage}

Options
${columns(rows)}

Examples
${columns(examples)}
`;
}
