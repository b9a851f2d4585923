// What stands in an answer: things and ties of the graph that the page knows, and plain values.
import { type Answer, type Cell, isEdge, isList, isNode } from "../../graph/query/answer.ts";
import type { Model } from "../model/model.ts";
import { named } from "./names.ts";

/** Keys of all things and ties in cells, however deep; a text that names a thing counts. */
export function keysIn(of: Model, cells: readonly Cell[]): readonly string[] {
  const { things, ties } = of;
  const found = new Set<string>();
  const look = (cell: Cell): void => {
    if (typeof cell === "string") {
      const key = named(of, cell);
      if (key !== undefined) found.add(key);
    } else if (typeof cell !== "object" || cell === null) return;
    else if (isList(cell)) cell.forEach(look);
    else if (isNode(cell)) {
      if (things.has(cell.node)) found.add(cell.node);
    } else if (isEdge(cell)) {
      if (ties.has(cell.edge)) found.add(cell.edge);
    } else if ("path" in cell) cell.path.forEach(look);
    else Object.values(cell.map).forEach(look);
  };
  cells.forEach(look);
  return [...found];
}

export const keysOfAnswer = (of: Model, { rows }: Answer): readonly string[] =>
  keysIn(of, rows.flat());

/** A cell as text, for a spreadsheet and to know how long it is. */
export function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  if (isList(cell)) return cell.map(textOf).join("; ");
  if (isNode(cell)) return cell.name;
  if (isEdge(cell)) return `${cell.from} ${cell.kind} ${cell.to}`;
  if ("path" in cell)
    return cell.path.map((part) => (isNode(part) ? part.name : part.kind)).join(" ");
  return Object.entries(cell.map)
    .map(([name, value]) => `${name}: ${textOf(value)}`)
    .join("; ");
}
