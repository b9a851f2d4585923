// What the camera sees: which marks, where on the screen, how large.
import type { Size } from "./arrangement.ts";
import type { Point } from "./paint.ts";
import type { Mark } from "./picture.ts";
import type { Scene } from "./scene.ts";

/** Sigma's camera, as far as the layers need it. */
export interface View {
  readonly size: Size;
  /** Below 1: nearer than the whole. */
  readonly ratio: number;
  readonly at: (key: string) => Point | undefined;
  /** A point of the arrangement on the screen. */
  readonly toScreen: (point: Point) => Point;
  readonly onScreen: (radius: number) => number;
}

/** A mark that is in sight, and where. */
export interface Seen {
  readonly mark: Mark;
  readonly where: Point;
  readonly radius: number;
}

/** Beyond the edge a mark's rays and label may still reach into the picture. */
const beyond = 40;
export function inSight({ picture }: Scene, { size, at, onScreen }: View): readonly Seen[] {
  return picture.marks.flatMap((mark) => {
    const where = at(mark.key);
    const seen =
      where &&
      where.x > -beyond &&
      where.y > -beyond &&
      where.x < size.width + beyond &&
      where.y < size.height + beyond;
    return seen ? [{ mark, where, radius: onScreen(mark.radius) }] : [];
  });
}
