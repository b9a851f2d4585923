import type { Annotations } from "../model/annotations.ts";
import type { RoleFinding } from "../model/findings.ts";
import type { Cast } from "./cast.ts";

/** Mentions by description ("the envoy", "the Ukrainian leader") and pronoun, each bound to a named entity. */
export const coreference = (
  _annotations: Annotations,
  _cast: Cast,
  _roles: readonly RoleFinding[],
): Cast => ({ entities: [], mentions: [] });
