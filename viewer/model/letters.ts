/** Siglum of the document at an index: A … Z, then AA, AB … as in a critical edition. */
export function letterAt(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterAt(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** Above this many documents a strip of letters gives way to a number. */
export const mostLetters = 12;
