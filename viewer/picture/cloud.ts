// The picture without a table: the positions of the build, stretched over the stage.
import type { Model } from "../model/model.ts";
import type { Arrangement, Seat, Size } from "./arrangement.ts";
import { placeOthers } from "./beside.ts";
import type { Picture } from "./picture.ts";

const margin = { x: 70, top: 36, bottom: 54 };

export function cloud(picture: Picture, { positions }: Model, size: Size): Arrangement {
  const placed = picture.marks.flatMap((mark) => {
    const at = mark.parent === undefined ? positions.get(mark.key) : undefined;
    return at ? [{ mark, x: at[0], y: at[1] }] : [];
  });
  const seats = new Map<string, Seat>();
  const across = range(placed.map(({ x }) => x));
  const down = range(placed.map(({ y }) => y));
  for (const { mark, x, y } of placed)
    seats.set(mark.key, {
      x: margin.x + across(x) * (size.width - 2 * margin.x),
      y: margin.top + (1 - down(y)) * (size.height - margin.top - margin.bottom),
      label: "right",
    });
  placeOthers(picture, seats, size);
  return { kind: "cloud", seats, sides: [] };
}

/** Maps values to 0…1, by where most of them lie: the farthest two in a hundred may lie outside. */
function range(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const off = Math.floor(sorted.length / 100);
  const low = sorted[off] ?? 0;
  const high = sorted[sorted.length - 1 - off] ?? 1;
  const length = high - low;
  if (length <= 0) return () => 0.5;
  return (value) => Math.min(1.05, Math.max(-0.05, (value - low) / length));
}
