// Labels that never overlap: placed by evidence, each at the first of its places that is free.
import type { LabelPlace } from "./arrangement.ts";

export interface LabelRequest {
  readonly key: string;
  readonly lines: readonly string[];
  readonly note: string;
  readonly font: string;
  readonly noteFont: string;
  readonly lineHeight: number;
  /** Centre of the mark on the screen, and what it takes up with its rays. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly first: LabelPlace;
  /** Drawn even when it overlaps: the selected mark. */
  readonly must: boolean;
  /** May lie over marks, though not over labels: one of the weightiest. */
  readonly over: boolean;
}

export interface Label {
  readonly request: LabelRequest;
  readonly place: LabelPlace;
  /** Box of both lines. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Box = readonly [number, number, number, number];

const order: Readonly<Record<LabelPlace, readonly LabelPlace[]>> = {
  left: ["left", "right", "top", "bottom"],
  right: ["right", "left", "top", "bottom"],
  top: ["top", "bottom", "right", "left"],
  bottom: ["bottom", "right", "left", "top"],
};

/** `measure` gives the width of a text in a font. Requests come in order of weight. */
export function placed(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  {
    width,
    height,
    most,
  }: { readonly width: number; readonly height: number; readonly most: number },
  measure: (text: string, font: string) => number,
): readonly Label[] {
  const boxes: Box[] = [];
  const labels: Label[] = [];
  for (const request of requests) {
    if (labels.length >= most && !request.must) break;
    const wide = Math.max(
      ...request.lines.map((line) => measure(line, request.font)),
      request.note === "" ? 0 : measure(request.note, request.noteFont),
    );
    const high = request.lineHeight * (request.lines.length + (request.note === "" ? 0 : 0.95));
    const places = order[request.first].map((place) => ({
      place,
      box: boxAt(request, place, wide, high, width),
    }));
    const clear = (box: Box, others: readonly Box[]) =>
      isInside(box, width, height) && !others.some((other) => meets(box, other, request));
    const found =
      places.find(({ box }) => clear(box, boxes) && clear(box, obstacles)) ??
      (request.over || request.must ? places.find(({ box }) => clear(box, boxes)) : undefined) ??
      (request.must ? places[0] : undefined);
    if (!found) continue;
    const { place, box } = found;
    boxes.push(box);
    labels.push({ request, place, left: box[0], top: box[1], right: box[2], bottom: box[3] });
  }
  return labels;
}

const isInside = ([left, top, right, bottom]: Box, width: number, height: number): boolean =>
  left >= 2 && right <= width - 2 && top >= 2 && bottom <= height - 2;

function boxAt(
  { x, y, radius }: LabelRequest,
  place: LabelPlace,
  wide: number,
  high: number,
  stage: number,
): Box {
  const gap = radius + 4;
  if (place === "left") return [x - gap - wide, y - high / 2, x - gap, y + high / 2];
  if (place === "right") return [x + gap, y - high / 2, x + gap + wide, y + high / 2];
  const left = Math.min(Math.max(4, x - wide / 2), Math.max(4, stage - wide - 4));
  return place === "top"
    ? [left, y - gap - high, left + wide, y - gap]
    : [left, y + gap, left + wide, y + gap + high];
}

/** A mark's own box, centred on it, is no obstacle to its label. */
const meets = (a: Box, b: Box, { x, y }: LabelRequest): boolean =>
  a[0] < b[2] &&
  b[0] < a[2] &&
  a[1] < b[3] &&
  b[1] < a[3] &&
  !(Math.abs((b[0] + b[2]) / 2 - x) < 0.5 && Math.abs((b[1] + b[3]) / 2 - y) < 0.5);
