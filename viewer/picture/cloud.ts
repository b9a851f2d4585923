// The picture without a table: the positions of the build, stretched over the stage.
import type { Model } from "../model/model.ts";
import { apart } from "./apart.ts";
import type { Arrangement, Seat, Size } from "./arrangement.ts";
import { placeOthers } from "./beside.ts";
import { reachOf } from "./paint.ts";
import type { Picture } from "./picture.ts";

const margin = { x: 70, top: 36, bottom: 54 };

/** About as far as a label is long. */
const roomEach = 150;

export function cloud(picture: Picture, { positions }: Model, size: Size): Arrangement {
  const placed = picture.marks.flatMap((mark, index) => {
    if (mark.parent !== undefined) return [];
    // A folder without layout.json: all in one spiral, those with most evidence in its middle.
    const at = positions.size > 0 ? positions.get(mark.key) : spiral(index);
    return at ? [{ mark, x: at[0], y: at[1] }] : [];
  });
  const across = range(placed.map(({ x }) => x));
  const down = range(placed.map(({ y }) => y));
  // A few marks do not need the whole stage: they would be far from each other.
  const most = roomEach * Math.sqrt(placed.length);
  const wide = Math.min(size.width - 2 * margin.x, most);
  const high = Math.min(size.height - margin.top - margin.bottom, most);
  const left = (size.width - wide) / 2;
  const top = margin.top + (size.height - margin.top - margin.bottom - high) / 2;
  const spots = placed.map(({ mark, x, y }) => ({
    key: mark.key,
    x: left + across(x) * wide,
    y: top + (1 - down(y)) * high,
    radius: reachOf(mark, mark.radius, 1),
  }));
  const seats = new Map<string, Seat>(
    apart(spots, size).map(({ key, x, y }) => [key, { x, y, label: "right" }]),
  );
  placeOthers(picture, seats, size);
  return { kind: "cloud", seats, sides: [] };
}

const spiral = (index: number): readonly [number, number] => [
  Math.cos(index * 2.4) * Math.sqrt(index),
  Math.sin(index * 2.4) * Math.sqrt(index),
];

/**
 * Maps values to 0…1: halfway between where they lie and their rank, so that dense heaps come apart
 * and far things come nearer.
 */
function range(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[0] ?? 0;
  const length = (sorted.at(-1) ?? 1) - low;
  if (length <= 0) return () => 0.5;
  const ranks = new Map(sorted.map((value, index) => [value, index / (sorted.length - 1)]));
  return (value) => ((value - low) / length + (ranks.get(value) ?? 0.5)) / 2;
}
