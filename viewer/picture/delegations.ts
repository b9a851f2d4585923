// Who sits where at the table: which side at the head, which across, in which order its people.
import type { Mark, Picture } from "./picture.ts";

export interface Delegation {
  readonly side: string;
  readonly people: readonly Mark[];
}

/** Everybody who sits at the foot: smaller sides, and those without one (""). */
export interface Rest {
  readonly sides: readonly string[];
  readonly people: readonly Mark[];
}

export interface Parties {
  readonly head: Delegation;
  readonly left: Delegation;
  readonly right: Delegation;
  readonly foot: Rest;
}

/** Meetings of each person, people of each meeting: keys of marks that a line joins. */
export function attendance({ marks, lines }: Picture): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map(marks.map((mark) => [mark.key, mark.kind]));
  const joined = new Map<string, string[]>();
  const join = (a: string, b: string) => joined.set(a, [...(joined.get(a) ?? []), b]);
  for (const { source, target, style } of lines)
    if (
      (style === "solid" || style === "dashed") &&
      kinds.get(source) === "Person" &&
      kinds.get(target) === "Meeting"
    ) {
      join(source, target);
      join(target, source);
    }
  return joined;
}

export function delegations(
  people: readonly Mark[],
  joined: ReadonlyMap<string, readonly string[]>,
  standing: (side: string) => number,
): Parties {
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
  const meetings = (group: Delegation) =>
    new Set(group.people.flatMap((person) => joined.get(person.key) ?? [])).size;
  const head =
    three.length < 3
      ? undefined
      : [...three].sort(
          (a, b) => standing(b.side) - standing(a.side) || meetings(b) - meetings(a),
        )[0];
  const across = three.filter((group) => group !== head);
  const empty: Delegation = { side: "", people: [] };
  const rest = [...largest.slice(three.length), { side: "", people: bySide.get("") ?? [] }];
  const ordered = (group: Delegation | undefined) => (group ? ordering(group, joined) : empty);
  return {
    head: ordered(head),
    left: ordered(across[0]),
    right: ordered(across[1]),
    foot: { sides: rest.map((group) => group.side), people: rest.flatMap((group) => group.people) },
  };
}

/** Those who meet alone or apart first, those of the crowded meetings next to each other. */
function ordering(group: Delegation, joined: ReadonlyMap<string, readonly string[]>): Delegation {
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
export function rowsOf(
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
