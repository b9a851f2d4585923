// The exact words, marked inside the sentence that says them.
import type { Evidence, Span } from "../../src/model/span.ts";
import type { Source } from "./model.ts";
import { paragraphAt, paragraphsOf } from "./paragraphs.ts";

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Quotation {
  readonly source: Source;
  /** The marked spans, in order, not overlapping. */
  readonly spans: readonly Span[];
  /** The sentence cut into marked and unmarked words; "… " where it was cut. */
  readonly pieces: readonly Piece[];
  readonly paragraph: number;
}

const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}|\p{Lu}\.\p{L}|\p{Lu}\.\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|St|No|vs|etc|Gen|Lt|Col|Sen|Rep|Gov|Prof|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[ap]\.m)\.$/u;

/** Whether a sentence ends with the character at `index`. */
function stops(text: string, index: number): boolean {
  const mark = text[index];
  if (mark === "\n" || mark === "\r") return true;
  if (mark !== "." && mark !== "!" && mark !== "?") return false;
  const after = text.slice(index + 1, index + 5);
  if (!/^["”’'»)]{0,2}(?:\s|$)/u.test(after)) return false;
  return !(mark === "." && abbreviation.test(text.slice(Math.max(0, index - 8), index + 1)));
}

/** The sentence, or sentences, that a span stands in. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  let to = Math.max(start, end - 1);
  while (from > 0 && !stops(text, from - 1)) from--;
  while (from < start && /[\s"”’»)]/.test(text[from] ?? "")) from++;
  while (to < text.length && !stops(text, to)) to++;
  if (to < text.length && !/[\r\n]/.test(text[to] ?? "")) to++;
  while (/["”’»)]/.test(text[to] ?? "")) to++;
  const opened = text[from - 1];
  if (from > 0 && opened !== undefined && /["“«(‘]/.test(opened)) from--;
  return { start: from, end: Math.max(to, end) };
}

/** Spans of one document in order, with those that touch or overlap joined. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const list: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = list.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else list.push({ start, end });
  }
  return list;
}

/**
 * One quotation a sentence. Evidence that stands in the same sentence becomes several marks in one
 * quotation. `around` cuts the words before the first and after the last mark to about so many
 * characters. Evidence of unknown documents, or outside the text, is left out.
 */
export function quotations(
  sources: ReadonlyMap<string, Source>,
  evidence: readonly Evidence[],
  around = Number.POSITIVE_INFINITY,
): readonly Quotation[] {
  const groups: { source: Source; sentence: Span; spans: Span[] }[] = [];
  for (const entry of evidence) {
    const source = sources.get(entry.document);
    if (!source || entry.start < 0 || entry.end > source.text.length || entry.start >= entry.end)
      continue;
    const sentence = sentenceAround(source.text, entry);
    const group = groups.find(
      (other) =>
        other.source === source &&
        other.sentence.start <= sentence.end &&
        sentence.start <= other.sentence.end,
    );
    if (!group) groups.push({ source, sentence, spans: [entry] });
    else {
      group.sentence = {
        start: Math.min(group.sentence.start, sentence.start),
        end: Math.max(group.sentence.end, sentence.end),
      };
      group.spans.push(entry);
    }
  }
  return groups.map(({ source, sentence, spans }) => {
    const marks = joined(spans);
    return {
      source,
      spans: marks,
      pieces: pieces(source.text, sentence, marks, around),
      paragraph: paragraphAt(paragraphsOf(source), marks[0]?.start ?? 0)?.number ?? 1,
    };
  });
}

function pieces(
  text: string,
  sentence: Span,
  marks: readonly Span[],
  around: number,
): readonly Piece[] {
  let { start, end } = sentence;
  const first = marks[0]?.start ?? start;
  const last = marks.at(-1)?.end ?? end;
  const head = first - start > around ? text.indexOf(" ", first - around) + 1 : start;
  const cutHead = head > start && head <= first;
  if (cutHead) start = head;
  const tail = end - last > around ? text.lastIndexOf(" ", last + around) : end;
  const cutTail = tail < end && tail >= last;
  if (cutTail) end = tail;
  const list: Piece[] = cutHead ? [{ text: "… ", marked: false }] : [];
  let at = start;
  for (const mark of marks) {
    if (mark.start > at) list.push({ text: text.slice(at, mark.start), marked: false });
    list.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  if (at < end) list.push({ text: text.slice(at, end), marked: false });
  if (cutTail) list.push({ text: " …", marked: false });
  return list;
}
