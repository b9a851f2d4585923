// The picture at one moment: the marks that have a seat, the lines between them, what is picked out.
import type { Arrangement } from "./arrangement.ts";
import type { Line, Mark, Picture } from "./picture.ts";

/** What is picked out in the picture. */
export interface Focus {
  readonly selected?: string;
  /** Lines whose words are open in the panel. */
  readonly open: readonly string[];
  readonly hovered?: string;
  /** Where the keyboard stands. */
  readonly cursor?: string;
  /** Keys of marks and lines that an answer holds: they are lit while nothing is selected. */
  readonly shown?: readonly string[];
}

export interface Scene {
  readonly picture: Picture;
  readonly arrangement: Arrangement;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly lines: ReadonlyMap<string, Line>;
  /** Marks that a line joins to a mark. */
  readonly joined: ReadonlyMap<string, ReadonlySet<string>>;
  readonly focus: Focus;
  /** Whose neighbourhood is lit: what is hovered, else what is selected; without it all are. */
  readonly lit?: string;
  readonly near: ReadonlySet<string>;
  /** What an answer holds, when that is lit. */
  readonly answer?: ReadonlySet<string>;
}

export function scene(all: Picture, arrangement: Arrangement): Scene {
  const { seats } = arrangement;
  const marks = all.marks.filter(({ key }) => seats.has(key));
  const lines = all.lines.filter(({ source, target }) => seats.has(source) && seats.has(target));
  const joined = new Map<string, Set<string>>();
  const join = (one: string, other: string) => {
    const known = joined.get(one);
    if (known) known.add(other);
    else joined.set(one, new Set([other]));
  };
  for (const { source, target } of lines) {
    join(source, target);
    join(target, source);
  }
  return {
    picture: { ...all, marks, lines },
    arrangement,
    marks: new Map(marks.map((mark) => [mark.key, mark])),
    lines: new Map(lines.map((line) => [line.key, line])),
    joined,
    focus: { open: [] },
    near: new Set(),
  };
}

export function focused(before: Scene, focus: Focus): Scene {
  const lit = focus.hovered ?? focus.selected;
  const { lit: _, answer: __, ...rest } = before;
  if (lit !== undefined) return { ...rest, focus, near: neighbourhood(before, lit), lit };
  if (focus.shown === undefined) return { ...rest, focus, near: new Set() };
  const answer = new Set(focus.shown);
  const near = new Set(before.picture.marks.map(({ key }) => key).filter((key) => answer.has(key)));
  for (const { key, source, target } of before.picture.lines)
    if (answer.has(key)) near.add(source).add(target);
  return { ...rest, focus, near, answer };
}

export const sameFocus = (a: Focus, b: Focus): boolean =>
  a.selected === b.selected &&
  a.hovered === b.hovered &&
  a.cursor === b.cursor &&
  a.shown === b.shown &&
  a.open.join("\n") === b.open.join("\n");

/** The largest meeting whose people are all lit with one of them. */
const smallRoom = 8;

/** The mark itself, its neighbours, and those met in a small room. */
function neighbourhood({ marks, joined }: Scene, key: string | undefined): ReadonlySet<string> {
  if (key === undefined || !marks.has(key)) return new Set();
  const around = joined.get(key) ?? new Set<string>();
  const near = new Set([key, ...around]);
  for (const room of around) {
    const people = joined.get(room) ?? new Set<string>();
    if (marks.get(room)?.kind === "Meeting" && people.size <= smallRoom)
      for (const other of people) near.add(other);
  }
  return near;
}

/** Outside of what is lit. */
export const isAway = ({ lit, answer, near }: Scene, key: string): boolean =>
  (lit !== undefined || answer !== undefined) && !near.has(key);

/** A line of what is lit. */
export const isOwn = ({ lit, answer }: Scene, { key, source, target }: Line): boolean =>
  lit === undefined ? answer?.has(key) === true : source === lit || target === lit;

/** A line that steps back, since others are lit. */
export const isFaint = (scene: Scene, line: Line): boolean =>
  (scene.lit !== undefined || scene.answer !== undefined) && !isOwn(scene, line);
