// How much evidence counts when documents are left out.
import type { KnowledgeNode } from "../../src/model/knowledge.ts";
import type { Evidence } from "../../src/model/span.ts";
import { evidenceOf } from "./model.ts";

/** Whether a piece of evidence stands in a document that counts. */
export const counts =
  (without: readonly string[]) =>
  ({ document }: Evidence): boolean =>
    !without.includes(document);

/** The pieces of evidence of a thing that stand in documents which count. */
export const weightOf = (thing: KnowledgeNode, without: readonly string[]): number =>
  without.length === 0
    ? evidenceOf(thing).length
    : evidenceOf(thing).filter(counts(without)).length;
