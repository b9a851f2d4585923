import { byPlace, type Span } from "../../../src/model/span.ts";
import { wellFormed } from "../../values.ts";

/** Where in a text its surrogate pairs begin, in order: all that parts UTF-16 from code points. */
export type Pairs = readonly number[];

export function pairs(text: string): Pairs {
  const found: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) found.push(index);
  return found;
}

/** A place in a text. Of two halves of a sign it has both or none. */
export interface Place extends Span {
  /** The same in Unicode code points, as Web Annotation counts. */
  readonly codePoints: Span;
}

export function place({ start, end }: Span, pairs: Pairs): Place {
  const [before, behind] = [start, end].map((offset) => countBelow(pairs, offset));
  // An end behind the first half moves to the nearer side that makes the place longer.
  const whole = {
    start: pairs[before! - 1] === start - 1 ? start - 1 : start,
    end: pairs[behind! - 1] === end - 1 ? end + 1 : end,
  };
  return {
    ...whole,
    codePoints: {
      start: whole.start - countBelow(pairs, whole.start),
      end: whole.end - behind!,
    },
  };
}

function countBelow(sorted: Pairs, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const context = 32;

/** The words of a place and up to 32 signs on either side, by which it is found in a changed text. */
export const quotation = (text: string, { start, end }: Span) => ({
  exact: wellFormed(text.slice(start, end)),
  prefix: wellFormed(
    [...text.slice(Math.max(0, start - 2 * context), start)].slice(-context).join(""),
  ),
  suffix: wellFormed([...text.slice(end, end + 2 * context)].slice(0, context).join("")),
});

/** Every place once, in the order of the text. */
export function distinct(places: readonly Place[]): Place[] {
  const sorted = [...places].sort(byPlace);
  return sorted.filter(
    ({ start, end }, index) =>
      index === 0 || sorted[index - 1]?.start !== start || sorted[index - 1]?.end !== end,
  );
}
