import type { Answer } from "../../graph/query/answer.ts";

/** "12 rows in 4 ms"; of more than are shown, the limit is said. */
export function rowsText({ rows, truncated, milliseconds }: Omit<Answer, "columns">): string {
  const count = rows.length.toLocaleString("en");
  const time =
    milliseconds < 1 ? "under 1 ms" : `${Math.round(milliseconds).toLocaleString("en")} ms`;
  return truncated
    ? `The first ${count} rows, in ${time}; there are more`
    : `${count} ${rows.length === 1 ? "row" : "rows"} in ${time}`;
}
