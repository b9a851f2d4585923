import {
  type Cell,
  type EdgeCell,
  isEdge,
  isList,
  isNode,
  type NodeCell,
} from "../../../graph/query/answer.ts";

/** A cell as a person reads it: `Person “Ann Lee”`, `[1, 2]`, a text as it is. */
export function shown(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? cell : within(cell);
}

/** The same inside of another, where a text needs marks around it. */
function within(cell: Cell): string {
  if (typeof cell === "string") return JSON.stringify(cell);
  if (cell === null || typeof cell !== "object") return String(cell);
  if (isList(cell)) return `[${cell.map(within).join(", ")}]`;
  if (isNode(cell)) return node(cell);
  if (isEdge(cell)) return `${cell.from} -${cell.kind}→ ${cell.to}`;
  if ("path" in cell) return path(cell.path);
  const entries = Object.entries(cell.map);
  return `{${entries.map(([name, value]) => `${name}: ${within(value)}`).join(", ")}}`;
}

const node = ({ kind, name }: NodeCell): string => `${kind} “${name}”`;

/** `Person “Ann” -ATTENDED→ Meeting “Talks” ←ATTENDED- Person “Bo”`. */
const path = (steps: readonly (NodeCell | EdgeCell)[]): string =>
  steps
    .map((step, index) => {
      if (isNode(step)) return node(step);
      const before = steps[index - 1];
      const forward = before !== undefined && isNode(before) && before.node === step.from;
      return forward ? `-${step.kind}→` : `←${step.kind}-`;
    })
    .join(" ");
