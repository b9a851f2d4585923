// Which marks in sight ask for a label, with which words, in which order.
import { surname, wrapped } from "../model/names.ts";
import { isNarrow } from "./arrangement.ts";
import type { Colours } from "./colours.ts";
import type { LabelRequest } from "./labels.ts";
import { reachOf } from "./paint.ts";
import type { Mark } from "./picture.ts";
import type { Scene } from "./scene.ts";
import type { Seen, View } from "./view.ts";

/** How many labels a picture carries; the nearer the camera, the more. */
export function mostLabels({ arrangement }: Scene, { size, ratio }: View): number {
  const narrow = isNarrow(size);
  if (arrangement.kind === "table") return narrow ? 18 : 90;
  return Math.round((narrow ? 10 : 28) / Math.min(1, ratio) ** 1.4);
}

/** So many of a cloud are named whatever lies around them. */
const weightiest = 12;

/** In order of weight, after what must have one and what is near to it. */
export function labelRequests(
  scene: Scene,
  seen: readonly Seen[],
  view: View,
  tones: Colours,
  scale: number,
): readonly LabelRequest[] {
  const { near } = scene;
  return seen
    .filter(({ mark }, index) => isWanted(scene, mark, index, view))
    .map((one, rank) => request(scene, one, rank, view, tones, scale))
    .sort(
      (a, b) =>
        Number(b.must) - Number(a.must) || Number(near.has(b.key)) - Number(near.has(a.key)),
    );
}

/** A narrow picture names the dozen with most evidence, more when one comes nearer. */
function isWanted(
  { focus, near, picture }: Scene,
  { key }: Mark,
  rank: number,
  view: View,
): boolean {
  if (focus.hovered !== undefined && !near.has(key)) return false;
  return (
    !isNarrow(view.size) || near.has(key) || key === picture.main || view.ratio < 0.7 || rank < 14
  );
}

function request(
  { arrangement, picture, focus }: Scene,
  { mark, where, radius }: Seen,
  rank: number,
  { size }: View,
  { sans }: Colours,
  scale: number,
): LabelRequest {
  const seat = arrangement.seats.get(mark.key);
  const narrow = isNarrow(size);
  const main = mark.key === picture.main;
  const on = mark.key === focus.selected;
  const short = narrow || (size.width < 760 && seat?.label === "top");
  return {
    key: mark.key,
    lines:
      mark.kind === "Person" ? [short ? surname(mark.label) : mark.label] : wrapped(mark.label),
    note: narrow && !main ? "" : mark.note,
    font: `${fontOf(mark, main, on)} ${sans}`,
    noteFont: `400 ${main ? 12.5 : 11.5}px ${sans}`,
    lineHeight: main ? 18 : 14,
    x: where.x,
    y: where.y,
    radius: on
      ? radius + 13 * scale
      : reachOf(mark, radius, scale) - (mark.rays.length > 0 ? 0 : 1),
    first: seat?.label ?? "right",
    over: arrangement.kind === "cloud" && rank < weightiest,
    must: on || main || mark.key === focus.hovered || mark.key === focus.cursor,
  };
}

const fontOf = ({ kind }: Mark, main: boolean, on: boolean): string =>
  main ? "600 15px" : on ? "700 13px" : kind === "Meeting" ? "500 12px" : "400 12px";
