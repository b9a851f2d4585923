import { isName, tokens } from "./tokens.ts";

const clauses = /^(?:MATCH|WITH|UNWIND|CALL|RETURN|UNION)$/i;

/**
 * The query with a limit of rows at its end, so that an engine need not make all rows of a million.
 * As it was when it does not end in RETURN, or is a UNION, whose last part alone would be limited.
 */
export function limited(query: string, rows: number): string {
  const all = tokens(query);
  const found: string[] = [];
  let depth = 0;
  for (const [index, { kind, text }] of all.entries()) {
    if (/^[([{]$/.test(text)) depth++;
    else if (/^[)\]}]$/.test(text)) depth--;
    else if (depth === 0 && kind === "word" && clauses.test(text))
      if (!isName(all[index - 1], all[index + 1])) found.push(text.toUpperCase());
  }
  if (found.at(-1) !== "RETURN" || found.includes("UNION")) return query;
  const end = all.findLast(({ text }) => text !== ";")?.end;
  return `${query.slice(0, end)}\nLIMIT ${rows}`;
}
