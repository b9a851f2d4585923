import type { Report } from "../src/model/diagnostic.ts";
import type { Block } from "../src/model/document.ts";
import { body, type Layout, type Line, lines, trimmed } from "./blocks.ts";

/** Signs stand in short lines: no pattern runs over a line of megabytes. */
const longest = 400;
const heading = /^(={1,6})\s*(\S.*?)\s*\1$/u;
const field = /^[-*]\s+([^:]{1,60}?)\s*:(?:\s+|$)/u;

/** Whether the first line with words is `= Title =`. */
export function isWiki(text: string): boolean {
  const first = /\S.{0,400}/u.exec(text)?.[0].trim() ?? "";
  return heading.exec(first)?.[1] === "=";
}

/**
 * A wiki article as plain text: `= Title =`, `== Heading ==`, and directly under the title the
 * infobox as `- Key: value` lines, which a caption of one line may precede. Other `- ` lines are
 * list items.
 */
export function wiki(text: string, report: Report): Layout {
  const blocks: Block[] = [];
  let title: string | undefined;
  let box = false;
  let run: Line[] = [];
  const flush = (): void => {
    blocks.push(...body(text, run));
    run = [];
  };
  const found = lines(text);
  for (const [index, line] of found.entries()) {
    const head = headingBlock(text, line);
    const row = box ? fieldBlock(text, line) : undefined;
    if (head) {
      flush();
      box = title === undefined && head.level === 1;
      if (box) title = text.slice(head.content.start, head.content.end);
      blocks.push(box ? { ...head, kind: "title" } : head);
    } else if (row) {
      if (row.content.start < row.content.end) blocks.push(row);
    } else if (
      box &&
      line.start < line.end &&
      isCaption(text, line, blocks.at(-1), found[index + 1])
    )
      blocks.push({ kind: "heading", level: 1, ...line, content: line });
    else {
      if (line.start < line.end) box = false;
      run.push(line);
    }
  }
  flush();
  warnOfMarkup(text, report);
  return { ...(title !== undefined && { title }), blocks };
}

function headingBlock(text: string, line: Line): Block | undefined {
  if (line.end - line.start > longest) return undefined;
  const match = heading.exec(text.slice(line.start, line.end));
  if (!match) return undefined;
  const [, signs, words] = match;
  const start = line.start + text.slice(line.start, line.end).indexOf(words!, signs!.length);
  const content = { start, end: start + words!.length };
  return { kind: "heading", level: signs!.length, ...line, content };
}

function fieldBlock(text: string, line: Line): Block | undefined {
  const match = field.exec(text.slice(line.start, Math.min(line.end, line.start + longest)));
  if (!match) return undefined;
  const content = trimmed(text, { start: line.start + match[0].length, end: line.end });
  return { kind: "field", ...line, name: match[1]!, content };
}

/** A line between title and infobox: the infobox's caption. */
const isCaption = (text: string, line: Line, before: Block | undefined, next: Line | undefined) =>
  before?.kind === "title" &&
  line.end - line.start < longest &&
  next !== undefined &&
  field.test(text.slice(next.start, next.end));

function warnOfMarkup(text: string, report: Report): void {
  const at = text.search(/\{\{|\[\[[^\]\n]{1,200}\]\]|<ref[ >]/);
  if (at < 0) return;
  report({
    severity: "warning",
    code: "loaders/wiki-markup",
    message:
      "MediaWiki markup is read as words. Save the article as plain text (the API's “extracts”) for better results.",
    offset: at,
  });
}
