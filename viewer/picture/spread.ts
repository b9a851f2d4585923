// Finds room for each mark with its label: the free place nearest to where it wants to be.
import { wrapped } from "../model/names.ts";
import type { Rectangle } from "./arrangement.ts";
import type { Mark } from "./picture.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Item {
  readonly key: string;
  readonly at: Point;
  /** Stays where it is; the others keep away from it. */
  readonly fixed: boolean;
  /** Width and height that it takes with its label; the mark is `above` the middle of that. */
  readonly size: { readonly width: number; readonly height: number; readonly above: number };
}

/** A mark that goes without a label. */
const bareSize: Item["size"] = { width: 26, height: 26, above: 0 };

/** Room that a mark takes with its label beneath, at about 6.3 pixels a character. */
export function rectangleOf(mark: Mark, main: boolean, labelled = true): Item["size"] {
  if (!labelled) return bareSize;
  const lines = wrapped(mark.label);
  const longest = Math.max(...lines.map((line) => line.length));
  const width = Math.max(longest * (main ? 8.2 : 6.2), mark.note.length * 6, 20) + 8;
  const text = 15 * lines.length + (mark.note === "" ? 3 : 16);
  return { width: Math.min(width, 210), height: 2 * mark.radius + text + 6, above: text / 2 };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const step = 12;
/** With more than this many things nobody looks for room: they stay where they want to be. */
const mostPlaced = 250;

/** Where each item that is not fixed comes to lie. Earlier items choose first. */
export function spread(items: readonly Item[], area: Rectangle): ReadonlyMap<string, Point> {
  const taken: Box[] = items.filter(({ fixed }) => fixed).map((item) => boxAt(item, item.at));
  const found = new Map<string, Point>();
  const grid = items.length > mostPlaced ? [] : points(area);
  for (const item of items) {
    if (item.fixed) continue;
    const wanted = within(item, item.at, area);
    const near = [wanted, ...[...grid].sort((a, b) => distance(a, wanted) - distance(b, wanted))];
    const free = (one: Item) =>
      near.find((point) => {
        const inside = within(one, point, area);
        if (inside.x !== point.x || inside.y !== point.y) return false;
        const box = boxAt(one, point);
        return !taken.some((other) => overlap(box, other));
      });
    const roomy = free(item);
    const bare = { ...item, size: bareSize };
    const at = roomy ?? free(bare) ?? wanted;
    taken.push(boxAt(roomy ? item : bare, at));
    found.set(item.key, at);
  }
  return found;
}

const distance = (a: Point, b: Point): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

const boxAt = ({ size }: Item, { x, y }: Point): Box => ({
  x,
  y: y + size.above,
  w: size.width / 2,
  h: size.height / 2,
});

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.w + b.w && Math.abs(a.y - b.y) < a.h + b.h;

function within({ size }: Item, { x, y }: Point, area: Rectangle): Point {
  const low = area.y + size.height / 2 - size.above;
  const high = area.y + area.height - size.height / 2 - size.above;
  return {
    x: clamp(x, area.x + size.width / 2, area.x + area.width - size.width / 2),
    y: clamp(y, low, high),
  };
}

function points(area: Rectangle): readonly Point[] {
  const list: Point[] = [];
  for (let y = area.y; y <= area.y + area.height; y += step)
    for (let x = area.x; x <= area.x + area.width; x += step) list.push({ x, y });
  return list;
}

const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
