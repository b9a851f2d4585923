// A document's text cut at its statements and names, for the reader. Pure.
import type { Span } from "../../src/model/span.ts";
import { evidenceOf, type Model, type Source } from "./model.ts";
import type { Paragraph } from "./paragraphs.ts";

export interface Run {
  readonly text: string;
  readonly start: number;
  /** Key of the claim whose words these are. */
  readonly claim?: string;
  /** Key of the thing that they name. */
  readonly name?: string;
}

interface Keyed extends Span {
  readonly key: string;
}

export interface Marks {
  readonly claims: readonly Keyed[];
  readonly names: readonly Keyed[];
}

/** Claims and names of a document in the order of its text; of two that overlap the first is kept. */
export function marksOf(of: Model, source: Source): Marks {
  const claims: Keyed[] = [];
  const names: Keyed[] = [];
  for (const thing of of.things.values()) {
    const named = !["Claim", "Role", "Meeting", "Group", "Topic"].includes(thing.kind);
    if (!named && thing.kind !== "Claim") continue;
    for (const { document, start, end, part } of evidenceOf(thing)) {
      if (document !== source.key || part !== undefined) continue;
      (named ? names : claims).push({ start, end, key: thing.key });
    }
  }
  return { claims: apart(claims), names: apart(names) };
}

function apart(spans: readonly Keyed[]): readonly Keyed[] {
  let end = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1))
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

/** The runs of a paragraph: each boundary of a claim or a name begins a new one. */
export function runs(text: string, paragraph: Paragraph, { claims, names }: Marks): readonly Run[] {
  const within = (span: Keyed) => span.start < paragraph.end && span.end > paragraph.start;
  const here = { claims: claims.filter(within), names: names.filter(within) };
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of [...here.claims, ...here.names])
    for (const at of [start, end]) if (at > paragraph.start && at < paragraph.end) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? paragraph.end;
    const covers = (span: Keyed) => span.start <= start && end <= span.end;
    const claim = here.claims.find(covers)?.key;
    const name = here.names.find(covers)?.key;
    return {
      text: text.slice(start, end),
      start,
      ...(claim === undefined ? {} : { claim }),
      ...(name === undefined ? {} : { name }),
    };
  });
}
