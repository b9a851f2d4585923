import type { Report } from "../src/model/diagnostic.ts";
import type { Layout } from "./blocks.ts";
import { isDay } from "./day.ts";
import { plain } from "./plain.ts";

const prefix = /^\s*date (\d{4}-\d{2}-\d{2})(?!\d)\s*/;

/** Whether the text begins as dated news: ` date 2031-05-08 Title…`. */
export const isNews = (text: string): boolean => prefix.test(text);

/**
 * News with its date before the title. The first line is the title when it reads as a headline;
 * else the text runs on from the date, and there is no title.
 */
export function news(text: string, report: Report): Layout {
  const [all, date] = prefix.exec(text)!;
  const { title, blocks } = plain(text, all.length);
  if (isDay(date!)) return { ...(title && { title }), date: date!, blocks };
  report({
    severity: "warning",
    code: "loaders/bad-date",
    message: `“${date}” is no day of the calendar; the text is read without a date. Correct the day.`,
    offset: text.indexOf(date!),
  });
  return { ...(title && { title }), blocks };
}
