import type { Report } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Findings } from "../model/findings.ts";
import type { Knowledge } from "../model/knowledge.ts";

/** A document that was read, with what it says. */
export interface Reading {
  readonly document: Document;
  readonly findings: Findings;
}

/** What all documents say together; the order in which they were read does not matter. */
export const resolved = (_read: readonly Reading[], _report: Report): Knowledge => ({
  nodes: [],
  edges: [],
});
