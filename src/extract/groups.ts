import { type Annotations, spanOf, type TokenRange } from "../model/annotations.ts";
import type { Entity, Mention } from "../model/findings.ts";
import { entityId } from "./cast.ts";

/**
 * A speaker or participant without a name, known by the words themselves: "officials from both sides".
 * The range is the noun phrase without a relative clause; a leading article stays out of the description.
 */
export const groupAt = (
  { document, tokens }: Annotations,
  { first, last }: TokenRange,
  rule: string,
): { readonly entity: Entity; readonly mention: Mention } => {
  const from = last - first > 1 && /^(?:the|an?)$/i.test(tokens[first]!.text) ? first + 1 : first;
  const span = spanOf(tokens, { first: from, last });
  const name = document.text.slice(span.start, span.end).replace(/\s+/g, " ");
  const id = entityId("Group", name);
  return {
    entity: { id, kind: "Group", name },
    mention: { ...span, kind: "Group", form: "description", entity: id, rule },
  };
};
