import type { Annotations } from "../model/annotations.ts";
import type { MeetingFinding, RoleFinding, TieFinding } from "../model/findings.ts";
import type { Cast } from "./cast.ts";

/** Which meetings, when and where, and who was there; venues and groups that only they name are added. */
export const meetings = (
  _annotations: Annotations,
  _cast: Cast,
  _roles: readonly RoleFinding[],
): Cast & {
  readonly meetings: readonly MeetingFinding[];
  readonly ties: readonly TieFinding[];
} => ({ entities: [], mentions: [], meetings: [], ties: [] });
