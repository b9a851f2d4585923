// How a stage is shared out between the sides of a table, the meetings and the margins.
import { isNarrow, margin, type Rectangle, type Size } from "./arrangement.ts";
import type { Parties } from "./delegations.ts";

export interface Plan {
  readonly size: Size;
  readonly narrow: boolean;
  readonly headLeft: number;
  readonly headWidth: number;
  readonly headBottom: number;
  readonly sideWidth: number;
  readonly sideTop: number;
  readonly sideHeight: number;
  readonly footLeft: number;
  readonly footWidth: number;
  /** 0 when there is none. */
  readonly footHeight: number;
  readonly footColumns: number;
  /** The strip along the foot for meetings without anybody in the picture. */
  readonly stripHeight: number;
  /** Where the meetings lie. */
  readonly middle: Rectangle;
}

/** From one person of the foot to the next. */
export const footStep = 25;
const gap = 14;

export function planOf(
  size: Size,
  { left, right, foot }: Parties,
  headRows: number,
  headWidth: number,
): Plan {
  const narrow = isNarrow(size);
  const hasHead = headRows > 0;
  const headBottom = hasHead ? margin + 50 + headRows * (narrow ? 46 : 62) : margin;
  const sideWidth = narrow ? 124 : Math.min(232, size.width * 0.285);
  const sideTop = hasHead ? headBottom + (narrow ? 22 : 30) : margin;

  const footColumns = narrow ? 1 : Math.max(1, Math.min(4, Math.ceil(foot.people.length / 3)));
  const footRows = Math.ceil(foot.people.length / footColumns);
  const footHeight = foot.people.length > 0 && !narrow ? 44 + footRows * footStep : 0;
  const footWidth = Math.max(sideWidth, Math.max(sideWidth * 0.72, 150) * footColumns);

  const stripHeight = narrow ? 40 : 74;
  const bottom = size.height - margin - Math.max(footHeight, stripHeight) - 10;
  const longest = Math.max(left.people.length, right.people.length);
  const fromLeft = margin + (left.people.length > 0 ? sideWidth + gap : 0);
  const fromRight = margin + (right.people.length > 0 ? sideWidth + gap : 0);
  return {
    size,
    narrow,
    headLeft: (size.width - headWidth) / 2,
    headWidth,
    headBottom,
    sideWidth,
    sideTop,
    sideHeight: Math.min(bottom - sideTop, Math.max(56 + longest * 46, 160)),
    footLeft: size.width - margin - (footHeight > 0 ? footWidth : 0),
    footWidth,
    footHeight,
    footColumns,
    stripHeight,
    middle: {
      x: fromLeft,
      y: sideTop - (narrow ? 4 : 8),
      width: size.width - fromLeft - fromRight,
      height: size.height - margin - 12 - sideTop,
    },
  };
}
