// A picture: which things and lines are drawn, before anything has a place.
import type { NodeKind } from "../../graph/schema.ts";

/** A thing in the picture. */
export interface Mark {
  readonly key: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Second line of the label: the day of a meeting. */
  readonly note: string;
  /** Pieces of evidence that count. */
  readonly weight: number;
  readonly radius: number;
  /** A meeting that was not held, or is not said to have been. */
  readonly hollow: boolean;
  /** One a statement; true when another document carries it too. */
  readonly rays: readonly boolean[];
  readonly side?: string;
  /** The thing that was opened to show it. */
  readonly parent?: string;
}

export interface Line {
  /** Key of the tie; several ties between two things are one line, with the first one's key. */
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly style: "solid" | "dashed" | "dotted" | "cross";
  /** Read along the line when it is selected. */
  readonly word: string;
}

export interface Picture {
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  /** The meeting with most evidence, round which the rest is placed. */
  readonly main?: string;
  /** Kinds that are on. */
  readonly kinds: readonly NodeKind[];
  /** How many of each kind count, drawn or not. */
  readonly counts: ReadonlyMap<NodeKind, number>;
  readonly total: number;
  /** How many of the kinds that are on would be drawn if there were room. */
  readonly drawable: number;
  /** The layout of the build is asked for, where a table would do. */
  readonly force: boolean;
}
