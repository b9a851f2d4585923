// Pushes marks that lie over each other apart, a little at a time; the same marks, the same places.
import { margin, type Size } from "./arrangement.ts";

export interface Spot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const rounds = 60;
/** Space that stays between two marks. */
const gap = 3;

export function apart<S extends Spot>(spots: readonly S[], { width, height }: Size): readonly S[] {
  const moved = spots.map(({ x, y, radius }) => ({ x, y, radius }));
  const cell = 2 * Math.max(1, ...spots.map(({ radius }) => radius)) + gap;
  for (let round = 0; round < rounds; round++) {
    if (!push(moved, cell)) break;
    for (const spot of moved) {
      spot.x = Math.min(Math.max(spot.x, margin + spot.radius), width - margin - spot.radius);
      spot.y = Math.min(Math.max(spot.y, margin + spot.radius), height - margin - spot.radius);
    }
  }
  return spots.map((spot, index) => ({ ...spot, ...moved[index] }));
}

/** One round over all pairs of neighbouring cells; whether anything moved. */
function push(spots: { x: number; y: number; readonly radius: number }[], cell: number): boolean {
  const grid = new Map<number, number[]>();
  // Wider than any stage, so that two cells never share a number.
  const row = 4096;
  const cellOf = (x: number, y: number) => Math.floor(y / cell) * row + Math.floor(x / cell);
  for (const [index, { x, y }] of spots.entries()) {
    const at = cellOf(x, y);
    const list = grid.get(at);
    if (list) list.push(index);
    else grid.set(at, [index]);
  }
  let changed = false;
  for (const [index, one] of spots.entries())
    for (const down of [-1, 0, 1])
      for (const across of [-1, 0, 1])
        for (const other of grid.get(cellOf(one.x, one.y) + down * row + across) ?? []) {
          if (other <= index) continue;
          changed = separate(one, spots[other] as (typeof spots)[number], index) || changed;
        }
  return changed;
}

function separate(
  a: { x: number; y: number; readonly radius: number },
  b: { x: number; y: number; readonly radius: number },
  turn: number,
): boolean {
  const x = b.x - a.x;
  const y = b.y - a.y;
  const length = Math.hypot(x, y);
  const overlap = a.radius + b.radius + gap - length;
  if (overlap <= 0.5) return false;
  // Two in one place part in some direction, always the same one.
  const [dx, dy] =
    length > 0.01 ? [x / length, y / length] : [Math.cos(turn * 2.4), Math.sin(turn * 2.4)];
  a.x -= (dx * overlap) / 2;
  a.y -= (dy * overlap) / 2;
  b.x += (dx * overlap) / 2;
  b.y += (dy * overlap) / 2;
  return true;
}
