import type { Document } from "../model/document.ts";
import type { Findings } from "../model/findings.ts";
import { findings } from "../pipeline.ts";
import { annotator as trained } from "./models.ts";

/** Reads one document after the other; the models are loaded once. */
export function reader(): (document: Document) => Findings {
  const annotator = trained();
  return (document) => {
    try {
      return findings(document, annotator);
    } catch (cause) {
      throw new Error(`while reading ${document.path}`, { cause });
    }
  };
}
