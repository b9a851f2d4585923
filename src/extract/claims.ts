import type { Annotations } from "../model/annotations.ts";
import type { ClaimFinding, MeetingFinding } from "../model/findings.ts";
import type { Cast } from "./cast.ts";

/** Who said what, to whom, where and when; groups that speak are added to the cast. */
export const claims = (
  _annotations: Annotations,
  _cast: Cast,
  _meetings: readonly MeetingFinding[],
): Cast & { readonly claims: readonly ClaimFinding[] } => ({
  entities: [],
  mentions: [],
  claims: [],
});
