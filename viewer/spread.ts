// Pushes rectangles apart until none overlap, or patience ends. Same input, same output.
import type { Mark } from "./visible.ts";

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Item {
  readonly key: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly fixed: boolean;
  /** Width and height that it takes with its label; the mark is `above` the middle of that. */
  readonly size: { readonly width: number; readonly height: number; readonly above: number };
}

/** Room that a mark takes with its label beneath, at about 6.2 pixels a character. */
export function rectangleOf(mark: Mark, main: boolean): Item["size"] {
  const perCharacter = main ? 8.2 : 6.3;
  const width = Math.max(mark.label.length * perCharacter, mark.note.length * 6, 20) + 10;
  const text = mark.note === "" ? 18 : 32;
  const height = 2 * mark.radius + text + 8;
  return { width: Math.min(width, 210), height, above: text / 2 };
}

const rounds = 160;

export function spread(
  items: readonly Item[],
  area: Rectangle,
): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const boxes = items.map((item) => ({
    item,
    x: item.at.x,
    y: item.at.y + item.size.above,
    w: item.size.width / 2,
    h: item.size.height / 2,
  }));
  const patience = items.length > 400 ? 20 : rounds;
  for (let round = 0; round < patience; round++) {
    let moved = false;
    for (const [index, a] of boxes.entries())
      for (let next = index + 1; next < boxes.length; next++) {
        const b = boxes[next];
        if (!b || (a.item.fixed && b.item.fixed)) continue;
        const overlapX = a.w + b.w - Math.abs(a.x - b.x);
        const overlapY = a.h + b.h - Math.abs(a.y - b.y);
        if (overlapX <= 0 || overlapY <= 0) continue;
        moved = true;
        const share = a.item.fixed || b.item.fixed ? 1 : 0.5;
        if (overlapX < overlapY) {
          const push = (a.x <= b.x ? 1 : -1) * overlapX * share * 0.6;
          if (!a.item.fixed) a.x -= push;
          if (!b.item.fixed) b.x += push;
        } else {
          const push = (a.y <= b.y ? 1 : -1) * overlapY * share * 0.6;
          if (!a.item.fixed) a.y -= push;
          if (!b.item.fixed) b.y += push;
        }
      }
    for (const box of boxes) {
      if (box.item.fixed) continue;
      box.x = clamp(box.x, area.x + box.w, area.x + area.width - box.w);
      box.y = clamp(box.y, area.y + box.h, area.y + area.height - box.h);
    }
    if (!moved) break;
  }
  return new Map(
    boxes
      .filter(({ item }) => !item.fixed || items.length < 100)
      .map(({ item, x, y }) => [item.key, { x, y: y - item.size.above }]),
  );
}

const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
