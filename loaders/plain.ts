import { body, isHeadline, isWrapped, type Layout, lines, runs } from "./blocks.ts";

/** Running text without signs, from `start` on; its first line is the title when it reads as a headline. */
export function plain(text: string, start = 0): Layout {
  const found = lines(text, start);
  const [first, second] = runs(found);
  const line = first?.[0];
  if (!first || !line || isWrapped(text, first) || !isHeadline(text, line, first[1] ?? second?.[0]))
    return { blocks: body(text, found) };
  return {
    title: text.slice(line.start, line.end),
    blocks: [
      { kind: "title", ...line, content: line },
      ...body(text, found.slice(found.indexOf(line) + 1)),
    ],
  };
}
