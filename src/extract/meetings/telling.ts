import type { MeetingFormat, MeetingStatus } from "../../../graph/schema.ts";
import type { TokenRange } from "../../model/annotations.ts";
import type { Participation, Party } from "../../model/findings.ts";
import type { Reading } from "../../model/span.ts";

/** When an occasion was, as one telling gives it. */
export interface Timing {
  readonly start?: string;
  readonly end?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** One place of the text that tells of an occasion, with all that it says of it there. */
export interface Telling {
  /** Token of the noun or verb that tells of it; orders the tellings. */
  readonly at: number;
  readonly range: TokenRange;
  readonly name: string;
  /** "noun": talks, a summit; "verb": X met Y; "field": the infobox or title; "heading": a dated heading. */
  readonly by: "noun" | "verb" | "field" | "heading";
  readonly reference: "definite" | "indefinite" | "bare";
  readonly sequence?: "previous" | "next";
  readonly round?: number;
  /** Ordinal of a day of the occasion, 0 when the day is told by its date alone. */
  readonly day?: number;
  readonly proper?: string;
  readonly many: boolean;
  /** "This was our second meeting": it is the occasion told before. */
  readonly pointsBack?: boolean;
  readonly format?: MeetingFormat;
  readonly status: MeetingStatus;
  readonly timing?: Timing;
  readonly places: readonly { readonly entity: string; readonly reading: Reading }[];
  readonly parties: readonly Party[];
  readonly participants: readonly Participation[];
  readonly reading: Reading;
}
