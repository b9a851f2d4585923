// Where the marks lie: a table with its sides. The side that meets most of the others sits at the
// head, the two largest across from each other, the rest at the foot; meetings lie between them.

import { type Rectangle, rectangleOf, spread } from "./spread.ts";
import type { Mark, Picture } from "./visible.ts";

export type LabelPlace = "left" | "right" | "top" | "bottom";

export interface Seat {
  readonly x: number;
  readonly y: number;
  /** Where the label is tried first. */
  readonly label: LabelPlace;
}

export interface Side extends Rectangle {
  readonly label: string;
}

export interface Arrangement {
  readonly kind: "table" | "cloud";
  readonly seats: ReadonlyMap<string, Seat>;
  readonly sides: readonly Side[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Above this many people no table has room: the layout of the build is taken. */
export const mostAtTable = 60;
const margin = 8;

export function canSit({ marks }: Picture): boolean {
  const people = marks.filter((mark) => mark.kind === "Person");
  const seated = people.filter((person) => person.side !== undefined);
  const sides = new Set(seated.map((person) => person.side));
  return (
    people.length <= mostAtTable &&
    sides.size >= 2 &&
    seated.length >= Math.max(3, people.length / 2)
  );
}

export interface Sitting {
  /** The name of a side from its key. */
  readonly nameOf: (side: string) => string;
  /** The side with the highest standing sits at the head. */
  readonly standing: (side: string) => number;
}

export function table(picture: Picture, size: Size, { nameOf, standing }: Sitting): Arrangement {
  const narrow = size.width < 560;
  const people = picture.marks.filter(
    (mark) => mark.kind === "Person" && mark.parent === undefined,
  );
  const meetingsOf = attendance(picture);
  const { head, left, right, foot } = groups(people, meetingsOf, standing);
  const seats = new Map<string, Seat>();
  const sides: Side[] = [];

  const sideWidth = narrow ? 124 : Math.min(232, size.width * 0.285);
  const headWidth = narrow
    ? Math.min(size.width - 150, 240)
    : Math.min(size.width - 2 * 132, 112 * Math.max(3, Math.min(6, head.people.length)));
  const rows = rowsOf(
    head.people,
    picture.main,
    meetingsOf,
    Math.floor(headWidth / (narrow ? 44 : 96)),
  );
  const headBottom = rows.length > 0 ? margin + 4 + 46 + rows.length * (narrow ? 46 : 62) : margin;
  const footColumns = narrow ? 1 : Math.min(4, Math.ceil(foot.people.length / 3));
  const footRows = Math.ceil(foot.people.length / Math.max(1, footColumns));
  const stripHeight = narrow ? 40 : 74;
  const footHeight = foot.people.length > 0 && !narrow ? 44 + footRows * 25 : 0;
  const bottom = size.height - margin - Math.max(footHeight, stripHeight) - 10;
  const sideTop = rows.length > 0 ? headBottom + (narrow ? 22 : 30) : margin;

  if (head.people.length > 0) {
    const x = (size.width - headWidth) / 2;
    sides.push({
      x,
      y: margin,
      width: headWidth,
      height: headBottom - margin,
      label: nameOf(head.side),
    });
    for (const [index, row] of rows.entries()) {
      const step = headWidth / (row.length + (index === 0 && row.length < 3 ? 1 : 0));
      for (const [place, person] of row.entries()) {
        const t = row.length === 1 ? 0 : (2 * place) / (row.length - 1) - 1;
        const lift = row.length > 2 ? 14 * t * t + (place % 2 && row.length > 3 ? 12 : 0) : 0;
        const start = index === 0 && row.length < 3 ? 1 : 0.5;
        seats.set(person.key, {
          x: x + step * (place + start),
          y: margin + 72 + (index + 0.4) * (narrow ? 46 : 60) - lift - (narrow ? 18 : 6),
          label: "top",
        });
      }
    }
  }
  const longest = Math.max(left.people.length, right.people.length);
  for (const [where, group] of [
    ["left", left],
    ["right", right],
  ] as const) {
    if (group.people.length === 0) continue;
    const x = where === "left" ? margin : size.width - margin - sideWidth;
    const height = Math.min(bottom - sideTop, Math.max(56 + longest * 46, 160));
    sides.push({ x, y: sideTop, width: sideWidth, height, label: nameOf(group.side) });
    const step = (height - 56) / Math.max(1, group.people.length);
    for (const [place, person] of group.people.entries()) {
      const t = group.people.length === 1 ? 0 : (2 * place) / (group.people.length - 1) - 1;
      const inset = (narrow ? 16 : 22) + (narrow ? 8 : 26) * t * t;
      seats.set(person.key, {
        x: where === "left" ? x + sideWidth - inset : x + inset,
        y: sideTop + 44 + step * (place + 0.5),
        label: where === "left" ? "left" : "right",
      });
    }
  }
  let footLeft = size.width - margin;
  if (foot.people.length > 0 && !narrow) {
    const column = Math.max(sideWidth * 0.72, 150);
    const width = Math.max(sideWidth, column * footColumns);
    footLeft = size.width - margin - width;
    const y = size.height - margin - footHeight;
    sides.push({ x: footLeft, y, width, height: footHeight, label: footLabel(foot, nameOf) });
    for (const [place, person] of foot.people.entries())
      seats.set(person.key, {
        x: footLeft + 26 + (width / footColumns) * Math.floor(place / footRows),
        y: y + 50 + 25 * (place % footRows),
        label: "right",
      });
  }
  const area = {
    x: margin + (left.people.length > 0 ? sideWidth + 14 : 0),
    y: sideTop - (narrow ? 4 : 8),
    width: 0,
    height: bottom - sideTop,
  };
  area.width = size.width - margin - (right.people.length > 0 ? sideWidth + 14 : 0) - area.x;
  placeMeetings(picture, seats, area, meetingsOf, narrow);
  placeAlone(picture, seats, {
    size,
    narrow,
    headLeft: (size.width - headWidth) / 2,
    headBottom: head.people.length > 0 ? sideTop - 8 : 0,
    footLeft,
    stripHeight,
  });
  placeOthers(picture, seats, size);
  return { kind: "table", seats, sides };
}

interface Group {
  readonly side: string;
  readonly people: readonly Mark[];
}

/** Meetings of each person, people of each meeting: keys of marks that a line joins. */
function attendance({ marks, lines }: Picture): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map(marks.map((mark) => [mark.key, mark.kind]));
  const joined = new Map<string, string[]>();
  const join = (a: string, b: string) => joined.set(a, [...(joined.get(a) ?? []), b]);
  for (const { source, target, style } of lines)
    if (style !== "dotted" && kinds.get(source) === "Person" && kinds.get(target) === "Meeting") {
      join(source, target);
      join(target, source);
    }
  return joined;
}

function groups(
  people: readonly Mark[],
  joined: ReadonlyMap<string, readonly string[]>,
  standing: (side: string) => number,
) {
  const bySide = new Map<string, Mark[]>();
  for (const person of people) {
    const side = person.side ?? "";
    bySide.set(side, [...(bySide.get(side) ?? []), person]);
  }
  const largest = [...bySide]
    .filter(([side]) => side !== "")
    .map(([side, list]) => ({ side, people: list }))
    .sort((a, b) => b.people.length - a.people.length || (a.side < b.side ? -1 : 1));
  const three = largest.slice(0, 3).filter((group, index) => index < 2 || group.people.length > 1);
  const meetings = (group: Group) =>
    new Set(group.people.flatMap((person) => joined.get(person.key) ?? [])).size;
  const head =
    three.length < 3
      ? undefined
      : [...three].sort(
          (a, b) => standing(b.side) - standing(a.side) || meetings(b) - meetings(a),
        )[0];
  const across = three.filter((group) => group !== head);
  const empty: Group = { side: "", people: [] };
  const rest = [...largest.slice(three.length), { side: "", people: bySide.get("") ?? [] }];
  const ordered = (group: Group | undefined) => (group ? ordering(group, joined) : empty);
  return {
    head: ordered(head),
    left: ordered(across[0]),
    right: ordered(across[1]),
    foot: { sides: rest.map((group) => group.side), people: rest.flatMap((group) => group.people) },
  };
}

/** Those who meet alone or apart first, those of the crowded meetings next to each other. */
function ordering(group: Group, joined: ReadonlyMap<string, readonly string[]>): Group {
  const crowd = (person: Mark) => {
    const sizes = (joined.get(person.key) ?? []).map((meeting) => joined.get(meeting)?.length ?? 0);
    return sizes.length === 0 ? 0 : sizes.reduce((sum, one) => sum + one, 0) / sizes.length;
  };
  return {
    side: group.side,
    people: [...group.people].sort((a, b) => crowd(a) - crowd(b) || b.weight - a.weight),
  };
}

/** Rows of the head: who is not at the main meeting sits in the first one. */
function rowsOf(
  people: readonly Mark[],
  main: string | undefined,
  joined: ReadonlyMap<string, readonly string[]>,
  perRow: number,
): readonly (readonly Mark[])[] {
  const present = people.filter((person) => joined.get(person.key)?.includes(main ?? ""));
  const away = people.filter((person) => !present.includes(person));
  const rows: Mark[][] = [];
  for (const list of [away, present])
    for (let at = 0; at < list.length; at += Math.max(2, perRow))
      rows.push(middleOut(list.slice(at, at + Math.max(2, perRow))));
  return rows;
}

/** The weightiest in the middle, the others by turns to its sides. */
function middleOut(people: readonly Mark[]): Mark[] {
  const row: Mark[] = [];
  for (const [index, person] of [...people].sort((a, b) => b.weight - a.weight).entries())
    if (index % 2) row.unshift(person);
    else row.push(person);
  return row;
}

function footLabel(
  { sides }: { readonly sides: readonly string[] },
  nameOf: (side: string) => string,
): string {
  const names = sides.filter((side) => side !== "").map(nameOf);
  const text = names.join(", ");
  return names.length > 0 && text.length < 28 && sides.at(-1) !== ""
    ? text
    : names.length
      ? "Others"
      : "Side not stated";
}

/** Meetings of drawn people: at the mean of their people, pushed apart, the main one in the middle. */
function placeMeetings(
  { marks, main, lines }: Picture,
  seats: Map<string, Seat>,
  area: Rectangle,
  joined: ReadonlyMap<string, readonly string[]>,
  narrow: boolean,
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

interface Margins {
  readonly size: Size;
  readonly narrow: boolean;
  readonly headLeft: number;
  readonly headBottom: number;
  readonly footLeft: number;
  readonly stripHeight: number;
}

/** Meetings without anybody in the picture: held ones in the corners, the others at the foot. */
function placeAlone({ marks }: Picture, seats: Map<string, Seat>, margins: Margins): void {
  const { size, narrow, headLeft, headBottom, footLeft, stripHeight } = margins;
  const slots = (count: number, at: (index: number) => { x: number; y: number }) =>
    Array.from({ length: Math.max(0, count) }, (_, index) => at(index));
  const perCorner = narrow || headLeft < 110 ? 0 : Math.floor(headBottom / 84);
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

/** Whatever else is drawn: beside the things it belongs to, pushed out of the way. */
export function placeOthers({ marks, lines }: Picture, seats: Map<string, Seat>, size: Size): void {
  const fixed = marks.flatMap((mark) => {
    const seat = seats.get(mark.key);
    return seat ? [{ key: mark.key, at: seat, fixed: true, size: rectangleOf(mark, false) }] : [];
  });
  const near = new Map<string, string[]>();
  for (const { source, target } of lines) {
    near.set(source, [...(near.get(source) ?? []), target]);
    near.set(target, [...(near.get(target) ?? []), source]);
  }
  const loose = marks.filter(
    (mark) =>
      !seats.has(mark.key) &&
      (mark.parent !== undefined || (mark.kind !== "Meeting" && mark.kind !== "Person")),
  );
  const moved = spread(
    [
      ...fixed,
      ...loose.map((mark, index) => {
        const around = [mark.parent ?? "", ...(near.get(mark.key) ?? [])].flatMap(
          (key) => seats.get(key) ?? [],
        );
        const angle = index * 2.4;
        const reach = around.length > 0 ? 40 + 5 * (index % 7) : 60 + 9 * index;
        const x = around.length
          ? around.reduce((sum, seat) => sum + seat.x, 0) / around.length
          : size.width / 2;
        const y = around.length
          ? around.reduce((sum, seat) => sum + seat.y, 0) / around.length
          : size.height / 2;
        return {
          key: mark.key,
          at: { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach },
          fixed: false,
          size: rectangleOf(mark, false),
        };
      }),
    ],
    { x: margin, y: margin, width: size.width - 2 * margin, height: size.height - 2 * margin },
  );
  for (const mark of loose) {
    const at = moved.get(mark.key);
    if (at) seats.set(mark.key, { ...at, label: "bottom" });
  }
}
