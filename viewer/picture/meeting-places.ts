// Where meetings lie at the table: between their people, the others at its corners and its foot.
import { margin, type Rectangle, type Seat } from "./arrangement.ts";
import type { Point } from "./paint.ts";
import type { Mark, Picture } from "./picture.ts";
import type { Plan } from "./plan.ts";
import { rectangleOf, spread } from "./spread.ts";

/**
 * Meetings of drawn people: at the mean of their people, pushed apart, the main one in the middle.
 * Those without any come first, at the edge, and the others keep away from them.
 */
export function placeMeetings(
  picture: Picture,
  seats: Map<string, Seat>,
  plan: Plan,
  joined: ReadonlyMap<string, readonly string[]>,
): void {
  const { main } = picture;
  const { middle: area, narrow } = plan;
  const wanted = wishes(picture, seats, area, joined);
  const meetings = picture.marks.filter((mark) => mark.kind === "Meeting");
  const alone = meetings.filter(({ key }) => !wanted.has(key));
  placeAlone(alone, seats, plan);
  const labelled = (mark: Mark) =>
    rectangleOf(mark, mark.key === main, !narrow || mark.key === main);
  const around = alone.flatMap((mark) => {
    const at = seats.get(mark.key);
    return at ? [{ key: mark.key, at, fixed: true, size: labelled(mark) }] : [];
  });
  const movable = meetings.flatMap((mark) => {
    const at = wanted.get(mark.key);
    return at ? [{ key: mark.key, at, fixed: mark.key === main, size: labelled(mark) }] : [];
  });
  // Below the sides across they may go to the edges.
  const room = { ...area, x: margin, width: plan.size.width - 2 * margin };
  const moved = spread([...sidesOf(plan), ...around, ...movable], room);
  for (const { key, at } of movable) seats.set(key, { ...(moved.get(key) ?? at), label: "bottom" });
}

/** Where the meetings that belong to somebody, or to one that does, would like to lie. */
function wishes(
  { marks, main, lines }: Picture,
  seats: ReadonlyMap<string, Seat>,
  area: Rectangle,
  joined: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Point> {
  const middle = { x: area.x + area.width / 2, y: area.y + area.height * 0.45 };
  const wanted = new Map<string, Point>();
  const meetings = new Set(marks.filter(({ kind }) => kind === "Meeting").map(({ key }) => key));
  for (const key of meetings) {
    const people = (joined.get(key) ?? []).flatMap((person) => seats.get(person) ?? []);
    if (key === main) wanted.set(key, middle);
    else if (people.length > 0) {
      const x = people.reduce((sum, seat) => sum + seat.x, 0) / people.length;
      const y = people.reduce((sum, seat) => sum + seat.y, 0) / people.length;
      wanted.set(key, { x: (x + middle.x) / 2, y: (y * 2 + middle.y) / 3 });
    }
  }
  for (const { source, target, word } of lines) {
    if (!meetings.has(source) || !meetings.has(target)) continue;
    if (word !== "part of" && word !== "follows") continue;
    const at = wanted.get(target);
    if (at && !wanted.has(source))
      wanted.set(source, { x: at.x + (wanted.size % 2 ? 46 : -46), y: at.y + 88 });
    else if (source === main && word === "follows" && !wanted.has(target))
      wanted.set(target, { x: middle.x - 80, y: area.y + area.height - 60 });
  }
  return wanted;
}

/** The sides across and at the foot, as something to keep away from. */
function sidesOf({
  size,
  sideWidth,
  sideTop,
  sideHeight,
  middle,
  footLeft,
  footWidth,
  footHeight,
}: Plan) {
  const fixed = (x: number, y: number, width: number, height: number) => ({
    key: "",
    at: { x: x + width / 2, y: y + height / 2 },
    fixed: true,
    size: { width: width + 2 * margin, height: height + 2 * margin, above: 0 },
  });
  const hasLeft = middle.x > margin;
  const hasRight = middle.x + middle.width < size.width - margin;
  return [
    ...(hasLeft ? [fixed(margin, sideTop, sideWidth, sideHeight)] : []),
    ...(hasRight ? [fixed(size.width - margin - sideWidth, sideTop, sideWidth, sideHeight)] : []),
    ...(footHeight > 0
      ? [fixed(footLeft, size.height - margin - footHeight, footWidth, footHeight)]
      : []),
  ];
}

/** Meetings without anybody in the picture: held ones in the corners, the others at the foot. */
function placeAlone(
  alone: readonly Mark[],
  seats: Map<string, Seat>,
  { size, narrow, headLeft, sideTop, headBottom, footLeft, stripHeight }: Plan,
): void {
  const high = headBottom > margin ? sideTop - 8 : 0;
  const slots = (count: number, at: (index: number) => { x: number; y: number }) =>
    Array.from({ length: Math.max(0, count) }, (_, index) => at(index));
  const perCorner = narrow || headLeft < 110 ? 0 : Math.floor(high / 84);
  const corners = slots(2 * perCorner, (index) => ({
    x: index % 2 ? size.width - headLeft / 2 : headLeft / 2,
    y: 42 + Math.floor(index / 2) * 84,
  }));
  const width = narrow ? 120 : 150;
  const strip = slots(Math.floor((footLeft - 16) / width), (index) => ({
    x: 8 + width / 2 + index * width,
    y: size.height - stripHeight + 16,
  }));
  for (const mark of alone.filter((entry) => !entry.hollow)) {
    const at = corners.shift() ?? strip.shift();
    if (at) seats.set(mark.key, { ...at, label: "bottom" });
  }
  for (const mark of alone.filter((entry) => entry.hollow)) {
    const at = strip.shift() ?? corners.shift();
    if (at) seats.set(mark.key, { ...at, label: "bottom" });
  }
}
