import type { View } from "./likeness.ts";
import { type Occasion, timingOf } from "./occasion.ts";
import { placeFor } from "./placing.ts";
import type { Telling } from "./telling.ts";

const dayMs = 86_400_000;

/** A single day inside a longer occasion: "the 9 May meeting" of talks on 8–9 May. */
const dayInside = (occasion: Occasion, telling: Telling): string | undefined => {
  const whole = timingOf(occasion);
  if (!whole?.start || !whole.end || whole.start.length !== 10 || whole.start === whole.end) {
    return undefined;
  }
  if (telling.day !== undefined && telling.day > 0) {
    const day = new Date(Date.parse(whole.start) + (telling.day - 1) * dayMs);
    const iso = day.toISOString().slice(0, 10);
    return iso <= whole.end ? iso : undefined;
  }
  const { timing } = telling;
  return timing?.start?.length === 10 && timing.start === timing.end ? timing.start : undefined;
};

/** Joins the tellings of a document into occasions; each telling goes to one at most. */
export const occasions = (
  tellings: readonly Telling[],
  view: View,
): { readonly all: readonly Occasion[]; readonly of: ReadonlyMap<Telling, Occasion> } => {
  const all: Occasion[] = [];
  /** The occasions in the order in which they were last told. */
  const recent: Occasion[] = [];
  const of = new Map<Telling, Occasion>();
  const note = (telling: Telling, occasion: Occasion): void => {
    occasion.tellings.push(telling);
    of.set(telling, occasion);
    const known = recent.indexOf(occasion);
    if (known >= 0) recent.splice(known, 1);
    recent.push(occasion);
  };
  const found = (telling: Telling): void => {
    const occasion: Occasion = { tellings: [] };
    all.push(occasion);
    note(telling, occasion);
  };
  for (const telling of tellings) {
    const place = placeFor(telling, all, recent, view);
    if (place === undefined) continue;
    const day = place === "new" ? undefined : dayInside(place, telling);
    if (place === "new") found(telling);
    else if (day === undefined) note(telling, place);
    else {
      let part = all.find((one) => one.partOf === place && one.tellings[0]?.timing?.start === day);
      if (!part) {
        part = { tellings: [], partOf: place };
        all.push(part);
      }
      part.tellings.push({ ...telling, timing: { start: day, end: day }, day: telling.day ?? 0 });
      of.set(telling, part);
    }
  }
  return { all, of };
};
