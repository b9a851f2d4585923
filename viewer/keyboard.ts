// One table of keys feeds the handler and the help.
export interface Command {
  readonly keys: readonly string[];
  readonly shown: string;
  readonly does: string;
  readonly name: CommandName;
}

export type CommandName =
  | "search"
  | "left"
  | "right"
  | "up"
  | "down"
  | "choose"
  | "unfold"
  | "fold"
  | "next"
  | "previous"
  | "read"
  | "view1"
  | "view2"
  | "view3"
  | "view4"
  | "view5"
  | "view6"
  | "query"
  | "back"
  | "forward"
  | "fit"
  | "time"
  | "layout"
  | "in"
  | "out"
  | "help"
  | "up-level";

export const commands: readonly Command[] = [
  { name: "search", keys: ["/"], shown: "/", does: "search" },
  {
    name: "left",
    keys: ["ArrowLeft"],
    shown: "← → ↑ ↓",
    does: "the nearest mark in that direction",
  },
  { name: "right", keys: ["ArrowRight"], shown: "", does: "" },
  { name: "up", keys: ["ArrowUp"], shown: "", does: "" },
  { name: "down", keys: ["ArrowDown"], shown: "", does: "" },
  { name: "choose", keys: ["Enter"], shown: "Enter", does: "select the mark" },
  { name: "unfold", keys: ["e"], shown: "e", does: "open what is folded into it" },
  { name: "fold", keys: ["c"], shown: "c", does: "fold it again" },
  { name: "next", keys: ["n"], shown: "n", does: "next sentence" },
  { name: "previous", keys: ["p"], shown: "p", does: "sentence before" },
  { name: "read", keys: ["o"], shown: "o", does: "open its document" },
  {
    name: "view1",
    keys: ["1"],
    shown: "1 – 6",
    does: "Network, Meetings, Claims, Documents, List, Query",
  },
  { name: "view2", keys: ["2"], shown: "", does: "" },
  { name: "view3", keys: ["3"], shown: "", does: "" },
  { name: "view4", keys: ["4"], shown: "", does: "" },
  { name: "view5", keys: ["5"], shown: "", does: "" },
  { name: "view6", keys: ["6"], shown: "", does: "" },
  { name: "query", keys: ["q"], shown: "q", does: "write a query" },
  { name: "back", keys: ["["], shown: "[ ]", does: "back and forward" },
  { name: "forward", keys: ["]"], shown: "", does: "" },
  { name: "fit", keys: ["f", "0"], shown: "f", does: "fit the picture" },
  { name: "time", keys: ["t"], shown: "t", does: "the first handle of the timeline" },
  { name: "layout", keys: ["l"], shown: "l", does: "round a table, or by what is near to what" },
  { name: "in", keys: ["+", "="], shown: "+ −", does: "nearer and farther" },
  { name: "out", keys: ["-"], shown: "", does: "" },
  { name: "help", keys: ["?"], shown: "?", does: "all keys" },
  { name: "up-level", keys: ["Escape"], shown: "Esc", does: "one level up" },
];

/** The command of a key press; none inside a field, or with a modifier. */
export function commandOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}): CommandName | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const field =
    event.target instanceof Element &&
    event.target.closest("input, textarea, select, [data-field]");
  if (field && event.key !== "Escape") return undefined;
  return commands.find(({ keys }) => keys.includes(event.key))?.name;
}

interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** The nearest place in a direction: nearer ones and those straight ahead win. */
export function nearestIn(
  direction: "left" | "right" | "up" | "down",
  from: Place,
  places: readonly Place[],
): string | undefined {
  const ahead = {
    left: (place: Place) => from.x - place.x,
    right: (place: Place) => place.x - from.x,
    up: (place: Place) => from.y - place.y,
    down: (place: Place) => place.y - from.y,
  }[direction];
  const aside = direction === "left" || direction === "right" ? "y" : "x";
  let best: { key: string; cost: number } | undefined;
  for (const place of places) {
    const forward = ahead(place);
    if (place.key === from.key || forward <= 1) continue;
    const cost = forward + 2.2 * Math.abs(place[aside] - from[aside]);
    if (!best || cost < best.cost) best = { key: place.key, cost };
  }
  return best?.key;
}
