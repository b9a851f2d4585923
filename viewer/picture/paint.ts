// What the canvas layers under and over Sigma's marks show: sides, broken lines, rays, labels,
// the ring round the selection. Pure but for the context it draws on.
import type { Colours } from "./colours.ts";
import type { Box, Label } from "./labels.ts";
import type { Mark } from "./picture.ts";

type Context = CanvasRenderingContext2D;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function paintSide(
  context: Context,
  box: { x: number; y: number; width: number; height: number; label: string },
  colours: Colours,
): void {
  context.fillStyle = colours.tint;
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, 8);
  context.fill();
  context.fillStyle = colours.ink2;
  context.font = `600 13px ${colours.sans}`;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.fillText(box.label, box.x + 14, box.y + 24, box.width - 20);
}

export function paintBroken(
  context: Context,
  from: Point,
  to: Point,
  style: "dashed" | "dotted" | "cross",
  { colour, width }: { readonly colour: string; readonly width: number },
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = style === "dotted" ? "round" : "butt";
  context.setLineDash(style === "dashed" ? [4, 4] : style === "dotted" ? [0.5, 4] : []);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
  context.setLineDash([]);
  if (style !== "cross") return;
  const x = (from.x + to.x) / 2;
  const y = (from.y + to.y) / 2;
  context.beginPath();
  context.moveTo(x - 5, y - 5);
  context.lineTo(x + 5, y + 5);
  context.moveTo(x + 5, y - 5);
  context.lineTo(x - 5, y + 5);
  context.stroke();
}

/** Above this many statements the rays close to a ring with a number. */
export const mostRays = 40;

/** How far a mark reaches with its rays. */
export const reachOf = ({ rays }: Pick<Mark, "rays">, radius: number, scale: number): number =>
  radius + (rays.length > 0 ? (rays.some(Boolean) ? 10.5 : 7.5) * scale : 1);

export function paintRays(
  context: Context,
  { x, y }: Point,
  radius: number,
  rays: readonly boolean[],
  {
    colour,
    scale,
    sans,
  }: { readonly colour: string; readonly scale: number; readonly sans: string },
): void {
  if (rays.length === 0) return;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.lineCap = "round";
  context.beginPath();
  if (rays.length > mostRays) {
    context.arc(x, y, radius + 5 * scale, 0, 2 * Math.PI);
    context.stroke();
    context.beginPath();
    context.font = `600 10px ${sans}`;
    context.fillStyle = colour;
    context.textAlign = "center";
    context.textBaseline = "alphabetic";
    context.fillText(rays.length.toLocaleString("en"), x, y - radius - 5 * scale - 3);
  }
  const step = Math.min(0.33, (2 * Math.PI) / Math.min(rays.length, mostRays));
  const shown = rays.slice(0, rays.length > mostRays ? 0 : rays.length);
  for (const [index, long] of shown.entries()) {
    const angle = -Math.PI / 2 + (index - (shown.length - 1) / 2) * step;
    const inner = radius + 2.6;
    const outer = radius + (long ? 10.5 : 7) * scale;
    context.moveTo(x + inner * Math.cos(angle), y + inner * Math.sin(angle));
    context.lineTo(x + outer * Math.cos(angle), y + outer * Math.sin(angle));
  }
  context.stroke();
}

export function paintLabel(
  context: Context,
  label: Label,
  { halo, ink, note }: { readonly halo: string; readonly ink: string; readonly note: string },
): void {
  const { request, place } = label;
  const align = place === "left" ? "right" : place === "right" ? "left" : "center";
  const x =
    place === "left"
      ? label.right
      : place === "right"
        ? label.left
        : (label.left + label.right) / 2;
  context.textAlign = align;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = halo;
  const lines = request.lines.map((text, index) => ({
    text,
    font: request.font,
    ink,
    y: label.top + request.lineHeight * (index + 0.5),
  }));
  if (request.note !== "")
    lines.push({
      text: request.note,
      font: request.noteFont,
      ink: note,
      y: label.top + request.lineHeight * (lines.length + 0.42),
    });
  for (const line of lines) {
    context.font = line.font;
    context.fillStyle = line.ink;
    context.strokeText(line.text, x, line.y);
    context.fillText(line.text, x, line.y);
  }
}

export function paintRing(
  context: Context,
  { x, y }: Point,
  radius: number,
  { colour, dashed }: { readonly colour: string; readonly dashed: boolean },
): void {
  context.strokeStyle = colour;
  context.lineWidth = dashed ? 2 : 1.75;
  context.setLineDash(dashed ? [3, 3] : []);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

/** The word on a selected line: along it, never upside down. Returns the places that it takes. */
export function paintWord(
  context: Context,
  from: Point,
  to: Point,
  word: string,
  { halo, ink, font }: { readonly halo: string; readonly ink: string; readonly font: string },
): readonly Box[] {
  context.font = font;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const wide = context.measureText(word).width;
  if (wide > length - 40) return [];
  let angle = Math.atan2(to.y - from.y, to.x - from.x);
  if (Math.abs(angle) > Math.PI / 2) angle += Math.PI;
  context.save();
  context.translate((from.x + to.x) / 2, (from.y + to.y) / 2);
  context.rotate(angle);
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineWidth = 3.5;
  context.lineJoin = "round";
  context.strokeStyle = halo;
  context.fillStyle = ink;
  context.strokeText(word, 0, -6);
  context.fillText(word, 0, -6);
  context.restore();
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const count = Math.ceil(wide / 12);
  return Array.from({ length: count }, (_, index): Box => {
    const along = (index + 0.5) * (wide / count) - wide / 2;
    // The text stands above the line, half its height away.
    const x = middle.x + along * Math.cos(angle) + 10 * Math.sin(angle);
    const y = middle.y + along * Math.sin(angle) - 10 * Math.cos(angle);
    return [x - 8, y - 8, x + 8, y + 8];
  });
}
