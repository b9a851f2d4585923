// The canvas layers under and over Sigma's: sides, broken lines, rays, rings, words and labels.
import { isNarrow } from "./arrangement.ts";
import type { Colours } from "./colours.ts";
import { labelRequests, mostLabels } from "./label-requests.ts";
import { type Box, type Label, placed } from "./labels.ts";
import * as paint from "./paint.ts";
import type { Line } from "./picture.ts";
import { isAway, isFaint, isOwn, type Scene } from "./scene.ts";
import { inSight, type Seen, type View } from "./view.ts";

export interface Layers {
  readonly ground: CanvasRenderingContext2D;
  readonly broken: CanvasRenderingContext2D;
  readonly ink: CanvasRenderingContext2D;
}

/** Only the weightiest marks keep labels off themselves: below them a cloud is too dense for it. */
const mostObstacles = 400;

/** Paints everything; returns the labels that found room. */
export function paintOverlay(
  layers: Layers,
  scene: Scene,
  view: View,
  tones: Colours,
): readonly Label[] {
  const { width, height } = view.size;
  for (const context of Object.values(layers)) {
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, width, height);
  }
  const scale = isNarrow(view.size) ? 0.85 : 1;
  const titles = paintSides(layers.ground, scene, view, tones);
  paintBrokenLines(layers.broken, scene, view, tones);
  const seen = inSight(scene, view);
  for (const one of seen) paintAround(layers.ink, scene, one, scale, tones);
  const words = paintWords(layers.ink, scene, view, tones);
  const boxes = seen.slice(0, mostObstacles).map(({ mark, where, radius }): Box => {
    const reach = mark.rays.length > 0 ? paint.reachOf(mark, radius, scale) - 1 : radius;
    return [where.x - reach, where.y - reach, where.x + reach, where.y + reach];
  });
  const labels = placed(
    labelRequests(scene, seen, view, tones, scale),
    [...titles, ...words, ...boxes],
    { ...view.size, most: mostLabels(scene, view) },
    (text, font) => widthOf(layers.ink, text, font),
  );
  for (const label of labels) paintOne(layers.ink, scene, label, tones);
  return labels;
}

/** Sides with their names; returns where the names stand, for no label may lie over them. */
function paintSides(
  context: CanvasRenderingContext2D,
  { arrangement }: Scene,
  { size, toScreen }: View,
  tones: Colours,
): readonly Box[] {
  if (size.height === 0) return [];
  return arrangement.sides.map((side): Box => {
    const from = toScreen(side);
    const to = toScreen({ x: side.x + side.width, y: side.y + side.height });
    const box = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
    paint.paintSide(context, { ...box, label: side.label }, tones);
    const wide = widthOf(context, side.label, `600 13px ${tones.sans}`);
    return [from.x + 12, from.y + 11, from.x + 16 + wide, from.y + 29];
  });
}

function paintBrokenLines(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { at }: View,
  tones: Colours,
): void {
  for (const line of scene.picture.lines) {
    if (line.style === "solid") continue;
    const own = isOwn(scene, line);
    const faint = isFaint(scene, line);
    if (faint && scene.focus.hovered !== undefined) continue;
    const ends = endsOf(line, at);
    if (ends)
      paint.paintBroken(context, ends.from, ends.to, line.style, {
        colour: own ? tones.ink : faint ? tones.lineFaint : tones.line,
        width: own ? 1.75 : line.style === "dotted" ? 1.4 : 1,
      });
  }
}

/** A mark's rays, and the rings of the selection and of the keyboard. */
function paintAround(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { mark, where, radius }: Seen,
  scale: number,
  tones: Colours,
): void {
  const { selected, cursor } = scene.focus;
  const faint = scene.arrangement.kind === "cloud" ? tones.pale(tones.claim) : tones.rayFaint;
  const colour = isAway(scene, mark.key) ? faint : tones.claim;
  paint.paintRays(context, where, radius, mark.rays, { colour, scale, sans: tones.sans });
  if (mark.key === selected)
    paint.paintRing(context, where, radius + 13 * scale, { colour: tones.ink, dashed: false });
  if (mark.key === cursor)
    paint.paintRing(context, where, radius + 4, {
      colour: tones.ink,
      dashed: mark.key === selected,
    });
}

/** The words on those lines of the selection that are open in the panel; returns where they stand. */
function paintWords(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { at }: View,
  tones: Colours,
): readonly Box[] {
  const style = { halo: tones.paper, ink: tones.ink, font: `400 11.5px ${tones.sans}` };
  return scene.focus.open.flatMap((key) => {
    const line = scene.lines.get(key);
    const ends = line && isOwn(scene, line) ? endsOf(line, at) : undefined;
    return line && ends ? paint.paintWord(context, ends.from, ends.to, line.word, style) : [];
  });
}

function paintOne(
  context: CanvasRenderingContext2D,
  scene: Scene,
  label: Label,
  tones: Colours,
): void {
  const { key } = label.request;
  const away = isAway(scene, key);
  const seated = scene.marks.get(key)?.side !== undefined && scene.arrangement.kind === "table";
  paint.paintLabel(context, label, {
    halo: seated ? tones.tint : tones.paper,
    ink: away && key !== scene.picture.main ? tones.ink3 : tones.ink,
    note: away ? tones.ink3 : tones.ink2,
  });
}

function endsOf({ source, target }: Line, at: View["at"]) {
  const from = at(source);
  const to = at(target);
  return from && to ? { from, to } : undefined;
}

const widths = new Map<string, number>();

/** Measured once: texts and fonts are few, frames many. */
function widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
  const name = `${font}\n${text}`;
  const known = widths.get(name);
  if (known !== undefined) return known;
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(name, width);
  return width;
}
