/** Width of every token vector. */
export const width = 96;
/** A vector before maxout: three pieces. */
export const wide = 3 * width;
/** Width of a parser state's or name state's hidden vector. */
export const hidden = 64;
/** The same before maxout: two pieces. */
export const hiddenWide = 2 * hidden;
/** Each layer sees one token to either side, so a token's vector depends on as many tokens as layers. */
export const layers = 4;
/** Tokens that are read at once; a longer sentence is read in parts. */
export const windowTokens = 480;
/** The same with what the first and the last token see beside them, and the next token. */
export const windowRows = windowTokens + 2 * layers + 1;
/** Different words whose vectors are kept. */
export const keptWords = 12_288;
/** Bytes of a float. */
export const float = 4;
