import type { Evidence } from "../../src/model/span.ts";
import type { ThingOf } from "./model.ts";

/** The pieces of evidence that are the claim's content, not its cue. */
export const contentOf = ({ attributes }: ThingOf<"Claim">): readonly Evidence[] => {
  const content = attributes.evidence.filter((entry) => entry.part === undefined);
  return content.length > 0 ? content : attributes.evidence;
};
