import { createHash } from "node:crypto";
import type { Report } from "../src/model/diagnostic.ts";
import type { Document, Format } from "../src/model/document.ts";
import type { Layout } from "./blocks.ts";
import { isNews, news } from "./news.ts";
import { plain } from "./plain.ts";
import { isWiki, wiki } from "./wiki.ts";

/** What is known of a text from outside it; it wins over what the text says. */
export interface Given {
  readonly path: string;
  readonly format?: Format;
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
}

/**
 * A text with its layout. The key is `document:` and the first 32 hexadecimal digits of the hash of
 * the text (half of SHA-256: 128 bits, so that two texts never meet), since evidence repeats it.
 */
export function document(text: string, given: Given, report: Report): Document {
  const { path } = given;
  let badDate = false;
  const here: Report = (diagnostic) => {
    if (diagnostic.code === "loaders/bad-date") badDate = true;
    report({ ...diagnostic, path });
  };
  const [shape, layout] = layoutOf(text, given.format, here);
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  const title = given.title ?? layout.title;
  const date = given.date ?? layout.date;
  if (title === undefined) here(noTitle);
  if (date === undefined && !badDate) here(noDate);
  return {
    key: `document:${sha256.slice(0, 32)}`,
    path,
    sha256,
    format: given.format ?? shape,
    text,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(given.outlet !== undefined && { outlet: given.outlet }),
    blocks: layout.blocks,
  };
}

function layoutOf(text: string, format: Format | undefined, report: Report): [Format, Layout] {
  if (format === "wiki" || isWiki(text)) return ["wiki", wiki(text, report)];
  if (isNews(text)) return ["news", news(text, report)];
  return ["text", plain(text)];
}

const noTitle = {
  severity: "info",
  code: "loaders/no-title",
  message: "No title: the first line is no headline. Put the title on a line of its own.",
} as const;

const noDate = {
  severity: "info",
  code: "loaders/no-date",
  message:
    "No date of publication: “yesterday” and “Tuesday” stay unresolved. Begin the text with “date YYYY-MM-DD”.",
} as const;
