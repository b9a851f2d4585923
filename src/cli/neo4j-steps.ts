import {
  type Plan,
  type Planned,
  type Step,
  type Steps,
  stepNames,
} from "../../graph/neo4j/plan.ts";
import { harmless } from "./say.ts";

const words: Readonly<Record<Step, readonly [done: string, planned: string]>> = {
  created: ["Created", "create"],
  changed: ["Changed", "change"],
  moved: ["Moved to other ends", "move to other ends"],
  removed: ["Removed", "remove"],
  stale: [
    "Kept for what others tied to it, marked as stale,",
    "keep for what others tied to it, and mark as stale,",
  ],
};

/** A line for each kind of step: `Created 12 Person, 3 ATTENDED.`; for a plan with examples below. */
export function stepsLines(
  steps: Steps | Omit<Plan, "constraints">,
  tense: "done" | "planned",
): string[] {
  const kinds = [...Object.entries(steps.nodes), ...Object.entries(steps.relationships)];
  return stepNames.flatMap((step) => {
    const counted = kinds.flatMap(([kind, each]) => {
      const there = each[step];
      return there === undefined ? [] : [{ kind, ...planned(there) }];
    });
    if (counted.length === 0) return [];
    const [done, toDo] = words[step];
    if (tense === "done")
      return [`${done} ${counted.map(({ count, kind }) => `${count} ${kind}`).join(", ")}.`];
    return [
      toDo,
      ...counted.flatMap(({ kind, count, examples }) => [
        `  ${count} ${kind}`,
        ...examples.map((example) => `    ${line(example)}`),
        ...(count > examples.length ? ["    …"] : []),
      ]),
    ];
  });
}

const line = ({ name, id }: Planned["examples"][number]): string =>
  harmless(`${name} (${id.length > 100 ? `${id.slice(0, 99)}…` : id})`);

const planned = (step: number | Planned): Planned =>
  typeof step === "number" ? { count: step, examples: [] } : step;
