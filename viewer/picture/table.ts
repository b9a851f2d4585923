// Where the marks lie: a table with its sides. The side that meets most of the others sits at the
// head, the two largest across from each other, the rest at the foot; meetings lie between them.
import {
  type Arrangement,
  isNarrow,
  margin,
  type Seat,
  type Side,
  type Size,
} from "./arrangement.ts";
import { placeOthers } from "./beside.ts";
import { attendance, type Delegation, delegations, type Rest, rowsOf } from "./delegations.ts";
import { placeMeetings } from "./meeting-places.ts";
import type { Mark, Picture } from "./picture.ts";
import { footStep, type Plan, planOf } from "./plan.ts";

/** Above this many people no table has room: the layout of the build is taken. */
export const mostAtTable = 60;

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
  const people = picture.marks.filter(
    (mark) => mark.kind === "Person" && mark.parent === undefined,
  );
  const met = attendance(picture);
  const parties = delegations(people, met, standing);
  const headWidth = headWidthOf(parties.head, size);
  const perRow = Math.floor(headWidth / (isNarrow(size) ? 44 : 96));
  const rows = rowsOf(parties.head.people, picture.main, met, perRow);
  const plan = planOf(size, parties, rows.length, headWidth);
  const placed = [
    head(parties.head, rows, plan, nameOf),
    across("left", parties.left, plan, nameOf),
    across("right", parties.right, plan, nameOf),
    foot(parties.foot, plan, nameOf),
  ].flatMap((part) => part ?? []);
  const seats = new Map(placed.flatMap((part) => part.seats));
  placeMeetings(picture, seats, plan, met);
  placeOthers(picture, seats, size);
  return { kind: "table", seats, sides: placed.map((part) => part.side) };
}

const headWidthOf = ({ people }: Delegation, size: Size): number =>
  isNarrow(size)
    ? Math.min(size.width - 150, 240)
    : Math.min(size.width - 2 * 132, 112 * Math.max(3, Math.min(6, people.length)));

/** One side with its people's seats. */
interface Part {
  readonly side: Side;
  readonly seats: readonly (readonly [string, Seat])[];
}

type NameOf = Sitting["nameOf"];

function head(
  { side, people }: Delegation,
  rows: readonly (readonly Mark[])[],
  { narrow, headLeft, headWidth, headBottom }: Plan,
  nameOf: NameOf,
): Part | undefined {
  if (people.length === 0) return undefined;
  const box = { x: headLeft, y: margin, width: headWidth, height: headBottom - margin };
  const seats = rows.flatMap((row, index) => {
    // A short first row keeps away from the corners.
    const short = index === 0 && row.length < 3;
    const step = headWidth / (row.length + Number(short));
    return row.map(({ key }, place): readonly [string, Seat] => {
      const lift =
        row.length > 2
          ? 14 * fromMiddle(place, row.length) ** 2 + (place % 2 && row.length > 3 ? 12 : 0)
          : 0;
      const x = headLeft + step * (place + (short ? 1 : 0.5));
      const y = narrow
        ? margin + 54 + (index + 0.4) * 46 - lift
        : margin + 66 + (index + 0.4) * 60 - lift;
      return [key, { x, y, label: "top" }];
    });
  });
  return { side: { ...box, label: nameOf(side) }, seats };
}

function across(
  where: "left" | "right",
  { side, people }: Delegation,
  { size, narrow, sideWidth, sideTop, sideHeight }: Plan,
  nameOf: NameOf,
): Part | undefined {
  if (people.length === 0) return undefined;
  const x = where === "left" ? margin : size.width - margin - sideWidth;
  const step = (sideHeight - 56) / people.length;
  const seats = people.map(({ key }, place): readonly [string, Seat] => {
    const inset = (narrow ? 16 : 22) + (narrow ? 8 : 26) * fromMiddle(place, people.length) ** 2;
    return [
      key,
      {
        x: where === "left" ? x + sideWidth - inset : x + inset,
        y: sideTop + 44 + step * (place + 0.5),
        label: where,
      },
    ];
  });
  return {
    side: { x, y: sideTop, width: sideWidth, height: sideHeight, label: nameOf(side) },
    seats,
  };
}

function foot(
  { sides, people }: Rest,
  { size, footLeft, footWidth, footHeight, footColumns }: Plan,
  nameOf: NameOf,
): Part | undefined {
  if (footHeight === 0) return undefined;
  const y = size.height - margin - footHeight;
  const rows = Math.ceil(people.length / footColumns);
  const seats = people.map(({ key }, place): readonly [string, Seat] => [
    key,
    {
      x: footLeft + 26 + (footWidth / footColumns) * Math.floor(place / rows),
      y: y + 50 + footStep * (place % rows),
      label: "right",
    },
  ]);
  const box = { x: footLeft, y, width: footWidth, height: footHeight };
  return { side: { ...box, label: footLabel(sides, nameOf) }, seats };
}

/** -1 at the first place of a row, 0 in its middle, 1 at the last. */
const fromMiddle = (place: number, places: number): number =>
  places === 1 ? 0 : (2 * place) / (places - 1) - 1;

function footLabel(sides: readonly string[], nameOf: NameOf): string {
  const names = sides.filter((side) => side !== "").map(nameOf);
  const text = names.join(", ");
  if (names.length === 0) return "Side not stated";
  return text.length < 28 && sides.at(-1) !== "" ? text : "Others";
}
