/** A line of RFC 4180: quoted where a reader might take a sign for the end of a cell. */
export const csvLine = (cells: readonly string[], end: "\n" | "\r\n"): string =>
  cells.join(",") + end;

/** A text as a cell. In quotes also when it is empty: no text is another thing than an empty one. */
export const csvText = (text: string): string =>
  text === "" || /[^\p{L}\p{N} :|._/-]/u.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
