// Where each mark of a picture lies on a stage of some size.
export type LabelPlace = "left" | "right" | "top" | "bottom";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

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

/** Space between the things at the edge and the edge. */
export const margin = 8;

/** A stage narrower than this is a phone's: surnames, smaller sides, no corners. */
export const isNarrow = ({ width }: Size): boolean => width < 560;
