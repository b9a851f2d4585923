/** Half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where in its own document a finding was read, and by which rule. */
export interface Reading extends Span {
  /** Name of the rule, `file/case`: "roles/title-name". */
  readonly rule: string;
  /** Which part of the thing the words are, when they are not the whole: "cue". */
  readonly part?: string;
}

/** A reading with the key of the document that it points into. */
export interface Evidence extends Reading {
  readonly document: string;
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` covers all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Order of the text: by start, the longer first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Code-unit order, the same on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Index of the first of `sorted`, which are in the order of the text, that begins at `start` or behind it. */
export const firstFrom = (sorted: readonly Span[], start: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Those of `sorted`, which are in the order of the text, that lie in `outer`. */
export function inside<T extends Span>(sorted: readonly T[], outer: Span): T[] {
  const found: T[] = [];
  for (
    let at = firstFrom(sorted, outer.start);
    at < sorted.length && sorted[at]!.start < outer.end;
    at++
  )
    if (contains(outer, sorted[at]!)) found.push(sorted[at]!);
  return found;
}
