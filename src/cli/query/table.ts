import type { Answer, Cell } from "../../../graph/query/answer.ts";
import { harmless } from "../say.ts";
import { shown } from "./shown.ts";

/** Of a cell, where no terminal says how many signs a line has. */
const widest = 120;
const narrowest = 6;
const gap = "  ";

/** Columns of text, numbers at the right; what does not fit into `width` is cut with “…”. */
export function table({ columns, rows }: Answer, width?: number): string {
  const texts = rows.map((row) => row.map((cell) => harmless(shown(cell))));
  const heads = columns.map(harmless);
  const wanted = heads.map((head, index) =>
    Math.min(
      width ?? widest,
      texts.reduce((most, row) => Math.max(most, signs(row[index] ?? "")), signs(head)),
    ),
  );
  const widths = width === undefined ? wanted : fitted(wanted, width);
  const numeric = columns.map((_, index) => rows.every((row) => isNumber(row[index] ?? null)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => padded(cell, widths[index]!, numeric[index]!))
      .join(gap)
      .trimEnd();
  const rule = widths.map((each) => "─".repeat(each)).join(gap);
  return [line(heads), rule, ...texts.map(line)].map((each) => `${each}\n`).join("");
}

const isNumber = (cell: Cell): boolean => cell === null || typeof cell === "number";

/** The widest columns give way first, down to a few signs. */
function fitted(wanted: readonly number[], width: number): number[] {
  const room = width - gap.length * (wanted.length - 1);
  let most = Math.max(narrowest, ...wanted);
  const sum = (): number => wanted.reduce((all, each) => all + Math.min(each, most), 0);
  while (most > narrowest && sum() > room) most--;
  let left = room - sum();
  return wanted.map((each) => {
    const extra = each > most && left > 0 ? 1 : 0;
    left -= extra;
    return Math.min(each, most + extra);
  });
}

function padded(text: string, width: number, right: boolean): string {
  const cut = signs(text) <= width ? text : `${start(text, width - 1)}…`;
  const blanks = " ".repeat(width - signs(cut));
  return right ? blanks + cut : cut + blanks;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Signs that a terminal draws twice as wide. */
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** How many places of a terminal a text takes. */
function signs(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let count = 0;
  for (const { segment } of graphemes.segment(text)) count += wide.test(segment) ? 2 : 1;
  return count;
}

function start(text: string, width: number): string {
  let count = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    count += wide.test(segment) ? 2 : 1;
    if (count > width) return text.slice(0, index);
  }
  return text;
}
