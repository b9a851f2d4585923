import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../model/diagnostic.ts";
import type { Gold } from "../score/gold.ts";
import { score as measured, table } from "../score/score.ts";
import { readGraph } from "./built.ts";
import type { Arguments, Command, Io } from "./command.ts";

export const score: Command = {
  name: "score",
  summary: "measures a built folder against answers written by hand",
  usage: "GOLD [DIR] [--misses]",
  words: [1, 2],
  options: {
    misses: { type: "boolean", help: "list what is missing and what is too much" },
    json: { type: "boolean", help: "figures and misses as JSON" },
  },
  examples: [
    [
      "parley score examples/geneva.gold.json",
      "precision, recall and F1 of ./parley-out, kind by kind",
    ],
    ["parley score gold.json talks --misses", "and each fact that was missed or is wrong"],
  ],
  run: scoreFolder,
};

function scoreFolder({ words: [file, folder], flags }: Arguments, io: Io): number {
  const gold = readGold(resolve(io.cwd, file!), file!);
  const graph = readGraph(resolve(io.cwd, folder ?? "parley-out"), io.cwd);
  const { figures, misses } = measured(gold, graph);
  if (flags["json"])
    io.out(`${JSON.stringify({ report: Object.fromEntries(figures), misses }, null, 1)}\n`);
  else {
    io.out(table(figures));
    if (flags["misses"]) io.out(`\n${misses.map((line) => `${line}\n`).join("")}`);
  }
  return 0;
}

function readGold(file: string, shown: string): Gold {
  let gold: Partial<Gold>;
  try {
    gold = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new UserError(
      `“${shown}” cannot be read as JSON`,
      "Give a gold standard such as examples/geneva.gold.json.",
      { cause },
    );
  }
  for (const part of ["documents", "people", "countries", "meetings", "claims"] as const)
    if (typeof gold?.[part] !== "object")
      throw new UserError(
        `“${shown}” is no gold standard: it has no “${part}”`,
        "See examples/geneva.gold.json.",
      );
  const { organizations, places, venues, roles } = gold;
  const empty = {
    organizations: organizations ?? {},
    places: places ?? {},
    venues: venues ?? {},
    roles: roles ?? [],
  };
  return { ...(gold as Gold), ...empty };
}
