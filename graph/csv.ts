/** A line of RFC 4180. */
export const csvLine = (cells: readonly string[], end: "\n" | "\r\n"): string =>
  cells.join(",") + end;

/**
 * A text as a cell: quoted where a reader might take a sign for the end of a cell. In quotes also
 * when it is empty: no text is another thing than an empty one.
 */
export const csvText = (text: string): string =>
  text === "" || /[^\p{L}\p{N} :|._/-]/u.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;

// What a formula begins with, in full width too; then the blanks and quotes that a spreadsheet may
// pass over before it.
const formula = /(?<=^|[;\t\r\n])(?:[^\S\t\r\n]|")*[=+\-@\uff1d\uff0b\uff0d\uff20]/gu;

/**
 * A text with an apostrophe before all that a spreadsheet might take for a formula: where the cell
 * begins (OWASP, "CSV Injection"), and behind a semicolon, a tab and a line end, where a cell begins
 * for a spreadsheet whose language sets numbers with a comma. Control characters, which many
 * programs refuse, become U+FFFD.
 */
export const withoutFormula = (text: string): string =>
  text
    .replace(/[^\P{Control}\t\n\r]/gu, "\ufffd")
    .replace(formula, "'$&")
    .replace(/^[\t\r\n]/u, "'$&");
