// What lies under a point of the screen: a mark, its label, or a line.
import type { Label } from "./labels.ts";
import type { Point } from "./paint.ts";
import type { Picture } from "./picture.ts";

export interface Hit {
  readonly mark?: string;
  readonly line?: string;
}

export interface Spots {
  readonly picture: Picture;
  readonly labels: readonly Label[];
  /** Where a mark is on the screen. */
  readonly at: (key: string) => Point | undefined;
  /** How large a mark is on the screen, from its own radius. */
  readonly onScreen: (radius: number) => number;
}

const lineReach = 5;

/** The nearest mark that is at most `reach` pixels off, a label before one that is not quite hit. */
export function hit({ picture, labels, at, onScreen }: Spots, point: Point, reach: number): Hit {
  const { x, y } = point;
  let best: { key: string; distance: number } | undefined;
  for (const mark of picture.marks) {
    const where = at(mark.key);
    if (!where) continue;
    const distance = Math.hypot(where.x - x, where.y - y) - onScreen(mark.radius);
    if (distance < reach && (!best || distance < best.distance)) best = { key: mark.key, distance };
  }
  if (best && best.distance <= 2) return { mark: best.key };
  const label = labels.find(
    (one) => x >= one.left && x <= one.right && y >= one.top && y <= one.bottom,
  );
  if (label) return { mark: label.request.key };
  if (best) return { mark: best.key };
  for (const line of picture.lines) {
    const from = at(line.source);
    const to = at(line.target);
    if (from && to && distanceTo(from, to, point) < Math.min(lineReach, reach))
      return { line: line.key };
  }
  return {};
}

function distanceTo(from: Point, to: Point, { x, y }: Point): number {
  const length = (to.x - from.x) ** 2 + (to.y - from.y) ** 2;
  const t =
    length === 0 ? 0 : ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length;
  const near = Math.min(1, Math.max(0, t));
  return Math.hypot(x - from.x - near * (to.x - from.x), y - from.y - near * (to.y - from.y));
}
