import type { Span } from "../../src/model/span.ts";

/** A line of the text that is not blank. `number` is its ¶ in source lines. */
export interface Paragraph extends Span {
  readonly number: number;
}

/** The lines of a text, blank ones left out, without white space at their ends. */
function paragraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const trimmed = line.trim();
    if (trimmed === "") continue;
    const start = match.index + line.indexOf(trimmed);
    found.push({ start, end: start + trimmed.length, number: found.length + 1 });
  }
  return found;
}

/** The paragraph that an offset lies in, or the last one before it. */
export function paragraphAt(list: readonly Paragraph[], offset: number): Paragraph | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Paragraph).start <= offset) low = middle + 1;
    else high = middle;
  }
  return list[Math.max(0, low - 1)];
}

const known = new WeakMap<object, readonly Paragraph[]>();

/** Those of a document, cut when they are first asked for. */
export function paragraphsOf(source: { readonly text: string }): readonly Paragraph[] {
  const made = known.get(source) ?? paragraphs(source.text);
  known.set(source, made);
  return made;
}
