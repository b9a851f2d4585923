import type { Document } from "../model/document.ts";
import type { Entity, Findings, Mention } from "../model/findings.ts";
import { grouped } from "../model/grouped.ts";
import type { Evidence, Reading as Read } from "../model/span.ts";

/** A document that was read, with what it says. */
export interface Reading {
  readonly document: Document;
  readonly findings: Findings;
}

/** One entity of one document with its mentions there: what resolution joins. */
export interface Appearance {
  readonly reading: Reading;
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
}

/** A reading made citable: with the document that it points into. */
export const evidenceOf = (document: Document, { start, end, rule, part }: Read): Evidence => ({
  document: document.key,
  start,
  end,
  rule,
  ...(part === undefined ? {} : { part }),
});

/** The words of a span on one line. */
export const wordsOf = (
  { text }: Document,
  { start, end }: { readonly start: number; readonly end: number },
): string => text.slice(start, end).replace(/\s+/g, " ");

/** Every entity of every document, in the order of the readings. */
export const appearances = (read: readonly Reading[]): Appearance[] =>
  read.flatMap((reading) => {
    const byEntity = grouped(reading.findings.mentions, ({ entity }) => entity);
    return reading.findings.entities.map((entity) => ({
      reading,
      entity,
      mentions: byEntity.get(entity.id) ?? [],
    }));
  });
