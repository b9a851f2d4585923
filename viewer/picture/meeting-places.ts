// Where meetings lie at the table: between their people, the others at its corners and its foot.
import { margin, type Seat } from "./arrangement.ts";
import type { Mark, Picture } from "./picture.ts";
import type { Plan } from "./plan.ts";
import { rectangleOf, spread } from "./spread.ts";

/** Meetings of drawn people: at the mean of their people, pushed apart, the main one in the middle. */
export function placeMeetings(
  { marks, main, lines }: Picture,
  seats: Map<string, Seat>,
  { middle: area, narrow }: Plan,
  joined: ReadonlyMap<string, readonly string[]>,
): void {
  const middle = { x: area.x + area.width / 2, y: area.y + area.height * 0.5 };
  const movable: Mark[] = [];
  const wanted = new Map<string, { x: number; y: number }>();
  for (const mark of marks) {
    if (mark.kind !== "Meeting") continue;
    const people = (joined.get(mark.key) ?? []).flatMap((key) => seats.get(key) ?? []);
    if (mark.key === main) wanted.set(mark.key, middle);
    else if (people.length > 0) {
      const x = people.reduce((sum, seat) => sum + seat.x, 0) / people.length;
      const y = people.reduce((sum, seat) => sum + seat.y, 0) / people.length;
      wanted.set(mark.key, { x: (x + middle.x) / 2, y: (y * 2 + middle.y) / 3 });
    } else continue;
    movable.push(mark);
  }
  for (const { source, target, word } of lines) {
    const mark = marks.find((entry) => entry.key === source && entry.kind === "Meeting");
    if (!mark || wanted.has(source) || !wanted.has(target)) continue;
    if (word !== "part of" && word !== "follows") continue;
    const at = wanted.get(target) as { x: number; y: number };
    wanted.set(source, { x: at.x + (wanted.size % 2 ? 46 : -46), y: at.y + 88 });
    movable.push(mark);
  }
  for (const { source, target, word } of lines) {
    const mark = marks.find((entry) => entry.key === target && entry.kind === "Meeting");
    if (!mark || wanted.has(target) || source !== main || word !== "follows") continue;
    wanted.set(target, { x: middle.x - 80, y: area.y + area.height - 60 });
    movable.push(mark);
  }
  const moved = spread(
    movable.map((mark) => ({
      key: mark.key,
      at: wanted.get(mark.key) ?? middle,
      fixed: mark.key === main,
      size: rectangleOf(mark, mark.key === main, !narrow || mark.key === main),
    })),
    area,
  );
  for (const mark of movable)
    seats.set(mark.key, { ...(moved.get(mark.key) ?? middle), label: "bottom" });
}

/** Meetings without anybody in the picture: held ones in the corners, the others at the foot. */
export function placeAlone(
  { marks }: Picture,
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
  const alone = marks.filter((mark) => mark.kind === "Meeting" && !seats.has(mark.key));
  for (const mark of alone.filter((entry) => !entry.hollow)) {
    const at = corners.shift() ?? strip.shift();
    if (at) seats.set(mark.key, { ...at, label: "bottom" });
  }
  for (const mark of alone.filter((entry) => entry.hollow)) {
    const at = strip.shift() ?? corners.shift();
    if (at) seats.set(mark.key, { ...at, label: "bottom" });
  }
}
