import type { MeetingStatus } from "../../../graph/schema.ts";
import { occasionNouns } from "../../lexicon/gatherings.ts";
import { firstDay, lastDay } from "../../model/possible-days.ts";
import type { Telling, Timing } from "./telling.ts";

/** One occasion of a document: all the tellings of it, in the order of the text. */
export interface Occasion {
  readonly tellings: Telling[];
  /** The longer occasion that this is a day of. */
  readonly partOf?: Occasion;
}

/**
 * What the tellings of an occasion add up to. Each telling is looked at once, however often it is
 * asked: a document may tell of one occasion ten thousand times.
 */
const summed = <S>(
  start: () => S,
  add: (sum: S, telling: Telling) => S,
): ((occasion: Occasion) => S) => {
  const sums = new WeakMap<readonly Telling[], { count: number; sum: S }>();
  return ({ tellings }) => {
    const known = sums.get(tellings) ?? { count: 0, sum: start() };
    for (; known.count < tellings.length; known.count++)
      known.sum = add(known.sum, tellings[known.count]!);
    sums.set(tellings, known);
    return known.sum;
  };
};

const valuesOf = <V>(
  values: (telling: Telling) => readonly V[],
): ((occasion: Occasion) => ReadonlySet<V>) =>
  summed<Set<V>>(
    () => new Set(),
    (sum, telling) => {
      for (const value of values(telling)) sum.add(value);
      return sum;
    },
  );

/** The first of its tellings' values. */
const firstOf = <V>(
  value: (telling: Telling) => V | undefined,
): ((occasion: Occasion) => V | undefined) =>
  summed<V | undefined>(
    () => undefined,
    (sum, telling) => sum ?? value(telling),
  );

export const partiesOf = valuesOf(({ parties }) =>
  parties.filter(({ mediator, host }) => !mediator && !host).map(({ entity }) => entity),
);

export const peopleOf = valuesOf(({ participants }) => participants.map(({ entity }) => entity));

export const placesOf = valuesOf(({ places }) => places.map(({ entity }) => entity));

const statusesOf = valuesOf(({ status }) => [status]);

export const formatsOf = valuesOf(({ format }) => (format ? [format] : []));

/** First and last possible day, as full dates. */
export const daysOf = ({ start, end, earliest, latest }: Timing): readonly [string, string] => {
  const from = earliest ?? start ?? "0000";
  const to = latest ?? end ?? start ?? "9999";
  return [firstDay(from), lastDay(to)];
};

export const precision = ({ start, earliest }: Timing): number =>
  start?.length ?? (earliest ? 9 : 0);

/** Milliseconds of a full date; "the 31st" of a shorter month, as a span's last possible day, runs over into the next. */
const timeOf = (day: string): number => {
  const [year, month, date] = day.split("-").map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1);
};

const lengthOf = (timing: Timing): number => {
  const [from, to] = daysOf(timing);
  return timeOf(to) - timeOf(from);
};

/** Below zero when `a` tells the time better than `b`. */
const byTiming = (a: Telling, b: Telling): number => {
  const field = Number(b.by === "field") - Number(a.by === "field");
  const [x, y] = [a.timing!, b.timing!];
  return precision(y) - precision(x) || field || lengthOf(y) - lengthOf(x);
};

const bestTimed = summed<Telling | undefined>(
  () => undefined,
  (best, telling) => {
    if (!telling.timing || telling.day !== undefined) return best;
    return best && byTiming(best, telling) <= 0 ? best : telling;
  },
);

/** The most precise timing told; of those a field's, then the longest range. */
export const timingOf = (occasion: Occasion): Timing | undefined => bestTimed(occasion)?.timing;

export const statusOf = (occasion: Occasion): MeetingStatus => {
  const told = statusesOf(occasion);
  const order: readonly MeetingStatus[] = ["cancelled", "held", "scheduled", "proposed"];
  return order.find((status) => told.has(status)) ?? "held";
};

export const overlap = (a: Timing, b: Timing): boolean => {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x[0] <= y[1] && y[0] <= x[1];
};

export const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((value) => b.has(value));
export const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((value) => b.has(value)).length;

const singular = (noun: string): string => noun.replace(/(?<=[a-z]{3})s$/, "");

/** "talk" of "the border talks"; "conference" of "Lund Conference (Second Harbour Congress), 2031". */
export const headNoun = ({ name }: Telling): string => {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ends = /\p{L}$/u.test(name);
  return singular(
    (ends ? undefined : words.find((word) => occasionNouns.has(word))) ?? words.at(-1) ?? "",
  );
};

export const nounsOf = valuesOf((telling) => [headNoun(telling)]);

export const properOf = firstOf(({ proper }) => proper || undefined);

export const hasField = firstOf(({ by }) => (by === "field" ? true : undefined));

export const sequenceOf = firstOf(({ sequence }) => sequence || undefined);

export const roundOf = firstOf(({ round }) => round);
