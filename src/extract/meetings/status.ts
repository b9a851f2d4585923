import type { MeetingStatus } from "../../../graph/schema.ts";
import { cancelling, proposing, scheduling } from "../../lexicon/gatherings.ts";
import { type Scene, tagAt, wordAt } from "./scene.ts";

/**
 * What the verb group around a verb says of its event: held, scheduled, only proposed, cancelled.
 * "would take place" and "was expected to meet" are scheduled; "may come", "should be" proposed.
 */
export const statusOf = (scene: Scene, verb: number | undefined): MeetingStatus => {
  if (verb === undefined) return "held";
  const { heads, labels } = scene.annotations.syntax;
  let status: MeetingStatus = "held";
  for (let at = verb, steps = 0; steps < 3; steps++) {
    const word = wordAt(scene, at);
    if (cancelling.has(word)) return "cancelled";
    const around = (scene.children[at] ?? []).filter((child) =>
      /^(?:aux|auxpass|neg)$/.test(labels[child] ?? ""),
    );
    const helpers = around.map((child) => wordAt(scene, child));
    if (helpers.some((helper) => /^(?:may|might|could|should|can)$/.test(helper)))
      return "proposed";
    if (helpers.some((helper) => /^(?:will|'ll|would|shall)$/.test(helper))) status = "scheduled";
    if (at !== verb || /^VB[NDZP]?$/.test(tagAt(scene, at))) {
      if (scheduling.has(word) && at !== verb) status = "scheduled";
      if (proposing.has(word) && at !== verb) return "proposed";
      if (
        scheduling.has(word) &&
        helpers.some((helper) => /^(?:is|are|was|were|be|been)$/.test(helper))
      )
        status = "scheduled";
    }
    const head = heads[at] ?? at;
    // Only a governing verb or noun of planning changes what happens: "plans to meet", "agreed to resume".
    if (head === at || !/^(?:xcomp|acl)$/.test(labels[at] ?? "")) break;
    at = head;
  }
  return status;
};
