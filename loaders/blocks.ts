import type { Block } from "../src/model/document.ts";
import type { Span } from "../src/model/span.ts";

/** What a loader finds in a text beside the text itself. */
export interface Layout {
  readonly title?: string;
  readonly date?: string;
  readonly blocks: readonly Block[];
}

/** A line without the white space around it; empty lines have `start === end`. */
export type Line = Span;

/** The lines of `text` from `from` on, whatever ends them (LF, CR, CRLF, form feed, U+2028, U+2029). */
export function lines(text: string, from = 0): Line[] {
  const found: Line[] = [];
  const ends = /\r\n|[\n\r\f\v\u0085\u2028\u2029]|$/g;
  ends.lastIndex = from;
  for (let start = from; start <= text.length; ) {
    const end = ends.exec(text);
    if (!end) break;
    found.push(trimmed(text, { start, end: end.index }));
    if (end[0] === "") break;
    start = end.index + end[0].length;
  }
  return found;
}

/** The span without white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (start < end && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const bullet = /^(?:[-*•‣▪·]|–)\s+(?=\S)/u;

/** A list item with its mark outside the content, or undefined. */
export function item(text: string, line: Line): Block | undefined {
  const mark = bullet.exec(text.slice(line.start, line.end));
  if (!mark) return undefined;
  const start = line.start + mark[0].length;
  return { kind: "item", ...line, content: { start, end: line.end } };
}

/**
 * Paragraphs and list items of running text. A line is a paragraph, since news on the web comes so;
 * but lines that were broken to a width (mail, agency wire) are one paragraph up to the blank line.
 */
export function body(text: string, found: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const run of runs(found)) {
    const first = run[0]!;
    const last = run.at(-1)!;
    if (isWrapped(text, run)) {
      const start = item(text, first)?.content.start ?? first.start;
      const kind = start === first.start ? "paragraph" : "item";
      blocks.push({ kind, start: first.start, end: last.end, content: { start, end: last.end } });
    } else blocks.push(...run.flatMap((line) => lineBlock(text, line)));
  }
  return blocks.map((block, index) => asHeading(text, block, blocks[index + 1]));
}

/** A line as a block; none for a line without words, such as `* * *`. */
function lineBlock(text: string, line: Line): Block[] {
  if (!/[\p{L}\p{N}]/u.test(text.slice(line.start, line.end))) return [];
  return [item(text, line) ?? { kind: "paragraph", ...line, content: line }];
}

const longestHeading = 90;

/** A short line that begins like a title, is no sentence, and stands over a longer one that is. */
function asHeading(text: string, block: Block, next: Block | undefined): Block {
  const words = text.slice(block.start, block.end);
  const is =
    block.kind === "paragraph" &&
    next?.kind === "paragraph" &&
    words.length <= longestHeading &&
    words.length < next.end - next.start &&
    /^["“‘'(]?[\p{Lu}\p{N}]/u.test(words) &&
    /[\p{L}\p{N}?)”’"']$/u.test(words) &&
    !/[.!,;:…]["”’)]*$/u.test(words) &&
    !/["“”]/u.test(words) &&
    /[.!?…]["”’)\]]*$/u.test(text.slice(next.start, next.end));
  return is ? { ...block, kind: "heading", level: 2 } : block;
}

/** Lines between blank lines. */
export function* runs(found: readonly Line[]): Generator<Line[]> {
  let run: Line[] = [];
  for (const line of found) {
    if (line.start < line.end) run.push(line);
    else if (run.length > 0) {
      yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
}

const narrowest = 40;
const widest = 100;

/**
 * Whether the line breaks come from a fixed width: no line is over 100 characters, each but the last
 * is so long that the next word would not have fitted, and one at least breaks within a sentence.
 */
export function isWrapped(text: string, run: readonly Line[]): boolean {
  const width = Math.max(...run.map(({ start, end }) => end - start));
  if (run.length < 2 || width < narrowest || width > widest) return false;
  let within = false;
  for (let i = 0; i + 1 < run.length; i++) {
    const line = run[i]!;
    const next = text.slice(run[i + 1]!.start, run[i + 1]!.end);
    const word = /^\S+/.exec(next)?.[0] ?? "";
    if (bullet.test(next) || line.end - line.start + 1 + word.length <= width) return false;
    if (/[\p{L}\p{N},]$/u.test(text.slice(line.start, line.end)) && /^[\p{Ll}\d"“‘(]/u.test(next))
      within = true;
  }
  return within;
}

const longestHeadline = 180;

/**
 * Whether the line reads as a headline: short, without a full stop at its end ("U.S." aside), and
 * with more text under it.
 */
export function isHeadline(text: string, line: Line, next: Line | undefined): boolean {
  const words = text.slice(line.start, line.end);
  if (!next || words.length > longestHeadline || !/\p{L}/u.test(words)) return false;
  if (/(?:^|[\s(])(?:\p{Lu}\.){2,}$/u.test(words)) return true;
  return !/[.;:,][”"’')\]]*$/u.test(words);
}
