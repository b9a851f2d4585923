import type { NameSpan } from "../../model/annotations.ts";
import type { Annotator } from "../annotate.ts";
import { model } from "./model.ts";

/** The labels of the weights; those not listed (dates, numbers, works, laws) are left out. */
const nameLabels: Readonly<Record<string, NameSpan["label"]>> = {
  PERSON: "PERSON",
  ORG: "ORGANIZATION",
  GPE: "PLACE",
  LOC: "PLACE",
  NORP: "GROUP",
  FAC: "FACILITY",
  EVENT: "EVENT",
};

/** Tokens before and after a capital that may belong to its name: the names of 99.8 % (Wikinews) and 98.6 % (a mixed set) stay the same. */
const near = 2;

/**
 * A small convolutional network that finds names, tags and dependency trees: the architecture and
 * the weights of spaCy's en_core_web_sm (see models/README.md). Pure and deterministic to the bit.
 * `weights`: the bytes of models/network.bin.
 */
export const network = (weights: Uint8Array): Pick<Annotator, "names" | "syntax"> => {
  const { names, syntax } = model(weights);
  return {
    names: (tokens, sentences) =>
      names(tokens, sentences, near).flatMap(({ first, last, label }) => {
        const known = nameLabels[label];
        return known ? [{ first, last, label: known }] : [];
      }),
    syntax: (tokens, sentences, wanted) =>
      syntax(
        tokens,
        sentences.filter((_, i) => wanted(i)),
      ),
  };
};
