import { type Annotator, annotations } from "./annotate/annotate.ts";
import { findings as extracted } from "./extract/extract.ts";
import type { Document } from "./model/document.ts";
import type { Findings } from "./model/findings.ts";

/** What one document says: pure, so it can run anywhere and be kept under the document's hash. */
export const findings = (document: Document, annotator: Annotator): Findings =>
  extracted(annotations(document, annotator));

export { knowledge } from "./resolve/resolve.ts";
