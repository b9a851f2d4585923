import type { Span } from "./span.ts";

/** The shapes of text that loaders know. */
export type Format = "news" | "wiki" | "text" | "jsonl";

/** A stretch of a document's text with one function in its layout. Blocks are in order and never overlap. */
export interface Block extends Span {
  readonly kind: "title" | "heading" | "field" | "item" | "paragraph";
  /** Depth of a heading: 1 for `= Title =`. */
  readonly level?: number;
  /** Where a field's key stands ("Date" in `- Date: 3 May`); its value is `value`. */
  readonly name?: string;
  /** The words themselves: a heading without its signs, the value of a field, a paragraph without its date prefix. */
  readonly content: Span;
}

/** A text as loaded. Offsets everywhere point into `text`, which nobody edits. */
export interface Document {
  /** `document:` and the hash of the text. */
  readonly key: string;
  readonly path: string;
  readonly sha256: string;
  readonly format: Format;
  readonly text: string;
  readonly title?: string;
  /** ISO day of publication. */
  readonly date?: string;
  readonly outlet?: string;
  readonly blocks: readonly Block[];
}
