/** A piece of a query's text; blanks and comments are none. */
export interface Token {
  readonly kind:
    | "word"
    /** A name in back-ticks. */
    | "name"
    | "string"
    | "number"
    | "sign"
    /** A string, a name or a comment that nothing ends. */
    | "open";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// In this order; a name in back-ticks may be followed by another at once, which some engines read as one.
const patterns: readonly (readonly [Token["kind"] | "blank", RegExp])[] = [
  ["blank", /[\s\p{Zs}]+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//uy],
  ["open", /\/\*[\s\S]*/uy],
  ["string", /'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*"/uy],
  ["open", /['"][\s\S]*/uy],
  ["name", /`[^`]*`/uy],
  ["open", /`[\s\S]*/uy],
  ["word", /[\p{ID_Start}_][\p{ID_Continue}]*/uy],
  // "1..3" are two numbers, "1.5" is one.
  ["number", /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[\p{ID_Continue}]*/uy],
  ["sign", /[\s\S]/uy],
];

/** The tokens of Cypher as Neo4j reads them: all that is needed to tell a clause from a name or a text. */
export function tokens(query: string): Token[] {
  const found: Token[] = [];
  for (let start = 0; start < query.length; ) {
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = start;
      const text = pattern.exec(query)?.[0];
      if (text === undefined) continue;
      if (kind !== "blank") found.push({ kind, text, start, end: start + text.length });
      start += text.length;
      break;
    }
  }
  return found;
}

/** `n.set`, `:Create`, `$delete`, `AS remove`, `{set: 1}`: a word that names something. */
export const isName = (before: Token | undefined, after: Token | undefined): boolean =>
  (before !== undefined &&
    ([".", ":", "$", "&", "!"].includes(before.text) ||
      (before.kind === "word" && before.text.toUpperCase() === "AS"))) ||
  (after?.text === ":" && (before?.text === "{" || before?.text === ","));

/** Line and column of an offset, both from 1; columns count UTF-16 code units. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
