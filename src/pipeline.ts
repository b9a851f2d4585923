import { type Annotator, annotations } from "./annotate/annotate.ts";
import { findings as extracted } from "./extract/extract.ts";
import type { Document } from "./model/document.ts";
import type { Findings } from "./model/findings.ts";
import type { Knowledge } from "./model/knowledge.ts";
import type { Reading } from "./resolve/reading.ts";
import { resolved } from "./resolve/resolve.ts";

/** What one document says: pure, so it can run anywhere and be kept under the document's hash. */
export const findings = (document: Document, annotator: Annotator): Findings =>
  extracted(annotations(document, annotator));

/** What all documents say together; the order in which they were read does not matter. */
export const knowledge = (read: readonly Reading[]): Knowledge => resolved(read);
