// Where things stand in the strip of the timeline.

/** Height of the line between statements and meetings. */
export const base = 62;

/** Where the bins of a timeline lie in a strip. */
export interface Scale {
  readonly width: number;
  readonly step: number;
  /** Middle of a bin. */
  readonly x: (bin: number) => number;
  /** The bin at a place, within the strip. */
  readonly at: (x: number) => number;
}
